import { cueWords } from '../../model/cue-words.ts'
import { folded } from '../../model/folded-text.ts'
import type { Document } from '../../model/document.ts'
import type { PlaybookContent } from '../../model/playbook.ts'
import { contentWords } from '../plain-words.ts'
import type { OnFile } from './asked.ts'

/** The words of an account: all that its pages say, and the sentences that facts and events were read from. */
export type AccountWords = { readonly has: (word: string) => boolean; readonly quotes: readonly string[] }

const readAccounts = new WeakMap<OnFile, AccountWords>()
const readDocuments = new WeakMap<Document, ReadonlySet<string>>()
const readPlaybooks = new WeakMap<PlaybookContent, ReadonlySet<string>>()

/** Read once for as long as what is on file lives; a page only when a word was not found before. */
export function wordsOfAccount(onFile: OnFile): AccountWords {
  const known = readAccounts.get(onFile)
  if (known) return known
  const name = new Set(contentWords(onFile.account.name))
  const read: AccountWords = {
    has: (word) => name.has(word) || onFile.pages.some(({ text }) => wordsOfDocument(text.document).has(word)),
    quotes: onFile.pages
      .flatMap(({ text }) => [
        ...text.document.facts.map(({ quote }) => quote),
        ...text.events.map(({ evidence }) => evidence.quote),
        ...text.problems.map(({ evidence }) => evidence.quote),
      ])
      .map(folded),
  }
  readAccounts.set(onFile, read)
  return read
}

function wordsOfDocument(document: Document): ReadonlySet<string> {
  const known = readDocuments.get(document)
  if (known) return known
  const words = new Set(contentWords(document.text))
  readDocuments.set(document, words)
  return words
}

/** Words of the trade, as the playbook has them: what is offered, its problems with their cues and questions, the roles. */
export function wordsOfPlaybook(playbook: PlaybookContent): ReadonlySet<string> {
  const known = readPlaybooks.get(playbook)
  if (known) return known
  const { offer, problems, opportunities, idealCustomer, roles } = playbook
  const texts = [
    ...Object.values(offer),
    ...[...problems, ...opportunities].flatMap(({ statement, short, why, cues, questions, felt }) => [
      statement,
      short,
      why,
      ...cues.map(cueWords),
      ...questions.map(({ ask }) => ask),
      ...felt,
    ]),
    ...idealCustomer.criteria.flatMap(({ label, ask }) => [label, ask]),
    ...roles.flatMap(({ title, cares }) => [title, cares]),
  ]
  const words = new Set(texts.flatMap((text) => contentWords(text ?? '')))
  readPlaybooks.set(playbook, words)
  return words
}
