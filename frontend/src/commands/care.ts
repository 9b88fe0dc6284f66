import { AssignOwner, FollowUpContract } from '../graphql/commands.graphql'
import { tell } from '../graphql/tell'
import type { Command } from './command'
import { happened, stands, typedDay } from './parts'

export const followUp: Command = {
  name: 'opfoelgning',
  deed: 'contracts',
  possible: stands,
  fields: (setting) => [{ name: 'words', label: setting.words.labels.followUp, hint: setting.words.hints.noNames, kind: 'area' }, happened(setting)],
  paths: ['words', 'on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  sentence: (told, { words, values }) => words.sentences.followedUp(values['words']?.trim() ? told('words') : null),
  send: (upon, typed) => tell(FollowUpContract, { ...upon, words: typed.text('words'), on: typed.date('on') }),
}

export const assignOwner: Command = {
  name: 'ejer',
  deed: 'contracts',
  possible: stands,
  fields: (setting) => {
    const { contract, words } = setting
    return [{ name: 'ownerUnit', label: words.labels.ownerUnit, hint: words.hints.ownerUnit, kind: 'text', required: true, now: contract.ownerUnit }, happened(setting)]
  },
  paths: ['ownerUnit', 'on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  sentence: (told, { words }) => words.sentences.owned(told('ownerUnit')),
  send: (upon, typed) => tell(AssignOwner, { ...upon, ownerUnit: typed.text('ownerUnit'), on: typed.date('on') }),
}
