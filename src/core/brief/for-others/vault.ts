import { stringify } from 'yaml'
import type { Account } from '../../model/account.ts'
import { imageFile, imageMarkdown, replaceImages } from '../../model/image-words.ts'
import type { NoteImage } from '../../model/note-image.ts'
import type { Note } from '../../model/note.ts'
import type { Source } from '../../model/snapshot.ts'
import { dossierToMarkdown } from '../dossier-markdown.ts'
import { escapeAddress, escapeMarkdown as plain } from '../sheet-markdown.ts'
import type { OthersParts, SourcePage } from './others-parts.ts'
import { safeName, uniqueNames } from './vault-names.ts'

/** A file of the vault: Markdown, or an image of a note that the caller has the bytes of. */
export type VaultFile =
  | { readonly path: string; readonly text: string }
  | { readonly path: string; readonly image: NoteImage }

export type VaultParts = OthersParts & {
  readonly pages: readonly SourcePage[]
  readonly images: readonly NoteImage[]
}

export const accountNames = (accounts: readonly Account[]): ReadonlyMap<string, string> =>
  uniqueNames(accounts, ({ name }) => safeName(name, 'Account'))

/** One account in a vault: a note for it, its own notes, and the pages that it rests on, with links between them. */
export function vaultFiles(parts: VaultParts, name: string): readonly VaultFile[] {
  const notes = uniqueNames(parts.notes, noteName)
  const pages = uniqueNames(
    parts.pages.map(({ page }) => page),
    ({ title, url }) => safeName(title, safeName(url, 'Page')),
  )
  const noteLinks = parts.notes.map(({ id }) => link(`notes/${name}/${notes.get(id)}`, notes.get(id)))
  const pageLinks = parts.pages.map(({ page }) => link(`pages/${name}/${pages.get(page.id)}`, pages.get(page.id)))
  const cited = ({ pageId, n }: Source): string =>
    pages.has(pageId) ? ` ${link(`pages/${name}/${pages.get(pageId)}`, String(n))}` : ` \\[${n}\\]`
  const images = new Map<string, NoteImage>(parts.images.map((image) => [image.id, image]))
  return [
    { path: `accounts/${name}.md`, text: accountFile(parts, { cited, noteLinks, pageLinks }) },
    ...parts.notes.map((note) => ({
      path: `notes/${name}/${notes.get(note.id)}.md`,
      text: noteFile(note, parts.account, name, images),
    })),
    ...parts.pages.map((source) => ({
      path: `pages/${name}/${pages.get(source.page.id)}.md`,
      text: pageFile(source, name),
    })),
    ...namedImages(parts, images).map((image) => ({ path: `notes/${name}/${imageFile(image)}`, image })),
  ]
}

const link = (path: string, words = path): string => `[[${path}|${words}]]`

const withFront = (front: Readonly<Record<string, unknown>>, body: string): string =>
  `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body.trimEnd()}\n`

type Links = {
  readonly cited: (source: Source) => string
  readonly noteLinks: readonly string[]
  readonly pageLinks: readonly string[]
}

function accountFile(parts: VaultParts, { cited, noteLinks, pageLinks }: Links): string {
  const { account, snapshot } = parts
  const front = {
    type: 'account',
    aliases: [account.name, ...account.aliases],
    domain: account.identity,
    url: account.homeUrl,
    // the seller's own words, as notes are
    ...(parts.withNotes
      ? { segment: account.segment, tags: account.tags.map(tagWord).filter((tag) => tag !== '') }
      : {}),
    // the recommendation stands in the text, and never in what other programs show of a file without opening it
    asOf: snapshot?.asOf.slice(0, 10) ?? null,
    groundwork: account.id,
  }
  const listed = (title: string, links: readonly string[]): string =>
    links.length === 0 ? '' : `\n## ${title}\n\n${links.map((one) => `- ${one}`).join('\n')}\n`
  return withFront(
    front,
    (parts.withNotes
      ? dossierToMarkdown({ ...parts, notes: [] }, cited)
      : `# ${plain(account.name)}\n\n${plain(parts.business.join(' '))}\n`) +
      listed('Notes', noteLinks) +
      listed('Pages', pageLinks),
  )
}

/** A tag of Obsidian has no blank, and is no number. */
const tagWord = (tag: string): string => {
  const word = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_/-]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return /^\d*$/.test(word) ? '' : word
}

const noteName = ({ createdAt, markdown }: Note): string => {
  const line =
    replaceImages(markdown, ({ words }) => words)
      .trim()
      .split('\n', 1)[0] ?? ''
  const words = line.replace(/^[#>\s*-]{1,20}/, '').slice(0, 60)
  return safeName(`${createdAt.slice(0, 10)} ${words}`, 'Note')
}

/** The note as it was written, below its front matter. */
function noteFile(note: Note, account: Account, name: string, images: ReadonlyMap<string, NoteImage>): string {
  const front = {
    type: 'note',
    account: link(`accounts/${name}`, name),
    kind: note.kind,
    created: note.createdAt,
    saved: note.savedAt,
    tags: account.tags.map(tagWord).filter((tag) => tag !== ''),
    groundwork: note.id,
  }
  const markdown = replaceImages(note.markdown, ({ words, id }) => {
    const image = images.get(id)
    return image ? `![${words}](${imageFile(image)})` : imageMarkdown(words, id)
  })
  return withFront(front, markdown)
}

function namedImages({ notes }: VaultParts, images: ReadonlyMap<string, NoteImage>): readonly NoteImage[] {
  const named = new Set<NoteImage>()
  for (const { markdown } of notes)
    replaceImages(markdown, ({ id }) => {
      const image = images.get(id)
      if (image) named.add(image)
      return ''
    })
  return [...named]
}

const mostText = 100_000

/** What the page says, as quotation: none of its words is Markdown of ours. */
function pageFile({ page, document }: SourcePage, name: string): string {
  const front = {
    type: 'page',
    account: link(`accounts/${name}`, name),
    url: page.url,
    kind: page.kind,
    published: page.publishedAt,
    read: page.fetchedAt,
    groundwork: page.id,
  }
  const text = document.text.slice(0, mostText)
  const lines = text.split('\n').map((line) => `> ${plain(line)}`)
  const address = /^https?:/.test(page.url) ? `[${plain(page.url)}](<${escapeAddress(page.url)}>)` : plain(page.url)
  const more =
    document.text.length > mostText ? `\n\n${document.text.length - mostText} more characters are in Groundwork.` : ''
  return withFront(front, `# ${plain(page.title || page.url)}\n\n${address}\n\n${lines.join('\n>\n')}${more}`)
}
