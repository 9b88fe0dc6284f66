import { many } from '../many'

/** The words of the portfolio as a map, in Danish. */
export const portfolioMap = {
  loading: 'Henter kortet …',
  title: (contracts: string, places: string) => `${contracts} i ${places} af de 98 kommuner`,
  unit: 'antal kontrakter i visningen',
  source: 'registret',
  sourceThen: (day: string) => `registret, som det var kendt ${day}`,
  contracts: (n: number, text: string) => many(n, text, 'kontrakt', 'kontrakter'),
  nought: 'ingen kendt',
  lead: 'Vælg en kommune for at se dens kontrakter på tidslinjen med de samme filtre.',
  nowhere: (n: number, text: string) => many(n, text, 'kontrakt nævner ingen kommune og er ikke på kortet.', 'kontrakter nævner ingen kommune og er ikke på kortet.'),
  seeNowhere: (n: number): string => (n === 1 ? 'Se den' : 'Se dem'),
  several: (n: number, text: string) => many(n, text, 'kontrakt er indgået af flere kommuner og tæller med i hver af dem.', 'kontrakter er indgået af flere kommuner og tæller med i hver af dem.'),
  illustrative: (n: number, text: string) => many(n, text, 'kontrakt i visningen er et opdigtet eksempel.', 'kontrakter i visningen er opdigtede eksempler.'),
}
