/** The words of an address that leads nowhere, in Danish. */
export const lost = {
  notFound: {
    title: 'Siden findes ikke',
    contractTitle: 'Vi fandt ikke kontrakten',
    contractText: (slug: string) =>
      `Registret har ingen kontrakt med navnet »${slug}« i adressen. Måske er den stavet anderledes, eller måske er den aldrig registreret.`,
    placeTitle: 'Kontrakten står ikke på det sted i loggen',
    placeText: 'Adressen peger på et sted i registrets log, som kontrakten endnu ikke var registreret ved, eller som loggen ikke er nået til.',
    contractNow: 'Se kontrakten, som den er i dag',
    pageText: 'Adressen fører ingen steder hen. Tjek, om den er skrevet rigtigt.',
    search: (text: string) => `Søg efter »${text}« i porteføljen`,
    noSuchPlace: (codes: string) => `Ingen kommune har koden ${codes}`,
    noSuchPlaceText: 'Adressen beder om en kommune, der ikke findes. Måske er koden skrevet forkert.',
    withoutPlace: (n: number): string => (n === 1 ? 'Fjern koden fra adressen' : 'Fjern koderne fra adressen'),
    allPlaces: 'Find kommunen på listen',
    all: {
      portfolio: 'Se alle kontrakter',
      cases: 'Se alle cases',
      municipalities: 'Se alle kommuner',
      suppliers: 'Se alle leverandører',
      calculator: 'Gå til beregneren',
    },
    searchAll: 'Søg i hele registret',
    searchFor: (text: string) => `Søg efter »${text}« i hele registret`,
  },
}
