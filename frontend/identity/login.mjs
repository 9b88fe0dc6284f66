// People who log in with Chromium, at a provider of OpenID Connect.
import assert from 'node:assert/strict'
import { after, afterEach, before, test } from 'node:test'
import { chromium } from 'playwright-core'
import { key, provide } from './support/provider.mjs'
import { free, register } from './support/register.mjs'

const ME = '{ viewer { role municipality { code } actor knownBy until loginAt } }'
const REGISTER = `mutation ($slug: String!, $municipality: MunicipalityCode!) {
  registerContract(input: { slug: $slug, title: { da: "En aftale" }, municipalities: [$municipality] }) { position userErrors { code } } }`

let provider, samspil, browser, context

before(async () => {
  const [signing, port, here] = await Promise.all([key('one'), free(), free()])
  provider = await provide(port, [signing], `http://127.0.0.1:${here}/login/callback`)
  samspil = await register(provider.issuer, here)
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
})
after(async () => {
  await browser?.close()
  await samspil?.stop()
  await provider?.stop()
})
afterEach(() => context?.close())

/** A browser that nobody has used, on a page of the register. */
async function visitor() {
  context = await browser.newContext()
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto(`${samspil.base}/healthz`)
  return page
}

/** Goes to log in, and says at the provider who it is. */
async function logIn(page, name, back = '/healthz?after=login') {
  await page.goto(`${samspil.base}/login?return=${encodeURIComponent(back)}`)
  assert.ok(page.url().startsWith(provider.issuer), page.url())
  await page.fill('input[name=login]', name)
  await page.fill('input[name=password]', 'anything')
  await page.click('button[type=submit]')
  await page.waitForSelector('text=Continue')
  await page.click('button[type=submit]')
  await page.waitForURL(`${samspil.base}/**`)
}

/** What the register answers to a page of its own. */
function ask(page, query, variables = {}) {
  return page.evaluate(
    async ([asked, given]) => {
      const body = JSON.stringify({ query: asked, variables: given })
      const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
      const { data, errors } = await answer.json()
      return { status: answer.status, data, code: errors?.[0].extensions.code }
    },
    [query, variables],
  )
}

const session = async () => (await context.cookies(samspil.base)).find(({ name }) => name === 'samspil')

test('who logs in comes back to where they were, writes what their role may, and logs out', async () => {
  const page = await visitor()
  assert.equal((await ask(page, ME)).data.viewer.role, 'READER')
  await logIn(page, 'vejen')
  assert.equal(page.url(), `${samspil.base}/healthz?after=login`)
  const { viewer } = (await ask(page, ME)).data
  assert.deepEqual([viewer.role, viewer.municipality.code, viewer.knownBy], ['PROCUREMENT', '0575', 'SESSION'])
  assert.match(viewer.actor, /^actor-/)
  const hours = (Date.parse(viewer.until) - Date.now()) / 3_600_000
  assert.ok(hours > 7.9 && hours <= 8, `${hours}`)
  const own = await ask(page, REGISTER, { slug: 'af-en-browser', municipality: '0575' })
  assert.deepEqual(own.data.registerContract.userErrors, [])
  assert.equal((await ask(page, REGISTER, { slug: 'af-en-anden', municipality: '0791' })).code, 'FORBIDDEN')
  const out = await page.evaluate(async () => (await fetch('/logout', { method: 'POST', redirect: 'manual' })).type)
  assert.equal(out, 'opaqueredirect')
  assert.equal(await session(), undefined)
  assert.equal((await ask(page, ME)).data.viewer.role, 'READER')
})

test('a session is a cookie that no page reads, and its secret is worthless once it is ended', async () => {
  const page = await visitor()
  await logIn(page, 'analyse')
  const kept = await session()
  assert.deepEqual([kept.httpOnly, kept.sameSite, kept.path], [true, 'Lax', '/'])
  assert.equal(await page.evaluate(() => document.cookie), '')
  // Cookies know no ports: the provider’s stand beside.
  const begun = (await context.cookies(samspil.base)).map(({ name }) => name)
  assert.deepEqual(begun.filter((name) => name.startsWith('samspil')), ['samspil'])
  const headers = { cookie: `samspil=${kept.value}`, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }
  const replay = async () => {
    const body = JSON.stringify({ query: ME })
    const answer = await fetch(`${samspil.base}/graphql`, { method: 'POST', headers, body })
    return (await answer.json()).data.viewer.role
  }
  assert.equal(await replay(), 'ANALYST')
  await page.evaluate(() => fetch('/logout', { method: 'POST' }))
  assert.equal(await replay(), 'READER')
})

test('a page of another place makes no use of a session', async () => {
  const page = await visitor()
  await logIn(page, 'drift')
  const kept = await session()
  await page.goto(`${provider.issuer}/.well-known/openid-configuration`)
  const answered = await page.evaluate(async (base) => {
    const body = JSON.stringify({ query: '{ viewer { role } }' })
    const json = { 'content-type': 'application/json' }
    const sent = { method: 'POST', credentials: 'include', body }
    const post = (path, more) => fetch(base + path, { ...sent, ...more }).then(() => 'answered', () => 'refused')
    return [await post('/graphql', { headers: json }), await post('/logout', { body: '', mode: 'no-cors' })]
  }, samspil.base)
  assert.equal(answered[0], 'refused')
  assert.equal((await session())?.value, kept.value)
  for (const site of ['same-site', 'cross-site', undefined]) {
    const told = site ? { 'sec-fetch-site': site } : {}
    const headers = { cookie: `samspil=${kept.value}`, 'content-type': 'application/json', ...told }
    const answer = await fetch(`${samspil.base}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query: ME }) })
    if (site === 'cross-site') assert.equal(answer.status, 403)
    else assert.equal((await answer.json()).data.viewer.role, 'READER')
    const out = await fetch(`${samspil.base}/logout`, { method: 'POST', headers: { ...headers, 'sec-fetch-site': site ?? 'cross-site' } })
    assert.deepEqual([out.status, (await out.text()).includes('(CSRF)')], [403, true])
  }
  await page.goto(`${samspil.base}/healthz`)
  assert.equal((await ask(page, ME)).data.viewer.role, 'ADMINISTRATOR')
})

test('nobody is sent to another site after logging in', async () => {
  for (const back of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    const page = await visitor()
    await logIn(page, 'nobody', back)
    assert.equal(new URL(page.url()).origin + new URL(page.url()).pathname, `${samspil.base}/`)
    assert.equal((await ask(page, ME)).data.viewer.knownBy, 'SESSION')
    await context.close()
  }
})

test('an answer that belongs to no login of this browser begins no session', async () => {
  const answer = async (query, cookie) => {
    const headers = cookie ? { cookie } : {}
    const told = await fetch(`${samspil.base}/login/callback?${query}`, { headers, redirect: 'manual' })
    return [told.status, (await told.text()).match(/\(([A-Z_]+)\)/)?.[1], told.headers.getSetCookie().some((line) => /^samspil=/.test(line))]
  }
  const begun = await fetch(`${samspil.base}/login`, { redirect: 'manual' })
  const cookie = begun.headers.getSetCookie()[0].split(';')[0]
  const state = new URL(begun.headers.get('location')).searchParams.get('state')
  const none = [400, 'LOGIN_NOT_BEGUN', false]
  assert.deepEqual(await answer(`code=x&state=${state}`), none)
  assert.deepEqual(await answer('code=x&state=of-another', cookie), none)
  assert.deepEqual(await answer('code=x', cookie), none)
  assert.deepEqual(await answer(`code=x&state=${state}&iss=https://evil.example`, cookie), none)
  assert.deepEqual(await answer(`error=access_denied&state=${state}`, cookie), [403, 'LOGIN_DENIED', false])
  assert.deepEqual(await answer(`code=guessed&state=${state}`, cookie), [403, 'LOGIN_DENIED', false])
})

test('neither codes nor secrets stand in the log of the server', async () => {
  const page = await visitor()
  const passed = []
  page.on('request', (request) => passed.push(request.url()))
  await logIn(page, 'godkender')
  const back = passed.find((url) => url.includes('/login/callback?'))
  const { value } = await session()
  assert.ok(samspil.said().length > 1_000)
  for (const secret of [new URL(back).searchParams.get('code'), value]) assert.ok(!samspil.said().includes(secret))
})
