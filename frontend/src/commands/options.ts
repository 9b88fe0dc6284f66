import { ExerciseOption, LapseOption } from '../graphql/commands.graphql'
import { tell } from '../graphql/tell'
import { readDate } from '../ui/form/date'
import type { Change, Command, ContractData, Field, Setting } from './command'
import { happened, openOptions, optionChoice, stands, typedDay } from './parts'

const YES = 'ja'

const option = (setting: Setting): Field => ({
  name: 'option',
  label: setting.words.labels.option,
  kind: 'radio',
  required: true,
  choices: openOptions(setting.contract).map((one) => optionChoice(one, setting)),
})

const hasOption = (contract: ContractData) => stands(contract) && openOptions(contract).length > 0

const starts: Command['starts'] = (contract, today) => ({ option: openOptions(contract)[0]?.id ?? '', on: typedDay(today) })

const accepted = ({ words }: Setting): Field => ({
  name: 'acceptedLate',
  label: words.labels.acceptedLate,
  hint: words.hints.acceptedLate,
  kind: 'radio',
  choices: [{ value: YES, label: words.acceptedLate }],
})

const becomes = ({ speaker, words }: Setting, state: 'EXERCISED' | 'LAPSED'): Change[] => {
  const { option: states } = speaker.words.enums
  return [{ name: words.option, from: states.OPEN, to: states[state] }]
}

/** The last notice day is over, as far as the day can be told. */
function isLate({ contract, values }: Setting): boolean {
  const noticeBy = contract.term.options.find(({ id }) => id === values['option'])?.noticeBy
  const on = readDate(values['on'] ?? '')?.latest
  return Boolean(noticeBy && on && on > noticeBy)
}

export const exerciseOption: Command = {
  name: 'brug-option',
  deed: 'contracts',
  possible: hasOption,
  fields: (setting) => [option(setting), happened(setting), ...(isLate(setting) ? [accepted(setting)] : [])],
  paths: ['option', 'on', 'acceptedLate'],
  starts,
  changes: (setting) => becomes(setting, 'EXERCISED'),
  sentence: (told, setting) => {
    const { sentences } = setting.words
    return (isLate(setting) && setting.values['acceptedLate'] === YES ? sentences.optionUsedLate : sentences.optionUsed)(told('option'))
  },
  send: (upon, typed) =>
    tell(ExerciseOption, { ...upon, option: typed.some('option'), on: typed.date('on'), acceptedLate: typed.text('acceptedLate') === YES }),
}

export const lapseOption: Command = {
  name: 'lad-option-bortfalde',
  deed: 'contracts',
  possible: hasOption,
  fields: (setting) => [option(setting), happened(setting)],
  paths: ['option', 'on'],
  starts,
  changes: (setting) => becomes(setting, 'LAPSED'),
  sentence: (told, { words }) => words.sentences.optionLapsed(told('option')),
  send: (upon, typed) => tell(LapseOption, { ...upon, option: typed.some('option'), on: typed.date('on') }),
}
