import { learn } from '../spoken'

await learn({
  da: () => import('../da/evidence').then(({ evidence }) => evidence),
  en: () => import('../en/evidence').then(({ evidence }) => evidence),
})
