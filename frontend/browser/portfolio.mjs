import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, BASE, browser, show, unharmed } from './support/browser.mjs'

const { open } = browser()

test('the portfolio shows every contract as a row, and none is lost', async () => {
  const { contracts } = await ask('{ contracts(first: 100) { totalCount nodes { id } } }')
  const page = await open('/')
  const rows = await ids(page)
  assert.equal(rows.length, contracts.totalCount)
  assert.deepEqual(rows.toSorted(), contracts.nodes.map(({ id }) => id).toSorted())
  assert.match(await said(page), new RegExp(`^${contracts.totalCount} kontrakter`))
  assert.equal(Number(await grid(page).getAttribute('aria-rowcount')), 1 + (await page.locator('[role=row][aria-level]').count()))
  unharmed(page)
})

test('the same page has its own address too', async () => {
  const page = await open('/portefolje')
  assert.equal(await page.title(), 'Kontraktportefølje – Samspil')
  unharmed(page)
})

test('Vejen runs to a day in 2026 that nobody knows, and the row says so', async () => {
  const page = await open('/')
  const row = page.locator('[role=row]', { has: page.locator('a[href="/kontrakter/vejen-elis-vask"]') })
  const name = await row.getAttribute('aria-label')
  assert.match(name, /Vejen, Elis Danmark A\/S: start ukendt, slut i 2026, dag ukendt; status: aktiv eller udløbet/)
  const stripes = row.locator('rect[mask="url(#tl-m-stripes)"]')
  assert.equal(await stripes.count(), 1)
  await show(page, '/?q=elis&fra=2020-01-01&til=2030-01-01')
  const { x, width } = await page.locator('.tl-grid rect[mask="url(#tl-m-stripes)"]').boundingBox()
  const lane = await page.locator('.tl-row .tl-lane').last().boundingBox()
  const day = (pixels) => (pixels / lane.width) * 3653
  assert.ok(Math.abs(day(x - lane.x) - 2192) < 4, 'the stripes begin on 1 January 2026')
  assert.ok(Math.abs(day(width) - 365) < 4, 'and end on 31 December')
  unharmed(page)
})

test('a contract of which only the length is known is an outline, one without dates a row without a bar', async () => {
  const page = await open('/')
  const holstebro = page.locator('[role=row][aria-label*="Kaj Bech"]')
  assert.match(await holstebro.locator('svg').first().textContent(), /ca\. 23 år/)
  assert.equal(await holstebro.locator('.tl-outline').count(), 1)
  const undated = page.locator('[role=row][aria-level="2"]', { hasText: 'ingen datoer oplyst' })
  const count = await undated.count()
  assert.ok(count > 0)
  await page.getByText(`${count} uden datoer`).waitFor()
  unharmed(page)
})

test('contracts without a municipality stand last, in a group of their own', async () => {
  const page = await open('/')
  const groups = await page.locator('[role=row][aria-level="1"]').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label')))
  assert.match(groups.at(-1), /^Uden kommune, /)
  assert.match(groups.at(-2), /^Aarhus, 2 kontrakter/)
  unharmed(page)
})

test('the table has the same contracts in the same order as the timeline, under any filter', async () => {
  const page = await open(null)
  for (const filter of ['', 'q=rengøring', 'tema=groen', 'kommune=0751', 'kommune=ingen', 'q=a&tema=socialt', 'somkendt=2026-11-20']) {
    await show(page, `/?${filter}`)
    const [rows, count] = [await ids(page), await said(page)]
    await show(page, `/?${filter}&v=tabel`)
    assert.deepEqual(await ids(page), rows, filter)
    assert.equal(await said(page), count, filter)
  }
  unharmed(page)
})

test('filters stand in the address, can be taken away one by one, and survive a reload', async () => {
  const page = await open('/')
  const all = (await ids(page)).length
  await page.getByLabel('Søg i titel, kommune og leverandør').fill('rengøring')
  await page.waitForURL(/q=reng/)
  await page.getByLabel('Tema').selectOption({ label: 'Socialt ansvar' })
  await page.waitForURL(/tema=socialt/)
  const found = await ids(page)
  assert.ok(found.length > 0 && found.length < all)
  await page.reload()
  await page.waitForSelector('[data-contract]')
  assert.deepEqual(await ids(page), found)
  await page.getByRole('button', { name: 'Fjern filteret Socialt ansvar' }).click()
  assert.equal(new URL(page.url()).searchParams.get('tema'), null)
  await page.getByRole('button', { name: 'Ryd filtre' }).click()
  assert.equal((await ids(page)).length, all)
  unharmed(page)
})

test('no match says how many there are without the filters, and leads back', async () => {
  const page = await open('/?q=zzzzzz&tema=groen')
  assert.match(await said(page), /^0 kontrakter/)
  await page.getByRole('heading', { name: 'Ingen kontrakter passer til filtrene' }).waitFor()
  await page.getByText(/^Uden tema: 0 kontrakter$/).waitFor()
  await page.locator('main').getByRole('button', { name: 'Ryd filtre' }).last().click()
  await page.waitForSelector('[data-contract]')
  unharmed(page)
})

test('the keyboard walks the rows with one stop for Tab', async () => {
  const page = await open('/')
  assert.equal(await page.locator('[role=treegrid] [tabindex="0"]').count(), 1)
  await page.locator('[role=row][tabindex="0"]').focus()
  const total = Number(await grid(page).getAttribute('aria-rowcount'))
  await walk(page, 'ArrowDown', 3)
  await walk(page, 'ArrowDown', 4)
  await walk(page, 'ArrowUp', 3)
  await walk(page, 'End', total)
  await walk(page, 'Home', 2)
  await page.keyboard.press('PageDown')
  assert.ok((await focusedRow(page)) > 4)
  await walk(page, 'Home', 2)
  assert.equal(await page.locator('[role=treegrid] [tabindex="0"]').count(), 1)
  unharmed(page)
})

test('arrows to the sides close and open a group', async () => {
  const page = await open('/')
  const all = (await ids(page)).length
  await page.locator('[role=row][tabindex="0"]').focus()
  await page.keyboard.press('ArrowLeft')
  assert.equal(await page.locator('[role=row][tabindex="0"]').getAttribute('aria-expanded'), 'false')
  assert.ok((await ids(page)).length < all)
  await page.keyboard.press('ArrowRight')
  assert.equal((await ids(page)).length, all)
  unharmed(page)
})

test('arrows to the sides go from event to event in a row and tell them', async () => {
  const page = await open('/')
  const row = page.locator('[role=row]', { has: page.locator('a[href="/kontrakter/vejen-elis-vask"]') })
  await row.focus()
  await page.keyboard.press('ArrowRight')
  const told = page.locator('[aria-live=polite]').last()
  assert.match(await told.textContent(), /^udbud, 1\. januar 2019 – 31\. december 2019: /)
  await page.locator('.tl-sign-ring').waitFor()
  await page.keyboard.press('ArrowLeft')
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('aria-level')), '1')
  unharmed(page)
})

test('Enter opens the contract, the focus follows, and Back brings the same filter', async () => {
  const page = await open('/?q=elis')
  await page.locator('[data-contract]').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${BASE}/kontrakter/vejen-elis-vask`)
  await page.getByRole('heading', { level: 1, name: /Vejen/ }).waitFor()
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1')
  assert.match(await page.title(), /Vejen – Samspil$/)
  await page.goBack()
  await page.waitForSelector('[data-contract]')
  assert.equal(new URL(page.url()).searchParams.get('q'), 'elis')
  assert.equal((await ids(page)).length, 1)
  unharmed(page)
})

test('the space bar shows the card of a row, Escape puts it away', async () => {
  const page = await open('/')
  const row = page.locator('[role=row]', { has: page.locator('a[href="/kontrakter/vejen-elis-vask"]') })
  await row.focus()
  await page.keyboard.press(' ')
  const card = page.getByRole('region', { name: 'Kort om kontrakten' })
  await card.getByRole('link', { name: 'Åbn kontrakten' }).waitFor()
  assert.match(await card.textContent(), /slut i 2026, dag ukendt/)
  await page.keyboard.press('Escape')
  await card.waitFor({ state: 'detached' })
  assert.equal(await row.evaluate((element) => element === document.activeElement), true)
  unharmed(page)
})

test('+ − 0 t and Shift with arrows change the range in the address, / leads to the search field, ? to the help', async () => {
  const page = await open('/')
  await page.locator('[role=row][tabindex="0"]').focus()
  await page.keyboard.press('+')
  const near = span(page)
  await page.keyboard.press('+')
  assert.ok(span(page) < near)
  await page.keyboard.press('-')
  assert.ok(Math.abs(span(page) - near) < 3)
  await page.keyboard.press('0')
  assert.ok(span(page) > near)
  await page.keyboard.press('t')
  const { from, until } = range(page)
  assert.ok(Math.abs((from + until) / 2 - Date.parse('2026-11-21')) < 2 * 86_400_000)
  await page.keyboard.press('Shift+ArrowRight')
  assert.ok(range(page).from > from)
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Tastatur på tidslinjen' }).waitFor()
  await page.keyboard.press('Escape')
  await page.locator('[role=row][tabindex="0"]').focus()
  await page.keyboard.press('/')
  assert.equal(await page.evaluate(() => document.activeElement.id), 'filter-text')
  unharmed(page)
})

test('Ctrl and the wheel zoom at the pointer: the day below it stays', async () => {
  const page = await open('/?fra=2020-01-01&til=2030-01-01')
  const lane = await page.locator('.tl-head .tl-lane').boundingBox()
  const x = lane.x + lane.width * 0.7
  const dayAt = () => range(page).from + ((x - lane.x) / lane.width) * (range(page).until - range(page).from)
  const before = dayAt()
  await page.mouse.move(x, lane.y + 120)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -120)
  await page.keyboard.up('Control')
  await page.waitForFunction(() => !location.search.includes('fra=2020-01-01'))
  const moved = ((dayAt() - before) / (range(page).until - range(page).from)) * lane.width
  assert.ok(Math.abs(moved) < 2, `${moved} px`)
  unharmed(page)
})

test('buttons do what the keys do, and the range in the address is what is shown', async () => {
  const page = await open('/?fra=2020-01-01&til=2030-01-01')
  for (const name of ['Zoom ind', 'Zoom ud', 'Tidligere', 'Senere', 'Vis alt', 'I dag']) {
    const before = page.url()
    await page.getByRole('button', { name }).click()
    assert.notEqual(page.url(), before, name)
  }
  unharmed(page)
})

test('the red line of today stands on 21 November 2026', async () => {
  const page = await open('/?fra=2026-01-01&til=2027-01-01')
  const lane = await page.locator('.tl-head .tl-lane').boundingBox()
  const line = await page.locator('.tl-today').boundingBox()
  const days = ((line.x + 1 - lane.x) / lane.width) * 365
  assert.ok(Math.abs(days - 324.5) < 1, `${days}`)
  await page.getByText('i dag', { exact: true }).waitFor()
  unharmed(page)
})

test('a day before something was known it is not there, and "came later" names it', async () => {
  const page = await open('/?somkendt=2017-10-13')
  const then = await ids(page)
  assert.ok(then.length >= 1)
  await page.getByText('Som kendt 13. oktober 2017').waitFor()
  await show(page, '/?somkendt=2017-10-12')
  assert.equal((await ids(page)).length, then.length - 1)
  const later = page.locator('details', { hasText: 'Kom til senere' })
  await later.locator('summary').click()
  await later.getByRole('link', { name: /Bøgeskovhus/ }).waitFor()
  await page.getByRole('link', { name: 'Se, hvad der er kendt i dag' }).click()
  await page.waitForURL(`${BASE}/`)
  unharmed(page)
})

test('the day as known on is asked for in words that a Dane writes, and refused when it never was', async () => {
  const page = await open('/')
  await page.getByText('Som kendt …').click()
  await page.getByLabel('Dag', { exact: true }).fill('32')
  await page.getByLabel('Måned').fill('13')
  await page.getByLabel('År', { exact: true }).fill('2017')
  await page.getByRole('button', { name: 'Vis den dag' }).click()
  await page.getByText('Skriv en dag, der har været').waitFor()
  assert.equal(await page.getByLabel('Dag', { exact: true }).inputValue(), '32')
  await page.getByLabel('Dag', { exact: true }).fill('13')
  await page.getByLabel('Måned').fill('10')
  await page.getByRole('button', { name: 'Vis den dag' }).click()
  await page.waitForURL(/somkendt=2017-10-13/)
  unharmed(page)
})

test('no connection is said, and trying again brings the timeline', async () => {
  const page = await open(null)
  await page.route(/\/graphql(\?|$)/, (route) => route.abort())
  await page.goto(`${BASE}/`)
  await page.getByRole('alert').getByText('Vi kunne ikke hente oplysningerne').waitFor()
  await page.unroute(/\/graphql(\?|$)/)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await page.waitForSelector('[data-contract]')
})

const grid = (page) => page.locator('[role=treegrid]')
const said = (page) => page.locator('main [role=status]').first().innerText()
const ids = (page) => page.locator('[data-contract]').evaluateAll((rows) => rows.map((row) => row.dataset.contract))
const focusedRow = (page) => page.evaluate(() => Number(document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex')))

async function walk(page, key, expected) {
  await page.keyboard.press(key)
  await page.waitForFunction((row) => document.activeElement?.closest('[role=row]')?.getAttribute('aria-rowindex') === String(row), expected)
}

function range(page) {
  const params = new URL(page.url()).searchParams
  return { from: Date.parse(params.get('fra')), until: Date.parse(params.get('til')) }
}

const span = (page) => (range(page).until - range(page).from) / 86_400_000
