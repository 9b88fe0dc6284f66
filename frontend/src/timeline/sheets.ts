import type { PictureLine } from './svg'

/** The rows of each sheet of paper; one that begins within a group names it again. */
export function sheetsOf(lines: PictureLine[], most: number): PictureLine[][] {
  const sheets: PictureLine[][] = []
  let sheet: PictureLine[] = []
  let group: PictureLine | null = null
  for (const line of lines) {
    if (line.kind === 'group') group = line
    // A name without its first row would stand alone at the bottom.
    if (sheet.length === most || (line.kind === 'group' && sheet.length === most - 1)) {
      sheets.push(sheet)
      sheet = line.kind === 'item' && group ? [group] : []
    }
    sheet.push(line)
  }
  return sheet.length > 0 ? [...sheets, sheet] : sheets
}
