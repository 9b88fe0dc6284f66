// A wire between the browser and the register that can be cut while a page is read, and mended.
import { connect, createServer } from 'node:net'
import { BASE } from './browser.mjs'

export async function wire() {
  const { hostname, port } = new URL(BASE)
  const open = new Set()
  let whole = true
  const server = createServer((near) => {
    if (!whole) return void near.destroy()
    const far = connect(Number(port) || 80, hostname)
    for (const [end, other] of [[near, far], [far, near]]) {
      open.add(end)
      end.on('error', () => other.destroy())
      end.on('close', () => open.delete(end))
      end.pipe(other)
    }
  })
  const end = () => open.forEach((socket) => socket.destroy())
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    base: `http://127.0.0.1:${server.address().port}`,
    cut() {
      whole = false
      end()
    },
    mend: () => (whole = true),
    close() {
      end()
      server.close()
    },
  }
}
