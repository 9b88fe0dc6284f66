// A certified provider of OpenID Connect on this machine, and tokens that it has not meant to give.
import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose'
import Provider from 'oidc-provider'

export const AUDIENCE = 'https://samspil.example.dk'
/** Who programs are, by the id of their client, and people, by what they log in as. */
export const PEOPLE = {
  drift: { roles: ['samspil-drift'] },
  vejen: { roles: ['samspil-indkoeb'], municipality: '0575' },
  viborg: { roles: ['samspil-indkoeb'], municipality: '0791' },
  godkender: { roles: ['samspil-godkender'], municipality: '0575' },
  analyse: { roles: ['samspil-analyse', 'something else'] },
  nobody: { roles: [] },
}
export const SECRET = 'a secret that the provider and its clients share'

/** A pair of keys that a provider signs with. */
export async function key(kid) {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg: 'RS256', use: 'sig' }
}

/** A provider that listens, until it is stopped. */
export async function provide(port, keys, back) {
  const issuer = `http://127.0.0.1:${port}`
  const provider = new Provider(issuer, configuration(keys, back))
  const answer = provider.callback()
  const server = createServer((request, response) => {
    // A provider that is gone leaves no connection that seems open.
    response.shouldKeepAlive = false
    return answer(request, response)
  })
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    issuer,
    stop: () =>
      new Promise((resolve) => {
        server.close(resolve)
        server.closeAllConnections()
      }),
    /** The access token that the provider gives a program. */
    async token(client, audience = AUDIENCE) {
      const form = new URLSearchParams({ grant_type: 'client_credentials', resource: audience })
      const authorization = `Basic ${Buffer.from(`${client}:${encodeURIComponent(SECRET)}`).toString('base64')}`
      const given = await fetch(`${issuer}/token`, { method: 'POST', body: form, headers: { authorization } })
      const { access_token: token, ...told } = await given.json()
      assert.ok(token, JSON.stringify(told))
      return token
    },
  }
}

/** A token with these claims, signed with this key. */
export async function signed(jwk, claims, header = {}) {
  const now = Math.floor(Date.now() / 1000)
  const all = { sub: 'drift', aud: AUDIENCE, iat: now, exp: now + 300, roles: PEOPLE.drift.roles, ...claims }
  const told = { alg: jwk.alg, kid: jwk.kid, typ: 'at+jwt', ...header }
  return new SignJWT(all).setProtectedHeader(told).sign(await importJWK(jwk, told.alg))
}

function configuration(keys, back) {
  const program = (client_id) => ({
    client_id,
    client_secret: SECRET,
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
  })
  const register = { client_id: 'samspil', client_secret: SECRET, redirect_uris: [back] }
  return {
    jwks: { keys },
    clients: [register, ...Object.keys(PEOPLE).map(program)],
    claims: { openid: ['sub', 'roles', 'municipality'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['of the provider'] },
    extraTokenClaims: (_, token) => PEOPLE[token.clientId],
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) }),
    features: {
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: (_, audience) => ({ scope: '', audience, accessTokenFormat: 'jwt' }),
      },
    },
  }
}
