import { languageOf, type Code } from '../words/format'

/** Every address of the site in both languages. What begins with a colon is told by the address itself. */
const PATHS = {
  front: { da: '/', en: '/en' },
  portfolio: { da: '/portefolje', en: '/en/portfolio' },
  comparison: { da: '/sammenlign', en: '/en/compare' },
  decisions: { da: '/beslutninger', en: '/en/decisions' },
  tasks: { da: '/opgaver', en: '/en/tasks' },
  register: { da: '/registrer', en: '/en/register' },
  contract: { da: '/kontrakter/:slug', en: '/en/contracts/:slug' },
  command: { da: '/kontrakter/:slug/aendr/:command', en: '/en/contracts/:slug/change/:command' },
  cases: { da: '/cases', en: '/en/cases' },
  case: { da: '/cases/:slug', en: '/en/cases/:slug' },
  effects: { da: '/effekter', en: '/en/effects' },
  calculator: { da: '/beregner', en: '/en/calculator' },
  calculation: { da: '/beregninger/:slug', en: '/en/calculations/:slug' },
  municipalities: { da: '/kommuner', en: '/en/municipalities' },
  municipality: { da: '/kommuner/:code', en: '/en/municipalities/:code' },
  suppliers: { da: '/leverandoerer', en: '/en/suppliers' },
  supplier: { da: '/leverandoerer/:id', en: '/en/suppliers/:id' },
  source: { da: '/kilder/:id', en: '/en/sources/:id' },
  examples: { da: '/eksempler', en: '/en/examples' },
  api: { da: '/api', en: '/en/api' },
  about: { da: '/om', en: '/en/about' },
  accessibility: { da: '/was', en: '/en/accessibility' },
  signIn: { da: '/log-ind', en: '/en/sign-in' },
} as const

export type Page = keyof typeof PATHS
type Names<Path> = Path extends `${string}:${infer Name}/${infer Rest}` ? Name | Names<Rest> : Path extends `${string}:${infer Name}` ? Name : never

/** Where in the site an address of this page leads. */
export type PlaceOf<One extends Page> = { page: One; language: Code } & Record<Names<(typeof PATHS)[One]['da']>, string> &
  // As it was recorded up to that place in the log.
  (One extends 'contract' ? { position?: string | null } : unknown)
export type Place = { [One in Page]: PlaceOf<One> }[Page] | { page: 'nowhere'; language: Code }

/** A contract's name, and after an @ the place in the log. */
const FROZEN = /^(.+)@(\d{1,18})$/

export function placeOf(path: string): Place {
  const language = languageOf(path)
  const parts = path.replace(/\/+$/, '').split('/')
  for (const page of Object.keys(PATHS) as Page[]) {
    const told = toldBy(PATHS[page][language].replace(/\/$/, '').split('/'), parts)
    // The address has told all that the type of its page has.
    if (told) return { page, language, ...(page === 'contract' ? frozen(told) : told) } as Place
  }
  return { page: 'nowhere', language }
}

export function pathTo(place: Place): string {
  if (place.page === 'nowhere') return PATHS.front[place.language]
  const told = place as unknown as Record<string, string>
  const path = PATHS[place.page][place.language].replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(told[name] ?? ''))
  return place.page === 'contract' && place.position ? `${path}@${place.position}` : path
}

/** The same place in the other language. */
export const translated = (place: Place): Place => ({ ...place, language: place.language === 'da' ? 'en' : 'da' })

/** What an address tells that has the form of a page's; null where it has another. */
function toldBy(form: string[], parts: string[]): Record<string, string> | null {
  if (form.length !== parts.length) return null
  const told: Record<string, string> = {}
  for (const [at, name] of form.entries()) {
    const part = parts[at] ?? ''
    if (name.startsWith(':') && part) told[name.slice(1)] = decoded(part)
    else if (name !== part) return null
  }
  return told
}

function frozen({ slug = '' }: Record<string, string>) {
  const [, name = slug, position = null] = FROZEN.exec(slug) ?? []
  return { slug: name, position }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
