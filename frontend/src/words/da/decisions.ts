import type { Overdue } from '../../graphql/graphql'
import { many, oneOr } from '../many'

const overdue: Record<Overdue, string> = { YES: 'Overskredet', POSSIBLY: 'Måske overskredet', NO: 'Kommer' }

const overdueMeans: Record<Overdue, string> = {
  YES: 'Den sidste dag, hvor alle muligheder var åbne, er gået.',
  POSSIBLY: 'En dato er ikke kendt på dagen. Den sidste dag kan være gået, og den kan være på vej.',
  NO: 'Den sidste dag ligger forude.',
}

/** The words of the decisions that contracts wait for, in Danish. */
export const decisions = {
  decisions: {
    title: 'Beslutninger',
    lead: 'Hvilke kontrakter skal der tages stilling til, og hvornår er sidste dag, hvor alle muligheder stadig er åbne?',
    seenFrom: 'Set fra dagen',
    show: 'Vis',
    wrong: 'Skriv en dag, der findes, for eksempel 15 1 2025.',
    seenFromDay: (day: string) => `Set fra ${day}`,
    toToday: 'Vis set fra i dag',
    municipality: 'Kommune',
    allMunicipalities: 'Alle kommuner',
    count: (n: number, text: string) => many(n, text, 'beslutning', 'beslutninger'),
    shown: (shown: string, all: string) => `viser ${shown} af ${all}`,
    more: (text: string) => `Vis ${text} til`,
    overdue,
    overdueMeans,
    group: (name: string, n: string) => `${name} (${n})`,
    noneInGroup: 'Ingen kontrakter.',
    contract: 'Kontrakt',
    window: 'Sidste dag for beslutningen',
    between: (from: string, until: string) => `mellem ${from} og ${until}`,
    by: (time: string) => `senest ${time}`,
    end: 'Slut',
    basis: 'Regnet med',
    leadTime: (length: string) => `udbudstid ${length}`,
    notice: (length: string) => `varsel ${length}`,
    noNotice: 'intet varsel oplyst',
    choices: 'Muligheder og deres sidste dag',
    emptyTitle: 'Der er ingen beslutninger at tage',
    emptyText: 'Ingen af de kontrakter, der er kendt her, venter på en beslutning.',
    emptyPlace: 'Ingen kontrakter i den valgte kommune venter på en beslutning.',
    missing: 'Kan ikke beregnes',
    coverage: (n: string, total: string) => `Den sidste dag er beregnet for ${n} af ${total} ${oneOr(total, 'kontrakt', 'kontrakter')}, der skal tages stilling til.`,
    noneMissing: 'Der mangler ingen.',
    missingLead: 'For disse kan ingen sige, hvornår der senest skal tages stilling, før det manglende er kendt:',

    next: 'Næste beslutning',
    cannotTell: 'Hvornår der senest skal tages stilling, kan ikke beregnes.',
  },
}
