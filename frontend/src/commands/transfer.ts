import type { VariablesOf } from 'gql.tada'
import { TransferContract } from '../graphql/commands.graphql'
import type { TransferGround } from '../graphql/graphql'
import { tell } from '../graphql/tell'
import { choicesOf } from './choices'
import type { Choice, Command, ContractData, Field, Setting } from './command'
import { binds, happened, typedDay } from './parts'
import type { Typed } from './typed'

type NewParty = VariablesOf<typeof TransferContract>['input']['to']

/** Who may leave: the value says what they are, for a supplier is followed by a supplier, and a municipality by an authority. */
const leaving = ({ suppliers, municipalities }: Pick<ContractData, 'suppliers' | 'municipalities'>): Choice[] => [
  ...suppliers.map(({ id, name }) => ({ value: `supplier:${id}`, label: name })),
  ...municipalities.map(({ code, name }) => ({ value: `municipality:${code}`, label: name })),
]

const nameOfLeaving = ({ contract, values }: Setting) => leaving(contract).find(({ value }) => value === values['to'])?.label ?? null
const isOfMunicipality = (to: string | null | undefined) => to?.startsWith('municipality:') ?? false
/** A municipality is followed by another, unless it is said that another authority takes over. */
const OTHER = 'authority'

function coming(setting: Setting): Field[] {
  const { contract, values, words } = setting
  const { labels, hints } = words
  const now = nameOfLeaving(setting)
  const named = (kind: string, hint: string): Field[] => [
    { name: `to.${kind}.name`, label: labels.supplier, hint, kind: 'text', required: true, now },
    { name: `to.${kind}.cvr`, label: labels.cvr, kind: 'text' },
  ]
  if (!isOfMunicipality(values['to'])) return named('supplier.supplier', hints.supplier)
  const codes = new Set(contract.municipalities.map(({ code }) => code))
  const others = contract.country.filter(({ code }) => !codes.has(code)).map(({ code, name }) => ({ value: code, label: name }))
  return [
    { name: 'authorities', label: labels.comingKind, kind: 'radio', required: true, choices: choicesOf(words.coming) },
    ...(values['authorities'] === OTHER
      ? named('authority', hints.authority)
      : [{ name: 'to.municipality.municipality', label: labels.supplier, kind: 'select' as const, required: true, choices: others, now }]),
  ]
}

/** What the field is called in which the party that comes is told. */
function comesIn(setting: Setting): string {
  const [{ name } = { name: '' }] = coming(setting).filter(({ now }) => now !== undefined)
  return name
}

function partyOf(typed: Typed): NewParty {
  const [kind, insteadOf = ''] = splitAtFirst(typed.some('to'))
  if (kind === 'supplier') return { supplier: { insteadOf, supplier: { name: typed.some('to.supplier.supplier.name'), cvr: typed.text('to.supplier.supplier.cvr') } } }
  if (typed.text('authorities') === OTHER) return { authority: { insteadOf, name: typed.some('to.authority.name'), cvr: typed.text('to.authority.cvr') } }
  return { municipality: { insteadOf, municipality: typed.some('to.municipality.municipality') } }
}

const splitAtFirst = (text: string) => [text.slice(0, text.indexOf(':')), text.slice(text.indexOf(':') + 1)]

export const transfer: Command = {
  name: 'overdrag',
  deed: 'contracts',
  lists: true,
  possible: (contract) => binds(contract) && leaving(contract).length > 0,
  fields: (setting) => {
    const { contract, words } = setting
    return [
      { name: 'to', label: words.labels.insteadOf, kind: 'radio', required: true, choices: leaving(contract) },
      ...coming(setting),
      { name: 'ground', label: words.labels.transferGround, kind: 'radio', required: true, choices: choicesOf(words.transfer) },
      { name: 'why', label: words.labels.why, kind: 'area' },
      happened(setting),
    ]
  },
  paths: [
    'to',
    'authorities',
    'to.supplier.supplier.name',
    'to.supplier.supplier.cvr',
    'to.municipality.municipality',
    'to.authority.name',
    'to.authority.cvr',
    'ground',
    'why',
    'on',
  ],
  starts: (contract, today) => ({ to: leaving(contract)[0]?.value ?? '', authorities: 'municipality', on: typedDay(today) }),
  sentence: (told, setting) => setting.words.sentences.transferred(told(comesIn(setting)), told('ground')),
  send: (upon, typed) =>
    tell(TransferContract, { ...upon, to: partyOf(typed), ground: typed.chosen<TransferGround>('ground') ?? 'OTHER', why: typed.text('why'), on: typed.date('on') }),
}
