import { learn } from '../spoken'

await learn({
  da: () => import('../da/changes').then(({ changes }) => changes),
  en: () => import('../en/changes').then(({ changes }) => changes),
})
