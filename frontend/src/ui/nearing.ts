const AHEAD = '600px'

/** Tells once that something comes near the screen, or that the page is printed. */
export const nearing = (tell: () => void) => (node: Element) => {
  const watch = new IntersectionObserver((seen) => seen.some(({ isIntersecting }) => isIntersecting) && tell(), { rootMargin: AHEAD })
  watch.observe(node)
  addEventListener('beforeprint', tell)
  return () => {
    watch.disconnect()
    removeEventListener('beforeprint', tell)
  }
}
