import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { ask, browser, show, unharmed } from './support/browser.mjs'

const { open } = browser()

test('an effect that nobody had told of is recorded with its first observation, and stands on the contract', async () => {
  const slug = await registered()
  const page = await observing(slug)
  await page.getByLabel('En effekt, som registret ikke kender endnu').check()
  await page.getByLabel(/Hvad er det, der bliver målt/).selectOption('energy.change.relative')
  await tells(page, 'Energiforbruget er faldet med 12 procent', '-12')
  await page.getByText('Udsagn om effekt: “Energiforbruget er faldet med 12 procent”.').waitFor()
  await record(page)
  await page.locator('li[id^=nr-]', { hasText: 'Energiforbruget er faldet med 12 procent' }).waitFor()
  const [effect] = await effectsOf(slug)
  assert.equal(effect.indicator.key, 'energy.change.relative')
  assert.deepEqual(effect.observations.map(({ value, statedIn }) => [Number(value.point), statedIn.publisher]), [[-12, 'Eksempel Kommune (opdigtet)']])
  unharmed(page)
})

test('what another says of the same effect stands beside the first', async () => {
  const slug = await registered()
  await claimed(slug)
  const page = await observing(slug)
  await tells(page, 'Forbruget faldt kun 8 procent', '-8')
  await record(page)
  await page.locator('li[id^=nr-]', { hasText: 'Forbruget faldt kun 8 procent' }).waitFor()
  const [{ observations }] = await effectsOf(slug)
  assert.deepEqual(observations.map(({ value }) => Number(value.point)), [-12, -8])
  unharmed(page)
})

for (const known of [false, true]) {
  test(`a size that cannot be is refused at its field, and what was typed stays (${known ? 'a known' : 'a new'} effect)`, async () => {
    const slug = await registered()
    if (known) await claimed(slug)
    const page = await observing(slug)
    if (!known) await page.getByLabel(/Hvad er det, der bliver målt/).selectOption('energy.change.relative')
    await tells(page, 'Faldt mere, end der var', '-150')
    await page.getByRole('button', { name: 'Registrér' }).click()
    await page.getByRole('alert').getByRole('link').first().click()
    assert.match(await page.evaluate(() => document.activeElement?.id ?? ''), /^field-observation/)
    assert.equal(await page.getByLabel(/Størrelse/).inputValue(), '-150')
    assert.equal((await effectsOf(slug)).flatMap(({ observations }) => observations).length, known ? 1 : 0)
    unharmed(page)
  })
}

test('an observation without its source is not sent', async () => {
  const slug = await registered()
  await claimed(slug)
  const page = await observing(slug)
  await page.getByLabel(/Hvad siger kilden ordret/).fill('Uden kilde')
  await page.getByLabel('Målt eller oplevet').check()
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.getByRole('alert').getByText(/Hvem siger det\?: skal udfyldes/).waitFor()
  assert.equal((await effectsOf(slug))[0].observations.length, 1)
  unharmed(page)
})

test('check 15: two state the same effect at once, and the second sees both and loses nothing', async () => {
  const slug = await registered()
  await claimed(slug)
  const [first, second] = [await observing(slug), await observing(slug)]
  await tells(first, 'Den første kilde', '-10')
  await record(first)
  await tells(second, 'Den anden kilde', '-11')
  await second.getByRole('button', { name: 'Registrér' }).click()
  const conflict = second.getByRole('region', { name: 'En anden har ændret kontrakten imens' })
  await conflict.getByText(/Den første kilde/).waitFor()
  assert.equal(await second.getByLabel(/Hvad siger kilden ordret/).inputValue(), 'Den anden kilde')
  await conflict.getByRole('button', { name: 'Tag min' }).click()
  await second.waitForURL(/#nr-/)
  assert.equal((await effectsOf(slug))[0].observations.length, 3)
  for (const page of [first, second]) unharmed(page)
})

test('a contract is handed over from the municipality to another authority', async () => {
  const slug = await registered()
  const page = await signedIn(`/kontrakter/${slug}/aendr/overdrag`)
  await page.getByLabel('Vejen', { exact: true }).check()
  await page.getByLabel('en anden myndighed').check()
  await page.getByLabel(/Hvem overtager/).fill('Region Prøve (opdigtet)')
  await page.getByLabel('opgaven flytter ved lov').check()
  await page.getByText('Kontrakten blev overdraget til Region Prøve (opdigtet) (opgaven flytter ved lov).').waitFor()
  await record(page)
  await page.locator('li[id^=nr-]', { hasText: 'Region Prøve (opdigtet)' }).waitFor()
  unharmed(page)
})

test('a contract is handed over from one municipality to another', async () => {
  const slug = await registered()
  const page = await signedIn(`/kontrakter/${slug}/aendr/overdrag`)
  await page.getByLabel('Vejen', { exact: true }).check()
  await page.getByLabel(/Hvem overtager/).selectOption({ label: 'Kolding' })
  await page.getByLabel('aftale', { exact: true }).check()
  await record(page)
  const { contract } = await ask('query ($slug: String!) { contract(slug: $slug) { municipalities { name } } }', { slug })
  assert.deepEqual(contract.municipalities, [{ name: 'Kolding' }])
  unharmed(page)
})

const observing = (slug) => signedIn(`/kontrakter/${slug}/aendr/observation`)

async function tells(page, words, size) {
  await page.getByLabel(/Hvad siger kilden ordret/).fill(words)
  await page.getByLabel('Målt eller oplevet').check()
  await page.getByLabel(/Størrelse/).fill(size)
  await page.getByLabel(/Hvornår var det sådan/).fill('2025')
  await page.getByLabel(/Hvem siger det/).fill('Eksempel Kommune (opdigtet)')
  await page.getByLabel(/Hvor står det/).fill('Årsrapport 2025 (opdigtet)')
}

async function record(page) {
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.waitForURL(/#nr-\d+$/)
}

async function effectsOf(slug) {
  const question = 'query ($slug: String!) { contract(slug: $slug) { effects(first: 10) { nodes { indicator { key } observations { statedIn { publisher } value { ... on Quantity { point } } } } } } }'
  return (await ask(question, { slug })).contract.effects.nodes
}

/** A contract of Vejen's own, made up for one test. */
async function registered() {
  const slug = `eksempel-${randomUUID().slice(0, 8)}`
  const title = { da: `Eksempel på kontrakt ${slug}`, en: `Example of a contract ${slug}` }
  const input = { slug, title, illustrative: true, municipalities: ['0575'], suppliers: [{ name: 'Eksempel A/S (opdigtet)' }] }
  const { registerContract } = await ask('mutation ($input: RegisterContractInput!) { registerContract(input: $input) { userErrors { code } } }', { input }, process.env.SAMSPIL_TOKEN)
  assert.deepEqual(registerContract.userErrors, [])
  return slug
}

/** Somebody has told of an effect of it before. */
async function claimed(slug) {
  const { contract } = await ask('query ($slug: String!) { contract(slug: $slug) { id } }', { slug })
  const observation = { role: 'MEASURED', stated: 'Faldet med 12 procent', quantity: { point: '-12', unit: '%' }, period: '2024' }
  const source = { publisher: 'Eksempel Kommune (opdigtet)', title: 'Årsrapport 2024 (opdigtet)' }
  const input = { contract: contract.id, indicator: 'energy.change.relative', observations: [observation], source }
  const { claimEffect } = await ask('mutation ($input: ClaimEffectInput!) { claimEffect(input: $input) { userErrors { code } } }', { input }, process.env.SAMSPIL_TOKEN)
  assert.deepEqual(claimEffect.userErrors, [])
}

/** A page of its own tab, in which the procurement unit of Vejen has said who it is. */
async function signedIn(path) {
  const page = await open('/om')
  await page.evaluate((key) => sessionStorage.setItem('samspil-key', key), process.env.SAMSPIL_TOKEN)
  await show(page, path)
  return page
}
