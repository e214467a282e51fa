import { z } from 'zod'
import { assistantTool } from './assistant-tool.ts'
import { placeOf } from './cited.ts'

export const explainTool = assistantTool({
  name: 'explain',
  title: 'How do you know?',
  description:
    'The chain behind one claim of a snapshot or dossier, by its id: the rule in words, the quotes with their pages and dates, whether the words still stand in the saved page, and what the user decided about it.',
  input: z.object({ claim: z.string().min(1).max(200).describe('An id, as snapshot and dossier give it') }),
  answer: async (reading, { claim }) => {
    const why = await reading.signals.explain({ claimId: claim })
    return {
      claim: why.claimId,
      says: why.says,
      rule: why.rule,
      ruleId: why.ruleId,
      steps: why.steps,
      quotes: why.quotes.map((quote) => ({
        quote: quote.quote,
        page: { title: quote.pageTitle, url: quote.url, published: quote.publishedAt, read: quote.fetchedAt },
        place: placeOf(quote),
        stands: quote.stands,
      })),
      internal: { decisions: why.decisions },
    }
  },
})
