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

/** How long each task of a page's main thread has worked, from now until it is asked, in milliseconds of its own time. */
export async function tasksOf(page) {
  const session = await page.context().newCDPSession(page)
  const events = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline'] } })
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
    await session.send('Tracing.end')
    await complete
    const isMain = ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain'
    const pages = events.filter(isMain).map(({ pid, tid }) => events.filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid && event.tdur))
    // A browser has renderers in store beside that of the page; the page's has worked most.
    const worked = (tasks) => tasks.reduce((sum, { tdur }) => sum + tdur, 0)
    return pages.toSorted((one, other) => worked(other) - worked(one))[0].map(({ tdur }) => tdur / 1000)
  }
}
