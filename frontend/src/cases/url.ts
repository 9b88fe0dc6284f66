import { THEMES, type ThemeKey } from '../timeline/themes'
import { keyIn } from '../ui/keys'
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
  return { text: soughtIn(params), theme: keyIn(THEMES, params.get('tema') ?? '') }
}

export function writeChosen({ text, theme }: Chosen): string {
  const params = new URLSearchParams()
  if (text) params.set('q', text)
  if (theme) params.set('tema', theme)
  const written = params.toString()
  return written ? `?${written}` : ''
}
