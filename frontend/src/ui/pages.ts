import type { Component } from 'svelte'
import type { Page, Place, PlaceOf } from './places'

type Loaded<One extends Page> = Promise<{ default: Component<{ place: PlaceOf<One> }> | Component }>

/** The code of each page, which comes when it is gone to. */
const PAGES: { [One in Page]: () => Loaded<One> } = {
  front: () => import('../front/Front.svelte'),
  portfolio: () => import('../contracts/Portfolio.svelte'),
  comparison: () => import('../comparison/Comparison.svelte'),
  decisions: () => import('../decisions/Decisions.svelte'),
  tasks: () => import('../tasks/Tasks.svelte'),
  register: () => import('../register/Register.svelte'),
  contract: () => import('../contracts/Story.svelte'),
  command: () => import('../commands/Command.svelte'),
  cases: () => import('../cases/Cases.svelte'),
  case: () => import('../cases/Case.svelte'),
  effects: () => import('../effects/Effects.svelte'),
  calculator: () => import('../potential/Calculator.svelte'),
  calculation: () => import('../calculations/Calculation.svelte'),
  municipalities: () => import('../municipalities/Municipalities.svelte'),
  municipality: () => import('../municipalities/Municipality.svelte'),
  suppliers: () => import('../suppliers/Suppliers.svelte'),
  supplier: () => import('../suppliers/Supplier.svelte'),
  source: () => import('../sources/Source.svelte'),
  examples: () => import('../questions/Examples.svelte'),
  api: () => import('../about/Api.svelte'),
  about: () => import('../about/About.svelte'),
  accessibility: () => import('../about/Accessibility.svelte'),
  signIn: () => import('../viewer/SignIn.svelte'),
}

const loading = new Map<Page, Promise<{ default: Component<{ place: Place }> }>>()

/** The component of a place; its code is asked for once. */
export function pageOf(page: Page) {
  // A page is only ever shown at a place of its own.
  const loaded = loading.get(page) ?? (PAGES[page]() as Promise<{ default: Component<{ place: Place }> }>)
  loading.set(page, loaded)
  loaded.catch(() => loading.delete(page))
  return loaded
}

/** Asks for a page's code at once, beside the words it will need. */
export function prepare({ page }: Place) {
  if (page !== 'nowhere') void pageOf(page)
}
