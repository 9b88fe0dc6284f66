import { NEARER } from './scale'

/** What a key asks for while a row of the timeline has focus. */
export type Wish =
  | { do: 'move'; by: number }
  | { do: 'page'; by: 1 | -1 }
  | { do: 'edge'; to: 'first' | 'last' }
  | { do: 'side'; to: 'left' | 'right' }
  | { do: 'zoom'; factor: number }
  | { do: 'pan'; by: 1 | -1 }
  | { do: 'everything' | 'today' | 'open' | 'card' | 'pick' | 'fold' | 'filter' | 'help' | 'dismiss' }

const WISHES: Record<string, Wish> = {
  ArrowUp: { do: 'move', by: -1 },
  ArrowDown: { do: 'move', by: 1 },
  PageUp: { do: 'page', by: -1 },
  PageDown: { do: 'page', by: 1 },
  Home: { do: 'edge', to: 'first' },
  End: { do: 'edge', to: 'last' },
  ArrowLeft: { do: 'side', to: 'left' },
  ArrowRight: { do: 'side', to: 'right' },
  '+': { do: 'zoom', factor: NEARER },
  '-': { do: 'zoom', factor: 1 / NEARER },
  '−': { do: 'zoom', factor: 1 / NEARER },
  '0': { do: 'everything' },
  t: { do: 'today' },
  Enter: { do: 'open' },
  ' ': { do: 'card' },
  v: { do: 'pick' },
  '*': { do: 'fold' },
  '/': { do: 'filter' },
  '?': { do: 'help' },
  Escape: { do: 'dismiss' },
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

export function wishOf({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Wish | null {
  if (ctrlKey || metaKey || altKey) return null
  if (shiftKey && key === 'ArrowLeft') return { do: 'pan', by: -1 }
  if (shiftKey && key === 'ArrowRight') return { do: 'pan', by: 1 }
  return Object.hasOwn(WISHES, key) ? (WISHES[key] ?? null) : null
}
