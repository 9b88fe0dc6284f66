/** So many are made at a time: few enough for a slow processor to answer the reader in between. */
const AT_A_TIME = 250

/** Makes one of each, and lets others have their turn meanwhile. */
export async function inTurns<From, To>(all: Iterable<From>, make: (one: From) => To): Promise<To[]> {
  const made: To[] = []
  for (const one of all) {
    if (made.length > 0 && made.length % AT_A_TIME === 0) await turn()
    made.push(make(one))
  }
  return made
}

/** Until others have had their turn. */
export const turn = () => new Promise((done) => setTimeout(done))
