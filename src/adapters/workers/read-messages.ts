import type { PageReader } from '../../app/ports-reading.ts'
import type { Result } from '../../core/model/result.ts'

/** What a reading thread can be asked. The arguments are those of the port. */
export type ReadTask =
  | { readonly type: 'warm-up' }
  | { readonly type: 'read'; readonly request: Parameters<PageReader['read']>[0] }
  | { readonly type: 'inspect'; readonly request: Parameters<PageReader['inspect']>[0] }
  | { readonly type: 'openings'; readonly request: Parameters<PageReader['openings']>[0] }
  | { readonly type: 'detect'; readonly request: Parameters<PageReader['detect']>[0] }
  | { readonly type: 'site-context'; readonly request: Parameters<PageReader['siteContext']>[0] }

export type ThreadMessage = { readonly type: 'ready' } | { readonly type: 'done'; readonly result: Result<unknown> }
