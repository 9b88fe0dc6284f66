import { untrack } from 'svelte'

/** So long a pause is the end of a word. */
const REST = 250

/** A field whose words stand in the address: what is typed keeps its spaces, and is told once typing rests. Made while a component is made. */
export class Typing {
  text = $state('')
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(
    told: () => string,
    private readonly tell: (text: string) => void,
  ) {
    $effect.pre(() => {
      const text = told()
      if (untrack(() => this.text.trim()) !== text) this.text = text
    })
    $effect(() => () => clearTimeout(this.timer))
  }

  readonly write = (event: Event & { currentTarget: HTMLInputElement }) => {
    this.text = event.currentTarget.value
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.tell(this.text.trim()), REST)
  }

  /** What is typed so far; it is told by whoever asks. */
  take(): string {
    clearTimeout(this.timer)
    return this.text
  }
}
