import type { Words } from './da'
import { languageOf, type Code } from './format'

/** Words that come with a page: those of the language that is spoken are there as soon as the page is. */
type Learning = (code: Code) => Promise<void>

const learning: Learning[] = []

/** Learns words in the language that the address speaks; what they are in a language that was learnt. */
export async function wordsFor<Own>(load: Record<Code, () => Promise<Own>>): Promise<(code: Code) => Own> {
  const known = new Map<Code, Own>()
  const learnIn: Learning = async (code) => void (known.has(code) || known.set(code, await load[code]()))
  learning.push(learnIn)
  await learnIn(languageOf(globalThis.location?.pathname ?? '/'))
  return (code) => {
    const words = known.get(code)
    if (!words) throw new Error(`nothing is known in ${code} yet`)
    return words
  }
}

const said: Record<Code, Partial<Words>> = { da: {}, en: {} }

/** The words there are in a language: those of every page, and those of the parts that have come. */
export const saidIn = (code: Code) => said[code] as Words

type Part = { [Group in keyof Words]?: Partial<Words[Group]> }

/** A group of words may come in several parts. */
export function add(code: Code, part: Part) {
  for (const [group, words] of Object.entries(part)) said[code] = { ...said[code], [group]: { ...said[code][group as keyof Words], ...words } }
}

/** Adds words to those that are said: whoever says words of a part brings it, by importing it from `of`. */
export async function learn(load: Record<Code, () => Promise<Part>>) {
  const into = async (code: Code) => add(code, await load[code]())
  await wordsFor({ da: () => into('da'), en: () => into('en') })
}

/** A text in both languages, of which only the one that is read has to be known. */
export const inEach = (say: (code: Code) => string) => ({
  get da() {
    return say('da')
  },
  get en() {
    return say('en')
  },
})

/** Learns in another language whatever the pages so far have words for. */
export const learnAll: Learning = async (code) => void (await Promise.all(learning.map((learnIn) => learnIn(code))))
