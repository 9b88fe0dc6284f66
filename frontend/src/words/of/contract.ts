import { learn } from '../spoken'

await learn({
  da: () => import('../da/contract').then(({ contract }) => contract),
  en: () => import('../en/contract').then(({ contract }) => contract),
})
