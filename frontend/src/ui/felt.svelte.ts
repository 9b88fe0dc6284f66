const FELT = 400

/** Whether a wait is so long by now that it is felt. Made while a component is made. */
export class Felt {
  now = $state(false)

  constructor() {
    $effect(() => {
      const timer = setTimeout(() => (this.now = true), FELT)
      return () => clearTimeout(timer)
    })
  }
}
