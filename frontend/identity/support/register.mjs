// A register of its own that knows the provider, and what it answers.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AUDIENCE, SECRET } from './provider.mjs'

const PROGRAM = process.env.SAMSPIL ?? join(import.meta.dirname, '../../../target/debug/samspil')

/** A port that nobody listens at. */
export function free() {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Serves a register that knows a provider at this address; its clock may differ by so many seconds. */
export async function register(issuer, port, skew = 60) {
  const folder = mkdtempSync(join(tmpdir(), 'samspil-identity-'))
  const base = `http://127.0.0.1:${port}`
  const file = join(folder, 'samspil.toml')
  writeFileSync(file, settings(issuer, base, join(folder, 'register.sqlite'), skew))
  const log = []
  const server = spawn(PROGRAM, ['serve', '--migrate', '--config', file], {
    env: { PATH: process.env.PATH, SAMSPIL_IDENTITY_CLIENT_SECRET: SECRET, RUST_LOG: 'debug,sqlx=warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server.stderr.on('data', (text) => log.push(String(text)))
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve)
    server.once('exit', () => reject(new Error(log.join(''))))
  })
  const said = () => log.join('')
  return {
    base,
    said,
    /** A token of the register's own. */
    local: (...words) => execFileSync(PROGRAM, ['token', 'create', '--config', file, '--role', ...words], { encoding: 'utf8', stdio: 'pipe' }).trim(),
    ask: (token, query, variables, path = '/graphql') => ask(base + path, token, query, variables),
    async stop() {
      server.removeAllListeners('exit')
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
      assert.doesNotMatch(said(), /panic/)
    },
  }
}

async function ask(url, token, query, variables = {}) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await answer.json()
  const code = errors?.[0].extensions.code
  return { status: answer.status, data, code, message: errors?.[0].message, challenge: answer.headers.get('www-authenticate') }
}

function settings(issuer, base, database, skew) {
  return `listen = '${new URL(base).host}'
database = 'sqlite:${database}'
[identity]
issuer = '${issuer}'
audience = '${AUDIENCE}'
clock_skew_seconds = ${skew}
group_prefix = 'samspil-'
[identity.roles]
drift = 'administrator'
indkoeb = 'procurement'
godkender = 'approver'
analyse = 'analyst'
[identity.login]
public_address = '${base}'
client_id = 'samspil'
`
}
