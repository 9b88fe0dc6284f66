import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, browser, connectedAgain, show, unharmed } from './support/browser.mjs'
import { clicksOf, hit, journey } from './support/journey.mjs'

const TWO = '/sammenlign?kontrakt=ballerup-coor-rengoering&kontrakt=aarhus-forenede-service-rengoering'
const { open } = browser()

test('Ballerup stands beside Aarhus on one axis, and what is not known of one is said', async () => {
  const page = await open(TWO)
  assert.deepEqual(await page.locator('.stories-head h3').allInnerTexts(), ['Rengøring på skoler, dagtilbud og fritidsordninger i Ballerup', 'Rengøring i Aarhus'])
  const axes = await page.locator('figure .tl-axis').evaluateAll((all) => all.map((axis) => [...axis.querySelectorAll('span')].map((tick) => tick.style.left + tick.textContent).join()))
  assert.equal(axes.length, 2)
  assert.equal(axes[0], axes[1])
  assert.deepEqual(await row(page, 'Kommune'), ['Ballerup', 'Aarhus'])
  assert.deepEqual(await row(page, 'Værdi'), ['ikke oplyst', 'ikke oplyst'])
  assert.match((await row(page, 'Sociale klausuler'))[0], /^Jobtræning: /)
  assert.match((await row(page, 'Effekter'))[0], /0 af 2 har et tal[\s\S]*E/)
  unharmed(page)
})

test('a contract is found by its name, added, and removed again', async () => {
  const page = await open('/sammenlign?kontrakt=vejen-elis-vask')
  await page.getByRole('searchbox').fill('ballerup')
  await page.getByRole('link', { name: /^Tilføj Rengøring på skoler/ }).click()
  await page.waitForURL(/kontrakt=vejen-elis-vask&kontrakt=ballerup-coor-rengoering/)
  await page.locator('figure').nth(1).waitFor()
  assert.equal(await page.locator('figure').count(), 2)
  await page.getByRole('link', { name: /^Fjern Vask og håndtering/ }).click()
  await page.getByRole('heading', { level: 2, name: 'Hvad er kommet til mellem to datoer?' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 2, name: 'Historierne på samme tidsakse' }).waitFor()
  unharmed(page)
})

test('four is the most, and a fifth in the address is left out', async () => {
  const { contracts } = await ask('{ contracts(first: 5) { nodes { slug } } }')
  const page = await open(`/sammenlign?${contracts.nodes.map(({ slug }) => `kontrakt=${slug}`).join('&')}`)
  assert.equal(await page.locator('figure').count(), 4)
  await page.getByText('Der er valgt fire kontrakter').waitFor()
  assert.equal(await page.getByRole('searchbox').count(), 0)
  unharmed(page)
})

test('the made-up example is labelled', async () => {
  const page = await open('/sammenlign?kontrakt=vejen-elis-vask&kontrakt=eksempel-rengoering')
  assert.equal(await page.locator('.stories-made-up').count(), 1)
  await show(page, '/sammenlign?kontrakt=eksempel-rengoering')
  await page.getByText('Eksempel – opdigtet').waitFor()
  unharmed(page)
})

test('a name that no contract has is told, and the others are shown', async () => {
  const page = await open('/sammenlign?kontrakt=vejen-elis-vask&kontrakt=findes-ikke')
  await page.getByText('Registret har ingen kontrakt med navnet »findes-ikke«.').waitFor()
  assert.equal(await page.locator('figure').count(), 1)
  unharmed(page)
})

test('nothing chosen leads to the search and to the portfolio', async () => {
  const page = await open('/sammenlign?kontrakt=<svg>&fra=x')
  await page.getByRole('heading', { level: 2, name: 'Vælg den første kontrakt' }).waitFor()
  await page.getByRole('searchbox').fill('findesikke')
  await page.getByText('Ingen kontrakter passer til »findesikke«.').waitFor()
  await page.getByRole('link', { name: 'Gå til porteføljen' }).click()
  await page.locator('[data-contract]').first().waitFor()
  unharmed(page)
})

test('journey C3: what came later of a contract is two clicks from the front page', async () => {
  const page = await journey(open)
  await (await hit(page, 'Bøgeskovhus', 'aarhus-boegeskovhus')).click()
  await page.getByRole('link', { name: 'Sammenlign' }).click()
  await page.getByRole('heading', { level: 3, name: 'Fra 13. oktober 2017 til 21. november 2026' }).waitFor()
  assert.equal(await clicksOf(page), 2)
  assert.deepEqual(await page.locator('.difference h4').allInnerTexts(), ['Start', 'Løbetid med kildens ord', 'Senest mulige slut', 'Fortællinger'])
  const end = page.locator('.difference', { has: page.getByRole('heading', { name: 'Senest mulige slut' }) })
  assert.match(await end.innerText(), /Var\s+ikke oplyst\s+Blev til\s+31\. august 2024\s+Hvorfor\s+kendt siden 30\. november 2023/)
  unharmed(page)
})

test('a correction is told with what was, what it became, and why', async () => {
  const page = await open('/sammenlign?kontrakt=eksempel-rengoering&fra=2022-07-01&til=2022-12-01')
  const end = page.locator('.difference', { has: page.getByRole('heading', { name: 'Slut', exact: true }) })
  assert.match(await end.innerText(), /31\. august 2026[\s\S]*31\. august 2025[\s\S]*Slutdatoen var tastet et år for sent/)
  assert.equal(await page.locator('.difference', { hasText: 'Ændringer' }).count(), 0)
  unharmed(page)
})

test('two days are chosen in the fields, the address follows, and Back returns', async () => {
  const page = await open('/sammenlign?kontrakt=eksempel-rengoering')
  const first = page.locator('form', { hasText: 'Som kendt denne dag' }).first()
  for (const [label, value] of [['Dag', '1'], ['Måned', '7'], ['År', '2022']]) await first.getByLabel(label, { exact: true }).fill(value)
  await first.getByRole('button', { name: 'Vis' }).click()
  await page.waitForURL(/fra=2022-07-01&til=2026-11-21/)
  await page.getByRole('heading', { level: 3, name: 'Fra 1. juli 2022 til 21. november 2026' }).waitFor()
  await page.goBack()
  await page.getByRole('heading', { level: 3, name: 'Fra 1. marts 2022 til 21. november 2026' }).waitFor()
  unharmed(page)
})

test('days the wrong way round are refused at the field', async () => {
  const page = await open('/sammenlign?kontrakt=eksempel-rengoering&fra=2022-07-01&til=2023-01-01')
  const first = page.locator('form', { hasText: 'Som kendt denne dag' }).first()
  await first.getByLabel('År', { exact: true }).fill('2024')
  await first.getByRole('button', { name: 'Vis' }).click()
  await page.getByText('Skriv en dag før den anden dato').waitFor()
  assert.equal(await first.getByLabel('År', { exact: true }).inputValue(), '2024')
  unharmed(page)
})

test('before it was known everything is new, and before both days it says since when it is known', async () => {
  const page = await open('/sammenlign?kontrakt=aarhus-boegeskovhus&fra=2015-01-01&til=2018-01-01')
  await page.getByText('Kontrakten var ikke kendt 1. januar 2015. Alt nedenfor er kommet til siden.').waitFor()
  await show(page, '/sammenlign?kontrakt=aarhus-boegeskovhus&fra=2014-01-01&til=2015-01-01')
  await page.getByText('Kontrakten var endnu ikke kendt 1. januar 2015. Den blev kendt 13. oktober 2017.').waitFor()
  unharmed(page)
})

test('where nothing came later that is what is said', async () => {
  const page = await open('/sammenlign?kontrakt=vejen-elis-vask&fra=2023-01-01&til=2024-01-01')
  await page.getByText('Intet om kontrakten var kendt anderledes den sidste dag end den første.').waitFor()
  unharmed(page)
})

for (const path of [TWO, '/sammenlign?kontrakt=vejen-elis-vask']) {
  test(`without a connection ${path.split('?')[1]} says so and tries again`, async () => {
    const page = await open(null)
    await connectedAgain(page, path)
    await page.locator('h2').first().waitFor()
    assert.deepEqual(page.wrong.filter((wrong) => !wrong.includes('ERR_FAILED')), [])
  })
}

const row = (page, name) => page.locator('.fact-table tbody tr', { has: page.getByRole('rowheader', { name, exact: true }) }).locator('td').allInnerTexts()
