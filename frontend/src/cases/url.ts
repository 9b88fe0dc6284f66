import { THEMES, type ThemeKey } from '../timeline/themes'
import { soughtIn } from '../ui/sought'

/** Which stories of the library are shown. */
export interface Chosen {
  text: string
  /** Null: of all themes. */
  theme: ThemeKey | null
}

/** Reads an address; whatever makes no sense in it falls back to all. */
export function readChosen(search: string): Chosen {
  const params = new URLSearchParams(search)
  const theme = params.get('tema') ?? ''
  return { text: soughtIn(params), theme: isTheme(theme) ? theme : null }
}

export function writeChosen({ text, theme }: Chosen): string {
  const params = new URLSearchParams()
  if (text) params.set('q', text)
  if (theme) params.set('tema', theme)
  const written = params.toString()
  return written ? `?${written}` : ''
}

const isTheme = (text: string): text is ThemeKey => Object.hasOwn(THEMES, text)
