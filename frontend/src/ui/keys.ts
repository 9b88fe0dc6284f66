/** Whether it is one of the keys that are known. */
export const isKey = <Known extends object>(known: Known, key: string): key is keyof Known & string => Object.hasOwn(known, key)

/** The key if it is one of those that are known. */
export const keyIn = <Known extends object>(known: Known, key: string): (keyof Known & string) | null => (isKey(known, key) ? key : null)
