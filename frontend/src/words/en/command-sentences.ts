import type { sentences as danish } from '../da/command-sentences'

/** The event of each command in one sentence, as the history will tell it, in English. */
export const sentences: typeof danish = {
  optionUsed: (option) => `An option was used: ${option}.`,
  optionUsedLate: (option) => `An option was used after its last day, and both sides took it as used in time: ${option}.`,
  optionLapsed: (option) => `An option lapsed: ${option}.`,
  renewed: (length) => `The contract was renewed automatically by ${length}.`,
  amended: (description, ground, value) =>
    value === null ? `The contract was changed (procurement act ${ground}): ${description}` : `The contract was changed (procurement act ${ground}, ${value}): ${description}`,
  corrected: (why) => `The registration was corrected: ${why}`,
  terminated: (kind, day, why) => `The contract ended before time (${kind}), last day ${day}: ${why}`,
  requested: (from, until, due) => (due === null ? `Report asked for on ${from} – ${until}.` : `Report asked for on ${from} – ${until}, due ${due}.`),
  reported: (by, from, until, delivered) =>
    delivered === null ? `Reported by ${by} for ${from} – ${until}.` : `Reported by ${by} for ${from} – ${until}, delivered ${delivered}.`,
  judged: (report, judgement) => `The report (${report}) was ${judgement}.`,
  observed: (stated) => `Statement of effect: “${stated}”`,
  followedUp: (words) => (words === null ? 'It was followed up.' : `It was followed up: ${words}`),
  owned: (unit) => `Responsible unit: ${unit}.`,
  transferred: (to, ground) => `The contract was transferred to ${to} (${ground}).`,
  approved: 'The draft was approved.',
  sentBack: (why) => `The draft was sent back: ${why}`,
  published: 'The registration was published.',
}
