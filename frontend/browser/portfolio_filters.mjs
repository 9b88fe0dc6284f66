import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, becomes, browser, paramsOf, show, unharmed } from './support/browser.mjs'
import { groupNames, ids, said } from './support/portfolio.mjs'

const { open } = browser()

test('check 18: the table has the same contracts in the same order as the timeline, under any filter', async () => {
  const page = await open(null)
  for (const filter of ['', 'q=rengøring', 'tema=groen', 'kommune=0751', 'kommune=ingen', 'q=a&tema=socialt', 'somkendt=2026-11-20', 'g=tema&sort=navn', 'g=ingen&sort=slut', 'grad=D&g=leverandoer', 'fra=2023-01-01&til=2025-01-01', 'klausul=ja&inden=12']) {
    await show(page, `/portefolje?${filter}`)
    const [rows, count] = [await ids(page), await said(page)]
    assert.ok(rows.length > 0, filter)
    await show(page, `/portefolje?${filter}&v=tabel`)
    assert.deepEqual(await ids(page), rows, filter)
    assert.equal(await said(page), count, filter)
  }
  unharmed(page)
})

test('the table has the same decisions as the register, also those of contracts that ran out with nothing to follow', async () => {
  const { decisions } = await ask('query($on: Date!) { decisions(on: $on, first: 100) { nodes { contract { slug } earliest overdue } } }', { on: '2026-11-21' })
  const page = await open('/portefolje?v=tabel&inden=12')
  const due = decisions.nodes.filter(({ earliest }) => earliest <= '2027-11-21')
  assert.deepEqual((await ids(page)).sort(), due.map(({ contract }) => contract.slug).sort())
  const passed = due.filter(({ overdue }) => overdue === 'YES').length
  assert.equal(await page.getByRole('cell', { name: /^beslutning .*, overskredet$/ }).count(), passed)
  await page.locator('[data-contract=ballerup-coor-rengoering]').getByText(/overskredet/).waitFor()
  unharmed(page)
})

test('a place is found however its å is written', async () => {
  const page = await open('/portefolje?v=tabel&q=århus')
  const found = await ids(page)
  assert.ok(found.length > 0)
  await show(page, '/portefolje?v=tabel&q=aarhus')
  assert.deepEqual(await ids(page), found)
  unharmed(page)
})

test('filters stand in the address, can be taken away one by one, and survive a reload', async () => {
  const page = await open('/portefolje')
  const all = (await ids(page)).length
  await page.getByLabel('Søg i titel, kommune og leverandør').fill('rengøring')
  await page.waitForURL(/q=reng/)
  await page.locator('summary', { hasText: 'Tema' }).click()
  await page.getByRole('checkbox', { name: 'Socialt ansvar' }).check()
  await page.waitForURL(/tema=socialt/)
  const found = await ids(page)
  assert.ok(found.length > 0 && found.length < all)
  await page.reload()
  await page.waitForSelector('[data-contract]')
  assert.deepEqual(await ids(page), found)
  await page.getByRole('button', { name: 'Fjern filteret Socialt ansvar' }).click()
  await page.waitForURL((url) => !url.searchParams.has('tema'))
  await page.getByRole('button', { name: 'Ryd filtre' }).click()
  await becomes(async () => (await ids(page)).length, all)
  unharmed(page)
})

test('no match says how many there are without the filters, and leads back', async () => {
  const page = await open('/portefolje?q=zzzzzz&tema=groen')
  assert.match(await said(page), /^0 kontrakter/)
  await page.getByRole('heading', { name: 'Ingen kontrakter passer til filtrene' }).waitFor()
  await page.getByText(/^Uden Grøn omstilling: 0 kontrakter$/).waitFor()
  await page.locator('main').getByRole('button', { name: 'Ryd filtre' }).last().click()
  await page.waitForSelector('[data-contract]')
  unharmed(page)
})

test('check 19: each filter stands in the address alone: a reload and a new window show the same rows', async () => {
  const { contracts } = await ask('{ contracts(first: 100) { nodes { suppliers { id name } taskArea { key } } } }')
  const elis = contracts.nodes.flatMap(({ suppliers }) => suppliers).find(({ name }) => name.includes('Elis'))
  const page = await open('/portefolje')
  const all = (await ids(page)).length
  const filters = ['q=rengøring', 'kommune=0575&kommune=0751', 'tema=groen&tema=socialt', `leverandoer=${encodeURIComponent(elis.id)}`, 'opgave=rengoering', 'form=esco', 'tilstand=ophoert', 'inden=12', 'klausul=ja', 'grad=C']
  for (const filter of filters) {
    await show(page, `/portefolje?${filter}`)
    const found = await ids(page)
    assert.ok(found.length > 0 && found.length < all, `${filter}: ${found.length} of ${all}`)
    await page.reload()
    await page.waitForSelector('[data-contract]')
    assert.deepEqual(await ids(page), found, filter)
    const other = await open(`/portefolje?${filter}`)
    assert.deepEqual(await ids(other), found, filter)
    assert.ok((await other.locator('.filters-tags .tag').count()) > 0)
    await other.close()
  }
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0)
  unharmed(page)
})

test('several municipalities are ticked in a list, each is a tag that can be taken away', async () => {
  const page = await open('/portefolje')
  await page.locator('summary', { hasText: 'Kommune' }).click()
  await page.getByRole('checkbox', { name: 'Ballerup', exact: true }).check()
  await page.getByRole('checkbox', { name: 'Holstebro', exact: true }).check()
  await becomes(() => said(page), '2 kontrakter')
  assert.deepEqual((await paramsOf(page)).getAll('kommune'), ['0151', '0661'])
  await page.keyboard.press('Escape')
  await page.getByText('2 valgt').waitFor()
  await page.getByRole('button', { name: 'Fjern filteret Ballerup' }).click()
  await becomes(() => said(page), '1 kontrakt')
  await page.goBack()
  await becomes(() => said(page), '2 kontrakter')
  unharmed(page)
})

test('check 20: hostile addresses show the usual view, and nothing in them is carried out', async () => {
  const page = await open('/portefolje')
  const usual = await ids(page)
  const long = 'x'.repeat(10_000)
  for (const search of ['fra=x', 'g=%3Csvg%20onload%3Dalert(1)%3E', 'sort=__proto__', 'leverandoer=%3Cimg%20src%3Dx%3E', 'opgave=../../etc', 'form=constructor', 'tilstand=%00', 'inden=1e99', 'inden=-1', 'klausul=%3Cscript%3E', 'grad=Z', `kommune=${long}`]) {
    await show(page, `/portefolje?${search}`)
    assert.deepEqual(await ids(page), usual, search)
    assert.equal(await page.locator('.filters-tags').count(), 0, search)
  }
  await show(page, `/portefolje?q=${long}`)
  assert.equal(await said(page), '0 kontrakter')
  assert.equal(await page.locator('main img, main script').count(), 0)
  unharmed(page)
})

test('check 26: names stand in Danish order: Aarhus after Vejen, Faaborg after Furesø', async () => {
  const { contracts } = await ask('{ contracts(first: 4) { nodes { title { da } } } }')
  const names = ['Aarhus, prøve', 'Vejen, prøve', 'Faaborg, prøve', 'Furesø, prøve']
  const page = await open(null)
  await page.route(/\/graphql(\?|$)/, async (route) => {
    const response = await route.fetch()
    const told = contracts.nodes.reduce((body, { title }, index) => body.replaceAll(inJson(title.da), inJson(names[index])), await response.text())
    await route.fulfill({ response, body: told })
  })
  await show(page, '/portefolje?sort=navn&g=ingen')
  const titles = await page.locator('[data-contract] .tl-title').allInnerTexts()
  assert.deepEqual(titles.filter((title) => names.includes(title)), ['Furesø, prøve', 'Faaborg, prøve', 'Vejen, prøve', 'Aarhus, prøve'])
  await show(page, '/portefolje')
  const groups = await groupNames(page)
  assert.ok(groups.findIndex((name) => name.startsWith('Aarhus')) > groups.findIndex((name) => name.startsWith('Vejen')))
  unharmed(page)
})

test('rows stand together by theme, supplier, task area or not at all, and what names none stands last', async () => {
  const page = await open('/portefolje')
  const all = (await ids(page)).toSorted()
  for (const [label, last] of [['Tema', 'Uden tema, '], ['Leverandør', ''], ['Opgaveområde', ''], ['Ingen', null]]) {
    await page.getByLabel('Gruppér efter').selectOption({ label })
    if (last === null) await becomes(async () => (await groupNames(page)).length, 0)
    else await becomes(async () => (({ length, [length - 1]: name }) => length > 1 && name.startsWith(last))(await groupNames(page)), true)
    assert.deepEqual((await ids(page)).toSorted(), all, label)
  }
  assert.equal(await page.locator('[role=row][aria-level="1"]').count(), all.length)
  unharmed(page)
})

test('the first row is what must be decided first, and what waits for nothing comes after', async () => {
  const page = await open('/portefolje?g=ingen')
  // Other tests may have registered contracts of their own.
  const seed = ['vejen-elis-vask', 'eksempel-rengoering', 'tunstall-tryghedscentral']
  assert.deepEqual((await ids(page)).filter((slug) => seed.includes(slug)), seed)
  await page.getByLabel('Sortér efter').selectOption({ label: 'Værdi' })
  await page.waitForURL(/sort=vaerdi/)
  await page.waitForFunction(() => document.querySelector('[data-contract]').dataset.contract === 'eksempel-rengoering')
  unharmed(page)
})

test('what lies outside the period is counted, and "vis alt" brings it back', async () => {
  const page = await open('/portefolje')
  const all = await ids(page)
  await show(page, '/portefolje?fra=2026-06-01&til=2028-06-01')
  const inside = await ids(page)
  assert.ok(inside.length < all.length)
  assert.equal(await said(page), `${all.length} kontrakter`)
  await page.getByText(`${all.length - inside.length} uden for perioden juni 2026 – juni 2028`).waitFor()
  await page.getByRole('button', { name: 'vis alt', exact: true }).click()
  await becomes(() => ids(page), all)
  await page.goBack()
  await becomes(() => ids(page), inside)
  unharmed(page)
})

/** A text as it stands within a text of JSON. */
const inJson = (text) => JSON.stringify(text).slice(1, -1)
