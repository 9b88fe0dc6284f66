/** The page of this site that somebody came from to sign in; null where none is told, or it is not of this site. */
export function backTo(search: string): string | null {
  const told = new URLSearchParams(search).get('tilbage') ?? ''
  return /^\/(?![/\\])/.test(told) && !/\p{Cc}/u.test(told) ? told : null
}
