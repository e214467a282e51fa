import type { Page } from '../../contract/contract.ts'

/** Fetched from the web, by research or by its address: a file or paste of the user's may be anything. As for the page to leave. */
export const onPublicPages = ({ origin }: Pick<Page, 'origin'>): boolean =>
  origin === null || origin.how === 'asked-for'
