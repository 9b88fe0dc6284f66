/** A page that is read without asking for anything beside itself. */
type Destination = 'portfolio' | 'tasks' | 'cases' | 'effects' | 'calculator' | 'municipalities' | 'suppliers' | 'examples' | 'api' | 'about' | 'accessibility'

/** A link to a page of the site, or to an address of its own. */
export type Link = { text: string; page: Destination } | { text: string; href: string }

/** What a section is made of, in its order. */
export type Part = string | { list: string[] } | { links: Link[] } | { name: string; code: string }

export interface Section {
  /** Its name in the address, the same in both languages. */
  id: string
  title: string
  parts: Part[]
}

/** A page of text, in one language. */
export interface Prose {
  title: string
  lead: string
  sections: Section[]
}
