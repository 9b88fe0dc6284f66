import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browser, show, signIn, unharmed } from './support/browser.mjs'

const PAGE = '/log-ind'
const { open } = browser()

test('with a key one is who it says, and signed out one is nobody again', async () => {
  const page = await open(PAGE)
  await page.getByRole('heading', { name: 'Du er ikke logget ind' }).waitFor()
  await page.getByRole('textbox', { name: 'Nøgle' }).fill(process.env.SAMSPIL_TOKEN)
  await page.getByRole('button', { name: 'Brug nøglen' }).click()
  await page.getByRole('heading', { name: 'Du er logget ind som indkøb' }).waitFor()
  await page.getByText('Du hører til Vejen Kommune.').waitFor()
  await page.reload()
  await page.getByRole('heading', { name: 'Du er logget ind som indkøb' }).waitFor()
  await page.evaluate(() => sessionStorage.setItem('samspil-draft:x', '{}'))
  await page.getByRole('button', { name: 'Log ud' }).click()
  await page.getByRole('heading', { name: 'Du er ikke logget ind' }).waitFor()
  assert.deepEqual(await page.evaluate(() => Object.keys(sessionStorage)), [])
  unharmed(page)
})

test('a key that the register does not know is refused at the field, and reading goes on', async () => {
  const page = await open(PAGE)
  await page.getByRole('button', { name: 'Brug nøglen' }).click()
  await page.getByRole('alert').getByText('Skriv nøglen, som du fik den.').waitFor()
  await page.getByRole('textbox', { name: 'Nøgle' }).fill('samspil_findes_ikke')
  await page.getByRole('button', { name: 'Brug nøglen' }).click()
  await page.getByRole('alert').getByRole('link', { name: /Registret kender ikke nøglen/ }).click()
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field-key')
  assert.equal(await page.evaluate(() => sessionStorage.getItem('samspil-key')), null)
  await show(page, '/kontrakter/vejen-elis-vask')
  // The browser itself says that the key was refused.
  assert.deepEqual(page.wrong.filter((text) => !text.includes('401')), [])
})

test('a session that cannot be ended without a connection is said to stand', async () => {
  const page = await open(null)
  await page.route(/\/graphql(\?|$)/, async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace('"knownBy":"TOKEN"', '"knownBy":"SESSION"') })
  })
  await signIn(page, process.env.SAMSPIL_TOKEN)
  await show(page, PAGE)
  await page.route('**/logout', (route) => route.abort())
  await page.getByRole('button', { name: 'Log ud' }).click()
  await page.getByRole('alert').getByText('Der er ingen forbindelse til registret').waitFor()
  await page.getByRole('button', { name: 'Prøv igen' }).click()
  await page.getByRole('heading', { name: 'Du er logget ind som indkøb' }).waitFor()
})

test('a role that may not register is told who may', async () => {
  const page = await open(null)
  await signIn(page, process.env.SAMSPIL_ANALYST)
  await show(page, '/registrer', '.not-allowed')
  await page.getByText('Du er logget ind som analytiker.').waitFor()
  await page.getByText('Kontrakter registreres og ændres af kommunens egen indkøbsenhed').waitFor()
  unharmed(page)
})
