import { test } from 'node:test'
import { sound } from './support/axe.mjs'
import { browser } from './support/browser.mjs'
import { PAGES } from './support/pages.mjs'

const { open } = browser()

for (const [path] of PAGES) {
  test(`checks 2 and 4: axe finds nothing on ${path}, wide, narrow and in forced colours, and nothing is wider than the screen`, () => sound(open, path))
}
