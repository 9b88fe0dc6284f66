/** The register's table with only those contracts, in that order; its first columns are the id and the name in addresses. */
export function keeping(table: string, slugs: string[]): string {
  const [heading = '', ...records] = recordsOf(table)
  const bySlug = new Map(records.map((record) => [record.split(/[;,\r\n]/, 2)[1] ?? '', record]))
  return [heading, ...slugs.flatMap((slug) => bySlug.get(slug) ?? [])].join('')
}

/** A line break within quotes does not end a record. */
export function recordsOf(table: string): string[] {
  const records: string[] = []
  let [start, quoted] = [0, false]
  for (let at = 0; at < table.length; at += 1) {
    if (table[at] === '"') quoted = !quoted
    if (table[at] !== '\n' || quoted) continue
    records.push(table.slice(start, at + 1))
    start = at + 1
  }
  return start < table.length ? [...records, table.slice(start)] : records
}
