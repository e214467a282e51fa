import type { Account } from '../model/account.ts'
import type { Call } from '../model/call.ts'
import type { Debrief } from '../model/debrief.ts'
import type { Evidence } from '../model/evidence.ts'
import type { Note } from '../model/note.ts'
import type { Claim, EvidenceLine, Hypothesis, Snapshot, Source } from '../model/snapshot.ts'
import type { Touch } from '../model/touch.ts'
import { channelWords, outcomeWords } from '../model/touch-words.ts'
import { verdictWords } from '../model/verdict-words.ts'
import { counted } from '../snapshot/dossier.ts'
import { assertNever } from '../model/result.ts'
import { escapeMarkdown as plain } from './sheet-markdown.ts'

/** All there is of one account that somebody reads. */
export type DossierParts = {
  readonly account: Account
  readonly snapshot: Snapshot | undefined
  readonly notes: readonly Note[]
  readonly calls: readonly Call[]
  readonly debriefs: readonly Debrief[]
  readonly touches: readonly Touch[]
}

/** A source in Markdown: by default a link to the page on the web. */
type Cite = (source: Source) => string

/** An account as a Markdown file: what the app makes of it, with both sides and their quotes, and what the user wrote. */
export function dossierToMarkdown(parts: DossierParts, cite: Cite = onTheWeb): string {
  const { account, snapshot } = parts
  const blocks = [
    `# ${plain(account.name)}`,
    [account.homeUrl, account.segment ?? '', ...account.tags]
      .filter((part) => part !== '')
      .map(plain)
      .join(' · '),
    ...(snapshot ? snapshotBlocks(snapshot, cite) : ['No snapshot yet.']),
    ...callBlocks(parts),
    ...touchBlocks(parts.touches),
    ...noteBlocks(parts.notes),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function snapshotBlocks(snapshot: Snapshot, cite: Cite): readonly string[] {
  const { recommendation, problems, people, know, questions, asOf, pagesRead } = snapshot
  const tell = (claim: Claim): string => `${plain(claim.text)}${cited(claim.evidence, snapshot.sources, cite)}`
  return [
    `As of ${asOf.slice(0, 10)}, from ${counted(pagesRead, 'page')}.`,
    ...(recommendation === null
      ? []
      : [
          `## ${verdictWords[recommendation.verdict]}`,
          list(recommendation.reasons.map(tell)),
          recommendation.against === null ? '' : `Against it: ${tell(recommendation.against)}`,
        ]),
    ...(problems.length === 0
      ? []
      : ['## Likely problems', ...problems.flatMap((one) => problemBlocks(one, snapshot, cite))]),
    ...titled('## Worth knowing', list(know.map(tell))),
    ...titled('## Questions', list(questions.map(({ ask }) => plain(ask)))),
    ...titled('## People', list(people.map(({ name, title }) => plain(title === null ? name : `${name}, ${title}`)))),
  ]
}

function problemBlocks(
  { statement, confidence, for: pro, against }: Hypothesis,
  snapshot: Snapshot,
  cite: Cite,
): readonly string[] {
  const side = (lines: readonly EvidenceLine[]): string =>
    list(lines.map(({ evidence }) => `${wordsOf(evidence)}${cited([evidence], snapshot.sources, cite)}`))
  return [
    `### ${plain(statement)}`,
    confidence === 'hunch' ? 'A hunch.' : confidence === 'sure' ? 'Sure.' : 'Likely.',
    ...titled('For:', side(pro)),
    ...titled('Against:', side(against)),
  ]
}

function callBlocks({ calls, debriefs }: DossierParts): readonly string[] {
  const blocks = calls.flatMap((call) => {
    const debrief = debriefs.find(({ callId }) => callId === call.id)
    const said = debrief?.said.map(({ who, words, verbatim }) =>
      verbatim ? `${plain(who)}: “${plain(words)}”` : `${plain(who)}: ${plain(words)}`,
    )
    return [
      `### ${call.at.slice(0, 16).replace('T', ' ')} UTC`,
      call.people.map(({ name, role }) => plain(role === '' ? name : `${name}, ${role}`)).join('; '),
      plain(call.objective),
      plain(call.outcome),
      list(said ?? []),
      debrief === undefined || debrief.next === '' ? '' : `Next: ${plain(debrief.next)}`,
    ]
  })
  return blocks.length === 0 ? [] : ['## Calls', ...blocks]
}

const touchBlocks = (touches: readonly Touch[]): readonly string[] =>
  titled(
    '## Attempts',
    list(
      touches.map(
        ({ day, by, channel, outcome, words }) =>
          `${day}, ${by === 'we' ? 'we' : 'they'}, ${channelWords[channel]}: ${outcomeWords[outcome]}${words === '' ? '' : `. ${plain(words)}`}`,
      ),
    ),
  )

/** A note is Markdown already: it stands as it was written, below a rule. */
const noteBlocks = (notes: readonly Note[]): readonly string[] =>
  notes.length === 0
    ? []
    : [
        '## Notes',
        ...notes.flatMap(({ createdAt, kind, markdown }) => [`---\n*${kind}, ${createdAt.slice(0, 10)}*`, markdown]),
      ]

const titled = (title: string, body: string): readonly string[] => (body === '' ? [] : [title, body])
const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

function wordsOf(evidence: Evidence): string {
  switch (evidence.type) {
    case 'quote':
      return `“${plain(evidence.quote)}”`
    case 'said':
      return `${plain(evidence.who)}: ${evidence.verbatim ? `“${plain(evidence.words)}”` : plain(evidence.words)}`
    case 'change':
      return `was ${quoteOf(evidence.before)}, now ${quoteOf(evidence.after)}`
    case 'structured':
      return plain(evidence.value)
    case 'absence':
      return `looked for ${plain(evidence.lookedFor)} on ${counted(evidence.pages, 'page')}, not found`
    case 'noted':
    case 'logged':
    case 'ours':
      return plain(evidence.words)
    default:
      return assertNever(evidence)
  }
}

const quoteOf = (evidence: { readonly quote: string } | null): string =>
  evidence === null ? 'nothing' : `“${plain(evidence.quote)}”`

const onTheWeb: Cite = ({ n, url }) => ` [${n}](<${encodeURI(url).replace(/[<>]/g, '')}>)`

/** Where a quote stands, as a link to the page it was read on. */
function cited(evidence: readonly Evidence[], sources: readonly Source[], cite: Cite): string {
  const pages = evidence.flatMap((one) => (one.type === 'quote' ? [one.pageVersionId] : []))
  const found = [...new Set(pages)].flatMap((id) => sources.find(({ pageVersionId }) => pageVersionId === id) ?? [])
  return found.map(cite).join('')
}
