import { learn } from '../spoken'

await learn({
  da: () => import('../da/ledger').then(({ ledger }) => ledger),
  en: () => import('../en/ledger').then(({ ledger }) => ledger),
})
