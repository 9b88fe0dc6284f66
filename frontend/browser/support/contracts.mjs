// Contracts that a test makes up for itself, and what another user does with them meanwhile.
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { ask } from './browser.mjs'

/** A contract of Vejen's own, made up for one test: with an option, a clause and the days known. */
export async function registered(leadTimeMonths = 9) {
  const slug = `eksempel-${randomUUID().slice(0, 8)}`
  const input = {
    slug,
    title: { da: `Eksempel på kontrakt ${slug.slice(-8)}`, en: `Example of a contract ${slug.slice(-8)}` },
    illustrative: true,
    municipalities: ['0575'],
    suppliers: [{ name: 'Eksempel A/S (opdigtet)' }],
    term: { starts: '2023-09-01', ends: '2027-08-31', leadTimeMonths, options: [{ months: 12, noticeBy: '2027-05-31' }] },
    socialClauses: [{ kind: 'APPRENTICESHIP', text: 'Fire årsværk om året (opdigtet)', promised: { point: '4', unit: '{trainee-year}' }, per: 'YEAR', rhythm: { every: 'YEAR', withinDays: 45 } }],
  }
  const mutation = 'mutation ($input: RegisterContractInput!) { registerContract(input: $input) { contract { slug } userErrors { code field message } } }'
  const { registerContract } = await ask(mutation, { input }, process.env.SAMSPIL_TOKEN)
  assert.deepEqual(registerContract.userErrors, [])
  return slug
}

/** Another user corrects on which day a contract ends. */
export async function correctEnd(slug, ends) {
  const { contract } = await ask('query ($slug: String!) { contract(slug: $slug) { id } }', { slug })
  const mutation = 'mutation ($input: CorrectContractInput!) { correctContract(input: $input) { userErrors { code field message } } }'
  const { correctContract } = await ask(mutation, { input: { contract: contract.id, ends, why: 'Tastet forkert' } }, process.env.SAMSPIL_TOKEN)
  assert.deepEqual(correctContract.userErrors, [])
}
