import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { contractsOf, documentOf, filterOf, tableOf } from './questions'
import { readAsked, USUAL } from './url'

const asked = readAsked('?indikator=time.freed&grad=C&tema=groen&kommune=0661&uenighed=ja')

test('what the address says is what the register is asked for', () => {
  expect(filterOf(asked)).toEqual({ indicator: ['time.freed'], gradeAtLeast: 'C', theme: ['GREEN_TRANSITION'], municipality: ['0661'], conflict: true })
  expect(filterOf(USUAL)).toEqual({})
})

test('contracts are asked for by what contracts have', () => {
  expect(contractsOf(asked)).toEqual({ theme: ['GREEN_TRANSITION'], municipality: ['0661'] })
})

test('the table has the same rows as the page', () => {
  expect(tableOf(asked, 'csv', 'da')).toBe('/export/observations.csv?indicator=time.freed&gradeAtLeast=C&theme=GREEN_TRANSITION&municipality=0661&conflict=true&variant=da')
  expect(tableOf(USUAL, 'xlsx', 'en')).toBe('/export/observations.xlsx')
})

test('the document that is copied can be read, and asks for the same', () => {
  expect(() => parse(documentOf(USUAL))).not.toThrow()
  expect(() => parse(documentOf(asked))).not.toThrow()
  expect(documentOf(asked)).toContain('filter: { indicator: ["time.freed"], gradeAtLeast: C, theme: [GREEN_TRANSITION], municipality: ["0661"], conflict: true }')
})
