import { problemOf, type NoAnswer } from '../../graphql/client'
import type { Told, UserError } from '../../graphql/tell'
import { DRAFTS, viewer } from '../../viewer/viewer.svelte'
import { language } from '../../words/language.svelte'
import { inEach } from '../../words/spoken'
import { wordsOf } from './words'
import { at, placed, type Wrong } from './wrong'

interface Versions {
  expectedVersion: number
  currentVersion: number
}

/**
 * A form that forgives: what is typed stays in this tab through a refusal, a conflict, a lost network and a reload, until it is
 * recorded. Made while a component is made.
 */
export class Form<Values extends object> {
  values: Values = $state() as Values
  /** Whether what was typed before was found again. */
  found = $state(false)
  phase = $state<'open' | 'sending' | 'failed' | 'conflict'>('open')
  wrong = $state.raw<Wrong[]>([])
  problem = $state.raw<NoAnswer | null>(null)
  conflict = $state.raw<Versions | null>(null)
  private key: string
  private readonly name: string

  /** Fields: the paths of the input that have a field of their own, see placed. */
  constructor(
    name: string,
    private readonly empty: () => Values,
    private readonly fields: string[],
  ) {
    this.name = DRAFTS + name
    const kept = read<Values>(this.name)
    this.values = { ...empty(), ...kept?.values }
    this.found = kept !== null
    this.key = kept?.key ?? newKey()
    const nothing = JSON.stringify(empty())
    $effect(() => {
      if (JSON.stringify(this.values) === nothing) sessionStorage.removeItem(this.name)
      else this.keep()
    })
  }

  error = (field: string) => at(this.wrong, field, language.text)

  /** Sends what is told under the key of this form; null where it was refused or not answered, and the form says so. */
  async send<Payload>(telling: (idempotencyKey: string) => Promise<Told<Payload>>): Promise<Payload | null> {
    if (this.phase === 'sending') return null
    this.phase = 'sending'
    this.wrong = []
    this.conflict = null
    try {
      const told = await telling(this.key)
      this.phase = 'open'
      if ('payload' in told) return told.payload
      this.refuse(told.userErrors)
    } catch (error) {
      this.fail(problemOf(error))
    }
    return null
  }

  /** There was no answer; the same may be sent again. */
  fail(problem: NoAnswer) {
    this.problem = problem
    this.phase = 'failed'
    if (problem.code === 'UNAUTHENTICATED') void viewer.askAgain()
  }

  /** Shows what is wrong; what is sent next is another command. */
  refuse(errors: UserError[]) {
    this.key = newKey()
    this.keep()
    for (const one of errors) if (one.__typename === 'VersionConflict') this.conflict = one
    this.phase = this.conflict ? 'conflict' : 'open'
    // A conflict has both versions to show, and is no mistake of a field.
    const mistakes = errors.filter(({ __typename }) => __typename !== 'VersionConflict')
    this.wrong = placed(mistakes, this.fields).map((one) =>
      one.code === 'IDEMPOTENCY_KEY_REUSED' ? { ...one, field: null, text: inEach((code) => wordsOf(code).reused) } : one,
    )
  }

  /** It is recorded, or not wanted any more. */
  forget() {
    this.values = this.empty()
    this.wrong = []
    this.found = false
    this.phase = 'open'
    this.key = newKey()
  }

  private keep() {
    sessionStorage.setItem(this.name, JSON.stringify({ values: this.values, key: this.key }))
  }
}

function read<Values>(name: string): { values: Values; key: string } | null {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null')
  } catch {
    return null
  }
}

/** By chance, and also where a page has come without TLS. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
