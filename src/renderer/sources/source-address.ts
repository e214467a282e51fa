import type { Evidence, PageVersionId } from '../../contract/contract.ts'

/** Which saved page stands open beside, and which of its words. Lives in the address, so back and forward work. */
export interface OpenSource {
  readonly versionId: PageVersionId
  readonly revision: number | null
  /** UTF-16 offsets into the text; null: the first words that are used. */
  readonly range: { readonly start: number; readonly end: number } | null
  /** Words to look for when there are no offsets. */
  readonly words: string | null
}

/** The search part of an address that opens a source, without the question mark. Other parameters are kept. */
export function withSource(search: string, source: OpenSource | null): string {
  const params = new URLSearchParams(search)
  for (const name of ['source', 'rev', 'start', 'end', 'words']) params.delete(name)
  if (source) {
    params.set('source', source.versionId)
    if (source.revision !== null) params.set('rev', String(source.revision))
    if (source.range) {
      params.set('start', String(source.range.start))
      params.set('end', String(source.range.end))
    }
    if (source.words !== null) params.set('words', source.words)
  }
  return params.toString()
}

/** Reads the address back. A range that makes no sense is left out. */
export function sourceIn(search: string): OpenSource | null {
  const params = new URLSearchParams(search)
  const versionId = params.get('source')
  if (!versionId) return null
  const whole = (name: string) => {
    const text = params.get(name)
    return text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null
  }
  const start = whole('start')
  const end = whole('end')
  return {
    // an id is any string to the window; the host says when it knows none such
    versionId: versionId as PageVersionId,
    revision: whole('rev'),
    range: start !== null && end !== null && end > start ? { start, end } : null,
    words: params.get('words'),
  }
}

/** The saved words behind evidence; null for what no page proves. */
export function sourceOf(evidence: Evidence): OpenSource | null {
  switch (evidence.type) {
    case 'quote': {
      const { pageVersionId, revision, start, end } = evidence
      return { versionId: pageVersionId, revision, range: { start, end }, words: null }
    }
    case 'structured':
      return { versionId: evidence.pageVersionId, revision: null, range: null, words: evidence.value }
    case 'change': {
      // what they say now opens; where they only stopped, what they said
      const words = evidence.after ?? evidence.before
      return words && sourceOf(words)
    }
    case 'absence':
    case 'said':
    case 'noted':
    case 'logged':
    case 'ours':
      return null
  }
}

/** The same words of the same page? */
export function isSameSource(a: OpenSource | null, b: OpenSource | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.versionId === b.versionId &&
    a.range?.start === b.range?.start &&
    a.range?.end === b.range?.end &&
    (a.range !== null || a.words === b.words)
  )
}
