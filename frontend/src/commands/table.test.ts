import { expect, test } from 'vitest'
import { readDay } from '../timeline/day'
import { da } from '../words/da'
import { commands as words } from '../words/da/commands'
import { formatOf } from '../words/format'
import type { CommandName, ContractData, Setting, Values } from './command'
import { conflictOf } from './conflict'
import { COMMANDS, commandNamed } from './table'
import { inWords } from './typed'

const today = readDay('2026-11-21') ?? 0

test('every command has a name of its own, and knows every field it may ask for', () => {
  expect(new Set(COMMANDS.map(({ name }) => name)).size).toBe(COMMANDS.length)
  for (const command of COMMANDS) {
    const starts = command.starts(contract, today, new URLSearchParams())
    for (const ground of ['', 'MINOR_VALUE']) {
      const asked = command.fields(setting({ ...starts, ground, judgement: 'SUBSTITUTED', on: '1.3.2026' })).map(({ name }) => name)
      expect(asked.filter((name) => !command.paths.includes(name))).toEqual([])
    }
  }
})

test('an open option is used today unless something else is written, and the sentence says which', () => {
  const command = named('brug-option')
  const values = command.starts(contract, today, new URLSearchParams())
  expect(values).toEqual({ option: 'o2', on: '21.11.2026' })
  expect(sentence('brug-option', values)).toBe('En option blev udnyttet: 1 år, sidste varsel 28. februar 2027.')
  expect(command.changes?.(setting(values))).toEqual([{ name: 'Option', from: 'åben', to: 'udnyttet' }])
})

test('after the last notice day both sides must take it as used in time', () => {
  const values = { option: 'o2', on: '1.3.2027' }
  expect(named('brug-option').fields(setting(values)).map(({ name }) => name)).toEqual(['option', 'on', 'acceptedLate'])
  expect(sentence('brug-option', { ...values, acceptedLate: 'ja' })).toContain('efter fristen')
})

test('an amendment says its section and its value, and asks for the indexed value under section 180 alone', () => {
  const values = { description: 'To nye pavilloner', ground: 'MINOR_VALUE', value: '480000' }
  expect(sentence('aendring', values)).toBe('Kontrakten blev ændret (udbudslovens § 180, bagatelgrænsen, 480.000 kr.): To nye pavilloner')
  const asked = (ground: string) => named('aendring').fields(setting({ ...values, ground })).some(({ name }) => name === 'indexedValue')
  expect([asked('MINOR_VALUE'), asked('UNFORESEEN')]).toEqual([true, false])
})

test('a report begins with the clause and the period that the address asks about, else with what is due', () => {
  const starts = named('klausulrapport').starts(contract, today, new URLSearchParams())
  expect(starts).toMatchObject({ clause: 'k2', from: '1.9.2025', until: '31.8.2026', by: 'SUPPLIER' })
  const asked = named('klausulrapport').starts(contract, today, new URLSearchParams('klausul=k1&fra=2024-01-01&til=2024-12-31'))
  expect(asked).toMatchObject({ clause: 'k1', from: '1.1.2024', until: '31.12.2024' })
  expect(sentence('klausulrapport', { ...starts, delivered: '2,5' })).toBe('Indberettet af leverandøren for 1. september 2025 – 31. august 2026, leveret 2,5 årsværk.')
})

test('an observation is asked for as its indicator is counted: a size, a direction, or words alone', () => {
  const asked = (values: Values) => named('observation').fields(setting(values)).map(({ name }) => name).filter((name) => /quantity|ordinal|indicator/.test(name))
  expect(named('observation').starts(contract, today, new URLSearchParams())).toMatchObject({ effect: 'e1' })
  const [choice] = named('observation').fields(setting({}))
  expect(choice?.choices?.map(({ label }) => label)).toContain('Ændring i energiforbrug: “forbruget er faldet med 12 pct.”')
  expect(asked({ effect: 'e1' })).toEqual(['observation.quantity.point', 'observation.quantity.lower', 'observation.quantity.upper'])
  expect(asked({ effect: 'e2' })).toEqual([])
  expect(asked({ effect: 'ny', indicator: 'indoor.climate', 'observation.ordinal.change': 'IMPROVED' })).toEqual(['indicator', 'observation.ordinal.change', 'observation.ordinal.words'])
  expect(sentence('observation', { effect: 'e1', 'observation.stated': 'faldet med 12 pct.' })).toBe('Udsagn om effekt: “faldet med 12 pct.”')
})

test('a supplier is followed by a supplier, and a municipality by another or by an authority', () => {
  const asked = (values: Values) => named('overdrag').fields(setting(values)).map(({ name }) => name).filter((name) => name.startsWith('to.'))
  expect(asked({ to: 'supplier:s1' })).toEqual(['to.supplier.supplier.name', 'to.supplier.supplier.cvr'])
  const toMunicipality: Values = { to: 'municipality:0575', authorities: 'municipality', 'to.municipality.municipality': '0630', ground: 'AGREEMENT' }
  expect(asked(toMunicipality)).toEqual(['to.municipality.municipality'])
  expect(sentence('overdrag', toMunicipality)).toBe('Kontrakten blev overdraget til Vejle (aftale).')
  expect(asked({ to: 'municipality:0575', authorities: 'authority' })).toEqual(['to.authority.name', 'to.authority.cvr'])
})

test('what is not possible on a contract is not offered', () => {
  const possible = (change: Partial<ContractData>) => COMMANDS.filter((one) => one.possible({ ...contract, ...change })).map(({ name }) => name)
  expect(possible({ publication: 'DRAFT' })).toContain('godkend')
  expect(possible({})).not.toContain('godkend')
  expect(possible({})).not.toContain('forny')
  expect(possible({ retraction: { why: 'dobbelt' } })).toEqual([])
  expect(possible({ termination: { ground: 'konkurs', effectiveOn: day('2026-01-01') } })).not.toContain('aendring')
})

test('a conflict shows the event that is written beside those that came first, and each fact of both', () => {
  const now: ContractData = {
    ...contract,
    version: 8,
    timeline: [...contract.timeline, { position: '12', summary: { da: 'Rettet fra 2026 til 2027', en: null } }],
    term: { ...contract.term, ends: { earliest: '2027-01-01', latest: '2027-12-31', precision: 'YEAR', approximate: false } },
  }
  const upon = { ...setting({ ends: '31.5.2026', why: 'tastet forkert' }), contract: now }
  expect(conflictOf(contract, upon, named('ret').fields(upon), 'Registreringen blev rettet: tastet forkert')).toEqual([
    { name: 'Hændelsen', mine: 'Registreringen blev rettet: tastet forkert', theirs: 'Rettet fra 2026 til 2027' },
    { name: 'Slut', mine: '31. maj 2026', theirs: '2027 (dag ukendt)' },
  ])
})

function named(name: CommandName) {
  const command = commandNamed(name)
  if (!command) throw new Error(`there is no ${name}`)
  return command
}

const setting = (values: Values): Setting => ({ contract, values, code: 'da', words, speaker: { words: da, format: formatOf('da'), text: (text) => text.da } })

function sentence(name: CommandName, values: Values): string {
  const fields = named(name).fields(setting(values))
  return named(name).sentence((field) => fields.filter((one) => one.name === field).map((one) => inWords(one, setting(values)))[0] ?? '…', setting(values))
}

const day = (iso: string) => ({ earliest: iso, latest: iso, precision: 'DAY', approximate: false }) as const
const VEJEN = { code: '0575', name: 'Vejen' }
const effect = (id: string, indicator: ContractData['effects']['nodes'][number]['indicator']) => ({ id, version: 2, scope: null, headline: { stated: 'forbruget er faldet med 12 pct.' }, indicator })
const option = (id: string, state: 'OPEN' | 'EXERCISED', noticeBy: string) => ({ id, months: 12, noticeBy, state, decidedOn: null, by: null, late: false })
const size = { point: '4', lower: null, upper: null, lowerOpen: false, upperOpen: false, approximate: false, unit: { ucum: '{trainee-year}', label: { da: 'årsværk', en: null } } }

const clause = (id: string, standing: 'MET' | 'NOT_REPORTED'): ContractData['socialClauses'][number] => ({
  id,
  kind: 'APPRENTICESHIP',
  text: 'lærlinge',
  promised: size,
  per: 'YEAR',
  ended: null,
  periods: [{ from: '2025-09-01', until: '2026-08-31', dueBy: null, standing }],
  reports: [{ id: `r-${id}`, from: '2024-09-01', until: '2025-08-31', delivered: size, replacedById: null, judged: null }],
})

const contract: ContractData = {
  id: 'c1',
  slug: 'vask',
  version: 7,
  position: '11',
  title: { da: 'Vask', en: null },
  illustrative: false,
  publication: 'PUBLISHED',
  municipalities: [VEJEN],
  suppliers: [{ id: 's1', name: 'Elis Danmark A/S' }],
  ownerUnit: null,
  lastFollowUp: null,
  value: null,
  signedOn: null,
  term: {
    starts: null,
    ends: { earliest: '2026-01-01', latest: '2026-12-31', precision: 'YEAR', approximate: false },
    latestPossibleEnd: null,
    stated: null,
    months: null,
    noticeMonths: null,
    renewal: null,
    leadTimeMonths: null,
    options: [option('o1', 'EXERCISED', '2026-02-28'), option('o2', 'OPEN', '2027-02-28')],
  },
  termination: null,
  status: { possible: ['ACTIVE'] },
  changeMeter: { changed: { amount: '0', currency: 'DKK' }, percent: null, limitPercent: '10' },
  retraction: null,
  socialClauses: [clause('k1', 'MET'), clause('k2', 'NOT_REPORTED')],
  effects: {
    nodes: [
      effect('e1', { name: { da: 'Ændring i energiforbrug', en: null }, unit: { ucum: '%', label: { da: 'pct.', en: null } }, measureKind: 'RELATIVE_CHANGE' }),
      effect('e2', { name: { da: 'Trivsel, fortalt', en: null }, unit: null, measureKind: 'NARRATIVE' }),
    ],
  },
  country: [VEJEN, { code: '0630', name: 'Vejle' }],
  indicators: [{ key: 'indoor.climate', name: { da: 'Indeklima', en: null }, unit: null, measureKind: 'ORDINAL', withdrawn: null }],
  timeline: [{ position: '11', summary: { da: 'Kontrakten blev registreret', en: null } }],
}
