import { describe, expect, it } from 'vitest'
import { readDate } from './date'

const edtf = (typed: string) => readDate(typed)?.edtf

describe('a date as people write it', () => {
  it('is a year, a month, a season or a day', () => {
    expect(['2026', '2026-05', 'maj 2026', '5.2026', 'efterår 2022', '2022-23', '31.5.2026', '31. maj 2026', '2026-05-31', '31/5/2026', '31/5 2026', '31/5-2026'].map(edtf)).toEqual(
      ['2026', '2026-05', '2026-05', '2026-05', '2022-23', '2022-23', '2026-05-31', '2026-05-31', '2026-05-31', '2026-05-31', '2026-05-31', '2026-05-31'],
    )
  })

  it('is understood in English too, whatever the letters', () => {
    expect(['May 2026', '31 May 2026', 'Autumn 2022', 'about 2003', 'Winter 2022/23'].map(edtf)).toEqual(['2026-05', '2026-05-31', '2022-23', '2003~', '2022-24'])
  })

  it('may be about a time, or unknown', () => {
    expect(['ca. 2003', 'ca 2003', 'cirka maj 2003', '2003~', 'ukendt'].map(edtf)).toEqual(['2003~', '2003~', '2003-05~', '2003~', 'XXXX'])
    expect(readDate('ca. 2003')?.approximate).toBe(true)
    expect(readDate('2003')?.approximate).toBe(false)
  })

  it('says between which days it lies, and a winter ends in the following year', () => {
    expect(readDate('efterår 2022')).toMatchObject({ earliest: '2022-09-01', latest: '2022-11-30', precision: 'SEASON' })
    expect(readDate('vinter 2022')).toMatchObject({ earliest: '2022-12-01', latest: '2023-02-28' })
    expect(readDate('februar 2024')).toMatchObject({ earliest: '2024-02-01', latest: '2024-02-29', precision: 'MONTH' })
    expect(readDate('2026')).toMatchObject({ earliest: '2026-01-01', latest: '2026-12-31', precision: 'YEAR' })
  })

  it('is refused where the calendar has none like it', () => {
    const none = ['32.13.2026', '29.2.2026', '2026-13', '13.2026', 'engang', '26', 'maj', 'sommer 2022/23', '31.5.26', '2026-05-00', 'maj 2026/27']
    expect(none.map(readDate)).toEqual(none.map(() => null))
  })
})
