// Addresses that ask for what is not there: the page says so, shows what it can, and leads on.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, unharmed } from './support/browser.mjs'

const CALCULATED = 'kommune=0575&opgave=vej_park&mod=0661'
const { open } = browser()
const banner = (page) => page.locator('.known-banner')

for (const [path, there] of [
  ['/portefolje?q=vask&kommune=9999', '/portefolje?q=vask'],
  ['/beslutninger?kommune=9999', '/beslutninger'],
  ['/opgaver?kommune=9999&slags=mangler', '/opgaver?slags=mangler'],
  ['/effekter?kommune=9999&grad=D', '/effekter?grad=D'],
  ['/beregner?kommune=9999', '/beregner'],
]) {
  test(`a municipality that does not exist is said to be none, with a way on: ${path}`, async () => {
    const page = await open(path)
    await page.getByRole('status').getByText('Ingen kommune har koden 9999').waitFor()
    assert.equal(await page.getByRole('alert').count(), 0)
    await page.getByRole('link', { name: 'Find kommunen på listen' }).waitFor()
    await page.getByRole('link', { name: 'Fjern koden fra adressen' }).click()
    await page.waitForURL((url) => (url.pathname + url.search).startsWith(there) && !url.search.includes('9999'))
    await page.getByText('Ingen kommune har koden').waitFor({ state: 'detached' })
    unharmed(page)
  })
}

test('beside a municipality that exists, one that does not is said to be none, and the others are compared', async () => {
  const page = await open(`/beregner?${CALCULATED}&mod=9999`)
  await page.getByText('Ingen kommune har koden 9999').waitFor()
  await page.getByRole('link', { name: 'Fjern koden fra adressen' }).click()
  await page.waitForURL((url) => url.searchParams.getAll('mod').join() === '0661')
  unharmed(page)
})

test('where nothing matches, each filter is named in words, also a municipality without contracts', async () => {
  const page = await open('/portefolje?kommune=0165&q=vask')
  await page.getByText('Uden Albertslund: ').waitFor()
  await page.getByRole('button', { name: 'Fjern filteret Albertslund' }).waitFor()
  assert.doesNotMatch(await page.locator('main').innerText(), /0165/)
  unharmed(page)
})

test('a supplier and a task that no contract has are named in words, not by their codes', async () => {
  const page = await open('/portefolje?leverandoer=U3VwcGxpZXI6MQ==&opgave=findes_ikke')
  await page.getByText('Uden leverandøren i adressen: 0 kontrakter').waitFor()
  await page.getByText('Uden opgaveområdet i adressen: 0 kontrakter').waitFor()
  unharmed(page)
})

for (const path of ['/portefolje?q=vask', '/beslutninger?kommune=0575', `/beregner?${CALCULATED}`, '/kontrakter/vejen-elis-vask?']) {
  for (const [text, said] of [
    ['2030-01-01', 'Dagen 2030-01-01 er ikke kommet endnu'],
    ['2026-02-30', '»2026-02-30« er ikke en dag'],
  ]) {
    test(`a day as known on that never was is said to be none, and now is shown: ${path} ${text}`, async () => {
      const page = await open(`${path}&somkendt=${text}`)
      await banner(page).getByText(said).waitFor()
      await banner(page).getByRole('link', { name: 'Fjern dagen fra adressen' }).click()
      await banner(page).waitFor({ state: 'detached' })
      assert.doesNotMatch(page.url(), /somkendt/)
      assert.ok(page.url().startsWith(BASE + path.replace(/\?$/, '')))
      unharmed(page)
    })
  }
}

test('in English the day and the municipality are said to be none in English', async () => {
  const page = await open('/en/decisions?somkendt=x&kommune=9999')
  await banner(page).getByText('“x” is not a day').waitFor()
  await page.getByText('No municipality has the code 9999').waitFor()
  unharmed(page)
})
