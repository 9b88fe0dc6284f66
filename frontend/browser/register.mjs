import assert from 'node:assert/strict'
import { test } from 'node:test'
import { axe } from './support/axe.mjs'
import { ask, BASE, browser, show, signIn, unharmed, whole } from './support/browser.mjs'
import { clicksOf, journey } from './support/journey.mjs'

const KEY = process.env.SAMSPIL_TOKEN
const STEP = /^Trin (\d) af 4/
const { open } = browser()
/** A title that no other test and no other run has. */
const named = (what) => `${what} ${process.pid}-${Math.random().toString(36).slice(2, 7)}`

async function registering(path = '/registrer') {
  const page = await open(null)
  await signIn(page, KEY)
  await show(page, path, '#field-title, form h2')
  return page
}

const button = (page, name) => page.getByRole('button', { name, exact: true })

async function onward(page) {
  const from = Number(STEP.exec(await page.getByRole('heading', { name: STEP }).innerText())[1])
  await button(page, 'Videre').click()
  await page.getByRole('heading', { name: `Trin ${from + 1} af 4` }).waitFor()
}

async function weights(page, ...sizes) {
  for (const [at, size] of sizes.entries()) {
    const criterion = page.getByRole('group', { name: `Kriterium ${at + 1}` })
    await criterion.getByLabel('Navn').fill(['Pris', 'Kvalitet', 'Socialt ansvar'][at])
    await criterion.getByLabel('Vægt').fill(size)
  }
}

async function contractsNamed(title) {
  const { contracts } = await ask('query($text: String!) { contracts(filter: { text: $text }, first: 100) { nodes { slug title { da } awardCriteria { name { da } weight } timeline(includeExpected: false) { __typename } } } }', { text: title })
  return contracts.nodes.filter((one) => one.title.da === title)
}

test('journey A3, check 13: 30/30/40 is registered in five clicks from the front page, and the contract stands with its events, in the table and in the timeline', async () => {
  const title = named('Vask og leje af linned 2019')
  const page = await journey(open, KEY)
  await page.getByRole('link', { name: /^Registrér/ }).first().click()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await page.getByRole('combobox', { name: 'Navn' }).fill('Elis Danmark A/S')
  await button(page, 'Videre').click()
  await page.getByRole('textbox', { name: 'Start' }).fill('2019')
  await page.getByRole('textbox', { name: 'Slut uden optioner' }).fill('2026')
  await button(page, 'Videre').click()
  await page.getByRole('group', { name: 'Kriterium 1' }).waitFor()
  await weights(page, '30', '30', '40')
  await page.getByText('Det går op.').waitFor()
  await button(page, 'Videre').click()
  await page.getByText('Vægtet på Pris 30 %, Kvalitet 30 % og Socialt ansvar 40 %.').waitFor()
  await page.getByText('Den slutter 2026 (dag ukendt), uden optioner.').waitFor()
  await button(page, 'Registrér').click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakten er registreret' }).waitFor()
  assert.equal(await clicksOf(page), 5)
  await page.getByText(title).waitFor()
  const [contract] = await contractsNamed(title)
  assert.deepEqual(contract.awardCriteria.map(({ weight }) => Number(weight)), [30, 30, 40])
  assert.ok(contract.timeline.length > 0)
  await page.getByRole('link', { name: 'Se kontrakten' }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await whole(page)
  assert.equal(await page.locator('li[id^=nr-]').count(), contract.timeline.length)
  for (const view of ['', '&v=tabel']) {
    await show(page, `/portefolje?q=${encodeURIComponent(title)}${view}`)
    await page.locator(`[data-contract="${contract.slug}"]`, { hasText: title }).waitFor()
  }
  unharmed(page)
})

test('check 14: 30/30/30 is refused in Danish at the field, the summary has the focus, and what was typed is kept', async () => {
  const page = await registering()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(named('Rengøring'))
  await onward(page)
  await onward(page)
  await weights(page, '30', '30', '30')
  await page.getByText('Der mangler 10 %.').waitFor()
  await button(page, 'Videre').click()
  const summary = page.getByRole('alert')
  await summary.getByRole('link', { name: 'Udbudsvægtene giver 90, ikke 100' }).waitFor()
  assert.match(await page.evaluate(() => document.activeElement.textContent), /Ret det, der er markeret/)
  const criteria = page.getByRole('region', { name: 'Tildelingskriterier' })
  await criteria.getByText('Udbudsvægtene giver 90, ikke 100').waitFor()
  const weight = page.getByRole('group', { name: 'Kriterium 3' }).getByLabel('Vægt')
  assert.equal(await weight.getAttribute('aria-invalid'), 'true')
  assert.equal(await weight.inputValue(), '30')
  await summary.getByRole('link').click()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-awardCriteria')
  await page.reload()
  assert.equal(await weight.inputValue(), '30')
  await weight.fill('40')
  await onward(page)
  unharmed(page)
})

test('what is wrong in an earlier step leads back there when it is registered', async () => {
  const page = await registering('/registrer?trin=4')
  await button(page, 'Registrér').click()
  await page.getByRole('alert').getByRole('link', { name: 'Titlen mangler' }).click()
  await page.getByRole('heading', { name: 'Trin 1 af 4: Hvem og hvad' }).waitFor()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-title')
  assert.equal(await page.evaluate(() => location.search), '')
  unharmed(page)
})

test('check 16: pressed twice fast it is one contract', async () => {
  const title = named('Madservice')
  const page = await registering()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await show(page, '/registrer?trin=4', 'form h2')
  await button(page, 'Registrér').dblclick()
  await page.getByRole('heading', { level: 1, name: 'Kontrakten er registreret' }).waitFor()
  assert.equal((await contractsNamed(title)).length, 1)
  unharmed(page)
})

test('check 16: an answer that is lost is asked for again, and it is still one contract', async () => {
  const title = named('Vejdrift')
  const page = await registering()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await show(page, '/registrer?trin=4', 'form h2')
  await page.route('**/graphql', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await button(page, 'Registrér').click()
  await page.getByRole('alert').getByText('Det, du har skrevet, er gemt her.').waitFor()
  assert.equal((await contractsNamed(title)).length, 1)
  await page.unroute('**/graphql')
  await page.reload()
  await button(page, 'Registrér').click()
  await page.getByRole('heading', { level: 1, name: 'Kontrakten er registreret' }).waitFor()
  assert.equal((await contractsNamed(title)).length, 1)
})

test('check 17: an end is taken as precisely as it is known and shown back in words; a day that is none is refused at the field', async () => {
  const page = await registering()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(named('Snerydning'))
  await onward(page)
  const end = page.getByRole('textbox', { name: 'Slut uden optioner' })
  for (const [typed, understood] of [
    ['2026', 'Forstået som 2026 (dag ukendt)'],
    ['2026-05', 'Forstået som maj 2026 (dag ukendt)'],
    ['efterår 2022', 'Forstået som efteråret 2022 (dag ukendt)'],
    ['31.5.2026', 'Forstået som 31. maj 2026'],
    ['ca. 2003', 'Forstået som ca. 2003 (dag ukendt)'],
  ]) {
    await end.fill(typed)
    await page.getByText(understood, { exact: true }).waitFor()
  }
  await end.fill('32.13.2026')
  await end.press('Tab')
  await page.getByText('»32.13.2026« er ikke en dato i kalenderen.').waitFor()
  assert.equal(await end.getAttribute('aria-invalid'), 'true')
  await button(page, 'Videre').click()
  await page.getByRole('alert').getByRole('link', { name: /32\.13\.2026/ }).click()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-term-ends')
  assert.equal(await end.inputValue(), '32.13.2026')
  await end.fill('2026')
  await onward(page)
  unharmed(page)
})

test('a supplier that the register knows is chosen with the keyboard, and what is typed survives a reload', async () => {
  const page = await registering()
  await page.getByRole('textbox', { name: /^Titel/ }).fill('En kladde')
  const supplier = page.getByRole('combobox', { name: 'Navn' })
  await supplier.fill('elis')
  await page.getByRole('option', { name: 'Elis Danmark A/S' }).waitFor()
  await page.keyboard.press('ArrowDown')
  assert.equal(await supplier.getAttribute('aria-activedescendant'), await page.locator('[role=option][aria-selected=true]').getAttribute('id'))
  await page.keyboard.press('Enter')
  assert.equal(await supplier.inputValue(), 'Elis Danmark A/S')
  assert.equal(await supplier.getAttribute('aria-expanded'), 'false')
  await page.reload()
  await page.getByText('Det, du skrev, er her stadig.').waitFor()
  assert.equal(await supplier.inputValue(), 'Elis Danmark A/S')
  await button(page, 'Begynd forfra').click()
  assert.equal(await supplier.inputValue(), '')
  unharmed(page)
})

test('a draft is kept in the register for the municipality alone', async () => {
  const title = named('Kladde')
  const page = await registering()
  await page.getByRole('textbox', { name: /^Titel/ }).fill(title)
  await button(page, 'Gem som kladde').click()
  await page.getByRole('heading', { level: 1, name: 'Kladden er gemt' }).waitFor()
  assert.deepEqual(await contractsNamed(title), [])
  unharmed(page)
})

test('who is not signed in reads why there is no form, and comes back to it by a key', async () => {
  const page = await open('/registrer?trin=2', { ready: '.not-allowed' })
  await page.getByText('Du er ikke logget ind.').waitFor()
  assert.equal(await page.locator('main form').count(), 0)
  await page.locator('.not-allowed').getByRole('link', { name: 'Log ind' }).click()
  await page.getByRole('textbox', { name: 'Nøgle' }).fill(KEY)
  await button(page, 'Brug nøglen').click()
  await page.waitForURL(`${BASE}/registrer?trin=2`)
  await page.getByRole('heading', { name: 'Trin 2 af 4' }).waitFor()
  unharmed(page)
})

const STEPS = ['', '?trin=2', '?trin=3', '?trin=4']

async function clean(page) {
  assert.deepEqual(await axe(page), [])
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth), 'wider than the screen')
}

for (const [path, size] of [
  ['/registrer', { width: 1280, height: 900 }],
  ['/en/register', { width: 375, height: 800 }],
  ['/registrer', { width: 320, height: 800 }],
]) {
  test(`axe finds nothing in any step of ${path} at ${size.width} px, nor where it is refused, and nothing is too wide`, async () => {
    const page = await registering(path)
    await page.setViewportSize(size)
    for (const step of STEPS) {
      await show(page, path + step, 'form h2')
      const add = page.getByRole('button', { name: /^\+? ?(Tilføj|Add)/ })
      if ((await add.count()) > 0) await add.first().click()
      await clean(page)
    }
    await page.locator('main button[type=submit]').click()
    await page.getByRole('alert').waitFor()
    await clean(page)
    unharmed(page)
  })
}

test('the form is filled in without a mouse, and every stop has a name and a ring', async () => {
  const page = await registering('/registrer?trin=3')
  await page.getByRole('heading', { name: STEP }).focus()
  const stops = []
  for (let step = 0; step < 24; step++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(ringed)
    if (!stop) break
    stops.push(stop)
  }
  assert.deepEqual(stops.filter(({ name, ring }) => !name || !ring), [])
  assert.ok(stops.some(({ name }) => name === 'Videre'))
  unharmed(page)
})

/** The name of what has the focus, and whether that is seen. */
function ringed() {
  if (document.activeElement === document.body) return null
  const { labels, textContent } = document.activeElement
  const style = getComputedStyle(document.activeElement)
  return {
    name: ([...(labels ?? [])].map((label) => label.textContent).join(' ') || textContent).trim().slice(0, 60),
    ring: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none',
  }
}
