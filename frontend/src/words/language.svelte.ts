import type { Words } from './da'
import { formatOf, type Code } from './format'
import { add, learnAll, saidIn } from './spoken'

export interface Text {
  da: string
  en: string | null
}

/** The language of the page, its words and its way of writing numbers and days. */
class Language {
  code = $state<Code>('da')
  format = $derived(formatOf(this.code))
  private speaks = $state(false)

  /** Its words; nothing is shown before the first language is spoken. */
  get words(): Words {
    if (!this.speaks) throw new Error('no language is spoken yet')
    return saidIn(this.code)
  }

  async speak(code: Code) {
    const always = code === 'en' ? import('./en/always').then(({ always: words }) => words) : import('./da/always').then(({ always: words }) => words)
    add(code, (await Promise.all([always, learnAll(code)]))[0])
    this.speaks = true
    this.code = code
    document.documentElement.lang = code
  }

  /** The text in this language, in Danish where nobody has translated it. */
  text = (text: Text): string => (this.code === 'en' ? (text.en ?? text.da) : text.da)

  /** The language a text is really in, for the lang attribute; undefined where it is the page's own. */
  langOf = (text: Text): 'da' | undefined => (this.code === 'en' && text.en === null ? 'da' : undefined)
}

export const language = new Language()
