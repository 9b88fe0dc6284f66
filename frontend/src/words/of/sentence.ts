import { learn } from '../spoken'

await learn({
  da: () => import('../da/sentence').then(({ sentence }) => sentence),
  en: () => import('../en/sentence').then(({ sentence }) => sentence),
})
