import { expect, test } from 'vitest'
import { ITEMS, standing } from './menu'

test('a page of the menu is current, and so is the item above a page that is not in it', () => {
  expect(standing('cases', 'cases')).toBe('page')
  expect(standing('cases', 'case')).toBe('true')
  expect(ITEMS.filter((item) => standing(item, 'contract'))).toEqual(['portfolio'])
})

test('registering lies below the tasks, but not for whoever has a link to it', () => {
  expect(standing('tasks', 'register')).toBe('true')
  expect(ITEMS.filter((item) => standing(item, 'register', true))).toEqual([])
  expect(standing('tasks', 'decisions', true)).toBe('true')
})

test('no item is current on a page that lies below none', () => {
  for (const page of ['front', 'about', 'nowhere'] as const) expect(ITEMS.filter((item) => standing(item, page))).toEqual([])
})
