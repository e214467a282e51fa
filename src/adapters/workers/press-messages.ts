import type { BriefWriter } from '../../app/ports-documents.ts'

/** What the press can be asked: one page, for paper or for Word, the arguments being those of the port. It answers with the result of the port's method. */
export type PressTask =
  | { readonly page: 'brief'; readonly asked: Parameters<BriefWriter['pdf']> }
  | { readonly page: 'handout'; readonly asked: Parameters<BriefWriter['handout']> }
  | { readonly page: 'word'; readonly asked: Parameters<BriefWriter['docx']> }
