import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, unharmed } from './support/browser.mjs'

const { open } = browser()

async function explorer() {
  const page = await open(null)
  // The editor waits by the clock before it says what is wrong.
  await page.clock.setSystemTime(new Date())
  await page.goto(`${BASE}/graphiql`)
  await page.waitForSelector('.docs dt')
  return page
}

test('the explorer asks the register, and nobody else', async () => {
  const page = await explorer()
  await page.getByRole('button', { name: 'Ask', exact: true }).click()
  await page.waitForFunction(() => document.querySelector('pre').textContent.includes('"awardCriteria"'))
  assert.match(await page.locator('pre').textContent(), /"remaining"/)
  unharmed(page)
})

test('the schema can be looked up', async () => {
  const page = await explorer()
  await page.getByRole('searchbox', { name: 'Find a type' }).fill('awardcriterion')
  await page.getByRole('button', { name: 'AwardCriterion', exact: true }).click()
  await page.getByRole('heading', { name: 'AwardCriterion' }).waitFor()
  assert.match(await page.locator('.docs dl').textContent(), /weight/)
  unharmed(page)
})

test('the editor offers what there is, and says what is wrong', async () => {
  const page = await explorer()
  const editor = page.getByRole('textbox', { name: 'Document' })
  await editor.click()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type('{ contrac')
  await page.keyboard.press('Control+Space')
  await page.getByRole('option', { name: /^contracts/ }).first().waitFor()
  await page.keyboard.press('Escape')
  await page.locator('.cm-lintRange-error').first().waitFor()
  unharmed(page)
})

test('what is asked is styled by the page alone', async () => {
  const page = await explorer()
  const policy = (await (await fetch(`${BASE}/graphiql`)).headers.get('content-security-policy')) ?? ''
  assert.match(policy, /default-src 'self'/)
  assert.doesNotMatch(policy, /unsafe|https?:/)
  assert.ok((await page.locator('.cm-gutters').first().evaluate((gutters) => getComputedStyle(gutters).display)) === 'flex')
  unharmed(page)
})
