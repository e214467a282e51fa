import type { Playbook } from '../model/playbook.ts'
import type { Snapshot } from '../model/snapshot.ts'
import type { DossierPage } from './dossier.ts'

const primary = (tag: string): string => tag.slice(0, 2).toLowerCase()

/** Pages in languages other than the one the playbook's cues are written in, most first: a problem told there is not found. */
export function unreadLanguages(pages: readonly DossierPage[], playbook: Playbook | null): Snapshot['otherLanguages'] {
  if (playbook === null) return []
  const own = primary(playbook.content.language)
  const others = pages.flatMap(({ text }) => {
    const { lang } = text.document
    return lang === null || primary(lang) === own ? [] : [primary(lang)]
  })
  return [...Map.groupBy(others, (lang) => lang)]
    .map(([lang, { length }]) => ({ lang, pages: length }))
    .toSorted((a, b) => b.pages - a.pages || (a.lang < b.lang ? -1 : 1))
}
