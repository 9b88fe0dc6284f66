import { many } from '../many'

/** The words of a source, in Danish. */
export const sources = {
  kicker: 'Kilde',
  by: 'Udgiver',
  published: 'Udgivet',
  publishedUnknown: 'udgivelsesdag ikke oplyst',
  read: 'Læst',
  readUnknown: 'ikke oplyst',
  where: 'Dokumentet',
  noAddress: 'Dokumentet har ingen webadresse i registret.',
  open: 'Læs dokumentet',
  archive: 'Se efter en arkivkopi',
  archiveNote: 'Registret gemmer citatet, ikke dokumentet. Linket fører til Internet Archive, hvor der kan ligge en kopi.',
  other: 'anden kilde end DI',
  quote: 'Det siger kilden',
  noQuote: 'Intet citat er gemt med denne oplysning.',
  told: 'Oplysningen',
  place: (position: string) => `Nr. ${position} i loggen`,
  rests: 'Det hviler på dokumentet',
  restsLead: 'Alt i registret, der er fortalt af samme dokument, med de ord, det hviler på.',
  events: (n: number, text: string) => many(n, text, 'oplysning', 'oplysninger'),
  subjects: (n: number, text: string) => many(n, text, 'kontrakt eller case', 'kontrakter og cases'),
  count: (events: string, subjects: string) => `${events} om ${subjects}.`,
  looked: (seen: string, all: string) => `Der er set efter i ${seen} af registrets ${all} oplysninger.`,
  lookOn: 'Se efter i flere',
  noSubject: 'Uden kontrakt eller case',
  absentTitle: 'Vi fandt ikke kilden',
  absentText: 'Registret har ingen oplysning med det nummer, eller den er ikke fortalt af nogen kilde.',
}

export type SourceWords = typeof sources
