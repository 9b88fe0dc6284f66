import { many } from '../many'

/** The words of the portfolio, in Danish. */
export const portfolio = {
  portfolio: {
    title: 'Kontraktportefølje',
    lead: 'Hvad kommuner og virksomheder har aftalt, hvor længe det løber, og hvor sikkert vi ved det.',
    view: 'Visning',
    timeline: 'Tidslinje',
    table: 'Tabel',
    map: 'Kort',
    take: 'Hent',
    count: (n: number, text: string) => many(n, text, 'kontrakt', 'kontrakter'),
    of: (total: string) => `af ${total}`,
    coming: (text: string) => `Henter ${text} til …`,
    undated: (text: string) => `${text} uden datoer`,
    emptyTitle: 'Der er endnu ingen kontrakter i registret',
    emptyText:
      'En kontrakt er en aftale af enhver form mellem en eller flere kommuner og en eller flere leverandører. Den må gerne mangle udbud, værdi eller løbetid: det, ingen ved, vises som ukendt. Så snart den første er registreret, står den her.',
    emptyThenTitle: 'Ingen kontrakter var kendt den dag',
    emptyThenText: 'Vælg en senere dag, eller se, hvad der er kendt i dag.',
    columns: {
      contract: 'Kontrakt',
      municipality: 'Kommune',
      supplier: 'Leverandør',
      starts: 'Start',
      ends: 'Slut',
      status: 'Status',
      theme: 'Tema',
      form: 'Samarbejdsform',
    },
    more: (text: string) => `Vis ${text} til`,
    tableCaption: 'Kontrakter i samme rækkefølge som på tidslinjen',
  },
}
