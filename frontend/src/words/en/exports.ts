import type { exports as danish } from '../da/exports'

/** The words of what can be taken along from the portfolio, in English. */
export const exports: typeof danish = {
  lead: (count) => `What the page shows: ${count}.`,
  kinds: {
    svg: 'Picture (SVG)',
    png: 'Picture (PNG, double resolution)',
    csv: 'Table (CSV for spreadsheets)',
    calendar: 'Calendar of decision days (iCal)',
    question: 'Copy GraphQL',
    print: 'Print',
  },
  progress: {
    svg: 'Drawing the picture …',
    png: 'Drawing the picture …',
    csv: 'Fetching the table from the register …',
    calendar: 'Fetching the decision days from the register …',
    question: 'Copying …',
    print: 'Preparing the print …',
  },
  done: {
    svg: 'The picture is downloaded.',
    png: 'The picture is downloaded.',
    csv: 'The table is downloaded.',
    calendar: (dated, undated) => `The calendar is downloaded: ${dated}. Without a day that can be computed: ${undated}.`,
    decisions: (n, text) => `${text} ${n === 1 ? 'decision' : 'decisions'}`,
    question: 'The question is in the clipboard.',
    print: '',
  },
  failed: 'It did not work.',
  offline: 'There is no connection to the register.',
  retry: 'Try again',
  tooHigh: (rows, most) => `The picture would be too high: ${rows} rows, and there is room for ${most}. Choose fewer contracts with the filters, or download the picture as SVG.`,
  notCopied: 'The browser did not let us copy. Select and copy the text here:',
  questionLabel: 'The question in GraphQL',
  nothing: 'No contracts match the filters, so there is nothing to download.',

  picture: {
    about: (count, from, until, known) => `${count}, shown from ${from} to ${until}. ${known}`,
    knownNow: (day) => `As known today, ${day}.`,
    knownThen: (day) => `As known on ${day}.`,
    taken: (day) => `Downloaded ${day}`,
    printed: (day, page, pages) => `Printed ${day} · page ${page} of ${pages}`,
    printedOn: (day) => `Printed ${day}`,
    file: 'portfolio',
  },

  table: {
    caption: 'The same contracts as a table',
    contract: 'Contract',
    group: 'Group',
    who: 'Supplier and task',
    term: 'Term',
    state: 'Status',
    noDates: 'no dates stated',
  },

  calendar: {
    name: 'Samspil: decision days',
    summary: (title) => `Decision: ${title}`,
    illustrative: (summary) => `Example – made up: ${summary}`,
    sure: (day) => `Last day on which every choice is open: ${day}.`,
    between: (from, until) => `The last day on which every choice is open lies somewhere from ${from} to ${until}. The day is not known, so the event lasts the whole time.`,
    choice: (choice, when) => `${choice}: ${when}`,
    file: 'decision-days',
  },
}
