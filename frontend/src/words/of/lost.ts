import { learn } from '../spoken'

await learn({
  da: () => import('../da/lost').then(({ lost }) => lost),
  en: () => import('../en/lost').then(({ lost }) => lost),
})
