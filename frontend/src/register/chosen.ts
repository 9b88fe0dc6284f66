/** The words of an enum as what may be chosen, but for those that are no choice. */
export const chosen = <Value extends string>(words: Record<Value, string>, without: Value[] = []): { value: Value; label: string }[] =>
  (Object.keys(words) as Value[]).filter((value) => !without.includes(value)).map((value) => ({ value, label: words[value] }))
