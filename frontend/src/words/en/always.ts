import { enums } from './enums'
import { site } from './site'

/** The words that come with every page, in English. */
export const always = { enums, ...site }
