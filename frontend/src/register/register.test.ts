import { describe, expect, it } from 'vitest'
import { da } from '../words/da'
import { formatOf } from '../words/format'
import { emptyClause, emptyDraft, emptyOption, tidy, type Draft } from './draft'
import { inputOf } from './input'
import { readStep, stepOf, writeStep } from './steps'
import { told } from './told'
import { unread } from './unread'
import { weighed } from './weights'
import { wordsOf } from './words'

const speaker = { code: 'da' as const, words: da, own: wordsOf('da'), format: formatOf('da') }

describe('what the register is told', () => {
  it('is only the title where nothing else is typed', () => {
    expect(inputOf({ ...emptyDraft(), title: ' Vask ' }, 'da')).toEqual({ title: { da: 'Vask' }, suppliers: [], awardCriteria: [], socialClauses: [] })
  })

  it('has dates as precise as they are typed, and Danish numbers', () => {
    const input = inputOf(vejen(), 'da')
    expect(input.term).toEqual({ starts: '2019-05', ends: '2026', noticeMonths: 6, options: [{ months: 24, noticeBy: '2025-05-31', by: 'BUYER' }] })
    expect(input.value).toEqual({ amount: '1234567.5', currency: 'DKK' })
    expect(input.awardCriteria).toEqual(
      ['30', '30', '40'].map((weight, at) => ({ name: { da: ['Pris', 'Kvalitet', 'Socialt ansvar'][at] }, weightKind: 'PERCENT_EXACT', weight })),
    )
    expect(input.socialClauses).toEqual([{ kind: 'JOB_TRAINING', text: 'To i praktik', promised: { point: '2', unit: '{person}' }, per: 'YEAR' }])
  })

  it('ranks the criteria in their order where no weights are told', () => {
    const criteria = inputOf({ ...vejen(), weighed: 'ORDER_OF_IMPORTANCE' }, 'da').awardCriteria
    expect(criteria?.map(({ rank, weight }) => [rank, weight])).toEqual([[1, undefined], [2, undefined], [3, undefined]])
  })

  it('leaves a date that nobody understands to the refusal of the register', () => {
    expect(inputOf({ ...emptyDraft(), signedOn: '32.13.2026' }, 'da').signedOn).toBe('32.13.2026')
  })
})

describe('what cannot be told', () => {
  it('is refused at its field: no number, no day, half a promise', () => {
    const draft = { ...vejen(), value: 'mange', clauses: [{ ...emptyClause(), text: 'x', point: '2' }] }
    draft.term.options = [{ ...emptyOption(), months: '1,5', noticeBy: '2025' }]
    expect(unread(draft, 'da').map(({ field, code }) => [field, code])).toEqual([
      ['value', 'notANumber'],
      ['term.options.0.months', 'notWhole'],
      ['term.options.0.noticeBy', 'notADay'],
      ['socialClauses.0.kind', 'notChosen'],
      ['socialClauses.0.promised', 'unitMissing'],
    ])
    expect(unread(vejen(), 'da')).toEqual([])
  })
})

describe('the weights', () => {
  const of = (...weights: string[]) => weighed(weights.map((weight) => ({ name: '', weight })), 'da')

  it('say what lacks to a hundred and what is too much', () => {
    expect(of('30', '30', '40')).toMatchObject({ sum: 100, lacking: 0 })
    expect(of('30', '30', '30').lacking).toBe(10)
    expect(of('60', '50').lacking).toBe(-10)
    expect(of('33,3', '33,3', '33,4').lacking).toBe(0)
  })

  it('count nothing for what is no number', () => {
    expect(of('30', 'meget', '').parts).toEqual([{ name: '', size: 30 }])
  })
})

describe('the review', () => {
  it('says in words what will be registered, and what is not stated', () => {
    const sentences = told(vejen(), 'Vejen', 'Vask', speaker)
    expect(sentences.who.slice(0, 3)).toEqual(['Vejen Kommune registrerer kontrakten »Vask og leje af linned«.', 'Den leveres af Elis Danmark A/S.', 'Opgaveområdet er Vask.'])
    expect(sentences.term[1]).toBe('Den slutter 2026 (dag ukendt), uden optioner.')
    expect(sentences.term[2]).toBe('Den kan forlænges med 24 måneder af ordregiver, hvis der er givet varsel senest 31. maj 2025.')
    expect(sentences.award).toEqual(['Vægtet på Pris 30 %, Kvalitet 30 % og Socialt ansvar 40 %.'])
    expect(sentences.clauses).toEqual(['Jobtræning: To i praktik (lovet: 2 personer om året).'])
    expect(told(emptyDraft(), null, null, speaker).term).toEqual(['Løbetiden er ikke oplyst.'])
  })
})

describe('the steps', () => {
  it('stand in the address, and a hostile one is the first', () => {
    expect(['', '?trin=3', '?trin=9', '?trin=<svg>'].map(readStep)).toEqual(['who', 'award', 'who', 'who'])
    expect((['who', 'clauses'] as const).map(writeStep)).toEqual(['', '?trin=4'])
  })

  it('have each field of the input, with its place in a list', () => {
    expect(['title', 'suppliers.3.cvr', 'term.options.0.months', 'awardCriteria', null].map(stepOf)).toEqual(['who', 'who', 'term', 'award', 'clauses'])
  })

  it('lose the rows that say nothing', () => {
    const draft = emptyDraft()
    draft.criteria.splice(1, 1, { name: 'Pris', weight: '' })
    tidy(draft, 'award')
    expect(draft.criteria).toEqual([{ name: 'Pris', weight: '' }])
    expect(draft.suppliers.length).toBe(1)
  })
})

const vejen = (): Draft => ({
  ...emptyDraft(),
  title: 'Vask og leje af linned',
  suppliers: [{ name: 'Elis Danmark A/S', cvr: '' }],
  value: '1.234.567,5',
  term: { starts: 'maj 2019', ends: '2026', months: '', noticeMonths: '6', options: [{ months: '24', noticeBy: '31.5.2025', by: 'BUYER' }] },
  criteria: [
    { name: 'Pris', weight: '30' },
    { name: 'Kvalitet', weight: '30' },
    { name: 'Socialt ansvar', weight: '40' },
  ],
  clauses: [{ kind: 'JOB_TRAINING', text: 'To i praktik', point: '2', unit: '{person}', per: 'YEAR' }],
})
