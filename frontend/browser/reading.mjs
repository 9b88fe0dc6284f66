import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, connectedAgain, unharmed, whole } from './support/browser.mjs'

const { open } = browser()

test('check 34: the accessibility statement is one step from the foot of a page, and says how to complain', async () => {
  const page = await open('/om')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Tilgængelighedserklæring' }).click()
  await page.getByRole('heading', { level: 1, name: 'Tilgængelighedserklæring' }).waitFor()
  await page.getByRole('heading', { name: 'Fortæl os, hvad der ikke virker' }).waitFor()
  assert.match(await page.locator('main').innerText(), /DI – Dansk Industri, som driver registret/)
  unharmed(page)
})

test('the library is filtered by theme and by words, the address carries both, and all is shown again', async () => {
  const page = await open('/cases')
  assert.equal(await page.locator('[data-case]').count(), 13)
  await page.getByRole('navigation', { name: 'Vis kun temaet' }).getByRole('link', { name: 'Grøn omstilling' }).click()
  await page.waitForURL(`${BASE}/cases?tema=groen`)
  await page.waitForFunction(() => document.querySelectorAll('[data-case]').length === 2)
  await page.getByRole('searchbox').fill('zzzz')
  await page.getByRole('heading', { name: 'Ingen cases passer til det valgte' }).waitFor()
  await page.waitForURL(`${BASE}/cases?q=zzzz&tema=groen`)
  await page.getByRole('link', { name: 'Vis alle cases' }).click()
  await page.waitForFunction(() => document.querySelectorAll('[data-case]').length === 13)
  unharmed(page)
})

test('a story leads to its contract, its supplier and its source, and says who knew it when', async () => {
  const page = await open('/cases/vejen-elis-vaskeri')
  await whole(page)
  const text = await page.locator('main').innerText()
  for (const words of ['Grøn omstilling', 'ukendt start – 2026 (dag ukendt)', 'aktiv eller udløbet: dagen kendes ikke', 'kun fortalt', 'kendt siden']) assert.ok(text.includes(words), words)
  await page.locator('[data-contract=vejen-elis-vask]').waitFor()
  await page.getByRole('link', { name: 'Elis Danmark A/S' }).click()
  await page.getByRole('heading', { level: 1, name: 'Elis Danmark A/S' }).waitFor()
  await page.goBack()
  await page.getByRole('region', { name: 'Hændelser' }).getByRole('link', { name: 'DI – Dansk Industri' }).click()
  await page.getByRole('heading', { level: 1, name: '13 gode eksempler' }).waitFor()
  unharmed(page)
})

test('a supplier shows what runs or has ended, and how it went with its grade', async () => {
  const page = await open('/leverandoerer')
  await page.getByRole('searchbox').fill('elis')
  await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 1)
  await page.getByRole('link', { name: 'Elis Danmark A/S' }).click()
  await page.getByRole('heading', { name: /^Løber eller er slut: dagen kendes ikke \(\d+\)$/ }).waitFor()
  await page.getByRole('link', { name: 'Vask og håndtering af arbejdsbeklædning i Vejen' }).first().waitFor()
  assert.match(await page.getByRole('region', { name: 'Hvordan det gik' }).innerText(), /E – kun fortalt/)
  unharmed(page)
})

test('a source shows its quote, its document and everything that rests on it', async () => {
  const page = await open('/kilder/2')
  await page.getByText('Holstebro Kommune har gennem 23 år samarbejdet').first().waitFor()
  await page.getByText('Dokumentet har ingen webadresse i registret.').waitFor()
  const rests = page.getByRole('region', { name: 'Det hviler på dokumentet' })
  assert.ok((await rests.locator('details').count()) > 20)
  await rests.getByText('Vask og håndtering af arbejdsbeklædning i Vejen (').click()
  await rests.getByRole('link', { name: 'Vask og håndtering af arbejdsbeklædning i Vejen' }).click()
  await page.waitForURL(`${BASE}/kontrakter/vejen-elis-vask`)
  unharmed(page)
})

for (const [path, title, ways] of [
  ['/cases/findes-ikke', 'Vi fandt ikke casen', { 'Se alle cases': '/cases', 'Søg efter »findes« i hele registret': '/?q=findes' }],
  ['/leverandoerer/findes-ikke', 'Vi fandt ikke leverandøren', { 'Se alle leverandører': '/leverandoerer', 'Søg i hele registret': '/' }],
  ['/kommuner/9999', 'Vi fandt ikke kommunen', { 'Se alle kommuner': '/kommuner', 'Søg i hele registret': '/' }],
  ['/beregninger/findes-ikke', 'Vi fandt ikke beregningen', { 'Gå til beregneren': '/beregner', 'Søg i hele registret': '/' }],
  ['/kilder/999999', 'Vi fandt ikke kilden', { 'Se alle kontrakter': '/portefolje', 'Søg i hele registret': '/' }],
  ['/kilder/<svg>', 'Vi fandt ikke kilden', { 'Søg i hele registret': '/' }],
]) {
  test(`what is not there is said in words, with the way to its list and to the search: ${path}`, async () => {
    const page = await open(path)
    await page.getByRole('heading', { level: 1, name: title }).waitFor()
    for (const [name, to] of Object.entries(ways)) assert.equal(await page.locator('main').getByRole('link', { name }).getAttribute('href'), to)
    unharmed(page)
  })
}

for (const path of ['/cases', '/cases/vejen-elis-vaskeri', '/leverandoerer', '/kilder/2']) {
  test(`without a connection it says so, and asks again when told to: ${path}`, async () => {
    const page = await open(null)
    await connectedAgain(page, path)
    await page.getByRole('alert').waitFor({ state: 'detached' })
    await page.getByRole('link', { name: /Holstebro|Elis|vaskeri|vej-/ }).or(page.locator('main blockquote')).first().waitFor()
  })
}

test('where the code of a page or its words do not come it says so, and comes when all is loaded anew', async () => {
  for (const link of ['Cases', 'English']) {
    const page = await open('/om')
    await page.route('**/assets/**', (route) => route.abort())
    await page.getByRole('link', { name: link, exact: true }).first().click()
    await page.getByRole('alert').getByText('Der er ingen forbindelse til registret').waitFor()
    await page.unroute('**/assets/**')
    await page.getByRole('button', { name: 'Prøv igen' }).click()
    await page.getByRole('heading', { level: 1, name: link === 'Cases' ? 'Cases' : 'About Samspil' }).waitFor()
  }
})

test('every address that the API page names is answered, and an example asked as it stands gives data', async () => {
  const page = await open('/api')
  const links = await page.locator('main a[target=_self]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  assert.ok(links.length >= 9, String(links.length))
  for (const link of links) assert.equal((await fetch(BASE + link)).status, 200, link)
  const example = await page.locator('main pre').first().innerText()
  const [, body] = /-d '(.*)'$/s.exec(example) ?? assert.fail(example)
  const answer = await fetch(`${BASE}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: body.replace(/\n/g, ' ') })
  assert.deepEqual((await answer.json()).data.contract.awardCriteria.map(({ weight }) => Number(weight)), [30, 30, 40])
  unharmed(page)
})

test('the page about the register draws how surely dates are known, and names the five grades', async () => {
  const page = await open('/om')
  assert.ok((await page.getByRole('region', { name: 'Sådan læses tidslinjen' }).locator('svg').count()) > 8)
  assert.deepEqual(await page.getByRole('region', { name: 'Hvor stærkt beviset er' }).locator('dt').allInnerTexts(), ['A', 'B', 'C', 'D', 'E'])
  unharmed(page)
})
