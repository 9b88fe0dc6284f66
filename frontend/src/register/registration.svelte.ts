import type { ResultOf } from 'gql.tada'
import { NoAnswer } from '../graphql/client'
import { RegisterContract } from '../graphql/register.graphql'
import { tell } from '../graphql/tell'
import { Form } from '../ui/form/form.svelte'
import { placed, type Wrong } from '../ui/form/wrong'
import { language } from '../words/language.svelte'
import { emptyDraft, tidy, type Draft } from './draft'
import { inputOf } from './input'
import { ALL_FIELDS, isUpTo, STEPS, stepOf, type Step } from './steps'
import { unread } from './unread'

export type Registered = ResultOf<typeof RegisterContract>['registerContract']

/** A contract on its way into the register: what is typed, what is wrong with it, and what became of it. */
export class Registration {
  readonly form = new Form<Draft>('register-1', emptyDraft, ALL_FIELDS)
  registered = $state.raw<Registered | null>(null)
  /** The register is asked whether it would take what is typed so far. */
  checking = $state(false)
  busy = $derived(this.checking || this.form.phase === 'sending')

  /** Whether nothing is wrong up to this step; without a connection one goes on, and hears it at the end. */
  async passes(step: Step): Promise<boolean> {
    if (this.busy) return false
    tidy(this.form.values, step)
    this.form.phase = 'open'
    const own = (all: Wrong[]) => all.filter(({ field }) => field !== null && isUpTo(stepOf(field), step))
    const wrong = own(unread(this.form.values, language.code))
    this.form.wrong = wrong.length > 0 ? wrong : own(await this.refusals())
    return this.form.wrong.length === 0 && this.form.phase === 'open'
  }

  /** Records it, for all or as a draft; what is wrong stands in the form. */
  async record(draft: boolean) {
    if (this.busy) return
    const { form } = this
    for (const step of STEPS) tidy(form.values, step)
    form.phase = 'open'
    form.wrong = unread(form.values, language.code)
    if (form.wrong.length > 0) return
    const input = inputOf(form.values, language.code)
    const payload = await form.send((idempotencyKey) => tell(RegisterContract, { ...input, draft, idempotencyKey }))
    if (!payload) return
    this.registered = payload
    form.forget()
  }

  private async refusals(): Promise<Wrong[]> {
    this.checking = true
    try {
      const told = await tell(RegisterContract, { ...inputOf(this.form.values, language.code), validateOnly: true })
      return 'payload' in told ? [] : placed(told.userErrors, ALL_FIELDS)
    } catch (error) {
      if (error instanceof NoAnswer && error.code !== null) this.form.fail(error)
      return []
    } finally {
      this.checking = false
    }
  }
}
