import type { Block } from './document.ts'

/** Where each page of a document with pages begins in its text; UTF-16 offsets, in order. */
export type PageStart = { readonly page: number; readonly start: number }

/** The pages of a document; empty for a web page. */
export function pageStarts(blocks: readonly Pick<Block, 'page' | 'start'>[]): PageStart[] {
  const starts: PageStart[] = []
  for (const { page, start } of blocks) {
    if (page !== undefined && page !== starts.at(-1)?.page) starts.push({ page, start })
  }
  return starts
}

/** The page an offset stands on; undefined for a web page. */
export const pageAt = (starts: readonly PageStart[], offset: number): number | undefined =>
  starts.findLast(({ start }) => start <= offset)?.page
