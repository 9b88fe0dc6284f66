/** The kinds of work, in the order in which they are shown, with their names in the address. */
const KINDS = { decisions: 'beslutning', reports: 'klausul', drafts: 'kladde', unowned: 'uden-ansvarlig', unattended: 'opfoelgning', missing: 'mangler' } as const

export type Kind = keyof typeof KINDS
export const kinds = Object.keys(KINDS) as Kind[]

/** All municipalities, where one is chosen without being asked. */
export const ALL = 'alle'

/** What the address of the worklist says is shown. */
export interface Asked {
  /** A municipality's code, or all of them; null: that of who is signed in, else all. */
  municipality: string | null
  /** One kind of work alone; null: the most pressing of each. */
  kind: Kind | null
}

/** Reads an address; whatever makes no sense in it falls back to the usual. */
export function readAsked(search: string): Asked {
  const params = new URLSearchParams(search)
  const municipality = params.get('kommune') ?? ''
  const kind = params.get('slags')
  return {
    municipality: municipality === ALL || /^\d{4}$/.test(municipality) ? municipality : null,
    kind: kinds.find((one) => KINDS[one] === kind) ?? null,
  }
}

/** The address: only what differs from the usual stands in it. */
export function writeAsked({ municipality, kind }: Asked): string {
  const params = new URLSearchParams()
  if (municipality !== null) params.set('kommune', municipality)
  if (kind !== null) params.set('slags', KINDS[kind])
  const text = params.toString()
  return text ? `?${text}` : ''
}
