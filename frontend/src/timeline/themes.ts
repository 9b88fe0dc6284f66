import type { Theme } from '../graphql/graphql'

/** The five themes, as an address names them. */
export const THEMES = {
  raaderum: 'EFFICIENT_OPERATIONS',
  tid: 'TIME_AND_WORKFORCE',
  groen: 'GREEN_TRANSITION',
  socialt: 'SOCIAL_RESPONSIBILITY',
  selvbestemmelse: 'SELF_DETERMINATION',
} as const satisfies Record<string, Theme>
export type ThemeKey = keyof typeof THEMES
