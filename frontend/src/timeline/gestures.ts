import type { Day } from './day'
import { pinched, zoomed, type Range, type Scale } from './scale'

/** What gestures on the rows need to know of what is shown. */
interface Shown {
  scale: () => Scale
  /** Where the axis begins on the screen. */
  left: () => number
  show: (range: Range) => void
}

interface Finger {
  x: number
  day: Day
}

/** Ctrl with the wheel zooms at the pointer, two fingers zoom at themselves; one finger scrolls as everywhere. */
export function gestures({ scale, left, show }: Shown) {
  const fingers = new Map<number, Finger>()
  const at = (event: MouseEvent) => event.clientX - left()

  function wheeled(event: WheelEvent) {
    if (!event.ctrlKey) return
    event.preventDefault()
    show(zoomed(scale().range, Math.exp(Math.max(-1, Math.min(1, event.deltaY / 200))), scale().day(at(event))))
  }

  function put(event: PointerEvent) {
    if (event.pointerType !== 'touch') return
    fingers.set(event.pointerId, { x: at(event), day: 0 })
    for (const finger of fingers.values()) finger.day = scale().day(finger.x)
  }

  function moved(event: PointerEvent) {
    const finger = fingers.get(event.pointerId)
    if (!finger) return
    finger.x = at(event)
    const [one, other] = fingers.values()
    if (one && other && fingers.size === 2) show(pinched([one.day, other.day], [one.x, other.x], scale().width))
  }

  const lifted = (event: PointerEvent) => fingers.delete(event.pointerId)

  return (node: HTMLElement) => {
    const ending = new AbortController()
    const { signal } = ending
    node.addEventListener('wheel', wheeled, { passive: false, signal })
    node.addEventListener('pointerdown', put, { signal })
    node.addEventListener('pointermove', moved, { signal })
    node.addEventListener('pointerup', lifted, { signal })
    node.addEventListener('pointercancel', lifted, { signal })
    return () => ending.abort()
  }
}
