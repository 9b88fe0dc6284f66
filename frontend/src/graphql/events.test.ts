import { expect, test } from 'vitest'
import { reader } from './events'

const TWO = 'event: next\ndata: {"data":1}\n\nevent: complete\n\n'
const READ = [
  { event: 'next', data: '{"data":1}' },
  { event: 'complete', data: '' },
]

test('every event of a stream is read, with what it says', () => expect(reader()(TWO)).toEqual(READ))

test('wherever the stream is parted, the same events are read', () => {
  for (let cut = 0; cut <= TWO.length; cut += 1) {
    const read = reader()
    expect([...read(TWO.slice(0, cut)), ...read(TWO.slice(cut))]).toEqual(READ)
  }
})

test('an event that has not come whole is not read yet', () => expect(reader()('event: next\ndata: {"da')).toEqual([]))

test('what keeps the connection alive says nothing', () => expect(reader()(':\n\n')).toEqual([{ event: '', data: '' }]))

test('data in several lines is one text', () => expect(reader()('data: a\ndata: b\n\n')).toEqual([{ event: '', data: 'a\nb' }]))
