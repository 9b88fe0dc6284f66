import { expect, test } from 'vitest'
import { byTheme } from './told'

test('stories stand under their themes in the order of the library, and a theme without any is left out', () => {
  const stories = [
    { slug: 'isfuglen', theme: 'SELF_DETERMINATION' },
    { slug: 'vej', theme: 'EFFICIENT_OPERATIONS' },
    { slug: 'lolland', theme: 'SELF_DETERMINATION' },
  ]
  expect(byTheme(stories).map(({ key, cases }) => [key, cases.map(({ slug }) => slug)])).toEqual([
    ['raaderum', ['vej']],
    ['selvbestemmelse', ['isfuglen', 'lolland']],
  ])
})
