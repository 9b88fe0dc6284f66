/** A written number with the word for one or for several. */
export const many = (n: number, text: string, one: string, several: string) => `${text} ${n === 1 ? one : several}`

/** The word for one or for several of a written number that stands elsewhere. */
export const oneOr = (text: string, one: string, several: string) => (text === '1' ? one : several)
