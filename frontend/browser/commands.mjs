import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ask, browser, show, signIn, unharmed } from './support/browser.mjs'
import { registered } from './support/contracts.mjs'
import { clicksOf, hit, journey } from './support/journey.mjs'

const { open } = browser()

test('journey of an option: it is exercised in 4 clicks from the front page, and the history says so', async () => {
  // So long a time to tender puts it first in the worklist.
  const slug = await registered(36)
  const page = await journey(open, process.env.SAMSPIL_TOKEN)
  await page.getByRole('link', { name: 'Opgaver' }).first().click()
  await page.locator(`[data-work=decisions] [data-contract=${slug}] h3 a`).click()
  await page.getByRole('link', { name: 'Brug option' }).click()
  await page.getByText('En option blev udnyttet: 1 år, sidste varsel 31. maj 2027. Hændte 21. november 2026.').waitFor()
  await page.getByText('fra åben til udnyttet').waitFor()
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.waitForURL(new RegExp(`/kontrakter/${slug}#nr-\\d+$`))
  await page.getByText('Det er registreret.').waitFor()
  await page.locator('li[id^=nr-]', { hasText: 'En option blev udnyttet' }).waitFor()
  assert.equal(await clicksOf(page), 4)
  await page.waitForFunction(() => document.activeElement?.id === location.hash.slice(1))
  unharmed(page)
})

test('journey A8: a wrong end date is corrected in 3 clicks', async () => {
  const slug = await registered()
  const page = await journey(open, process.env.SAMSPIL_TOKEN)
  await (await hit(page, slug.slice(-8), slug)).click()
  await page.getByRole('link', { name: 'Ret', exact: true }).click()
  await page.getByLabel('Slut', { exact: true }).fill('efterår 2028')
  await page.getByText('Forstået som efteråret 2028 (dag ukendt)').waitFor()
  await page.getByLabel(/Hvorfor bliver det rettet/).fill('Tastet forkert')
  await page.getByText('Slut: fra 31. august 2027 til efteråret 2028 (dag ukendt)').waitFor()
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.locator('li[id^=nr-]', { hasText: 'Rettet fra 31. august 2027 til' }).waitFor()
  assert.equal(await clicksOf(page), 3)
  unharmed(page)
})

test('check 15: two amend the same contract, and the second sees both versions and loses nothing', async () => {
  const slug = await registered()
  const [first, second] = [await signedIn(`/kontrakter/${slug}/aendr/aendring`), await signedIn(`/kontrakter/${slug}/aendr/aendring`)]
  await amend(first, 'Første ændring')
  await first.waitForURL(/#nr-/)
  await amend(second, 'Anden ændring')
  const conflict = second.getByRole('region', { name: 'En anden har ændret kontrakten imens' })
  await conflict.waitFor()
  assert.equal(await second.evaluate(() => document.activeElement?.getAttribute('aria-labelledby')), 'conflict-title')
  assert.equal(await second.getByRole('alert').count(), 0)
  const text = await conflict.innerText()
  assert.match(text, /Anden ændring/)
  await conflict.getByText(/Kontrakten blev ændret .*Første ændring/).waitFor()
  assert.equal(await second.getByLabel(/Hvad bliver ændret/).inputValue(), 'Anden ændring')
  await conflict.getByRole('button', { name: 'Tag min' }).click()
  await second.waitForURL(/#nr-/)
  const { contract } = await ask('query ($slug: String!) { contract(slug: $slug) { amendments { description } } }', { slug })
  assert.deepEqual(contract.amendments.map(({ description }) => description).toSorted(), ['Anden ændring', 'Første ændring'])
  unharmed(first)
  unharmed(second)
})

test('who does not sign in is told why, and no button is dead', async () => {
  const page = await open('/kontrakter/vejen-elis-vask/aendr/ret')
  await page.getByText('Kontrakter registreres og ændres af kommunens egen indkøbsenhed').waitFor()
  assert.equal(await page.getByRole('button', { name: 'Registrér' }).count(), 0)
  await page.getByRole('link', { name: 'Log ind', exact: true }).last().click()
  await page.waitForURL(/\/log-ind\?tilbage=/)
  unharmed(page)
})

test('a reader of a contract finds one quiet line, and the unit what it can record', async () => {
  const page = await open('/kontrakter/vejen-elis-vask')
  await page.getByRole('link', { name: 'Log ind for at registrere det' }).waitFor()
  assert.equal(await page.getByRole('heading', { name: 'Registrér på kontrakten' }).count(), 0)
  const unit = await signedIn('/kontrakter/vejen-elis-vask')
  const doors = unit.getByRole('region', { name: 'Registrér på kontrakten' })
  await doors.getByRole('link', { name: 'Registrér ændring' }).waitFor()
  assert.equal(await doors.getByRole('link', { name: 'Brug option' }).count(), 0)
  const other = await signedIn('/kontrakter/aarhus-boegeskovhus')
  await other.getByText('Der er ikke noget, som din rolle kan registrere på denne kontrakt.').waitFor()
  for (const one of [page, unit, other]) unharmed(one)
})

test('what is missing or cannot be read is refused at its field, and what was typed stays', async () => {
  const slug = await registered()
  const page = await signedIn(`/kontrakter/${slug}/aendr/ret`)
  await page.getByLabel('Slut', { exact: true }).fill('32.13.2026')
  await page.getByRole('button', { name: 'Registrér' }).click()
  const summary = page.getByRole('alert')
  await summary.getByRole('link', { name: /Slut: er ikke en dato i kalenderen/ }).waitFor()
  await summary.getByRole('link', { name: /Hvorfor bliver det rettet\?: skal udfyldes/ }).click()
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA')
  assert.equal(await page.getByLabel('Slut', { exact: true }).getAttribute('aria-invalid'), 'true')
  await page.reload()
  assert.equal(await page.getByLabel('Slut', { exact: true }).inputValue(), '32.13.2026')
  unharmed(page)
})

test('what the register refuses is said in Danish, and nothing is recorded', async () => {
  const slug = await registered()
  const before = await version(slug)
  const page = await signedIn(`/kontrakter/${slug}/aendr/ret`)
  await page.getByLabel('Slut', { exact: true }).fill('2015')
  await page.getByLabel(/Hvorfor bliver det rettet/).fill('En prøve')
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.getByRole('alert').getByRole('link').click()
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'field-ends')
  assert.equal(await page.getByLabel('Slut', { exact: true }).inputValue(), '2015')
  assert.equal(await version(slug), before)
  unharmed(page)
})

test('a report begins with what the worklist asked about, and is judged afterwards', async () => {
  const slug = await registered()
  const page = await signedIn(`/kontrakter/${slug}/aendr/klausulrapport?fra=2024-09-01&til=2025-08-31`)
  await page.getByLabel(/Hvor meget er leveret/).fill('2,5')
  await page.getByText(/Indberettet af leverandøren for 1\. september 2024 – 31\. august 2025, leveret 2,5/).waitFor()
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.waitForURL(/#nr-/)
  await show(page, `/kontrakter/${slug}/aendr/bedoem-rapport`)
  await page.getByLabel('spurgt til').check()
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.getByRole('alert').getByText(/Hvorfor\?: skal udfyldes/).waitFor()
  await page.getByLabel('godkendt', { exact: true }).check()
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.locator('li[id^=nr-]', { hasText: 'Indberetningen blev godkendt' }).waitFor()
  unharmed(page)
})

test('a lost network keeps what was typed, and trying again records it once', async () => {
  const slug = await registered()
  const before = await version(slug)
  const page = await signedIn(`/kontrakter/${slug}/aendr/ejer`)
  await page.getByLabel(/Ansvarlig enhed/).fill('Indkøb og Udbud')
  await page.route(/\/graphql$/, (route) => route.abort())
  await page.getByRole('button', { name: 'Registrér' }).click()
  await page.getByText('Der er ingen forbindelse til registret.').waitFor()
  await page.unroute(/\/graphql$/)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await page.locator('li[id^=nr-]', { hasText: 'Ansvarlig enhed: Indkøb og Udbud' }).waitFor()
  assert.equal(await version(slug), before + 1)
})

test('where nobody can say who sits here it is said, and the command is not refused for it', async () => {
  const page = await open(null)
  await signIn(page, process.env.SAMSPIL_TOKEN)
  await page.route(/\/graphql(\?|$)/, async (route) => {
    const response = await route.fetch()
    if ((await response.text()).startsWith('{"data":{"viewer"')) await route.abort()
    else await route.fulfill({ response })
  })
  await show(page, '/kontrakter/vejen-elis-vask/aendr/ret')
  await page.getByRole('alert').getByText('Der er ingen forbindelse til registret').waitFor()
  await page.unroute(/\/graphql(\?|$)/)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await page.getByLabel('Slut', { exact: true }).waitFor()
})

test('a command that a contract has no use for says so and leads on', async () => {
  const page = await signedIn('/kontrakter/vejen-elis-vask/aendr/brug-option')
  await page.getByText('Det kan ikke registreres på kontrakten, som den er nu.').waitFor()
  await page.getByRole('link', { name: 'Registrér ændring' }).click()
  await page.getByLabel(/Hvad bliver ændret/).waitFor()
  unharmed(page)
})

const version = async (slug) => (await ask('query ($slug: String!) { contract(slug: $slug) { version } }', { slug })).contract.version

/** A page of its own tab, in which the procurement unit of Vejen has said who it is. */
async function signedIn(path) {
  const page = await open('/om')
  await page.evaluate((key) => sessionStorage.setItem('samspil-key', key), process.env.SAMSPIL_TOKEN)
  await show(page, path)
  return page
}

async function amend(page, what) {
  await page.getByLabel(/Hvad bliver ændret/).fill(what)
  await page.getByLabel(/§ 178/).check()
  await page.getByRole('button', { name: 'Registrér' }).click()
}
