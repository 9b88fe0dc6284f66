const NARROW = 700
const USUAL_TEXT = 10

const sizeOfText = () => Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT)

/** The screen, and the stretch of the list that is in view on it. */
export class Viewport {
  width = $state(innerWidth)
  seen = $state.raw({ from: 0, until: innerHeight })
  printing = $state(false)
  /** How much larger the reader wants text than usual: rows grow with it. */
  text = $state(sizeOfText())
  narrow = $derived(this.width < NARROW)

  look(body: HTMLElement | undefined) {
    if (!body) return
    const { top } = body.getBoundingClientRect()
    this.seen = { from: -top, until: innerHeight - top }
    this.width = innerWidth
    this.text = sizeOfText()
  }

  /** Scrolls only as far as a row needs to be seen below the axis. */
  reveal(body: HTMLElement, { top, height }: { top: number; height: number }, header: number) {
    const at = body.getBoundingClientRect().top + top
    if (at < header + 8) scrollBy(0, at - header - 8)
    else if (at + height > innerHeight - 8) scrollBy(0, at + height - innerHeight + 8)
    this.look(body)
  }
}
