import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { changes } from '../da/changes'
import { contract } from '../da/contract'
import { decisions } from '../da/decisions'
import { drawn } from '../da/drawn'
import { evidence } from '../da/evidence'
import { following } from '../da/following'
import { ledger } from '../da/ledger'
import { lost } from '../da/lost'
import { portfolio } from '../da/portfolio'
import { sentence } from '../da/sentence'
import { sizes } from '../da/sizes'

const SOURCES = join(import.meta.dirname, '../..')
const PARTS = Object.entries({ sentence, drawn, portfolio, contract, sizes, decisions, ledger, changes, lost })

test.each(PARTS)('whoever says words of %s brings them', (part, words) => {
  const says = saying(Object.keys(words))
  expect(lackingFor(part, says)).toEqual([])
})

test.each(Object.entries({ evidence, following }))('whoever says what the schema can say of %s brings its words', (part, { enums }) => {
  const names = Object.keys(enums).join('|')
  const says = new RegExp(`\\benums\\.(${names})\\b|\\{[^}]*\\b(${names})\\b[^}]*\\} = [\\w.]*\\benums\\b`)
  expect(lackingFor(part, says)).toEqual([])
})

/** By the way there: from the language, from who speaks, or from a word that only stands for all words. */
function saying(groups: string[]) {
  const names = groups.join('|')
  return new RegExp(`(language|tongue|speaker)\\.words\\.(${names})\\b|\\{[^}]*\\b(${names})\\b[^}]*\\} = (\\$derived\\()?(language|tongue|speaker)\\.words\\b|[^.\\w]words\\.(${names})\\.`)
}

const sources = () =>
  readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|svelte)$/.test(file) && !/\.test\.ts$|^words\/|\.graphql\.ts$/.test(file))

function lackingFor(part: string, says: RegExp) {
  return sources().filter((file) => {
    const text = readFileSync(join(SOURCES, file), 'utf8')
    return says.test(text) && !text.includes(`words/of/${part}'`)
  })
}

test('only the frame and the pages that are nothing but text bring the words of both languages', () => {
  const both = sources().filter((file) => /^ *import (?!type).*words\/en\//m.test(readFileSync(join(SOURCES, file), 'utf8')))
  expect(both.toSorted()).toEqual(['about/About.svelte', 'about/Accessibility.svelte', 'about/Api.svelte', 'viewer/who.ts'])
})
