export type Point = readonly [x: number, y: number]
export type Ring = Point[]

const PARTS = /[a-zA-Z]|-?\d*\.?\d+(?:e-?\d+)?/g

/** The closed lines of a path; a curve becomes its middle and its end. */
export function ringsOf(path: string): Ring[] {
  const parts = path.match(PARTS) ?? []
  const rings: Ring[] = []
  let command = ''
  let here: Point = [0, 0]
  let at = 0
  const number = () => Number(parts[at++])
  const point = (): Point => {
    const [x, y] = [number(), number()]
    return command === command.toLowerCase() ? [here[0] + x, here[1] + y] : [x, y]
  }
  while (at < parts.length) {
    if (/[a-zA-Z]/.test(parts[at] ?? '')) command = parts[at++] ?? ''
    const points = next(command, here, point, number)
    if (/m/i.test(command)) rings.push([])
    rings.at(-1)?.push(...points)
    here = points.at(-1) ?? rings.at(-1)?.[0] ?? here
    // Further pairs after the first of a move are lines.
    command = command === 'm' ? 'l' : command === 'M' ? 'L' : command
  }
  return rings
}

/** The points that one step of a path leads over; none where it closes the line. */
function next(command: string, here: Point, point: () => Point, number: () => number): Point[] {
  switch (command.toUpperCase()) {
    case 'M':
    case 'L':
      return [point()]
    case 'H':
      return [[number() + (command === 'h' ? here[0] : 0), here[1]]]
    case 'V':
      return [[here[0], number() + (command === 'v' ? here[1] : 0)]]
    case 'C': {
      const [first, second, end] = [point(), point(), point()]
      return [[(here[0] + 3 * first[0] + 3 * second[0] + end[0]) / 8, (here[1] + 3 * first[1] + 3 * second[1] + end[1]) / 8], end]
    }
    case 'Z':
      return []
    default:
      throw new Error(`a path has the unknown command ${command}`)
  }
}

/** Fewer points, none of those left out further from the line than so far. */
export function simplified(points: Ring, tolerance: number): Ring {
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3) return points
  const distances = points.map((point) => distance(point, first, last))
  const far = Math.max(...distances)
  if (far <= tolerance) return [first, last]
  const at = distances.indexOf(far)
  return [...simplified(points.slice(0, at + 1), tolerance).slice(0, -1), ...simplified(points.slice(at), tolerance)]
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay)
  if (length < 1e-6) return Math.hypot(x - ax, y - ay)
  return Math.abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
}

export function areaOf(ring: Ring): number {
  const twice = ring.reduce((sum, [x, y], index) => {
    const [u, v] = ring[(index + 1) % ring.length] ?? [x, y]
    return sum + x * v - u * y
  }, 0)
  return Math.abs(twice / 2)
}

/** A closed line in whole numbers and as few letters as a path needs. */
export function pathOf(ring: Ring): string {
  const rounded = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)])
  const [start = [0, 0]] = rounded
  let from = start
  let path = `M${start[0]} ${start[1]}l`
  for (const to of rounded.slice(1)) {
    const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
    if (dx === 0 && dy === 0) continue
    path += `${path.endsWith('l') || dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`
    from = to
  }
  return `${path}z`
}
