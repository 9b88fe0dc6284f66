import { many } from '../many'
import type { SourceWords } from '../da/sources'

/** The words of a source, in English. */
export const sources: SourceWords = {
  kicker: 'Source',
  by: 'Publisher',
  published: 'Published',
  publishedUnknown: 'day of publication not stated',
  read: 'Read',
  readUnknown: 'not stated',
  where: 'The document',
  noAddress: 'The register has no web address of the document.',
  open: 'Read the document',
  archive: 'Look for an archived copy',
  archiveNote: 'The register keeps the quote, not the document. The link leads to the Internet Archive, which may have a copy.',
  other: 'a source other than DI',
  quote: 'What the source says',
  noQuote: 'No quote was kept with this.',
  told: 'What was told',
  place: (position) => `No. ${position} in the log`,
  rests: 'What rests on the document',
  restsLead: 'Everything in the register that the same document tells, with the words it rests on.',
  events: (n, text) => many(n, text, 'statement', 'statements'),
  subjects: (n, text) => many(n, text, 'contract or story', 'contracts and stories'),
  count: (events, subjects) => `${events} about ${subjects}.`,
  looked: (seen, all) => `${seen} of the ${all} entries of the register have been looked through.`,
  lookOn: 'Look through more',
  noSubject: 'Of no contract or story',
  absentTitle: 'We did not find the source',
  absentText: 'The register has no entry of that number, or no source tells it.',
}
