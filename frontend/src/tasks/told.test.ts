import { expect, test } from 'vitest'
import type { Speaker } from '../contracts/sentence'
import { da } from '../words/da'
import { tasks as words } from '../words/da/tasks'
import { formatOf } from '../words/format'
import { decisionWork, draftWork, openDoors, ownerWork, reportWork } from './told'
import type { DecisionData, ReportData, WaitingData } from './worklist'

test('a decision says what may be chosen and by when, and an open option can be used or let lapse', () => {
  const work = decisionWork(decision(['USE_OPTION', 'RETENDER', 'LET_LAPSE']), words, danish)
  expect(work).toMatchObject({ when: 'senest 28. februar 2026', overdue: 'YES', doors: ['brug-option', 'lad-option-bortfalde'] })
  expect(work.what).toBe('Tag stilling: udnyt optionen, sæt i udbud igen eller lad den udløbe')
})

test('without an open option nothing is offered that would lapse', () => {
  expect(decisionWork(decision(['RETENDER', 'TAKE_BACK', 'LET_LAPSE']), words, danish).doors).toEqual([])
})

test('a report that is missing is asked for once, and the command knows clause and period', () => {
  const missing = reportWork(obligation('NOT_REPORTED', false), words, danish)
  expect(missing).toMatchObject({ what: 'Indberetning mangler: Lærlinge og elever', overdue: 'YES', doors: ['rekvirer-rapport', 'klausulrapport'] })
  expect(missing.when).toBe('frist 15. oktober 2026, for 1. sep. 2025 – 31. aug. 2026')
  expect(missing.about).toBe('?klausul=k1&fra=2025-09-01&til=2026-08-31')
  const asked = reportWork(obligation('NOT_REPORTED', true), words, danish)
  expect(asked.doors).toEqual(['klausulrapport'])
  expect(asked.when).toContain('der er bedt om den')
})

test('a report that has come is to be judged, and one to come is only expected', () => {
  expect(reportWork(obligation('AWAITING_REVIEW', false), words, danish).doors).toEqual(['bedoem-rapport'])
  expect(reportWork(obligation('NOT_DUE', false), words, danish)).toMatchObject({ what: 'Indberetning ventes: Lærlinge og elever', overdue: 'NO' })
})

test('a draft waits for approval, for the public, or for whoever it was sent back to', () => {
  expect(draftWork(waiting({ publication: 'DRAFT' }), words, danish)).toMatchObject({ what: 'Kladde: skal godkendes', doors: ['godkend', 'send-tilbage'] })
  expect(draftWork(waiting({ publication: 'APPROVED' }), words, danish).doors).toEqual(['offentliggoer', 'send-tilbage'])
  const back = draftWork(waiting({ publication: 'DRAFT', sentBack: { why: 'Slutdagen mangler', on: day('2026-10-01') } }), words, danish)
  expect(back).toMatchObject({ what: 'Sendt tilbage: skal rettes', when: '1. oktober 2026', why: { da: 'Slutdagen mangler', en: null } })
})

test('who has not been followed up says when it last was, or that it never was', () => {
  expect(ownerWork(waiting({ ownerUnit: null }), words, danish)).toMatchObject({ what: 'Ingen enhed har ansvaret', when: 'ingen opfølgning er registreret', doors: ['ejer'] })
  const owned = ownerWork(waiting({ ownerUnit: 'Ejendomsservice', lastFollowUp: day('2025-09-01') }), words, danish)
  expect(owned).toMatchObject({ what: 'Ejendomsservice har ansvaret', when: 'sidst fulgt op 1. september 2025', doors: ['opfoelgning'] })
})

test('only the doors that somebody may go through stand there', () => {
  const asked: unknown[] = []
  const may = (deed: string, municipalities: string[]) => asked.push(municipalities) > 0 && deed === 'approval'
  expect(openDoors(['godkend', 'offentliggoer', 'ejer'], waiting({}), may)).toEqual(['godkend'])
  expect(asked).toEqual([['0575'], ['0575'], ['0575']])
})

const danish: Speaker = { words: da, format: formatOf('da'), text: (text) => text.da }
const day = (iso: string) => ({ earliest: iso, latest: iso, precision: 'DAY', approximate: false }) as const

function decision(choices: DecisionData['deadlines'][number]['choice'][]): DecisionData {
  const window = { earliest: '2026-02-28', latest: '2026-02-28' }
  const deadlines = choices.map((choice) => ({ choice, ...window }))
  return { ...window, end: day('2026-08-31'), leadTimeMonths: 12, noticeMonths: null, deadlines, overdue: 'YES', becauseIn: { da: 'derfor', en: 'because' }, contract: waiting({}) }
}

function obligation(standing: ReportData['standing'], requested: boolean): ReportData {
  const period = { from: '2025-09-01', until: '2026-08-31', dueBy: '2026-10-15', because: { da: 'Lovet 4', en: 'Promised 4' }, requested }
  return { standing, contract: waiting({}), clause: { id: 'k1', kind: 'APPRENTICESHIP', text: 'lærlinge' }, period }
}

const waiting = (change: Partial<WaitingData>): WaitingData => ({
  id: 'c1',
  slug: 'vask',
  title: { da: 'Vask', en: null },
  municipalities: [{ code: '0575', name: 'Vejen' }],
  suppliers: [],
  ownerUnit: null,
  lastFollowUp: null,
  illustrative: false,
  publication: 'PUBLISHED',
  sentBack: null,
  ...change,
})
