import { learn } from '../spoken'

await learn({
  da: () => import('../da/sizes').then(({ sizes }) => sizes),
  en: () => import('../en/sizes').then(({ sizes }) => sizes),
})
