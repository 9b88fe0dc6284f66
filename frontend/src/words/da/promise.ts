import { many } from '../many'

/** The words of what was promised beside what was delivered, in Danish. */
export const promise = {
  finding: (met: string, n: number, known: string, unknown: number, text: string) =>
    `Det lovede er godkendt som leveret i ${met} af ${many(n, known, 'periode', 'perioder')}, hvor det vides${unknown === 0 ? '' : `; i ${many(unknown, text, 'periode', 'perioder')} er det ikke oplyst`}`,
  allUnknown: (n: number, text: string) => `Hvad der er leveret i ${many(n, text, 'periode', 'perioder')}, er ikke oplyst`,
  noneDue: 'Ingen periode er forfalden endnu',
  of: (delivered: string, promised: string) => `${delivered} ud af ${promised}`,
  noSize: 'ikke sat tal på',
  unknown: 'ikke oplyst',
  notDue: 'ikke forfalden',
  notAccepted: 'ikke godkendt',
  columns: ['Periode', 'Lovet', 'Indberettet', 'Godkendt', 'Godkendt som erstatning', 'Status'],
  legend: {
    promised: 'lovet',
    accepted: 'godkendt som leveret',
    reported: 'indberettet, men ikke godkendt',
    substituted: 'godkendt som erstatning, tæller ikke som leveret',
    unknown: 'ikke oplyst',
  },
}
