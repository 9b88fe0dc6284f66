import type { DueMark } from './decision'
import { BAR } from './drawn'
import { tag } from './xml'

const ORANGE = '#b34700'
const RED = '#cc0000'
/** How far below the top of its bar the sign begins: it stands on the lower edge of its row. */
const DOWN = BAR - 4

/** A decision below the bar: outlined while it is ahead, filled red when it is over, a hatched window where its day is not known. */
export function drawnDue({ x, window, passed }: DueMark, top: number, prefix: string): string {
  const over = passed === 'yes'
  const strip = window && tag('rect', { class: 'due-window', x: Math.round(window.x), y: 3, width: Math.round(window.width), height: 5, fill: `url(#${prefix}due)`, stroke: over ? RED : ORANGE })
  const halo = tag('path', { d: triangle(x), fill: '#fff', stroke: '#fff', 'stroke-width': 4, 'stroke-linejoin': 'round' })
  const sign = tag('path', { class: `due-${passed}`, d: triangle(x), fill: over ? RED : '#fff', stroke: over ? RED : ORANGE, 'stroke-width': 1.5, 'stroke-linejoin': 'round' })
  return tag('g', { transform: `translate(0 ${top + DOWN})` }, strip ?? '', halo, sign)
}

const triangle = (x: number): string => `M${Math.round(x)} 0l5 8.5h-10z`
