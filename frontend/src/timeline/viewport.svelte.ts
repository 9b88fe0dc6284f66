const NARROW = 700
const USUAL_TEXT = 10
/** So many more rows stand in each picture at first. */
const AT_A_TIME = 3

const sizeOfText = () => Math.max(1, parseFloat(getComputedStyle(document.documentElement).fontSize) / USUAL_TEXT)

/** The screen, and the stretch of the list that is in view on it. */
export class Viewport {
  width = $state(innerWidth)
  seen = $state.raw({ from: 0, until: innerHeight })
  printing = $state(false)
  /** How much larger the reader wants text than usual: rows grow with it. */
  text = $state(sizeOfText())
  narrow = $derived(this.width < NARROW)
  /** How many rows there may be: they come a few at a time at first, so that the reader need not wait for all of them. */
  rows = $state(0)

  /** Lets more rows come until so many are there; what comes later comes at once. */
  fill(wanted: number) {
    this.rows = this.rows < wanted ? this.rows + AT_A_TIME : Infinity
  }

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

/** When the browser is about to draw: what stands where is known then without further work. */
export function beforeDrawn(work: () => void) {
  const frame = requestAnimationFrame(work)
  return () => cancelAnimationFrame(frame)
}
