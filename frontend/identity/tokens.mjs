// Programs that show tokens of a provider, good ones and bad ones.
import assert from 'node:assert/strict'
import { createPublicKey } from 'node:crypto'
import { after, before, test } from 'node:test'
import { AUDIENCE, key, PEOPLE, provide, signed } from './support/provider.mjs'
import { free, register } from './support/register.mjs'

const ME = '{ viewer { role municipality { code } actor knownBy until loginAt } }'
const REGISTER = `mutation ($slug: String!, $municipality: MunicipalityCode!) {
  registerContract(input: { slug: $slug, title: { da: "En aftale" }, municipalities: [$municipality] }) { position userErrors { code } } }`
const PUBLISH = `mutation ($slug: String!) {
  publishCase(input: { slug: $slug, title: { da: "En case" }, summary: { da: "Kort" }, theme: GREEN_TRANSITION }) { position userErrors { code } } }`

let one, two, evil, port, provider, samspil
const shown = []

before(async () => {
  ;[one, two, evil, port] = await Promise.all([key('one'), key('two'), key('one'), free()])
  const here = await free()
  provider = await provide(port, [one], `http://127.0.0.1:${here}/login/callback`)
  samspil = await register(provider.issuer, here)
})
after(async () => {
  await samspil?.stop()
  await provider?.stop()
})

async function asks(token, query = ME, variables = {}) {
  shown.push(token)
  return samspil.ask(token, query, variables)
}

const good = (claims = {}, header = {}, by = one) => signed(by, { iss: provider.issuer, ...claims }, header)

test('a program is known by the provider’s token: its role, its municipality, and a pseudonym', async () => {
  const { data } = await asks(await provider.token('vejen'))
  const { viewer } = data
  assert.deepEqual([viewer.role, viewer.municipality.code, viewer.knownBy, viewer.loginAt], ['PROCUREMENT', '0575', 'PROVIDER', '/login'])
  assert.match(viewer.actor, /^actor-[0-9a-f-]{36}$/)
  assert.ok(Date.parse(viewer.until) > Date.now())
  const again = await asks(await provider.token('vejen'))
  assert.equal(again.data.viewer.actor, viewer.actor)
  const other = await asks(await provider.token('viborg'))
  assert.notEqual(other.data.viewer.actor, viewer.actor)
})

for (const [who, vejen, viborg, cases] of [
  ['drift', true, true, true],
  ['vejen', true, false, false],
  ['viborg', false, true, false],
  ['godkender', false, false, false],
  ['analyse', false, false, true],
  ['nobody', false, false, false],
]) {
  test(`${who} writes what the role may: ${JSON.stringify(PEOPLE[who])}`, async () => {
    const token = await provider.token(who)
    for (const [query, variables, may] of [
      [REGISTER, { slug: `vejen-${who}`, municipality: '0575' }, vejen],
      [REGISTER, { slug: `viborg-${who}`, municipality: '0791' }, viborg],
      [PUBLISH, { slug: `case-${who}` }, cases],
    ]) {
      const answer = await asks(token, query, variables)
      assert.equal(answer.code, may ? undefined : 'FORBIDDEN', answer.message)
      if (may) assert.deepEqual(Object.values(answer.data)[0].userErrors, [])
    }
  })
}

test('who shows nothing reads, and is asked who they are when they write', async () => {
  const { data } = await samspil.ask(undefined, ME)
  assert.deepEqual([data.viewer.role, data.viewer.actor], ['READER', null])
  assert.equal((await samspil.ask(undefined, PUBLISH, { slug: 'nobody' })).code, 'UNAUTHENTICATED')
})

test('the register’s own tokens are known beside the provider’s', async () => {
  const { data } = await asks(samspil.local('approver', '--municipality', '0575'))
  assert.deepEqual([data.viewer.role, data.viewer.knownBy], ['APPROVER', 'TOKEN'])
})

const now = () => Math.floor(Date.now() / 1000)
const unsigned = (claims) => [{ alg: 'none', typ: 'at+jwt' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.'
const bad = {
  expired: [() => good({ exp: now() - 61 }), /expired/],
  'not valid yet': [() => good({ nbf: now() + 65 }), /not valid yet/],
  'issued in time to come': [() => good({ iat: now() + 65 }), /not valid yet/],
  'for another audience': [() => good({ aud: 'https://another.example.dk' }), /another audience/],
  'that the provider has given for another audience': [() => provider.token('drift', 'https://another.example.dk'), /another audience/],
  'from another issuer': [() => good({ iss: 'https://evil.example' }), /another issuer/],
  'without an end': [() => good({ exp: undefined }), /not a signed token/],
  'without a subject': [() => good({ sub: undefined }), /no subject/],
  'with an unknown key': [() => good({}, { kid: 'unknown' }), /no such key/],
  'signed by somebody else': [() => good({}, {}, evil), /signature/],
  'of a login': [() => good({ nonce: 'of a login' }), /another type/],
  'of another type': [() => good({}, { typ: 'logout+jwt' }), /another type/],
  'that is not signed': [async () => unsigned({ iss: provider.issuer, sub: 'drift', aud: AUDIENCE, exp: now() + 300, roles: PEOPLE.drift.roles }), /not a signed token/],
  'tampered with': [async () => tampered(await good({ roles: [] })), /signature/],
  'signed with the public key as a shared secret': [byThePublicKey, /not signed in a way/],
  'that is no token': [async () => 'a.b.c', /not a signed token/],
}
for (const [what, [token, why]] of Object.entries(bad)) {
  test(`a token ${what} is refused by its reason`, async () => {
    const answer = await asks(await token(), PUBLISH, { slug: 'refused' })
    assert.deepEqual([answer.status, answer.code, answer.data], [401, 'UNAUTHENTICATED', undefined])
    assert.match(answer.message, why)
    assert.equal(answer.challenge, 'Bearer error="invalid_token"')
  })
}

test('clocks may differ by a minute', async () => {
  for (const claims of [{ exp: now() - 30 }, { nbf: now() + 30 }]) {
    assert.equal((await asks(await good(claims))).data.viewer.role, 'ADMINISTRATOR')
  }
})

test('what is followed ends when the token does, by a clock that may not differ', async () => {
  const exact = await register(provider.issuer, await free(), 0)
  try {
    const began = performance.now()
    const answer = await fetch(`${exact.base}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${await good({ exp: now() + 3 })}` },
      body: JSON.stringify({ query: 'subscription { happenings { position } }' }),
    })
    assert.equal(answer.status, 200)
    assert.match(await answer.text(), /event: complete/)
    const seconds = (performance.now() - began) / 1000
    assert.ok(seconds > 1.5 && seconds < 12, `${seconds}`)
  } finally {
    await exact.stop()
  }
})

test('keys are taken anew when the provider signs with others, and the former no longer count', async () => {
  // A register of its own, which no unknown key has made ask before.
  const here = await free()
  const fresh = await register(provider.issuer, here)
  try {
    const former = await good()
    assert.equal((await fresh.ask(former, ME)).data.viewer.role, 'ADMINISTRATOR')
    await provider.stop()
    provider = await provide(port, [two], `http://127.0.0.1:${here}/login/callback`)
    const token = await provider.token('analyse')
    assert.equal((await fresh.ask(token, ME)).data.viewer.role, 'ANALYST')
    const answer = await fresh.ask(former, ME)
    assert.deepEqual([answer.status, answer.code], [401, 'UNAUTHENTICATED'])
  } finally {
    await fresh.stop()
    await provider.stop()
    provider = await provide(port, [one], `http://127.0.0.1:${here}/login/callback`)
  }
})

test('while the provider is gone, who is known stays known, and a register that knows nothing says so', async () => {
  const token = await good()
  assert.equal((await asks(token)).data.viewer.role, 'ADMINISTRATOR')
  await provider.stop()
  try {
    assert.equal((await asks(token)).data.viewer.role, 'ADMINISTRATOR')
    const fresh = await register(provider.issuer, await free())
    try {
      for (const path of ['/graphql', '/graphql/stream']) {
        const answer = await fresh.ask(token, ME, {}, path)
        assert.deepEqual([answer.status, answer.code], [503, 'IDENTITY_UNAVAILABLE'])
      }
      assert.equal((await fresh.ask(undefined, ME)).data.viewer.role, 'READER')
      assert.equal((await fresh.ask(fresh.local('analyst'), ME)).data.viewer.role, 'ANALYST')
      const page = await fetch(`${fresh.base}/login`, { redirect: 'manual' })
      assert.deepEqual([page.status, (await page.text()).includes('(IDENTITY_UNAVAILABLE)')], [503, true])
    } finally {
      await fresh.stop()
    }
  } finally {
    provider = await provide(port, [one], `${samspil.base}/login/callback`)
  }
})

test('no token stands in the log of the server, nor who it is of', () => {
  assert.ok(samspil.said().length > 1_000)
  for (const token of shown) {
    const parts = token.split('.').filter((part) => part.length > 20)
    for (const part of parts) assert.ok(!samspil.said().includes(part), part)
  }
})

function tampered(token) {
  const [header, claims, signature] = token.split('.')
  const told = JSON.parse(Buffer.from(claims, 'base64url'))
  const raised = Buffer.from(JSON.stringify({ ...told, roles: PEOPLE.drift.roles })).toString('base64url')
  return [header, raised, signature].join('.')
}

/** What a library accepts that lets the token choose how it is checked. */
function byThePublicKey() {
  const pem = createPublicKey({ key: one, format: 'jwk' }).export({ type: 'spki', format: 'pem' })
  const secret = { kty: 'oct', k: Buffer.from(pem).toString('base64url'), alg: 'HS256', kid: 'one' }
  return good({}, {}, secret)
}
