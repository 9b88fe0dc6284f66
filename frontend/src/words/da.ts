import { contract } from './da/contract'
import { enums } from './da/enums'
import { portfolio } from './da/portfolio'
import { site } from './da/site'

/** Every word a reader of Danish sees. Numbers and dates come in already written. */
export const da = { enums, ...site, ...portfolio, ...contract }

export type Words = typeof da
