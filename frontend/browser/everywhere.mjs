import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, unharmed, whole } from './support/browser.mjs'
import { PAGES } from './support/pages.mjs'

const STATEMENT = { da: ['Tilgængelighedserklæring', '/was'], en: ['Accessibility statement', '/en/accessibility'] }
const { open } = browser()
const titles = new Map()

for (const [danish, english] of PAGES) {
  for (const [path, lang] of [[danish, 'da'], [english, 'en']]) {
    test(`checks 1, 34 and 35: ${path} has a title, one heading, its language and the statement at its foot, and shows no person and no small group`, async () => {
      const page = await open(path)
      await page.waitForFunction(() => document.title.includes(' – '))
      await whole(page)
      assert.equal(await page.locator('h1').count(), 1)
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang)
      titles.set(path, `${lang}: ${await page.title()}`)
      const [name, to] = STATEMENT[lang]
      assert.equal(await page.getByRole('contentinfo').getByRole('link', { name }).getAttribute('href'), to)
      const text = await page.locator('main').innerText()
      assert.doesNotMatch(text, /(?<![\d.,–-])\b[1-4] (personer|borgere|ledige|medarbejdere|elever|børn|ældre|persons|citizens|employees|pupils|children)\b/)
      assert.doesNotMatch(text, /[\w.]+@[\w-]+\.\w{2,}/)
      // Who recorded stands under a code name, never under a first and a last name.
      assert.deepEqual((await page.locator('main dd code').allInnerTexts()).filter((actor) => /\s/.test(actor)), [])
      unharmed(page)
    })
  }
}

test('check 1: no two pages have the same title', () => {
  // The same page with another choice keeps its title.
  const all = [...titles].filter(([path]) => !path.includes('?')).map(([, title]) => title)
  assert.ok(all.length > 40)
  assert.deepEqual(all.filter((title, index) => all.indexOf(title) !== index), [])
})
