// One Chromium for a file of tests, pages that watch for what a user's console would show as wrong, and the API.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, afterEach, before } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { chromium } from 'playwright-core'

export const BASE = (process.env.BASE_URL ?? 'http://127.0.0.1:8080').replace(/\/$/, '')
/** So long a page may take until it shows what is expected. */
const LONGEST = 15_000
/** The day it is in every test. */
const NOW = new Date('2026-11-21T12:00:00+01:00')
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A browser with an empty profile for the file that asks. */
export function browser() {
  const profile = mkdtempSync(join(tmpdir(), 'samspil-browser-'))
  let context
  before(async () => {
    context = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: FLAGS,
      locale: 'da-DK',
      timezoneId: 'Europe/Copenhagen',
    })
    context.setDefaultTimeout(LONGEST)
  })
  // An open page holds a connection for what happens, and a browser has only six for one host.
  afterEach(async () => {
    for (const page of context.pages().slice(1)) await page.close()
  })
  after(async () => {
    await context?.close()
    rmSync(profile, { recursive: true, force: true })
  })
  return {
    /** Opens an address at a width; the page remembers what went wrong on it. */
    async open(path, { width = 1280, height = 900, ready = 'main h1' } = {}) {
      const page = await context.newPage()
      await page.setViewportSize({ width, height })
      await page.clock.setFixedTime(NOW)
      page.wrong = watch(page)
      if (path !== null) await show(page, path, ready)
      return page
    },
  }
}

/** Goes to an address and waits until its data is there. */
export async function show(page, path, ready = 'main h1') {
  await page.goto(BASE + path)
  await page.waitForSelector(ready)
  await page.waitForSelector('.skeleton', { state: 'detached' })
}

/** Reads until what is read is as expected, and fails with the difference where it never is. */
export async function becomes(read, expected) {
  const end = performance.now() + LONGEST
  let actual = await read()
  while (!isDeepStrictEqual(actual, expected) && performance.now() < end) {
    await setTimeout(30)
    actual = await read()
  }
  assert.deepEqual(actual, expected)
}

/** What the address says, as the page has it: what the browser tells of it comes later. */
export const paramsOf = async (page) => new URLSearchParams(await page.evaluate(() => location.search))

/** Waits until what stands further down has come, too. */
export const whole = (page) => page.waitForFunction(() => document.querySelector('[data-coming]') === null)

/** Shows a page without a connection, which says so, and tries again with one. */
export async function connectedAgain(page, path) {
  const questions = /\/graphql(\?|$)/
  await page.route(questions, (route) => route.abort())
  await show(page, path)
  await page.getByRole('alert').getByText('Der er ingen forbindelse til registret').waitFor()
  await page.unroute(questions)
  await page.getByRole('button', { name: 'Prøv igen' }).click()
}

/** Nothing went wrong on the page, and it asked nobody but the register. */
export function unharmed(page) {
  assert.deepEqual(page.wrong, [])
}

function watch(page) {
  const wrong = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && wrong.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', (error) => wrong.push(`exception: ${error.message}`))
  page.on('dialog', (dialog) => wrong.push(`dialog: ${dialog.message()}`))
  page.on('response', (response) => response.status() >= 400 && wrong.push(`HTTP ${response.status()}: ${response.url()}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol.startsWith('http') && origin !== new URL(BASE).origin) wrong.push(`foreign host: ${request.url()}`)
  })
  return wrong
}

/** Asks the register itself; with a token it may write. */
export async function ask(query, variables = {}, token = undefined) {
  const response = await fetch(`${BASE}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined, JSON.stringify(errors))
  return data
}

/** Whoever opens this page holds a key of the register. */
export async function signIn(page, key) {
  assert.ok(key, 'a key is needed: SAMSPIL_TOKEN')
  await page.addInitScript((held) => sessionStorage.setItem('samspil-key', held), key)
}
