import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, show, unharmed } from './support/browser.mjs'

const VEJEN = '/kontrakter/vejen-elis-vask'
const { open } = browser()

test('Vejen’s page says 2026 and that the day is unknown, and where the contract stands', async () => {
  const page = await open(VEJEN)
  assert.equal(await fact(page, 'Løbetid'), 'ukendt start – 2026 (dag ukendt)')
  assert.equal(await fact(page, 'Status 21. november 2026'), 'aktiv eller udløbet: dagen kendes ikke')
  assert.equal(await fact(page, 'Kommune'), 'Vejen Kommune')
  assert.equal(await fact(page, 'Leverandør'), 'Elis Danmark A/S')
  unharmed(page)
})

test('the weights 30, 30 and 40 stand under their own names and make 100', async () => {
  const page = await open(VEJEN)
  const weights = await page.locator('.weights li').evaluateAll((all) => all.map((one) => one.innerText.replace(/\s+/g, ' ')))
  assert.deepEqual(weights.map((one) => one.replace(/ herunder.*/, '')), ['Service 30 %', 'Kvalitet 30 %', 'Økonomi 40 %'])
  await page.getByText('I alt 100 %').waitFor()
  await page.getByText('Vis som tabel').click()
  const cells = await page.locator('.weights-table tbody tr').evaluateAll((rows) => rows.map((row) => [...row.cells].slice(0, 2).map((cell) => cell.innerText)))
  assert.deepEqual(cells, [['Service', '30 %'], ['Kvalitet', '30 %'], ['Økonomi', '40 %'], ['I alt', '100 %']])
  unharmed(page)
})

test('the story has its six lanes, the end of the term is striped, and the decision is as wide as its day is uncertain', async () => {
  const page = await open(VEJEN)
  const lanes = await page.locator('figure .lanes-label').evaluateAll((all) => all.map((one) => one.innerText).filter(Boolean))
  assert.deepEqual(lanes, ['Udbud', 'Løbetid', 'Beslutning', 'Klausuler', 'Effekter', 'Viden'])
  await page.getByText('Udbud 2019: Service 30 % · Kvalitet 30 % · Økonomi 40 %').waitFor()
  assert.equal(await page.locator('figure rect[mask="url(#tl-m-stripes)"]').count(), 1)
  await page.getByText('mellem 1. januar 2025 og 31. december 2025').first().waitFor()
  const [year, window] = await page.locator('figure').evaluate((figure) => {
    const lines = [...figure.querySelectorAll('.lanes-lines')].at(0).querySelectorAll('i')
    return [lines[1].offsetLeft - lines[0].offsetLeft, figure.querySelector('.tl-due-window').getBoundingClientRect().width]
  })
  assert.ok(Math.abs(window - year) < 5, `${window} is not a year of ${year}`)
  unharmed(page)
})

for (const slug of ['vejen-elis-vask', 'eksempel-rengoering']) {
  test(`on a phone nothing that the lanes say is cut: ${slug}`, async () => {
    const page = await open(`/kontrakter/${slug}`, { width: 390, height: 844 })
    await page.locator('.lanes text').first().waitFor()
    const wrong = await page.locator('.lanes-lane svg text').evaluateAll((all) => {
      const beyond = (text) => {
        const [{ left, right, bottom }, lane] = [text.getBoundingClientRect(), text.closest('.lanes-lane').getBoundingClientRect()]
        return left < lane.left || right > lane.right || bottom > lane.bottom || text.textContent.includes('…')
      }
      return all.filter(beyond).map((text) => text.textContent)
    })
    assert.deepEqual(wrong, [])
    unharmed(page)
  })
}

test('every effect says who says so, in the words of the source, with its grade in words', async () => {
  const page = await open(VEJEN)
  const effects = page.locator('.effect')
  await effects.first().waitFor()
  assert.ok((await effects.count()) >= 3)
  for (const effect of await effects.all()) {
    const text = await effect.innerText()
    assert.match(text, /»[^«]+«/)
    assert.match(text, /\bE\b[\s\S]*kun fortalt/)
    assert.match(text, /Udgivet af\s+DI . Dansk Industri/)
    assert.match(text, /Målt af\s+\S/)
  }
  unharmed(page)
})

test('what comes from another publisher than DI wears a badge', async () => {
  const page = await open('/kontrakter/aarhus-boegeskovhus')
  assert.ok((await page.locator('.badge', { hasText: 'anden kilde end DI' }).count()) > 0)
  unharmed(page)
})

test('the source is quoted word for word', async () => {
  const page = await open(VEJEN)
  await page.locator('blockquote[lang=da]', { hasText: 'I udbuddet fra 2019 vægtede service 30 pct. (herunder mindskning af svind)' }).first().waitFor()
  unharmed(page)
})

test('the history is told by year, each event with its three clocks and a code name', async () => {
  const page = await open(VEJEN)
  const history = page.locator('section', { has: page.getByRole('heading', { level: 2, name: 'Hændelser' }) }).last()
  await history.getByRole('heading', { level: 3, name: '2019' }).waitFor()
  const first = await history.locator('li').first().innerText()
  for (const clock of ['hændte', 'kendt siden', 'registreret', 'af']) assert.match(first, new RegExp(clock))
  unharmed(page)
})

test('on a day before it was known the page says since when it is', async () => {
  const page = await open('/kontrakter/aarhus-boegeskovhus?somkendt=2017-10-12')
  await page.getByRole('heading', { level: 1, name: 'Kontrakten var ikke kendt den dag' }).waitFor()
  await page.getByText('13. oktober 2017').waitFor()
  await show(page, '/kontrakter/aarhus-boegeskovhus?somkendt=2017-10-13')
  await page.getByText('Som kendt 13. oktober 2017').waitFor()
  assert.equal(await fact(page, 'Status 13. oktober 2017'), 'aktiv')
  unharmed(page)
})

test('the slider of a contract steps between the days on which something of it became known', async () => {
  const page = await open('/kontrakter/aarhus-boegeskovhus?somkendt=2017-10-13')
  await page.getByText('Som kendt …').click()
  const slider = page.getByRole('slider', { name: 'Eller gå fra hændelse til hændelse' })
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await page.waitForURL(/somkendt=2022-11-30$/)
  await page.getByText('Som kendt 30. november 2022').waitFor()
  await page.keyboard.press('End')
  await page.waitForURL(`${BASE}/kontrakter/aarhus-boegeskovhus`)
  await page.locator('.known-banner').waitFor({ state: 'detached' })
  unharmed(page)
})

test('a contract that does not exist leads to a search for what was looked for', async () => {
  const page = await open('/kontrakter/vejen-elis-vaskk')
  await page.getByRole('heading', { level: 1, name: 'Vi fandt ikke kontrakten' }).waitFor()
  await page.getByRole('link', { name: 'Søg efter »vejen« i porteføljen' }).click()
  await page.waitForURL(/\?q=vejen/)
  await page.locator('[data-contract]').first().waitFor()
  unharmed(page)
})

test('a place in the log that does not have the contract leads to the contract of today', async () => {
  const page = await open(null)
  for (const position of ['1', '99999']) {
    await show(page, `${VEJEN}@${position}`)
    await page.getByRole('heading', { level: 1, name: 'Kontrakten står ikke på det sted i loggen' }).waitFor()
    await page.getByRole('link', { name: 'Se kontrakten, som den er i dag' }).click()
    await page.waitForURL(`${BASE}${VEJEN}`)
    await page.locator('.facts-wide').first().waitFor()
  }
})

test('an address that leads nowhere says so', async () => {
  const page = await open('/findes/ikke')
  await page.getByRole('heading', { level: 1, name: 'Siden findes ikke' }).waitFor()
  unharmed(page)
})

const fact = (page, name) =>
  page
    .locator('.facts-wide > div', { has: page.locator('dt', { hasText: new RegExp(`^${name}$`) }) })
    .locator('dd')
    .evaluate((value) => value.firstChild.textContent)
