import type { Code } from '../words/format'

/** Where in the site an address leads. */
export type Place =
  | { page: 'portfolio'; language: Code }
  | { page: 'decisions'; language: Code }
  /** With a position: as it was recorded up to that place in the log. */
  | { page: 'contract'; language: Code; slug: string; position?: string | null }
  | { page: 'calculation'; language: Code; slug: string }
  | { page: 'examples'; language: Code }
  | { page: 'nowhere'; language: Code }

const NAMES = {
  da: { root: '/', portfolio: '/portefolje', decisions: '/beslutninger', contracts: '/kontrakter/', calculations: '/beregninger/', examples: '/eksempler' },
  en: { root: '/en', portfolio: '/en/portfolio', decisions: '/en/decisions', contracts: '/en/contracts/', calculations: '/en/calculations/', examples: '/en/examples' },
} as const
/** A contract's name, and after an @ the place in the log. */
const FROZEN = /^(.+)@(\d{1,18})$/

export function placeOf(path: string): Place {
  const language: Code = path === '/en' || path.startsWith('/en/') ? 'en' : 'da'
  const names = NAMES[language]
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path
  if (plain === names.root || plain === names.portfolio) return { page: 'portfolio', language }
  if (plain === names.decisions) return { page: 'decisions', language }
  if (plain === names.examples) return { page: 'examples', language }
  const contract = nameIn(plain, names.contracts)
  if (contract !== null) return contractOf(language, contract)
  const calculation = nameIn(plain, names.calculations)
  if (calculation !== null) return { page: 'calculation', language, slug: calculation }
  return { page: 'nowhere', language }
}

export function pathTo(place: Place): string {
  const names = NAMES[place.language]
  switch (place.page) {
    case 'portfolio':
      return names.root
    case 'decisions':
    case 'examples':
      return names[place.page]
    case 'contract':
      return names.contracts + encodeURIComponent(place.slug) + (place.position ? `@${place.position}` : '')
    case 'calculation':
      return names.calculations + encodeURIComponent(place.slug)
    case 'nowhere':
      return names.root
  }
}

/** The same place in the other language. */
export const translated = (place: Place): Place => ({ ...place, language: place.language === 'da' ? 'en' : 'da' })

/** The one name below a folder; null where there is none. */
function nameIn(path: string, folder: string): string | null {
  const name = path.startsWith(folder) ? path.slice(folder.length) : ''
  return name && !name.includes('/') ? decoded(name) : null
}

function contractOf(language: Code, name: string): Place {
  const frozen = FROZEN.exec(name)
  return { page: 'contract', language, slug: frozen?.[1] ?? name, position: frozen?.[2] ?? null }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
