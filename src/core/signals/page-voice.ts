import type { PageKind } from '../model/page.ts'

const ofItself: ReadonlySet<PageKind> = new Set([
  'home',
  'other',
  'about',
  'news-item',
  'news-list',
  'locations',
  'investors',
  'report',
  'careers',
  'job',
  'certifications',
  'faq',
])

/** Whether a company tells of itself on its pages of this kind. */
export const tellsOfItself = (kind: PageKind): boolean => ofItself.has(kind)
