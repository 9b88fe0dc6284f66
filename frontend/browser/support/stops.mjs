// What a keyboard user meets on a page.
const MOST = 400

/** Every stop of Tab from the top of the page until the focus leaves it, and whether it is held at one. */
export async function stopsOf(page) {
  const stops = []
  while (stops.length < MOST) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(focused)
    if (!stop || stop.id === stops[0]?.id) return { stops, trap: null }
    if (stops.some(({ id }) => id === stop.id)) return { stops, trap: stop.name }
    stops.push(stop)
  }
  return { stops, trap: `no end after ${MOST} stops` }
}

/** What lacks a name, a place on the screen or a ring. */
export const wanting = (stops) => stops.filter((stop) => !stop.name || !stop.ring || !stop.seen)

function focused() {
  const element = document.activeElement
  if (!element || element === document.body) return null
  window.stops ??= new Map()
  if (!window.stops.has(element)) window.stops.set(element, window.stops.size)
  const box = element.getBoundingClientRect()
  const style = getComputedStyle(element)
  const labels = [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
  const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  return {
    id: window.stops.get(element),
    href: element.getAttribute('href'),
    name: (element.getAttribute('aria-label') || labelled.trim() || labels || element.textContent).trim().slice(0, 60),
    ring: (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1) || style.boxShadow !== 'none',
    seen: box.width > 0 && box.height > 0 && style.visibility !== 'hidden' && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
  }
}
