import { NoAnswer } from '../graphql/client'
import { endOf, type Day } from '../timeline/day'

/** Of a drawing so high no browser makes a picture of points. */
const HIGHEST = 32_000
const FINER = 2

/** There is no room for all rows in one picture. */
export class TooHigh extends Error {}

/** Hands a file over to the reader. */
export function save(content: BlobPart, type: string, name: string) {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser still reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** A drawing as points, twice as fine; nothing leaves the page. */
export async function pointsOf(svg: string): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * FINER
  canvas.height = image.naturalHeight * FINER
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture was made'))), 'image/png'))
}

/** How many rows of a height there is room for in a picture of points. */
export const roomFor = (row: number) => Math.floor((HIGHEST / FINER - 300) / row)

/** The register's own table of all contracts, in Danish for spreadsheets or as it is. */
export async function tableOf(danish: boolean, knownOn: Day | null): Promise<string> {
  const parameters = new URLSearchParams({ ...(danish ? { variant: 'da' } : {}), ...(knownOn === null ? {} : { asOf: endOf(knownOn) }) })
  const response = await fetch(`/export/contracts.csv?${parameters}`).catch(() => null)
  if (!response) throw new NoAnswer(null)
  if (!response.ok) throw new NoAnswer(String(response.status))
  // As bytes, so that the mark for spreadsheets at the beginning is kept.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer())
}
