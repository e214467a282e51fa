import type { Result } from '../core/model/result.ts'

/** What a page asks for while its scripts run. `type` is the browser's word for what it is to be used as. */
export type PageRequest = {
  readonly url: string
  readonly method: string
  readonly type: 'page' | 'script' | 'data' | 'other'
}

export type PageAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

export type RenderRequest = {
  /** Address of the page; its own first request is asked of `answer` like every other. */
  readonly url: string
  /** The browser never reaches the network: each request of the page is answered here, or refused with null. */
  answer(request: PageRequest): Promise<PageAnswer | null>
  /** Resolves when the page has asked for nothing for a while after it was loaded. */
  quiet(): Promise<void>
  /** Ends the rendering: cancelled, or out of time. */
  readonly signal: AbortSignal
}

/**
 * Runs a page's scripts in a browser of its own that keeps nothing: no network but `answer`, no permission, no storage that outlives
 * the page, nothing of ours within reach.
 */
export interface PageRenderer {
  /** @returns the HTML after the scripts ran; `unreadable-page` when the browser gave up, `cancelled` when the signal did. */
  render(request: RenderRequest): Promise<Result<string>>
}
