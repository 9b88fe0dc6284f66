import type { Sign } from './running'

/** The form of each sign around its own middle. */
export const SIGN_PATHS: Record<Sign, string> = {
  tender: 'M0-6 6 0 0 6-6 0z',
  award: 'M0-6 6 0 0 6-6 0z',
  signature: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  option: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0z',
  clause: 'M-6-5H6L0 6z',
  change: 'M0-6 6 5H-6z',
  effect: 'M0-7 1.8-2.3 6.8-2 2.9 1.2 4.2 6 0 3.3-4.2 6-2.9 1.2-6.8-2-1.8-2.3z',
  correction: 'M-5.5 5.5-4.7 2 2.6-5.3 5.3-2.6-2 4.7z',
  knowledge: 'M-8 0C-5-5 5-5 8 0 5 5-5 5-8 0zM-2.2 0a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0-4.4 0z',
  termination: 'M-5-3.6-3.6-5 0-1.4 3.6-5 5-3.6 1.4 0 5 3.6 3.6 5 0 1.4-3.6 5-5 3.6-1.4 0z',
}

export const FILLED_SIGNS: Sign[] = ['award', 'signature', 'effect', 'correction', 'termination']
