import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { axe } from './support/axe.mjs'
import { BASE, browser, unharmed } from './support/browser.mjs'

const PAGE = '/eksempler'
const FOLDER = join(import.meta.dirname, '../../crates/api/questions')
const NAMES = ['A', 'B', 'C'].flatMap((group) => Array.from({ length: 10 }, (_, index) => `${group}${index + 1}`))
const { open } = browser()

/** A document of the register without what it says of itself. */
const document = (name, folder = FOLDER) =>
  readFileSync(join(folder, `${name}.graphql`), 'utf8')
    .replace(/^(# .*\n)+/, '')
    .trim()

const one = (page, name) => page.locator(`[data-question=${name}]`)

async function opened(page, name) {
  const question = one(page, name)
  if (!(await question.evaluate((details) => details.open))) await question.locator('summary').first().click()
  return question
}

async function run(page, name) {
  const question = await opened(page, name)
  await question.getByRole('button', { name: `Kør ${name}`, exact: true }).click()
  await question.getByText('Besvaret. Pris:').waitFor()
  return question
}

test('the thirty questions stand in three groups, each with the document of the register’s own tests', async () => {
  const page = await open(PAGE)
  assert.deepEqual(await page.locator('[data-question]').evaluateAll((all) => all.map(({ id }) => id)), NAMES)
  assert.deepEqual(await page.locator('main h2').allInnerTexts(), ['Kommunens indkøb', 'Analyse', 'Byråd, presse og borgere'])
  for (const name of NAMES) assert.equal(await one(page, name).locator('pre').first().textContent(), document(name), name)
  unharmed(page)
})

test('every question is run and answered, with what it cost', async (t) => {
  const page = await open(PAGE)
  for (const name of NAMES) {
    if (!document(name).startsWith('query')) continue
    const question = await run(page, name)
    const [, cost] = /Pris: ([\d.]+) af 100\.000/.exec(await question.innerText()) ?? assert.fail(name)
    t.diagnostic(`${name}: ${cost}`)
    const answer = JSON.parse(await question.locator('.example-json pre').textContent())
    assert.ok(Object.keys(answer).length > 0, name)
    assert.ok((await question.getByRole('region', { name: `Svaret på ${name}` }).locator('dt').count()) > 0, name)
  }
  unharmed(page)
})

test('an answer is read as a tree: Vejen is possibly overdue, Holstebro is missing with its reason', async () => {
  const page = await open(`${PAGE}#A1`)
  const answer = (await run(page, 'A1')).getByRole('region', { name: 'Svaret på A1' })
  // Long lists are opened by the reader.
  await answer.locator('details').evaluateAll((all) => all.forEach((list) => (list.open = true)))
  const text = await answer.innerText()
  for (const words of ['vejen-elis-vask', 'POSSIBLY', 'holstebro-kaj-bech-vej-park', 'START_UNKNOWN']) assert.ok(text.includes(words), words)
  unharmed(page)
})

test('a command is shown with what it asks for, and is not run', async () => {
  const page = await open(PAGE)
  const registering = await opened(page, 'A3')
  await registering.getByText('Dette er en kommando').waitFor()
  assert.equal(await registering.getByRole('button', { name: /^Kør/ }).count(), 0)
  for (const [name, commands] of [['A8', ['A8Correct']], ['A9', ['A9Request', 'A9Receive', 'A9Judge']]]) {
    const question = await opened(page, name)
    await question.getByText('Dette er en kommando').waitFor()
    for (const command of commands) {
      const shown = question.getByRole('region', { name: `Kommando ${command}` })
      assert.equal(await shown.locator('pre').textContent(), document(command, join(FOLDER, 'commands')))
    }
    assert.equal(await question.getByRole('button', { name: /^Kør/ }).count(), 1)
  }
  unharmed(page)
})

test('the address leads to a question, also when it is followed on the page', async () => {
  const page = await open(`${PAGE}#B4`)
  await one(page, 'B4').getByRole('button', { name: 'Kør B4' }).waitFor()
  assert.ok(await one(page, 'B4').evaluate((details) => details.getBoundingClientRect().top < innerHeight))
  const next = await opened(page, 'C9')
  await next.getByRole('link', { name: 'Link til C9' }).click()
  await page.waitForFunction(() => location.hash === '#C9')
  assert.ok(await next.evaluate((details) => details.open))
  unharmed(page)
})

test('every table that stands beside a question is handed out', async () => {
  const page = await open(PAGE)
  const links = await page.locator('a[href^="/export/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  assert.ok(links.length >= 20, String(links.length))
  for (const link of links) assert.equal((await fetch(BASE + link)).status, 200, link)
  unharmed(page)
})

test('it is found from the foot of every page, and has its English page with the Danish question beside', async () => {
  const page = await open('/portefolje')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Eksempler' }).click()
  await page.getByRole('heading', { level: 1, name: 'Eksempler' }).waitFor()
  await page.getByRole('link', { name: 'English' }).click()
  await page.waitForURL(`${BASE}/en/examples`)
  await page.getByRole('heading', { level: 1, name: 'Examples' }).waitFor()
  const question = await opened(page, 'C5')
  await question.getByRole('heading', { name: 'Who says so?' }).waitFor()
  assert.equal(await question.locator('[lang=da]').first().innerText(), 'Hvem siger det?')
  unharmed(page)
})

test('a question is opened, run and copied with the keyboard alone', async () => {
  const page = await open(PAGE)
  await one(page, 'B6').locator('summary').first().focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => globalThis.document.activeElement.getAttribute('aria-label')), 'Kopiér B6')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await one(page, 'B6').getByText('Besvaret. Pris:').waitFor()
  unharmed(page)
})

test('without a connection a question says so, and asks again when told to', async () => {
  const page = await open(`${PAGE}#B4`)
  await page.route('**/graphql', (route) => route.abort())
  await one(page, 'B4').getByRole('button', { name: 'Kør B4' }).click()
  await one(page, 'B4').getByRole('alert').getByText('Der er ingen forbindelse til registret').waitFor()
  await page.unroute('**/graphql')
  await one(page, 'B4').getByRole('button', { name: 'Prøv igen' }).click()
  await one(page, 'B4').getByText('Besvaret. Pris:').waitFor()
})

test('axe finds nothing in open questions and answers, and nothing is wider than the screen', async () => {
  const page = await open(PAGE)
  for (const name of ['A1', 'A9', 'A10', 'B4', 'B5', 'C9']) await run(page, name)
  await opened(page, 'A3')
  for (const width of [1440, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    assert.deepEqual(await axe(page), [], `${width} px`)
    assert.ok(await page.evaluate(() => globalThis.document.documentElement.scrollWidth <= innerWidth), `${width} px`)
  }
  unharmed(page)
})
