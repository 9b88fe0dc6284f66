import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { areaOf, pathOf, ringsOf, simplified, type Point, type Ring } from './geometry.ts'

const MODULE = 'virtual:outlines'
/** The package that the outlines are read from; nothing else of it comes along. */
const PACKAGE = 'react-denmark-map/package.json'
const PLACE = /\{id:"[^"]+",name:"[^"]+",en_name:"[^"]*",display_name:"[^"]+",code:"(\d+)",d:"([^"]+)"/g
/** The regions have codes above those of the municipalities. */
const FIRST_REGION = 1000
const MUNICIPALITIES = 98
/** How broad the country is drawn, how far a line may leave the coast, and the least island, in the same measure. */
const [WIDTH, TOLERANCE, SMALLEST] = [2000, 1, 6]

/** The outlines of the municipalities by code, as a file of data beside the scripts; the module knows its address. Made when it is asked for. */
export function outlines(): Plugin {
  let built = false
  return {
    name: 'outlines',
    configResolved: ({ command }) => {
      built = command === 'build'
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null
      const source = JSON.stringify(outlinesOf(packageText()))
      if (!built) return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(source)}`)}`
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'outlines.json', source })}`
    },
  }
}

/** Each municipality's path by its four digits, all in one measure. */
function outlinesOf(text: string): Record<string, string> {
  const places = [...text.matchAll(PLACE)].map(([, code = '', path = '']) => ({ code: code.padStart(4, '0'), rings: ringsOf(path) }))
  const municipalities = places.filter(({ code }) => Number(code) < FIRST_REGION)
  if (municipalities.length !== MUNICIPALITIES) throw new Error(`the package has ${municipalities.length} municipalities, not ${MUNICIPALITIES}`)
  const points = municipalities.flatMap(({ rings }) => rings.flat())
  const [left, right, top] = [least(points, 0), -least(points.map(([x, y]) => [-x, y]), 0), least(points, 1)]
  const scale = WIDTH / (right - left)
  const placed = (ring: Ring): Ring => ring.map(([x, y]) => [(x - left) * scale, (y - top) * scale])
  return Object.fromEntries(municipalities.map(({ code, rings }) => [code, outlineOf(rings.map(placed))]))
}

/** The largest part always, the others where they can be seen. */
function outlineOf(rings: Ring[]): string {
  const bySize = rings.toSorted((a, b) => areaOf(b) - areaOf(a))
  return bySize
    .filter((ring, index) => index === 0 || areaOf(ring) > SMALLEST)
    .map((ring) => pathOf(simplified(ring, TOLERANCE)))
    .join('')
}

const least = (points: Point[], axis: 0 | 1) => points.reduce((found, point) => Math.min(found, point[axis]), Infinity)

function packageText(): string {
  const folder = dirname(createRequire(import.meta.url).resolve(PACKAGE))
  return readFileSync(join(folder, 'dist/esm/index.js'), 'utf8')
}
