import { z } from 'zod'
import { assistantTool } from './assistant-tool.ts'
import { cite, namesOf } from './cited.ts'
import { NotAnswered, accountCalled } from './reading.ts'

const account = z.string().min(1).max(400).describe('Name, domain or id of the account')

export const snapshotTool = assistantTool({
  name: 'snapshot',
  title: 'Latest snapshot of an account',
  description:
    'What to make of an account, as last judged by the user’s playbook (internal): recommendation with its rule, reasons and the strongest argument against; events with dates; likely problems with the evidence for and against each, how sure, and the question that would end it; fit criterion by criterion; urgency; questions to ask; what nobody could find. Every line has its claim id (for explain) and its evidence: quote, page, dates, place. Words of notes and calls are marked internal.',
  input: z.object({ account }),
  answer: async (reading, asked) => {
    const found = await accountCalled(reading, asked.account)
    const snapshot = await reading.snapshots.latest({ accountId: found.id })
    if (!snapshot)
      throw new NotAnswered(
        `${found.name} has no snapshot yet. Its user opens the dossier in Groundwork, or researches it.`,
      )
    const { sources, ...judged } = snapshot
    const named = sources.map(({ publishedAt, fetchedAt, ...source }) => ({
      ...source,
      published: publishedAt,
      read: fetchedAt,
    }))
    const names = namesOf(await reading.pages.list({ accountId: found.id }), named)
    return {
      account: { id: found.id, name: found.name, domain: found.identity },
      internal: true,
      snapshot: cite(judged, names),
    }
  },
})

export const briefTool = assistantTool({
  name: 'brief',
  title: 'One-page brief, or the page to leave',
  description: ({ withoutNotes }) =>
    `${
      withoutNotes ? '' : 'page "brief": the one-page call brief for the next call, internal, never for the customer. '
    }page "handout": the page that may be left with the customer, made of their public pages and the user’s offer only. Markdown, with numbered references; \`sources\` gives each number’s page, address, dates and the pageVersion that page_text opens.`,
  input: z.object({ account, page: z.enum(['brief', 'handout']).default('handout') }),
  longestText: 20_000,
  answer: async (reading, asked, { withoutNotes }) => {
    if (withoutNotes && asked.page === 'brief')
      throw new NotAnswered('This server gives no internal pages (--without-notes). Ask for page "handout".')
    const found = await accountCalled(reading, asked.account)
    const which = { accountId: found.id }
    const shown =
      asked.page === 'brief'
        ? (await reading.briefs.preview(which)).brief
        : (await reading.briefs.handout(which)).handout
    const file = await reading.briefs.export({ ...which, page: asked.page, format: 'md' })
    return {
      account: { id: found.id, name: found.name, domain: found.identity },
      page: asked.page,
      internal: asked.page === 'brief',
      markdown: Buffer.from(file.base64, 'base64').toString(),
      sources: shown.sources.map(({ n, kind, title, where, href, published, fetched, pageVersionId }) => ({
        n,
        kind,
        title,
        url: href ?? where,
        published,
        read: fetched,
        pageVersion: pageVersionId ?? null,
      })),
    }
  },
})
