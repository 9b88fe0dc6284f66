/** Nobody searches for more; what is longer is cut. */
export const LONGEST_TEXT = 100

/** The text that an address searches for. */
export const soughtIn = (params: URLSearchParams): string => (params.get('q') ?? '').trim().slice(0, LONGEST_TEXT)
