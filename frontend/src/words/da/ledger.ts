import { many, oneOr } from '../many'

/** The words of promises and what came of them, in Danish. */
export const ledger = {
  ledger: {
    standing: 'Status',
    rhythm: (per: string, days: string) => `indberettes ${per}, senest ${days} ${oneOr(days, 'dag', 'dage')} efter`,
    ended: (day: string) => `Ophørt ${day}`,
    endedUndated: 'Ophørt, dag ukendt',
    periods: 'Periode for periode',
    older: (n: number, text: string) => many(n, text, 'tidligere periode', 'tidligere perioder'),
    period: 'Periode',
    promised: 'Lovet',
    reported: 'Indberettet',
    accepted: 'Godkendt',
    substituted: 'Erstattet',
    missing: 'Mangler',
    due: 'Frist',
    requested: 'der er bedt om indberetning',
    nextStep: (step: string) => `Næste skridt i opfølgningen: ${step}`,
    none: '–',
    reports: (text: string) => `Indberetninger (${text})`,
    reportFor: (period: string) => `For ${period}`,
    by: (party: string) => `fra ${party}`,
    replaced: 'Afløst af en senere indberetning',
    unjudged: 'endnu ikke vurderet',
    countsAs: (size: string) => `tæller som ${size}`,
    document: 'Dokument',
    sanctions: 'Opfølgning på løftet',
  },
}
