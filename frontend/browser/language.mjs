import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, BASE, browser, unharmed, whole } from './support/browser.mjs'
import { PAGES } from './support/pages.mjs'

/** Words that the two languages share. */
const ALIKE = ['Bornholm', 'Menu', 'API', 'GraphQL', 'Live', 'Status', 'Start', 'option', 'Definition', 'CSV', 'Excel', 'landstal, version 1']
const { open } = browser()

for (const [danish, english] of [
  ...PAGES,
  ['/portefolje?v=tabel&tema=groen', '/en/portfolio?v=tabel&tema=groen'],
  ['/beslutninger?on=2025-01-15', '/en/decisions?on=2025-01-15'],
  ['/kontrakter/favrskov-siemens-skoler', '/en/contracts/favrskov-siemens-skoler'],
]) {
  test(`check 25: one switch changes the path and every word: ${danish}`, async () => {
    const page = await open(danish)
    await whole(page)
    const [before, title] = [await texts(page), await page.title()]
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'da')
    await page.getByRole('link', { name: 'English', exact: true }).click()
    await page.waitForURL(BASE + english)
    await page.getByRole('link', { name: 'Dansk', exact: true }).waitFor()
    await page.waitForSelector('.skeleton', { state: 'detached' })
    await whole(page)
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en')
    const after = await texts(page)
    const names = await properNames()
    const same = [...before].filter((text) => after.has(text) && !names.has(text) && /\p{Letter}{3}/u.test(text))
    assert.deepEqual(same, [])
    if (danish.startsWith('/kontrakter') || danish === '/portefolje') assert.notEqual(await page.title(), title)
    await page.getByRole('link', { name: 'Dansk', exact: true }).click()
    await page.waitForURL(BASE + danish)
    unharmed(page)
  })
}

test('dates and numbers are written as the language does', async () => {
  const page = await open('/en/contracts/favrskov-siemens-skoler')
  await whole(page)
  assert.match(await page.locator('main').innerText(), /3,000,000 kWh/)
  await page.getByText('Status on 21 November 2026').waitFor()
  unharmed(page)
})

/** What is seen and is in the page's language: what is marked as Danish stays Danish. */
async function texts(page) {
  return new Set(
    await page.evaluate(() => {
      const found = []
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode.textContent.replace(/^[\s·]+/, '').trim()
        const element = walker.currentNode.parentElement
        if (text && !element.closest('[lang]:not(html), code, kbd, script, noscript')) found.push(text)
      }
      for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
        if (!element.closest('[lang]:not(html)')) found.push(...['aria-label', 'placeholder', 'title'].flatMap((name) => element.getAttribute(name)?.trim() || []))
      }
      return found
    }),
  )
}

const both = ({ da, en }) => (da === en ? [da] : [])

/** Names are the same in every language. */
async function properNames() {
  const { municipalities, contracts } = await ask('{ municipalities(first: 100) { nodes { name fullName } } contracts(first: 100) { nodes { title { da en } municipalities { name fullName } suppliers { name } taskArea { name { da en } } awardCriteria { name { da en } } } } }')
  return new Set([
    'Samspil',
    ...ALIKE,
    ...municipalities.nodes.flatMap(({ name, fullName }) => [name, fullName]),
    ...contracts.nodes.flatMap((one) => [
      ...one.municipalities.flatMap(({ name, fullName }) => [name, fullName]),
      ...one.suppliers.map(({ name }) => name),
      ...both(one.title),
      ...(one.taskArea ? both(one.taskArea.name) : []),
      ...one.awardCriteria.flatMap(({ name }) => both(name)),
    ]),
  ])
}
