import type { examples as danish } from '../da/examples'

/** The words of the page of examples, in English. */
export const examples: typeof danish = {
  title: 'Examples',
  lead: 'Thirty questions that the register must answer. Each stands with the document that asks it of GraphQL at /graphql; run it here, or take it along and change it.',
  honest: 'The questions are asked of what the register knows. Where no source tells, the answer is empty and says why.',
  groups: {
    A: 'Municipal procurement',
    B: 'Analysis',
    C: 'Councillors, press and citizens',
  },
  shows: 'What the answer shows',
  document: 'The document',
  run: 'Run',
  runName: (name) => `Run ${name}`,
  again: 'Run again',
  waiting: 'Asking the register …',
  copy: 'Copy',
  copyName: (name) => `Copy ${name}`,
  copied: 'Copied',
  link: 'Link to the question',
  linkName: (name) => `Link to ${name}`,
  tables: 'As a table',
  answer: (name) => `The answer to ${name}`,
  cost: (requested, limit) => `Answered. Cost: ${requested} of ${limit}.`,
  json: 'The answer as JSON',
  command: 'Command',
  token:
    'This is a command: it writes in the register and asks for a token (Authorization: Bearer …) of the procurement of the municipality. It is shown here, and not run.',
  nothing: 'not told',
  yes: 'yes',
  no: 'no',
  none: 'none',
  many: (n, text) => (n === 1 ? '1 row' : `${text} rows`),
}
