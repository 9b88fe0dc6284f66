import type { Words } from './da'
import { changes } from './en/changes'
import { contract } from './en/contract'
import { decisions } from './en/decisions'
import { enums } from './en/enums'
import { ledger } from './en/ledger'
import { portfolio } from './en/portfolio'
import { site } from './en/site'

/** Every word a reader of English sees. */
export const en: Words = { enums, ...site, ...portfolio, ...contract, ...decisions, ...ledger, ...changes }
