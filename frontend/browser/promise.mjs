import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, unharmed } from './support/browser.mjs'

const { open } = browser()

test('what was promised stands beside what was delivered, and what nobody has told is a dashed gap, never nought', async () => {
  const page = await open('/kontrakter/eksempel-rengoering')
  const [picture] = await picturesOf(page)
  await picture.getByText('Det lovede er godkendt som leveret i 2 af 3 perioder, hvor det vides; i 1 periode er det ikke oplyst').waitFor()
  assert.equal(await picture.locator('.chart-picture .kept-unknown').count(), 1)
  await picture.locator('summary').click()
  const rows = await picture.locator('tbody tr').allInnerTexts()
  assert.equal(rows.length, 5)
  assert.match(rows[1], /4 .*2,5/)
  assert.match(rows[3], /ikke oplyst/)
  assert.match(rows[4], /ikke forfalden/)
  unharmed(page)
})

test('a promise of which nobody has told anything says so in its title', async () => {
  const page = await open('/en/contracts/eksempel-rengoering')
  const [, picture] = await picturesOf(page)
  await picture.getByText('What was delivered in 1 period is not stated').waitFor()
  assert.equal(await picture.locator('.chart-picture .kept-delivered').count(), 0)
  unharmed(page)
})

async function picturesOf(page) {
  await page.locator('.clause-picture').first().scrollIntoViewIfNeeded()
  await page.locator('.clause-picture').last().scrollIntoViewIfNeeded()
  await page.locator('.clause-picture figure').last().waitFor()
  return page.locator('.clause-picture figure').all()
}
