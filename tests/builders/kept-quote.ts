import type { KeptQuoteId } from '../../src/core/model/ids.ts'
import { type KeptQuote, keptAsSchema } from '../../src/core/model/kept-quote.ts'
import type { z } from 'zod'
import { aroundOf } from '../../src/core/signals/kept/anchor.ts'
import type { DossierPage } from '../../src/core/snapshot/dossier.ts'
import { now } from './dossier.ts'

type Over = Partial<Omit<KeptQuote, 'as'>> & { readonly as?: z.input<typeof keptAsSchema> }

/** Words of a built page, kept where they stand first. */
export function aKeptQuote({ page, text }: DossierPage, quote: string, { as, ...over }: Over = {}): KeptQuote {
  const whole = text.document.text
  const start = Math.max(0, whole.indexOf(quote))
  const end = start + quote.length
  const evidence = {
    type: 'quote',
    pageId: page.id,
    pageVersionId: text.pageVersionId,
    revision: text.revision,
  } as const
  return {
    id: 'kpt_1' as KeptQuoteId, // a counted id
    accountId: page.accountId,
    evidence: { ...evidence, start, end, quote },
    around: aroundOf(whole, { start, end }),
    as: keptAsSchema.parse(as ?? { what: 'evidence', problem: 'unplanned_stops', direction: 'for', strength: 3 }),
    remark: '',
    keptAt: now,
    ...over,
  }
}
