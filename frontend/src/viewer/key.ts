const NAME = 'samspil-key'
/** Said aloud when a key is taken up or put away. */
export const KEY_CHANGED = 'samspil-key-changed'

/** The key of the register's own that is held in this tab, and in no other. */
const heldKey = () => sessionStorage.getItem(NAME)

export function holdKey(key: string) {
  sessionStorage.setItem(NAME, key)
  dispatchEvent(new Event(KEY_CHANGED))
}

/** Whether there was one to put away. */
export function dropKey(): boolean {
  const held = heldKey() !== null
  sessionStorage.removeItem(NAME)
  if (held) dispatchEvent(new Event(KEY_CHANGED))
  return held
}

/** Says who asks, where a key is held. */
export function authorization(): Record<string, string> {
  const key = heldKey()
  return key ? { authorization: `Bearer ${key}` } : {}
}
