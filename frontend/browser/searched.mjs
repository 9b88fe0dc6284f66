import assert from 'node:assert/strict'
import { test } from 'node:test'
import { BASE, browser, unharmed } from './support/browser.mjs'

const { open } = browser()

for (const path of ['/', '/portefolje', '/kontrakter/vejen-elis-vask', '/beregner', '/was']) {
  test(`check 7, what it asks beside axe: ${path} can be found, is described, and leads on by links that are addresses`, async () => {
    const page = await open(path)
    const told = await page.evaluate(() => ({
      doctype: document.doctype?.name,
      characters: document.characterSet,
      viewport: document.querySelector('meta[name=viewport]')?.content ?? '',
      description: document.querySelector('meta[name=description]')?.content ?? '',
      robots: document.querySelector('meta[name=robots]')?.content ?? '',
      dead: [...document.querySelectorAll('a')].filter((link) => !/^(https?:|\/|#|\?|mailto:)/.test(link.getAttribute('href') ?? '')).map((link) => link.outerHTML),
      stretched: [...document.images].filter((image) => image.naturalWidth > 0 && Math.abs(image.naturalWidth / image.naturalHeight - image.width / image.height) > 0.05).map((image) => image.src),
    }))
    assert.equal(told.doctype, 'html')
    assert.equal(told.characters, 'UTF-8')
    assert.match(told.viewport, /width=device-width/)
    assert.doesNotMatch(told.viewport, /user-scalable=no|maximum-scale=1\b/)
    assert.ok(told.description.length > 40, told.description)
    assert.doesNotMatch(told.robots, /noindex/)
    assert.deepEqual([told.dead, told.stretched], [[], []])
    unharmed(page)
  })
}

test('check 7, what it asks beside axe: a page that is asked for by its address is answered, with the policy it is shown under', async () => {
  const answer = await fetch(`${BASE}/portefolje`)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'self'/)
  assert.match(answer.headers.get('content-type') ?? '', /^text\/html/)
})
