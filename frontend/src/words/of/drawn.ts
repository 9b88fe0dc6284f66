import { learn } from '../spoken'

await learn({
  da: () => import('../da/drawn').then(({ drawn }) => drawn),
  en: () => import('../en/drawn').then(({ drawn }) => drawn),
})
