interface ServerSent {
  event: string
  data: string
}

/** Reads server-sent events from text that comes in parts, wherever it is parted. */
export function reader(): (part: string) => ServerSent[] {
  let rest = ''
  return (part) => {
    const blocks = (rest + part).split('\n\n')
    rest = blocks.pop() ?? ''
    return blocks.map(eventOf)
  }
}

/** Lines that begin with a colon only keep the connection alive. */
function eventOf(block: string): ServerSent {
  const lines = block.split('\n')
  const of = (field: string) => lines.flatMap((line) => (line.startsWith(`${field}:`) ? line.slice(field.length + 1).replace(/^ /, '') : []))
  return { event: of('event').join(''), data: of('data').join('\n') }
}
