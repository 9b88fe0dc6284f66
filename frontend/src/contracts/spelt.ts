/** As it is looked for: the letters in small, and å as the names of places have it. */
export const spelt = (text: string): string => text.toLocaleLowerCase('da').replaceAll('å', 'aa')
