import type { Speaker } from './sentence'
import type { EffectData, ObservationData } from './story.svelte'
import { quantity } from './told'
import '../words/of/evidence'
import '../words/of/sizes'

/** What an amount is counted in: netto, 2023-priser, uden moms; null where it is no money. */
export function basis({ money }: Pick<ObservationData, 'money'>, { words }: Speaker): string | null {
  if (!money) return null
  const { grossNet, vat } = words.enums
  const prices = money.priceLevel === null ? words.sizes.priceLevelUnknown : words.sizes.priceLevel(String(money.priceLevel))
  return [grossNet[money.grossNet], prices, vat[money.vat]].join(', ')
}

/** The numbers that are multiplied, in the words of the source where it has them: 500 gange × tre minutter. */
export function product({ components }: Pick<ObservationData, 'components'>, { format }: Speaker): string | null {
  if (!components) return null
  const told = components.factors.map(({ value, unit, words }) => words ?? [format.number(value), unit === '1' ? '' : unit].join(' ').trim())
  return told.join(' × ')
}

/** That the numbers make another size than the stated; null where they fit or cannot be held against it. */
export function mismatch({ components }: Pick<ObservationData, 'components'>, speaker: Speaker): string | null {
  if (!components?.computed) return null
  return speaker.words.sizes.computed(quantity(components.computed, speaker))
}

/** Where and of whom an effect is told: 12 skoler, elever, Favrskov; null where that is not told apart. */
export function reachOf({ reach }: Pick<EffectData, 'reach'>, speaker: Speaker): string | null {
  if (!reach) return null
  const size = reach.size ? quantity(reach.size, speaker) : reach.sites
  const places = speaker.format.and(reach.municipalities.map(({ name }) => name))
  return [size, reach.targetGroup, places].filter(Boolean).join(', ') || null
}

/** Whose gain it is: kommunen (skolerne), staten; null where that is not told. */
export function fallsTo({ beneficiaries }: Pick<EffectData, 'beneficiaries'>, { words }: Speaker): string | null {
  const told = beneficiaries.map(({ purse, who }) => (who ? `${words.enums.purse[purse]} (${who})` : words.enums.purse[purse]))
  return told.join(', ') || null
}
