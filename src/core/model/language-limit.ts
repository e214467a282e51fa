import type { Snapshot } from './snapshot.ts'

const names = new Intl.DisplayNames('en', { type: 'language' })

/** "9 of 12 pages are in Dutch: cues of the playbook are not found there."; null where all are in its language. */
export function languageLimit({
  otherLanguages,
  pagesRead,
}: Pick<Snapshot, 'otherLanguages' | 'pagesRead'>): string | null {
  const pages = otherLanguages.reduce((sum, one) => sum + one.pages, 0)
  if (pages === 0) return null
  return `${pages} of ${pagesRead} ${pagesRead === 1 ? 'page' : 'pages'} ${pages === 1 ? 'is' : 'are'} in ${languageNames(otherLanguages)}: what they say of a problem there is not found by the playbook’s cues.`
}

/** "Dutch", "Dutch and French"; at most three. */
export function languageNames(languages: Snapshot['otherLanguages']): string {
  const said = languages.slice(0, 3).map(({ lang }) => names.of(lang) ?? lang)
  const last = said.pop() ?? ''
  return said.length === 0 ? last : `${said.join(', ')} and ${last}`
}
