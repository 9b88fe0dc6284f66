import type { Words } from './da'
import { always } from './en/always'
import { changes } from './en/changes'
import { contract } from './en/contract'
import { decisions } from './en/decisions'
import { drawn } from './en/drawn'
import { evidence } from './en/evidence'
import { following } from './en/following'
import { ledger } from './en/ledger'
import { lost } from './en/lost'
import { portfolio } from './en/portfolio'
import { sentence } from './en/sentence'
import { sizes } from './en/sizes'

/** Every word a reader of English sees on more than one page. They come in parts: see `of`. */
export const en: Words = { ...always, ...sentence, ...drawn, ...portfolio, ...contract, ...sizes, ...decisions, ...ledger, ...changes, ...lost, enums: { ...always.enums, ...evidence.enums, ...following.enums } }
