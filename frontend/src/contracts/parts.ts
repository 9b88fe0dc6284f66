/** What only an earlier or a frozen view of a contract has: its code comes with the contract, and is there before the contract is shown. */
export async function partsOf(today: boolean) {
  const [cameLater, frozen] = await Promise.all([today ? null : import('./CameLater.svelte'), today ? null : import('./FrozenBanner.svelte')])
  return { CameLater: cameLater?.default, FrozenBanner: frozen?.default }
}

export type Parts = Awaited<ReturnType<typeof partsOf>>
