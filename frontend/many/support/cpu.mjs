/** How long the main thread of a page has worked since the last time it was asked, in milliseconds of its own time: other work on the machine does not count. */
export async function cpuOf(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  let before = await worked()
  return async () => {
    const now = await worked()
    const taken = now - before
    before = now
    return taken
  }
}
