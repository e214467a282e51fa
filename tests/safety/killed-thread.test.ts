import type { Worker } from 'node:worker_threads'
import { expect, test, vi } from 'vitest'
import { temporaryFolder } from '../contract/transports.ts'
import { html, serveSite } from '../cli/site.ts'
import { hold, research } from '../cli/workspace.ts'

/** Threads that were killed while they read. */
let killed = 0
vi.mock('node:worker_threads', async (original) => {
  const real = await original<{ Worker: typeof Worker }>()
  class KilledOnSight extends real.Worker {
    override postMessage(...given: Parameters<Worker['postMessage']>): void {
      if (JSON.stringify((given[0] as { request?: { url?: string } }).request?.url ?? '').includes('/bomb')) {
        killed += 1
        // first, since a thread that is warm has read so small a page before it is dead
        void this.terminate()
      }
      super.postMessage(...given)
    }
  }
  return { ...real, Worker: KilledOnSight }
})

test('SAFETY 18: a thread that is killed while it reads a page is that page’s reason, and the research goes on', async () => {
  const site = await serveSite({
    '/': html('Kestrel Pumps', 'Kestrel Pumps makes pumps.', ['/bomb', '/about', '/products']),
    '/bomb': html('Bomb', 'Kestrel Pumps was founded in 1960.'),
    '/about': html('About', 'Kestrel Pumps was founded in 1961.'),
    '/products': html('Products', 'Kestrel Pumps sells pumps.'),
  })
  const folder = temporaryFolder()
  try {
    const { research: run, pages } = await hold(folder.path, { privateOrigins: [site.origin] }, (api) =>
      research(api, site.origin),
    )
    expect(killed).toBe(1)
    expect(run).toMatchObject({ state: 'done', reason: null })
    expect(
      Object.fromEntries(pages.map(({ url, status, reason }) => [new URL(url).pathname, [status, reason]])),
    ).toMatchObject({
      '/': [200, null],
      '/bomb': ['unreadable', expect.stringMatching(/The reader stopped/)],
      '/about': [200, null],
      '/products': [200, null],
    })
  } finally {
    await site.close()
    folder.remove()
  }
})
