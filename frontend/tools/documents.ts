import { getIntrospectionQuery } from 'graphql'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { runnerImport, type Plugin } from 'vite'

const FOLDER = join(import.meta.dirname, '../src/graphql')
const FILE = /\.graphql\.ts$/
const QUESTIONS = '../questions/questions.ts'

/** What the pages ask: the file and the name that it is written under, its text, and what it is asked by. */
export interface Document {
  file: string
  name: string
  text: string
  id: string
}

/** Every operation of every file of documents; fragments are parts of them. */
export async function documents(): Promise<Document[]> {
  const { textOf } = await load<{ textOf: (document: unknown) => string }>('graphql.ts')
  const all: Document[] = []
  for (const file of readdirSync(FOLDER).filter((name) => FILE.test(name)).sort()) {
    for (const [name, document] of Object.entries(await load<Record<string, unknown>>(file))) {
      const text = textOf(document)
      if (isOperation(text)) all.push({ file, name, text, id: idOf(text) })
    }
  }
  return all
}

/** What the pages of the examples and of the explorer ask in words. */
async function openDocuments(): Promise<string[]> {
  const { questions } = await load<{ questions: { document: string; reads: boolean }[] }>(QUESTIONS)
  return [getIntrospectionQuery(), ...questions.filter(({ reads }) => reads).map(({ document }) => document)]
}

/** Builds the pages with the ids of their documents in place of the texts, and leaves the list for the server beside them. */
export function trustedDocuments(): Plugin {
  let all: Document[] = []
  let open: string[] = []
  return {
    name: 'trusted-documents',
    apply: 'build',
    async buildStart() {
      all = await documents()
      open = await openDocuments()
    },
    transform(_, id) {
      if (!FILE.test(id)) return null
      const own = all.filter(({ file }) => file === basename(id))
      return { code: own.map((one) => `export const ${one.name} = ${JSON.stringify(one.id)}`).join('\n'), map: null }
    },
    generateBundle() {
      const texts = [...all.map(({ text }) => text), ...open]
      const list = Object.fromEntries(texts.map((text) => [idOf(text), text]))
      this.emitFile({ type: 'asset', fileName: 'documents.json', source: JSON.stringify(list) })
    },
  }
}

const idOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`

const isOperation = (text: string) => /^\s*(query|mutation|subscription)\b/.test(text)

async function load<Module>(file: string): Promise<Module> {
  return (await runnerImport<Module>(join(FOLDER, file), { configFile: false, logLevel: 'error' })).module
}
