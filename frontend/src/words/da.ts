import { always } from './da/always'
import { changes } from './da/changes'
import { contract } from './da/contract'
import { decisions } from './da/decisions'
import { drawn } from './da/drawn'
import { evidence } from './da/evidence'
import { following } from './da/following'
import { ledger } from './da/ledger'
import { lost } from './da/lost'
import { portfolio } from './da/portfolio'
import { sentence } from './da/sentence'
import { sizes } from './da/sizes'

/** Every word a reader of Danish sees on more than one page. They come in parts: see `of`. */
export const da = { ...always, ...sentence, ...drawn, ...portfolio, ...contract, ...sizes, ...decisions, ...ledger, ...changes, ...lost, enums: { ...always.enums, ...evidence.enums, ...following.enums } }

export type Words = typeof da
