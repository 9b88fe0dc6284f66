import { tick } from 'svelte'
import { placeOf } from './places'

/** The address is the state: which page, and everything that is chosen on it. */
class Router {
  path = $state(location.pathname)
  search = $state(location.search)
  place = $derived(placeOf(this.path))
  /** How often a reader has gone somewhere; a page that was there from the start takes no focus. */
  arrivals = $state(0)

  constructor() {
    addEventListener('popstate', () => this.read())
    document.addEventListener('click', (event) => this.follow(event))
  }

  go(url: string) {
    history.pushState(null, '', url)
    this.read()
    scrollTo(0, 0)
  }

  /** Says in the address what is shown, without a step back to before. */
  replaceSearch(search: string) {
    if (search === location.search) return
    history.replaceState(history.state, '', location.pathname + search)
    this.search = search
  }

  /** A choice that Back undoes. */
  pushSearch(search: string) {
    if (search === location.search) return
    history.pushState(null, '', location.pathname + search)
    this.search = search
  }

  private read() {
    const other = location.pathname !== this.path
    this.path = location.pathname
    this.search = location.search
    if (other) this.arrivals += 1
  }

  private follow(event: MouseEvent) {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || link.target || link.hash) return
    if (link.origin !== location.origin || link.pathname.includes('.')) return
    event.preventDefault()
    this.go(link.pathname + link.search)
  }
}

export const router = new Router()

/** The page has got its heading: the title says so, and after a step from another page focus goes there. */
export async function arrived(title: string) {
  document.title = title
  await tick()
  const heading = document.querySelector<HTMLElement>('main h1')
  const waiting = document.activeElement === document.body || document.activeElement?.id === 'main-content'
  if (router.arrivals > 0 && waiting) heading?.focus({ preventScroll: true })
}
