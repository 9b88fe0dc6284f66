import { expect, test } from 'vitest'
import { wishOf } from './keys'

test('the keys of the timeline', () => {
  expect(wishOf(key('ArrowDown'))).toEqual({ do: 'move', by: 1 })
  expect(wishOf(key('End'))).toEqual({ do: 'edge', to: 'last' })
  expect(wishOf(key(' '))).toEqual({ do: 'card' })
  expect(wishOf(key('0'))).toEqual({ do: 'everything' })
  expect(wishOf({ ...key('ArrowRight'), shiftKey: true })).toEqual({ do: 'pan', by: 1 })
})

test('what the browser means by a key with Ctrl stays the browser’s', () => {
  expect(wishOf({ ...key('0'), ctrlKey: true })).toBeNull()
  expect(wishOf({ ...key('t'), metaKey: true })).toBeNull()
})

test('other keys mean nothing, not even the names of built-in things', () => {
  expect(wishOf(key('x'))).toBeNull()
  expect(wishOf(key('constructor'))).toBeNull()
})

const key = (name: string) => ({ key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false })
