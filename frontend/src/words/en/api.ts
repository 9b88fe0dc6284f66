import type { Prose } from '../../about/prose'

/** The words of the page for those who write programs, in English. */
export const api = (origin: string): Prose => ({
  title: 'API and data',
  lead: 'Everything the pages show can be had by anyone: as the answer to a question, as a table, or as it happens. Reading asks for no token.',
  sections: [
    {
      id: 'ask',
      title: 'Ask',
      parts: [
        'The register answers GraphQL at the address /graphql. Every field says what it is, and what it is called in Danish. In the explorer one writes a question, gets help with the fields and sees the answer.',
        { links: [{ text: 'Open the GraphQL explorer', href: '/graphiql' }, { text: 'Thirty questions that can be run', page: 'examples' }] },
        'A question to copy: what were the tenders in Vejen weighed on, and when does the agreement end?',
        {
          name: 'GraphQL',
          code: `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{"query":
  "{ contract(slug: \\"vejen-elis-vask\\") { awardCriteria { name { en } weight } term { ends { edtf earliest latest } } status { possible } } }"}'`,
        },
      ],
    },
    {
      id: 'knowledge',
      title: 'As known on a day, and frozen for ever',
      parts: [
        'With asOf the register answers as it was known at that moment. With recordedUpTo a contract is frozen at a place in the log, so that the answer never changes. A date always has an earliest and a latest day, so that unknown precision does not become a claim.',
        { name: 'asOf', code: `curl -s ${origin}/graphql -H 'content-type: application/json' -d '{"query":
  "{ contracts(asOf: \\"2017-10-12T23:59:59Z\\") { totalCount nodes { slug knownFrom } } }"}'` },
      ],
    },
    {
      id: 'tables',
      title: 'Tables',
      parts: [
        'Lists and summaries are also CSV and Excel under /export, with the same filters. A file beside each says what the table covers, lacks and warns of.',
        {
          links: [
            { text: 'Contracts (CSV)', href: '/export/contracts.csv' },
            { text: 'Contracts (Excel)', href: '/export/contracts.xlsx' },
            { text: 'Statements of effects (CSV)', href: '/export/observations.csv' },
            { text: 'About the table of statements', href: '/export/observations.om.csv' },
            { text: 'Decisions (CSV)', href: '/export/decisions.csv' },
            { text: 'Stories (CSV)', href: '/export/cases.csv' },
            { text: 'Suppliers (CSV)', href: '/export/suppliers.csv' },
          ],
        },
        { name: 'CSV', code: `curl -s '${origin}/export/observations.csv?asOf=2024-06-30'
curl -sO '${origin}/export/contracts.xlsx?municipality=0575'` },
      ],
    },
    {
      id: 'follow',
      title: 'Follow',
      parts: [
        'Every change has a place in the log: 1, 2, 3 … Ask for changes after the last place you know, or subscribe to happenings over server-sent events at /graphql/stream or over a WebSocket at /graphql/ws. Nothing is skipped, and nothing told twice.',
        { links: [{ text: 'Changes from the beginning (CSV)', href: '/export/changes.csv' }] },
        { name: 'happenings', code: `curl -sN ${origin}/graphql/stream -H 'content-type: application/json' -H 'accept: text/event-stream' -d '{"query":
  "subscription { happenings(after: \\"0\\", first: 5) { position summary { en } } }"}'` },
      ],
    },
    {
      id: 'documents',
      title: 'Known documents',
      parts: [
        'The questions of the pages are known to the register and asked by their mark, a SHA-256 sum of the text. A register may be set to answer only those to who asks without a token. The list is open.',
        { links: [{ text: 'The list of known documents (JSON)', href: '/documents.json' }] },
      ],
    },
    {
      id: 'limits',
      title: 'Limits',
      parts: [
        'Every answer tells in extensions.cost what it cost. Unless settled otherwise:',
        {
          list: [
            'An answer may cost 100,000: a field costs 1, times the number of rows that are asked for.',
            'A page of a list has at most 100 rows, and 20 where nothing is said.',
            'A document may be 32,768 bytes long, have 1,500 fields in 16 levels, and take 10 seconds to answer.',
            'Everyone who asks has 2,000,000 to spend, filled up by 3,000,000 a minute. When it is empty the answer is 429 with the seconds to wait.',
            'A table has at most 100,000 rows, and a workbook 2,000,000 cells.',
          ],
        },
        'A refusal always has a code that does not change, and the field it is about.',
      ],
    },
    {
      id: 'write',
      title: 'Write',
      parts: ['Recording asks for a token with a role: procurement of a municipality, approver, analyst or administrator. It is sent as Authorization: Bearer. Every command can be tried without being stored (validateOnly) and repeated without happening twice (idempotencyKey).'],
    },
  ],
})
