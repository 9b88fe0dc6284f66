import { amend } from './amend'
import { assignOwner, followUp } from './care'
import type { Command } from './command'
import { correct } from './correct'
import { judgeReport } from './judge'
import { observe } from './observe'
import { exerciseOption, lapseOption } from './options'
import { approve, publish, sendBack } from './publication'
import { reportClause, requestReport } from './reports'
import { renew, terminate } from './term'
import { transfer } from './transfer'

/** Every command that has a page, in the order in which they are offered. */
export const COMMANDS: Command[] = [
  approve,
  sendBack,
  publish,
  exerciseOption,
  lapseOption,
  renew,
  amend,
  correct,
  reportClause,
  judgeReport,
  requestReport,
  observe,
  followUp,
  assignOwner,
  transfer,
  terminate,
]

export const commandNamed = (name: string): Command | undefined => COMMANDS.find((command) => command.name === name)
