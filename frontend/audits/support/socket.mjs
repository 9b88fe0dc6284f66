import WebSocket from 'ws'
import { SOCKET } from './probe.mjs'

/** A socket that keeps what it hears. */
export class Socket {
  heard = []
  closed = undefined
  #waiting = []

  static async open({ protocols = 'graphql-transport-ws', headers = {} } = {}) {
    const told = new Socket()
    const socket = new WebSocket(SOCKET, protocols, { headers })
    told.socket = socket
    await new Promise((resolve) => {
      socket.on('open', resolve)
      socket.on('error', () => {})
      socket.on('message', (data) => told.#note(() => told.heard.push(JSON.parse(data))))
      socket.on('close', (code) => {
        told.#note(() => (told.closed ??= code))
        resolve()
      })
      socket.on('unexpected-response', (request, answer) => {
        told.#note(() => (told.closed = `HTTP ${answer.statusCode}`))
        request.destroy()
        resolve()
      })
    })
    return told
  }

  /** Open, greeted and acknowledged. */
  static async greeted(more) {
    const told = await Socket.open(more)
    told.say({ type: 'connection_init' })
    await told.until(() => told.of('connection_ack'))
    return told
  }

  say(message) {
    if (this.socket.readyState === WebSocket.OPEN) this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))
  }

  follow(id, query) {
    this.say({ type: 'subscribe', id, payload: { query } })
  }

  of(type) {
    return this.heard.find((message) => message.type === type)
  }

  /** What is so as soon as it is so; nothing when it takes too long. */
  until(ask, ms = 4_000) {
    return new Promise((resolve) => {
      const late = setTimeout(() => resolve(undefined), ms)
      const look = () => {
        const found = ask()
        if (found === undefined || found === false) return this.#waiting.push(look)
        clearTimeout(late)
        resolve(found)
      }
      look()
    })
  }

  end() {
    this.socket.terminate()
  }

  #note(note) {
    note()
    for (const look of this.#waiting.splice(0)) look()
  }
}
