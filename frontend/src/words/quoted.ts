import type { Text } from './language.svelte'

/** What an English text repeats word for word from the Danish one after a colon: it is quoted, and still Danish. */
export function quotedIn({ da, en }: Text): string {
  const parts = (en ?? '').split(': ')
  for (let at = 1; at < parts.length; at += 1) {
    const quoted = parts.slice(at).join(': ')
    if (da.endsWith(`: ${quoted}`)) return quoted
  }
  return ''
}
