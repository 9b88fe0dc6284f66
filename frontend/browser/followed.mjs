import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, show, unharmed, whole } from './support/browser.mjs'

/** A made-up contract that shows all that can be followed: options, clauses, changes, a correction. */
const EXAMPLE = '/kontrakter/eksempel-rengoering'
const { open } = browser()

test('a made-up contract says so before anything else', async () => {
  const page = await open(EXAMPLE)
  await page.locator('.notice-illustrative', { hasText: 'opdigtet' }).waitFor()
  unharmed(page)
})

test('the meter has passed its limit, says at which change, and gives no verdict', async () => {
  const page = await open(EXAMPLE)
  const changes = page.getByRole('region', { name: 'Ændringer' })
  assert.equal(await changes.locator('[data-amendment="180"]').count(), 3)
  assert.equal(await changes.locator('[data-amendment="179"]').count(), 1)
  await changes.getByText('Ja, mindst én grænse er nået').waitFor()
  await changes.getByText('1.470.000 kr.', { exact: true }).waitFor()
  await changes.getByText('12 %', { exact: true }).waitFor()
  await changes.getByText('Den er ikke lovens svar').waitFor()
  const last = changes.locator('[data-amendment="180"]').last()
  await last.getByText('her blev grænsen nået').waitFor()
  await page.locator('[data-warning=SECTION_180_CROSSED]').waitFor()
  unharmed(page)
})

test('every promise has its standing in words, period by period', async () => {
  const page = await open(EXAMPLE)
  const clauses = page.getByRole('region', { name: 'Sociale klausuler' })
  const trainees = clauses.locator('.clause').first()
  await trainees.getByText('delvist opfyldt').waitFor()
  await trainees.getByText('ikke indberettet').first().waitFor()
  const partly = await trainees.locator('ol > li', { hasText: 'delvist opfyldt' }).innerText()
  for (const size of [/Godkendt\s+2,5 praktikantårsværk/, /Erstattet\s+1 praktikantårsværk/, /Mangler\s+0,5 praktikantårsværk/]) assert.match(partly, size)
  unharmed(page)
})

test('a report shows its document, what the buyer says of it, and what took its place', async () => {
  const page = await open(EXAMPLE)
  const reports = page.locator('.clause').first().locator('.reports')
  await reports.locator('summary').click()
  await reports.getByText('Opgørelse af praktikpladser 2022/23 (opdigtet)').waitFor()
  await reports.getByText('tæller som 1 praktikantårsværk').waitFor()
  await reports.getByText('Afløst af en senere indberetning').waitFor()
  unharmed(page)
})

test('a clause that has ended still stands there, with the reason', async () => {
  const page = await open(EXAMPLE)
  await page.locator('.clause-ended', { hasText: 'Løn- og arbejdsvilkår' }).getByText('Ophørt 30. juni 2026').waitFor()
  unharmed(page)
})

test('an option that was used after its notice day says so', async () => {
  const page = await open(EXAMPLE)
  await page.getByRole('region', { name: 'Optioner' }).getByText('brugt efter sidste varsel').waitFor()
  unharmed(page)
})

test('a correction stands in the history, and what it corrected leads to it', async () => {
  const page = await open(EXAMPLE)
  await page.getByText('Slutdatoen var tastet et år for sent').first().waitFor()
  await page.getByRole('link', { name: /^Senere rettet, se nr\./ }).first().waitFor()
  unharmed(page)
})

test('what nobody knows yet is told with the questions it would answer', async () => {
  const page = await open('/kontrakter/vejen-elis-vask')
  const gaps = page.getByRole('region', { name: 'Det mangler vi at vide' })
  await gaps.getByText(/^\d+ af \d+ oplysninger er kendt\.$/).waitFor()
  assert.ok((await gaps.locator('dt').count()) > 0)
  unharmed(page)
})

test('the next decision stands on the page, or why nobody can tell it', async () => {
  const page = await open('/kontrakter/vejen-elis-vask')
  await page.getByRole('region', { name: 'Næste beslutning' }).getByText('mellem 1. januar 2025 og 31. december 2025').first().waitFor()
  await show(page, '/kontrakter/aarhus-forenede-service-rengoering')
  await page.getByRole('region', { name: 'Næste beslutning' }).getByText('kan ikke beregnes').waitFor()
  unharmed(page)
})

test('seen as known on an earlier day, what came later is counted and listed', async () => {
  const page = await open(`${EXAMPLE}?somkendt=2022-10-25`)
  const later = page.locator('.came-later')
  const [, n] = /Kom til senere \(([\d.]+)\)/.exec(await later.innerText()) ?? []
  await later.locator('summary').click()
  assert.equal(await later.locator('li').count(), Number(n))
  await later.getByText('Slutdatoen var tastet et år for sent').first().waitFor()
  assert.equal(await page.getByRole('region', { name: 'Ændringer' }).count(), 0)
  unharmed(page)
})

test('the link that never changes leads to the contract as it stands, and back to today', async () => {
  const page = await open(EXAMPLE)
  await page.getByRole('link', { name: 'Link der aldrig ændrer sig' }).click()
  await page.waitForURL(/eksempel-rengoering@\d+$/)
  await page.getByText('En fastholdt udgave, der aldrig ændrer sig').waitFor()
  await page.getByText('Der er ikke kommet noget til siden.').waitFor()
  await page.getByRole('link', { name: 'Se kontrakten, som den er i dag' }).click()
  await page.waitForURL(`${BASE}${EXAMPLE}`)
  await page.getByRole('link', { name: 'Link der aldrig ændrer sig' }).waitFor()
  unharmed(page)
})

test('a frozen page shows what was recorded up to its place, and how much came since', async () => {
  const page = await open(EXAMPLE)
  await whole(page)
  const places = await page.locator('li[id^=nr-]').evaluateAll((all) => all.map(({ id }) => Number(id.slice(3))).toSorted((a, b) => a - b))
  await show(page, `${EXAMPLE}@${places[1]}`)
  await whole(page)
  await page.getByText(`Senere hændelser: ${places.length - 2}.`).waitFor()
  assert.equal(await page.locator('li[id^=nr-]').count(), 2)
  unharmed(page)
})
