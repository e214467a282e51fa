import type { Page } from '../model/page.ts'
import type { LocatedEvent } from '../model/signal.ts'

export type EventPage = Pick<Page, 'id' | 'publishedAt' | 'kind' | 'title' | 'url' | 'fetchedAt'> & {
  /** What the site calls itself, where that is known: a name that stands in all its news tells no two of them apart. */
  readonly siteName?: string | null
  /** Another site's page that passes on what somebody else published: its date is the day of the passing on. */
  readonly passedOn?: boolean
}

/** One telling of an event, with what is known of the page it stands on. */
export type PlacedMention = { readonly mention: LocatedEvent; readonly page: EventPage }
