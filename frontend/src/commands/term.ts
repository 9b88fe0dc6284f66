import { RenewContract, TerminateContract } from '../graphql/commands.graphql'
import type { Party, TerminationKind } from '../graphql/graphql'
import { tell } from '../graphql/tell'
import { length } from '../words/dates'
import { choicesOf } from './choices'
import type { Command } from './command'
import { binds, happened, typedDay } from './parts'
import '../words/of/following'

export const renew: Command = {
  name: 'forny',
  deed: 'contracts',
  possible: (contract) => binds(contract) && contract.term.renewal !== null,
  fields: (setting) => [happened(setting)],
  paths: ['on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  sentence: (_, { contract, words, speaker }) => words.sentences.renewed(length(contract.term.renewal?.months ?? 0, speaker)),
  send: (upon, typed) => tell(RenewContract, { ...upon, on: typed.date('on') }),
}

export const terminate: Command = {
  name: 'ophoer',
  deed: 'contracts',
  possible: binds,
  fields: (setting) => {
    const { words, speaker } = setting
    return [
      { name: 'kind', label: words.labels.terminationKind, kind: 'select', choices: choicesOf(speaker.words.enums.termination) },
      { name: 'by', label: words.labels.terminationBy, kind: 'select', choices: choicesOf(speaker.words.enums.party) },
      { name: 'ground', label: words.labels.terminationGround, kind: 'area', required: true },
      { name: 'effectiveOn', label: words.labels.effectiveOn, kind: 'date', now: null },
      { name: 'exitCost', label: words.labels.exitCost, kind: 'money', unit: words.kroner },
      happened(setting),
    ]
  },
  paths: ['kind', 'by', 'ground', 'effectiveOn', 'exitCost', 'on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  sentence: (told, { words }) => words.sentences.terminated(told('kind'), told('effectiveOn'), told('ground')),
  send: (upon, typed) =>
    tell(TerminateContract, {
      ...upon,
      kind: typed.chosen<TerminationKind>('kind'),
      by: typed.chosen<Party>('by'),
      ground: typed.some('ground'),
      effectiveOn: typed.date('effectiveOn'),
      exitCost: typed.money('exitCost'),
      on: typed.date('on'),
    }),
}
