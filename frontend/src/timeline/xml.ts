type Attributes = Record<string, string | number | null>

const NAMES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
/** What no XML may hold, whatever a source has written. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/gu

export const escaped = (text: string): string => text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign)

/** An element; attributes that are null are left out, and no more of a number is written than can be seen. */
export function tag(name: string, attributes: Attributes, ...inside: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => (value === null ? [] : ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value)}"`))
  const start = `<${name}${written.join('')}`
  return inside.length > 0 ? `${start}>${inside.join('')}</${name}>` : `${start}/>`
}

const rounded = (value: number) => Math.round(value * 10) / 10
