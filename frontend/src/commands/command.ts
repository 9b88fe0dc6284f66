import type { ResultOf } from 'gql.tada'
import type { Speaker } from '../contracts/sentence'
import type { Commanded } from '../graphql/commands.graphql'
import type { Told } from '../graphql/tell'
import type { Day } from '../timeline/day'
import type { Deed } from '../viewer/may'
import type { Code } from '../words/format'
import type { CommandWords } from '../words/da/commands'
import type { Typed } from './typed'

type Answer = ResultOf<typeof Commanded>
/** What fields choose from that is not the contract's own; none where no field of the command does. */
export interface Lists {
  country: NonNullable<Answer['municipalities']>['nodes']
  indicators: NonNullable<Answer['indicators']>
}
export type ContractData = NonNullable<Answer['contract']> & Lists

/** Every command that has a page, by its name in the address. */
export type CommandName =
  | 'brug-option'
  | 'lad-option-bortfalde'
  | 'forny'
  | 'aendring'
  | 'ret'
  | 'ophoer'
  | 'rekvirer-rapport'
  | 'klausulrapport'
  | 'bedoem-rapport'
  | 'observation'
  | 'opfoelgning'
  | 'ejer'
  | 'overdrag'
  | 'godkend'
  | 'send-tilbage'
  | 'offentliggoer'

/** What stands in the fields, as it is typed or chosen. */
export type Values = Record<string, string>

export interface Choice {
  value: string
  label: string
}

/** One field of a command's form; its name is its path in the input. */
export interface Field {
  name: string
  label: string
  hint?: string
  kind: 'date' | 'day' | 'text' | 'area' | 'whole' | 'number' | 'money' | 'select' | 'radio'
  required?: boolean
  choices?: Choice[]
  unit?: string
  /** What the register holds now, in words; null: nothing. Left out where it holds nothing of the kind. */
  now?: string | null
}

/** What a command's form is made of: some fields are only asked for where what is chosen makes them one. */
export interface Setting {
  contract: ContractData
  values: Values
  speaker: Speaker
  /** The language in which it is typed. */
  code: Code
  words: CommandWords
}

/** What becomes of a fact: from what the register holds to what it will. */
export interface Change {
  name: string
  from: string | null
  to: string
}

/** What every command on a contract says beside its own. */
interface Upon {
  contract: string
  expectedVersion: number
  idempotencyKey: string
}

export interface Done {
  position: string | null
}

export interface Command {
  name: CommandName
  deed: Deed
  /** Fields choose from the lists of the register. */
  lists?: true
  /** Whether the contract has anything that it can be said of. */
  possible: (contract: ContractData) => boolean
  fields: (setting: Setting) => Field[]
  /** The paths of all that may be asked for, where the register may find something wrong. */
  paths: string[]
  /** What stands in the fields at first, as far as the contract and the address tell. */
  starts: (contract: ContractData, today: Day, address: URLSearchParams) => Values
  /** The event in one sentence, of what is typed in words; what is not typed yet is an ellipsis. */
  sentence: (told: (field: string) => string, setting: Setting) => string
  /** What becomes of facts that are not typed. */
  changes?: (setting: Setting) => Change[]
  /** Tells the register; only what is asked for is typed. */
  send: (upon: Upon, typed: Typed, contract: ContractData) => Promise<Told<Done>>
}
