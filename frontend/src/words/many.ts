/** A written number with the word for one or for several. */
export const many = (n: number, text: string, one: string, several: string) => `${text} ${n === 1 ? one : several}`
