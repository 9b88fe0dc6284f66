import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, show, unharmed } from './support/browser.mjs'

const { open } = browser()

test('hostile addresses are read as the usual view, and nothing in them is carried out', async () => {
  const page = await open(null)
  for (const search of [
    'fra=x&til=y',
    'fra=0001-01-01&til=9999-12-31',
    'fra=2030-01-01&til=2020-01-01',
    'tema=%3Csvg%20onload%3Dalert(1)%3E&kommune=__proto__&v=%3Cscript%3E&somkendt=9999-99-99',
    'tema=constructor&kommune=%00',
    'somkendt=2026-11-21T25:99',
  ]) {
    await show(page, `/portefolje?${search}`, '[data-contract]')
    assert.equal(await page.locator('h1').innerText(), 'Kontraktportefølje', search)
  }
  unharmed(page)
})

test('hostile addresses of the decisions are read as the usual view', async () => {
  const page = await open(null)
  for (const search of ['on=9999-99-99', 'on=%3Csvg%20onload%3Dalert(1)%3E&kommune=__proto__', 'on=9999-12-31&kommune=%00', `on=${'1'.repeat(5000)}`]) {
    await show(page, `/beslutninger?${search}`)
    await page.getByText('Set fra 21. november 2026').waitFor()
  }
  unharmed(page)
})

test('a search for markup finds nothing and shows it as text', async () => {
  const page = await open(`/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await page.getByText('»<img src=x onerror=alert(1)>«').first().waitFor()
  assert.equal(await page.locator('main img').count(), 0)
  unharmed(page)
})

test('check 20: ten thousand letters to search for are cut, not drawn', async () => {
  const page = await open(null)
  for (const [path, said] of [['/', 'Vi fandt ikke noget'], ['/portefolje', 'Ingen kontrakter passer til filtrene']]) {
    await show(page, `${path}?q=${'x'.repeat(10_000)}`)
    await page.getByRole('heading', { name: said }).waitFor()
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth))
  }
  unharmed(page)
})

test('a hostile name of a contract is not found, and nothing more', async () => {
  const page = await open(null)
  for (const slug of ['%3Cscript%3Ealert(1)%3C%2Fscript%3E', '%E0%A4%A', 'x'.repeat(3000), '%2e%2e%2f', 'vejen-elis-vask@x', '@1']) {
    await show(page, `/kontrakter/${slug}`)
    await page.getByRole('heading', { level: 1, name: /Vi fandt ikke kontrakten|Siden findes ikke/ }).waitFor()
  }
  unharmed(page)
})

test('the page runs under a policy that takes nothing from elsewhere', async () => {
  const page = await open(null)
  const [response] = await Promise.all([page.waitForResponse((one) => one.request().resourceType() === 'document'), show(page, '/')])
  const policy = response.headers()['content-security-policy'] ?? ''
  assert.match(policy, /default-src 'self'/)
  assert.doesNotMatch(policy, /unsafe/)
  unharmed(page)
})
