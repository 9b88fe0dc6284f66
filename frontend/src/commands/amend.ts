import { AmendContract } from '../graphql/commands.graphql'
import type { LegalGround } from '../graphql/graphql'
import { tell } from '../graphql/tell'
import type { Choice, Command, Field, Setting } from './command'
import { binds, happened, typedDay } from './parts'
import '../words/of/changes'
import '../words/of/following'

/** The section of the procurement act of each ground. */
const SECTIONS: Record<LegalGround, string> = {
  NOT_SUBSTANTIAL: '178',
  REVIEW_CLAUSE: '179',
  MINOR_VALUE: '180',
  ADDITIONAL_NEEDS: '181',
  NEW_SUPPLIER: '182',
  UNFORESEEN: '183',
}

const grounds = ({ speaker }: Setting): Choice[] =>
  Object.entries(SECTIONS).map(([value, section]) => ({
    value,
    label: [speaker.words.changes.section(section), speaker.words.enums.ground[value as LegalGround]].join(', '),
  }))

export const amend: Command = {
  name: 'aendring',
  deed: 'contracts',
  possible: binds,
  fields: (setting) => {
    const { labels, hints, kroner } = setting.words
    const indexed: Field = { name: 'indexedValue', label: labels.indexedValue, hint: hints.indexedValue, kind: 'money', unit: kroner }
    return [
      { name: 'description', label: labels.description, kind: 'area', required: true },
      { name: 'ground', label: labels.ground, kind: 'radio', required: true, choices: grounds(setting) },
      { name: 'value', label: labels.value, hint: hints.value, kind: 'money', unit: kroner },
      ...(setting.values['ground'] === 'MINOR_VALUE' ? [indexed] : []),
      { name: 'why', label: labels.why, kind: 'area' },
      happened(setting),
    ]
  },
  paths: ['description', 'ground', 'value', 'indexedValue', 'why', 'on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  sentence: (told, { words, values }) => words.sentences.amended(told('description'), told('ground'), values['value']?.trim() ? told('value') : null),
  send: (upon, typed) =>
    tell(AmendContract, {
      ...upon,
      description: typed.some('description'),
      ground: typed.chosen<LegalGround>('ground') ?? 'NOT_SUBSTANTIAL',
      value: typed.money('value'),
      indexedValue: typed.money('indexedValue'),
      why: typed.text('why'),
      on: typed.date('on'),
    }),
}
