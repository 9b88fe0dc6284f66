import { changes } from './da/changes'
import { contract } from './da/contract'
import { decisions } from './da/decisions'
import { enums } from './da/enums'
import { ledger } from './da/ledger'
import { portfolio } from './da/portfolio'
import { site } from './da/site'

/** Every word a reader of Danish sees. Numbers and dates come in already written. */
export const da = { enums, ...site, ...portfolio, ...contract, ...decisions, ...ledger, ...changes }

export type Words = typeof da
