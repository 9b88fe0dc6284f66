// A journey of a user from the front page, with the clicks that it takes.
import { BASE, show, signIn } from './browser.mjs'

/** The front page in a window of its own that counts; whoever has a key holds it already. */
export async function journey(open, key) {
  const page = await open(null)
  if (key) await signIn(page, key)
  await page.addInitScript(count)
  await show(page, '/')
  return page
}

export const clicksOf = (page) => page.evaluate(() => Number(sessionStorage.getItem('clicks')))

/** Typing is no click: what is looked for is typed on the front page, and its hit is there to be clicked. */
export async function hit(page, text, slug) {
  await page.getByRole('searchbox').fill(text)
  return page.locator(`[data-kind=CONTRACT] a[href="/kontrakter/${slug}"]`)
}

/** To a contract without a click, for a journey that begins on its page: its hit is opened with the keyboard. */
export async function openedByKeys(page, text, slug) {
  const found = await hit(page, text, slug)
  await found.focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(`${BASE}/kontrakter/${slug}`)
  await page.waitForSelector('.skeleton', { state: 'detached' })
}

/** Counts every press of a real pointer, on every page of the window; a choice from a list is one, as it changes once. */
function count() {
  const more = () => sessionStorage.setItem('clicks', String(Number(sessionStorage.getItem('clicks')) + 1))
  const isList = ({ target }) => target instanceof HTMLSelectElement
  addEventListener('pointerdown', (event) => event.isTrusted && !isList(event) && more(), true)
  addEventListener('change', (event) => isList(event) && more(), true)
}
