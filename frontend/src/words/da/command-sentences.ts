/** The event of each command in one sentence, as the history will tell it, in Danish. */
export const sentences = {
  optionUsed: (option: string) => `En option blev udnyttet: ${option}.`,
  optionUsedLate: (option: string) => `En option blev udnyttet efter fristen, og begge parter anså den for udnyttet i tide: ${option}.`,
  optionLapsed: (option: string) => `En option bortfaldt: ${option}.`,
  renewed: (length: string) => `Kontrakten blev automatisk fornyet med ${length}.`,
  amended: (description: string, ground: string, value: string | null) =>
    value === null ? `Kontrakten blev ændret (udbudslovens ${ground}): ${description}` : `Kontrakten blev ændret (udbudslovens ${ground}, ${value}): ${description}`,
  corrected: (why: string) => `Registreringen blev rettet: ${why}`,
  terminated: (kind: string, day: string, why: string) => `Kontrakten ophørte før tid (${kind}), sidste dag ${day}: ${why}`,
  requested: (from: string, until: string, due: string | null) =>
    due === null ? `Indberetning efterspurgt for ${from} – ${until}.` : `Indberetning efterspurgt for ${from} – ${until}, senest ${due}.`,
  reported: (by: string, from: string, until: string, delivered: string | null) =>
    delivered === null ? `Indberettet af ${by} for ${from} – ${until}.` : `Indberettet af ${by} for ${from} – ${until}, leveret ${delivered}.`,
  judged: (report: string, judgement: string) => `Indberetningen (${report}) blev ${judgement}.`,
  observed: (stated: string) => `Udsagn om effekt: “${stated}”`,
  followedUp: (words: string | null) => (words === null ? 'Der blev fulgt op.' : `Der blev fulgt op: ${words}`),
  owned: (unit: string) => `Ansvarlig enhed: ${unit}.`,
  transferred: (to: string, ground: string) => `Kontrakten blev overdraget til ${to} (${ground}).`,
  approved: 'Kladden blev godkendt.',
  sentBack: (why: string) => `Kladden blev sendt tilbage: ${why}`,
  published: 'Registreringen blev offentliggjort.',
}
