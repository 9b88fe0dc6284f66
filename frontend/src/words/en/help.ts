import type { help as danish } from '../da/help'

/** The words of what helps to read the timeline and to go about on it, in English. */
export const help: typeof danish = {
  legend: {
    title: 'How to read the timeline',
    bars: 'The bars',
    states: 'Status today',
    signs: 'The signs',
    today: 'The red line is today.',
    due: { no: 'decision by this day', perhaps: 'decision whose day is not known', yes: 'the day has passed without a decision' },
    flag: 'last day to give notice of an option',
    succession: 'followed by the next contract',
    density: 'in a closed group: how many run',
  },

  keys: {
    title: 'Keyboard on the timeline',
    intro: 'Tab to the timeline. Then these keys work:',
    rows: 'previous or next row',
    pages: 'one page up or down',
    ends: 'first or last row',
    sides: 'on a group: close or open it; on a contract: from event to event',
    all: 'close or open all groups',
    enter: 'open the contract',
    space: 'show or hide the card',
    pick: 'choose the contract for comparison',
    zoom: 'zoom in, zoom out, show all',
    pan: 'move the period',
    today: 'go to today',
    filter: 'go to the search field',
    help: 'this help',
    escape: 'close the card',
    wheel: 'Hold Ctrl and scroll to zoom at the pointer, or pinch the bars with two fingers. Drag in the overview to move the period.',
    spaceKey: 'Space',
    shift: 'Shift',
  },
}
