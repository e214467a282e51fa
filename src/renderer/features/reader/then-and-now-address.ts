import type { Page, PageVersionId } from '../../../contract/contract.ts'

/** Where two versions of a page stand side by side. */
export const thenAndNowHref = (
  { accountId, pageId }: { readonly accountId: Page['accountId']; readonly pageId: Page['id'] },
  before: PageVersionId,
  after: PageVersionId,
): string => `/accounts/${accountId}/then-and-now/${pageId}?${new URLSearchParams({ before, after }).toString()}`

/** Reads the address back; null where a version is not named. */
export function versionsIn(search: string): { readonly before: PageVersionId; readonly after: PageVersionId } | null {
  const params = new URLSearchParams(search)
  const [before, after] = [params.get('before'), params.get('after')]
  if (!before || !after) return null
  // an id is any string to the window; the host says when it knows none such
  return { before: before as PageVersionId, after: after as PageVersionId }
}
