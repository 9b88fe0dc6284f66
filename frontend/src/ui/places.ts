import type { Code } from '../words/format'

/** Where in the site an address leads. */
export type Place =
  | { page: 'portfolio'; language: Code }
  | { page: 'contract'; language: Code; slug: string }
  | { page: 'nowhere'; language: Code }

const NAMES = {
  da: { root: '/', portfolio: '/portefolje', contracts: '/kontrakter/' },
  en: { root: '/en', portfolio: '/en/portfolio', contracts: '/en/contracts/' },
} as const

export function placeOf(path: string): Place {
  const language: Code = path === '/en' || path.startsWith('/en/') ? 'en' : 'da'
  const names = NAMES[language]
  const plain = path.length > 1 ? path.replace(/\/+$/, '') : path
  if (plain === names.root || plain === names.portfolio) return { page: 'portfolio', language }
  const slug = plain.startsWith(names.contracts) ? plain.slice(names.contracts.length) : ''
  if (slug && !slug.includes('/')) return { page: 'contract', language, slug: decoded(slug) }
  return { page: 'nowhere', language }
}

export function pathTo(place: Place): string {
  const names = NAMES[place.language]
  switch (place.page) {
    case 'portfolio':
      return names.root
    case 'contract':
      return names.contracts + encodeURIComponent(place.slug)
    case 'nowhere':
      return names.root
  }
}

/** The same place in the other language. */
export const translated = (place: Place): Place => ({ ...place, language: place.language === 'da' ? 'en' : 'da' })

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
