import { ApproveContract, PublishContract, SendBackContract } from '../graphql/commands.graphql'
import { tell } from '../graphql/tell'
import type { Command } from './command'
import { happened, typedDay } from './parts'

export const approve: Command = {
  name: 'godkend',
  deed: 'approval',
  possible: ({ publication }) => publication === 'DRAFT',
  fields: (setting) => [happened(setting)],
  paths: ['on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  changes: ({ words }) => [{ name: words.publication, from: words.publications.DRAFT, to: words.publications.APPROVED }],
  sentence: (_, { words }) => words.sentences.approved,
  send: (upon, typed) => tell(ApproveContract, { ...upon, on: typed.date('on') }),
}

export const sendBack: Command = {
  name: 'send-tilbage',
  deed: 'approval',
  possible: ({ publication }) => publication !== 'PUBLISHED',
  fields: (setting) => [{ name: 'why', label: setting.words.labels.sentBackBecause, hint: setting.words.hints.noNames, kind: 'area', required: true }, happened(setting)],
  paths: ['why', 'on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  sentence: (told, { words }) => words.sentences.sentBack(told('why')),
  send: (upon, typed) => tell(SendBackContract, { ...upon, why: typed.some('why'), on: typed.date('on') }),
}

export const publish: Command = {
  name: 'offentliggoer',
  deed: 'contracts',
  possible: ({ publication }) => publication === 'APPROVED',
  fields: (setting) => [happened(setting)],
  paths: ['on'],
  starts: (_, today) => ({ on: typedDay(today) }),
  changes: ({ words }) => [{ name: words.publication, from: words.publications.APPROVED, to: words.publications.PUBLISHED }],
  sentence: (_, { words }) => words.sentences.published,
  send: (upon, typed) => tell(PublishContract, { ...upon, on: typed.date('on') }),
}
