/** The words of contracts drawn along time, in Danish. */
export const drawn = {
  timeline: {
    label: 'Kontrakter på en tidslinje',
    axis: 'Tid',
    contract: 'Kontrakt',
    today: 'i dag',
    thatDay: 'den dag',
    about: 'ca.',
    before: (text: string) => `før perioden: ${text}`,
    after: (text: string) => `efter perioden: ${text}`,
    group: (name: string, count: string) => `${name}, ${count}`,
    range: (from: string, until: string) => `Viser ${from} til ${until}`,
    moment: (kind: string, day: string, told: string | null) => (told === null ? `${kind}, ${day}` : `${kind}, ${day}: ${told}`),
    noMoments: 'Ingen hændelser med dato',
    card: 'Kort om kontrakten',
    open: 'Åbn kontrakten',
    close: 'Luk',
    cardWaits: 'Henter seneste hændelse og kilde …',
    cardFailed: 'Seneste hændelse og kilde kunne ikke hentes.',
    lastEvent: 'Seneste hændelse',
    source: 'Kilde',
  },
}
