import { learn } from '../spoken'

await learn({
  da: () => import('../da/portfolio').then(({ portfolio }) => portfolio),
  en: () => import('../en/portfolio').then(({ portfolio }) => portfolio),
})
