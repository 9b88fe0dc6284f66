import type { Words } from './da'
import { contract } from './en/contract'
import { enums } from './en/enums'
import { portfolio } from './en/portfolio'
import { site } from './en/site'

/** Every word a reader of English sees. */
export const en: Words = { enums, ...site, ...portfolio, ...contract }
