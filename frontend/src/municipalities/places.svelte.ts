import { ask } from '../graphql/client'
import { Places } from '../graphql/decisions.graphql'
import { language } from '../words/language.svelte'

/** The municipalities by name, asked for once; without them a page still shows what it was asked for. */
class Named {
  private all = $state.raw<{ code: string; name: string }[]>([])
  sorted = $derived(this.all.toSorted((a, b) => language.format.compare(a.name, b.name)))
  private asked: Promise<void> | null = null

  learn() {
    this.asked ??= ask(Places, {}).then(
      ({ municipalities }) => void (this.all = municipalities.nodes),
      () => void (this.asked = null),
    )
  }

  nameOf = (code: string): string | null => this.all.find((one) => one.code === code)?.name ?? null

  /** It is sure that no municipality has the code. */
  lacks = (code: string): boolean => this.all.length > 0 && this.nameOf(code) === null
}

export const places = new Named()
