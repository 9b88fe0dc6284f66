import { learn } from '../spoken'

await learn({
  da: () => import('../da/following').then(({ following }) => following),
  en: () => import('../en/following').then(({ following }) => following),
})
