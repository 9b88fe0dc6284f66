/** Puts a text into the clipboard; whether it lies there, for a browser may not allow it, and without TLS there is none. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
