import address from 'virtual:outlines'

/** The path of each municipality by its code. */
export type Outlines = Record<string, string>

let coming: Promise<Outlines> | null = null

/** They are asked for once; when they did not come, again. */
export function outlines(): Promise<Outlines> {
  coming ??= fetched()
  coming.catch(() => (coming = null))
  return coming
}

async function fetched(): Promise<Outlines> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`the outlines did not come: ${answer.status}`)
  return answer.json()
}
