/** Tells that the page may be printed soon: the key that begins Ctrl+P is down. A browser that prints does not wait for what comes late. */
export function soonPrinted(tell: () => void): () => void {
  const pressed = ({ key }: KeyboardEvent) => (key === 'Control' || key === 'Meta') && tell()
  addEventListener('keydown', pressed)
  return () => removeEventListener('keydown', pressed)
}
