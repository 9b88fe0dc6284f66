import { soonPrinted } from './printing'

const AHEAD = '600px'

/** Tells that something comes near the screen, or that the page is printed or may be soon. */
export const nearing = (tell: () => void) => (node: Element) => {
  const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && tell(), { rootMargin: AHEAD })
  watch.observe(node)
  addEventListener('beforeprint', tell)
  const forget = soonPrinted(tell)
  return () => {
    watch.disconnect()
    removeEventListener('beforeprint', tell)
    forget()
  }
}
