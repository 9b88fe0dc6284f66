/** The words of the slider from event to event, in Danish. */
export const slider = {
  label: 'Eller gå fra hændelse til hændelse',
  hint: 'Piletasterne går til den forrige eller næste dag, hvor noget blev kendt.',
  now: 'i dag',
  waiting: 'Henter dagene …',
  failed: 'Dagene kunne ikke hentes.',
  again: 'Prøv igen',
  place: (day: string, n: string, all: string) => `${day} (${n} af ${all})`,
}
