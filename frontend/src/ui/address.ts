/** What a register stores may be any text; only the web's own addresses become links. */
export const isWebAddress = (url: string | null | undefined): url is string => /^https?:\/\//i.test(url ?? '')
