import type { Prose } from '../../about/prose'

/** The words of the page for those who write programs, in Danish. */
export const api = (origin: string): Prose => ({
  title: 'API og data',
  lead: 'Alt, hvad siderne viser, kan hentes af enhver: som svar på et spørgsmål, som tabel eller efterhånden som det sker. At læse kræver ingen nøgle.',
  sections: [
    {
      id: 'ask',
      title: 'Spørg',
      parts: [
        'Registret svarer på GraphQL på adressen /graphql. Hvert felt siger, hvad det er, og hvad det hedder på dansk. I værktøjet kan man skrive sit spørgsmål, få hjælp til felterne og se svaret.',
        { links: [{ text: 'Åbn GraphQL-værktøjet', href: '/graphiql' }, { text: 'Tredive spørgsmål, der kan køres', page: 'examples' }] },
        'Et spørgsmål, der kan kopieres: hvad blev tilbuddene i Vejen vægtet på, og hvornår slutter aftalen?',
        {
          name: 'GraphQL',
          code: `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{"query":
  "{ contract(slug: \\"vejen-elis-vask\\") { awardCriteria { name { da } weight } term { ends { edtf earliest latest } } status { possible } } }"}'`,
        },
      ],
    },
    {
      id: 'knowledge',
      title: 'Som kendt en dag, og fastholdt for altid',
      parts: [
        'Med asOf svarer registret, som det var kendt på det tidspunkt. Med recordedUpTo fastholdes en kontrakt ved en plads i loggen, så svaret aldrig ændrer sig. En dato har altid en tidligste og en seneste dag, så ukendt præcision ikke bliver til en påstand.',
        { name: 'asOf', code: `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{"query":
  "{ contracts(asOf: \\"2017-10-12T23:59:59Z\\") { totalCount nodes { slug knownFrom } } }"}'` },
      ],
    },
    {
      id: 'tables',
      title: 'Tabeller',
      parts: [
        'Lister og summer findes også som CSV og som Excel under /export, med de samme filtre. Ved siden af ligger en fil, der siger, hvad tabellen dækker, mangler og advarer om.',
        {
          links: [
            { text: 'Kontrakter (CSV)', href: '/export/contracts.csv' },
            { text: 'Kontrakter (Excel)', href: '/export/contracts.xlsx' },
            { text: 'Udsagn om effekter (CSV)', href: '/export/observations.csv' },
            { text: 'Om tabellen med udsagn', href: '/export/observations.om.csv' },
            { text: 'Beslutninger (CSV)', href: '/export/decisions.csv' },
            { text: 'Cases (CSV)', href: '/export/cases.csv' },
            { text: 'Leverandører (CSV)', href: '/export/suppliers.csv' },
          ],
        },
        { name: 'CSV', code: `curl -s '${origin}/export/observations.csv?asOf=2024-06-30'
curl -sO '${origin}/export/contracts.xlsx?municipality=0575&variant=da'` },
      ],
    },
    {
      id: 'follow',
      title: 'Følg med',
      parts: [
        'Hver ændring har en plads i loggen: 1, 2, 3 … Spørg om changes efter den sidste plads, du kender, eller abonnér på happenings over server-sent events på /graphql/stream eller over WebSocket på /graphql/ws. Intet springes over, og intet fortælles to gange.',
        { links: [{ text: 'Ændringer fra begyndelsen (CSV)', href: '/export/changes.csv' }] },
        { name: 'happenings', code: `curl -sN ${origin}/graphql/stream -H 'content-type: application/json' -H 'accept: text/event-stream' -d '{"query":
  "subscription { happenings(after: \\"0\\", first: 5) { position summary { da } } }"}'` },
      ],
    },
    {
      id: 'documents',
      title: 'Kendte dokumenter',
      parts: [
        'Sidernes egne spørgsmål er kendt af registret og stilles ved deres kendetegn, en SHA-256-sum af teksten. Et register kan være sat til kun at svare på dem, når der spørges uden nøgle. Listen er åben.',
        { links: [{ text: 'Listen over kendte dokumenter (JSON)', href: '/documents.json' }] },
      ],
    },
    {
      id: 'limits',
      title: 'Grænser',
      parts: [
        'Hvert svar fortæller i extensions.cost, hvad det kostede. Hvis intet andet er sat op, gælder:',
        {
          list: [
            'Et svar må koste 100.000: et felt koster 1, gange det antal rækker, der bedes om.',
            'En side af en liste har højst 100 rækker, og 20, hvis intet er sagt.',
            'Et dokument må fylde 32.768 byte, have 1.500 felter i 16 lag og tage 10 sekunder at besvare.',
            'Hver, der spørger, har 2.000.000 at bruge, som fyldes op med 3.000.000 i minuttet. Er den tom, svares der 429 med antallet af sekunder, der skal ventes.',
            'En tabel har højst 100.000 rækker, og en regnearksfil 2.000.000 celler.',
          ],
        },
        'Et afslag har altid en kode, der ikke skifter, og et felt, den gælder.',
      ],
    },
    {
      id: 'write',
      title: 'Skriv',
      parts: ['At registrere kræver en nøgle med en rolle: kommunens indkøb, godkender, analytiker eller administrator. Nøglen sendes som Authorization: Bearer. Hver kommando kan prøves uden at blive gemt (validateOnly) og gentages uden at ske to gange (idempotencyKey).'],
    },
  ],
})
