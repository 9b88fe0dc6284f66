import { describe, expect, it } from 'vitest'
import { moved, named, suggested } from './combobox'

const all = ['Assens', 'Vejen', 'Vejle', 'Odsherred', 'Slagelse'].map((label) => ({ value: label, label, note: label === 'Vejen' ? '0575' : '' }))
const labels = (typed: string, most = 10) => suggested(all, typed, most).map(({ label }) => label)

describe('the suggestions', () => {
  it('begin with those that begin with the text, and know the number too', () => {
    expect(labels('s')).toEqual(['Slagelse', 'Assens', 'Odsherred'])
    expect(labels('VEJ')).toEqual(['Vejen', 'Vejle'])
    expect(labels('0575')).toEqual(['Vejen'])
    expect(labels('x')).toEqual([])
    expect(labels('', 2)).toEqual(['Assens', 'Vejen'])
  })

  it('are walked through in a circle', () => {
    expect(moved('ArrowDown', -1, 3)).toBe(0)
    expect(moved('ArrowDown', 2, 3)).toBe(0)
    expect(moved('ArrowUp', -1, 3)).toBe(2)
    expect(moved('ArrowUp', 1, 3)).toBe(0)
    expect(moved('ArrowDown', -1, 0)).toBe(-1)
  })

  it('are chosen by their whole name without a click', () => {
    expect(named(all, ' vejen ')?.value).toBe('Vejen')
    expect(named(all, 'vej')).toBeUndefined()
  })
})
