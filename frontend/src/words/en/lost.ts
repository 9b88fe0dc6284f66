import type { Words } from '../da'

/** The words of an address that leads nowhere, in English. */
export const lost: Pick<Words, 'notFound'> = {
  notFound: {
    title: 'The page does not exist',
    contractTitle: 'We did not find the contract',
    contractText: (slug) =>
      `The register has no contract with the name “${slug}” in its address. Perhaps it is spelled differently, or perhaps it was never recorded.`,
    placeTitle: 'The contract is not at that place in the log',
    placeText: 'The address points at a place in the register’s log where the contract was not recorded yet, or which the log has not reached.',
    contractNow: 'See the contract as it is today',
    pageText: 'The address leads nowhere. Check whether it is written correctly.',
    search: (text) => `Search for “${text}” in the portfolio`,
    noSuchPlace: (codes) => `No municipality has the code ${codes}`,
    noSuchPlaceText: 'The address asks for a municipality that does not exist. Perhaps the code is misspelt.',
    withoutPlace: (n) => (n === 1 ? 'Take the code out of the address' : 'Take the codes out of the address'),
    allPlaces: 'Find the municipality in the list',
    all: {
      portfolio: 'See all contracts',
      cases: 'See all stories',
      municipalities: 'See all municipalities',
      suppliers: 'See all suppliers',
      calculator: 'Go to the calculator',
    },
    searchAll: 'Search the whole register',
    searchFor: (text) => `Search for “${text}” in the whole register`,
  },
}
