import type { Text } from '../words/language.svelte'

export const GROUPS = ['A', 'B', 'C'] as const
export type Group = (typeof GROUPS)[number]

/** A document with its name and what it says of itself. */
export interface Command {
  name: string
  asks: Text
  document: string
}

/** A question that the register must answer, with the document that asks it. */
export interface Question extends Command {
  group: Group
  shows: Text
  /** Addresses of the same as tables, below /export. */
  tables: string[]
  /** It only asks; a command is shown and not run. */
  reads: boolean
  /** What is done beside asking, in the order in which the question names it. */
  commands: Command[]
}

// The same files that the register's own tests execute, so that nothing is said twice.
const documents = import.meta.glob<string>('../../../crates/api/questions/*.graphql', { query: '?raw', import: 'default', eager: true })
const commands = import.meta.glob<string>('../../../crates/api/questions/commands/*.graphql', { query: '?raw', import: 'default', eager: true })

/** What a file says of itself in its first lines, and the document below them. */
export function read(text: string): { about: string[]; document: string } {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => !line.startsWith('# '))
  return { about: lines.slice(0, first).map((line) => line.slice(2)), document: lines.slice(first).join('\n').trim() }
}

function commandOf([path, text]: [string, string]): Command {
  const { about, document } = read(text)
  const [da = '', en = ''] = about
  return { name: nameOf(path), asks: { da, en }, document }
}

function questionOf([path, text]: [string, string], done: Command[]): Question {
  const { about, document } = read(text)
  const [da = '', en = '', shows = '', shown = '', ...told] = about
  const name = nameOf(path)
  return {
    name,
    group: name[0] as Group,
    asks: { da, en },
    shows: { da: shows, en: shown },
    tables: told.map((line) => `/export/${line.replace('table: ', '')}`),
    reads: document.startsWith('query'),
    document,
    commands: done.filter((command) => /^[ABC]\d+/.exec(command.name)?.[0] === name).toSorted((one, other) => shows.indexOf(one.name) - shows.indexOf(other.name)),
  }
}

const nameOf = (path: string) => path.replace(/^.*\/|\.graphql$/g, '')
const numberOf = ({ name }: Command) => Number(name.slice(1))

/** In the order in which they are asked: A1 to C10. */
export const questions: Question[] = (() => {
  const done = Object.entries(commands).map(commandOf)
  const all = Object.entries(documents).map((entry) => questionOf(entry, done))
  return all.toSorted((a, b) => a.group.localeCompare(b.group) || numberOf(a) - numberOf(b))
})()
