import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { ask, browser, show, unharmed, whole } from './support/browser.mjs'
import { clicksOf, hit, journey } from './support/journey.mjs'

const { open } = browser()
/** Millimetres of A4 in the points of a PDF. */
const LANDSCAPE = [842, 595]

test('check 27: the picture is a drawing with a title, hatches and the line of today, as points it is twice as fine, and nothing is asked for it', async () => {
  const page = await hasty('/portefolje')
  await menu(page)
  await page.getByRole('button', { name: 'Billede (SVG)' }).waitFor()
  const asked = []
  page.on('request', (request) => /^(blob|data):/.test(request.url()) || asked.push(request.url()))
  const svg = (await taken(page, 'Billede (SVG)')).toString()
  const png = await taken(page, 'Billede (PNG, dobbelt opløsning)')
  assert.deepEqual(asked, [])
  const drawing = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, 'image/svg+xml')
    const fills = [...root.querySelectorAll('[fill^="url("]')].map((one) => one.getAttribute('fill').slice(5, -1))
    return {
      name: root.localName,
      title: root.querySelector('title')?.textContent,
      hatched: root.querySelectorAll('pattern#hatch').length > 0 && fills.includes('hatch'),
      lost: fills.filter((id) => !root.querySelector(`#${id}`)),
      today: root.querySelectorAll('line.today').length,
      size: [root.getAttribute('width'), root.getAttribute('height')].map(Number),
    }
  }, svg)
  const { size, ...told } = drawing
  assert.deepEqual(told, { name: 'svg', title: 'Kontraktportefølje', hatched: true, lost: [], today: 1 })
  assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], size.map((length) => length * 2))
  unharmed(page)
})

test('the picture names every contract that the page shows', async () => {
  const page = await open('/portefolje?q=aarhus')
  const titles = await page.locator('[data-contract] .tl-title').allInnerTexts()
  assert.ok(titles.length > 1)
  await menu(page)
  const svg = (await taken(page, 'Billede (SVG)')).toString()
  for (const title of titles) assert.ok(svg.includes(title), title)
  assert.ok(!svg.includes('Vask og håndtering'))
  unharmed(page)
})

test('the table has the contracts of the page, in its order, from the register', async () => {
  const page = await open('/portefolje?q=aarhus')
  const rows = await page.locator('[data-contract]').evaluateAll((all) => all.map((row) => row.dataset.contract))
  await menu(page)
  const csv = (await taken(page, 'Tabel (CSV til regneark)')).toString()
  const lines = csv.trimEnd().split('\r\n')
  assert.match(lines[0], /^\uFEFFId;/)
  assert.deepEqual(lines.slice(1).map((line) => line.split(';')[1]), rows)
  unharmed(page)
})

test('the calendar has an event of whole days for each decision, as long as its day is unknown', async () => {
  const { decisions } = await ask('{ decisions(on: "2026-11-21", first: 100) { nodes { earliest latest contract { slug } } } }')
  const page = await open('/portefolje')
  await menu(page)
  const calendar = (await taken(page, 'Kalender med beslutningsdage (iCal)')).toString()
  const starts = [...calendar.matchAll(/UID:(.*)@samspil[\s\S]*?DTSTART;VALUE=DATE:(\d+)/g)].map(([, slug, day]) => `${slug} ${day}`)
  assert.deepEqual(starts.toSorted(), decisions.nodes.map(({ contract, earliest }) => `${contract.slug} ${earliest.replaceAll('-', '')}`).toSorted())
  await page.locator('.export-said').getByText(/^Kalenderen er hentet: \d+ beslutninger/).waitFor()
  unharmed(page)
})

test('what is copied is a question that the register answers', async () => {
  const page = await open('/portefolje?q=aarhus')
  await page.evaluate(() => {
    navigator.clipboard.writeText = async (text) => void (window.copied = text)
  })
  await menu(page)
  await page.getByRole('button', { name: 'Kopiér GraphQL' }).click()
  await page.getByText('Spørgsmålet ligger i udklipsholderen.').waitFor()
  const { contracts } = await ask(await page.evaluate(() => window.copied))
  assert.equal(contracts.totalCount, await page.locator('[data-contract]').count())
  unharmed(page)
})

test('where the browser does not copy, the question stands to be copied by hand', async () => {
  const page = await open('/portefolje')
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'))
  })
  await menu(page)
  await page.getByRole('button', { name: 'Kopiér GraphQL' }).click()
  assert.match(await page.getByLabel('Spørgsmålet i GraphQL').inputValue(), /^query Portfolio/)
  unharmed(page)
})

test('without a connection the table says so, and comes when it is tried again', async () => {
  const page = await open('/portefolje')
  await menu(page)
  await page.route(/\/export\//, (route) => route.abort())
  await page.getByRole('button', { name: 'Tabel (CSV til regneark)' }).click()
  await page.getByRole('alert').getByText('Der er ingen forbindelse til registret.').waitFor()
  await page.unroute(/\/export\//)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await download
  await page.getByText('Tabellen er hentet.').waitFor()
  assert.deepEqual(page.wrong.filter((wrong) => !wrong.includes('ERR_FAILED')), [])
})

test('check 28: on paper the timeline lies on A4 landscape with its axis, and the table follows with address and day', async () => {
  const page = await open('/portefolje?fra=2018-01-01&til=2030-01-01')
  await ready(page)
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)])
  assert.ok(sizes.length >= 2, 'a sheet and a table')
  for (const size of sizes) assert.deepEqual(size, LANDSCAPE)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  const sheets = await page.locator('.paper-sheet').allInnerTexts()
  assert.ok(sheets.length > 0)
  for (const sheet of sheets) {
    for (const part of ['2020', '2029', 'i dag', '/portefolje?fra=2018-01-01&til=2030-01-01', 'Udskrevet 21. november 2026 · side']) assert.ok(sheet.includes(part), part)
  }
  const ids = await page.locator('[data-contract]').count()
  assert.equal(await page.locator('.paper-table tbody tr').count(), ids)
  assert.match(await page.locator('.paper-table caption').textContent(), /Som kendt i dag, 21\. november 2026/)
  assert.match(await page.locator('.paper-table tfoot').textContent(), /\/portefolje.*Udskrevet 21\. november 2026/)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  assert.equal(await page.locator('.paper').count(), 0)
  unharmed(page)
})

test('who presses Ctrl+P at once prints the sheets too: they come when the first key is down', async () => {
  const page = await hasty('/portefolje')
  await page.keyboard.down('Control')
  await page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'))
    const laid = document.querySelector('.paper-sheet svg') !== null
    dispatchEvent(new Event('afterprint'))
    return laid
  })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(width), Math.round(height)])
  assert.ok(sizes.length >= 2, 'a sheet and a table')
  for (const size of sizes) assert.deepEqual(size, LANDSCAPE)
  unharmed(page)
})

test('who presses Ctrl+P at once prints the effects of a contract too, and all that stands below', async () => {
  const page = await hasty('/kontrakter/naestved-teton-digital-assistent')
  assert.ok((await page.locator('[data-coming]').count()) > 0)
  await page.keyboard.down('Control')
  await whole(page)
  await page.emulateMedia({ media: 'print' })
  assert.ok(await page.locator('.effect').first().isVisible())
  await page.getByRole('heading', { name: 'Hændelser', exact: true }).waitFor()
  unharmed(page)
})

test('on paper nothing but the sheets is printed', async () => {
  const page = await open('/portefolje')
  await ready(page)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.locator('main').isVisible(), false)
  assert.equal(await page.locator('.paper-table').isVisible(), true)
  unharmed(page)
})

test('journey A7: one page for the committee is two clicks from the front page', async () => {
  const page = await journey(open)
  await page.evaluate(() => {
    window.print = () => void (window.printed = document.querySelector('.handout')?.textContent)
  })
  await (await hit(page, 'Eksempel rengøring', 'eksempel-rengoering')).click()
  await page.getByRole('button', { name: 'Udskriv' }).click()
  await page.waitForFunction(() => window.printed)
  assert.equal(await clicksOf(page), 2)
  const printed = await page.evaluate(() => window.printed)
  for (const part of ['Eksempel – opdigtet', 'Forpligtelser', '4 praktikantårsværk', 'Effekter, og hvor sikkert vi ved det', 'Kommende beslutninger', '/kontrakter/eksempel-rengoering@', 'Udskrevet 21. november 2026']) assert.ok(printed.includes(part), part)
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  assert.equal(pdf.match(/\/Type \/Page\b(?!s)/g).length, 1)
  assert.match(pdf, /\/MediaBox \[0 0 59\d\.\d+ 84\d/)
  assert.equal(await page.locator('.handout').count(), 0)
  unharmed(page)
})

test('the page for the committee tells the effects with their grade, and of how many there is a number', async () => {
  const page = await open('/kontrakter/naestved-teton-digital-assistent')
  await page.evaluate(() => (window.print = () => undefined))
  await page.getByRole('button', { name: 'Udskriv' }).click()
  await page.locator('.handout').waitFor({ state: 'attached' })
  const text = await page.locator('.handout').textContent()
  assert.match(text, /\d+ af \d+ effekter har et tal/)
  assert.match(await page.locator('.handout tbody tr').first().textContent(), /[A-E] – /)
  unharmed(page)
})

test('the menu is opened and used with the keyboard, in English too', async () => {
  const page = await open('/en/portfolio')
  await page.locator('summary', { hasText: 'Download' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Picture (SVG)' }).waitFor()
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Picture (SVG)')
  assert.match((await taken(page, 'Picture (SVG)')).toString(), /<title>[^<]*ontract/)
  await show(page, '/portefolje?q=findesikke')
  await menu(page)
  await page.getByText('så der er intet at hente').waitFor()
  unharmed(page)
})

/** A page on which nothing has come yet that waits for the page to have come to rest. */
async function hasty(path) {
  const page = await open(null)
  await page.addInitScript(() => {
    const { setTimeout: soon } = window
    window.setTimeout = (what, after, ...given) => (after >= 2000 ? 0 : soon(what, after, ...given))
  })
  await show(page, path)
  return page
}

async function menu(page) {
  await page.locator('summary', { hasText: 'Hent' }).click()
  await page.locator('.export-said').waitFor({ state: 'attached' })
}

/** What is printed comes when the page has come to rest; the button does not wait for that. */
async function ready(page) {
  await page.evaluate(() => (window.print = () => undefined))
  await menu(page)
  await page.getByRole('button', { name: 'Udskriv' }).click()
  await page.locator('.export-menu button:disabled').first().waitFor({ state: 'detached' })
  await page.locator('.export-menu button').first().waitFor()
}

async function taken(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return readFile(await download.path())
}
