import { learn } from '../spoken'

await learn({
  da: () => import('../da/decisions').then(({ decisions }) => decisions),
  en: () => import('../en/decisions').then(({ decisions }) => decisions),
})
