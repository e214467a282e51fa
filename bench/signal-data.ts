// Sentences with what a person marked in them, as the evaluation folder keeps them: a JSON document a line.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { eventStatusSchema, eventTypeSchema } from '../src/core/model/signal.ts'
import type { SentencesInput } from '../src/core/signals/detect.ts'

const eventSchema = z.object({
  type: eventTypeSchema,
  actor: z.enum(['account', 'other']).default('account'),
  status: eventStatusSchema.default('happened'),
  date: z.string().optional(),
  optional: z.boolean().optional(),
})
export type GoldEvent = z.infer<typeof eventSchema>

const passageSchema = z.object({
  id: z.string(),
  company: z.string().default(''),
  url: z.string().nullish(),
  pageType: z.string().nullish(),
  date: z.string().nullish(),
  /** Types this set can judge; all when left out. */
  coveredTypes: z.array(eventTypeSchema).optional(),
  /** Labelled as a whole: `docEvents` stands for all sentences together. */
  docLevel: z.boolean().optional(),
  docEvents: z.array(eventSchema).optional(),
  sentences: z.array(z.object({ i: z.number(), text: z.string(), events: z.array(eventSchema).default([]) })),
})
export type Passage = z.infer<typeof passageSchema>

const problemPassageSchema = z.object({
  id: z.string(),
  label: z.string(),
  company: z.string().default(''),
  docType: z.string().nullish(),
  date: z.string().nullish(),
  url: z.string().nullish(),
  text: z.array(z.string()),
  evidence: z.string().optional(),
})
export type ProblemPassage = z.infer<typeof problemPassageSchema>
const lensSchema = z.object({ accept: z.record(z.string(), z.array(z.string())) })

export type SignalData = {
  readonly events: readonly Passage[] | null
  readonly external: readonly { readonly name: string; readonly passages: readonly Passage[] }[]
  readonly problems: {
    readonly passages: readonly ProblemPassage[]
    readonly accept: Readonly<Record<string, readonly string[]>>
  } | null
  /** What is not in the folder, in words. */
  readonly missing: readonly string[]
}

const externalNames = ['crudeoil', 'casie', 'biotech-doc'] as const

/** What lies in the folder, if there is one; what does not is named in `missing`. */
export function signalData(folder: string | null): SignalData {
  const missing: string[] = []
  const read = <T>(name: string, schema: z.ZodType<T>): readonly T[] | null => {
    const path = folder === null ? name : join(folder, name)
    if (folder !== null && existsSync(path)) return linesOf(path).map((line) => schema.parse(line))
    missing.push(path)
    return null
  }
  const passages = read('problems-dev.jsonl', problemPassageSchema)
  const lens = folder && join(folder, 'problem-lens.json')
  return {
    events: read('dev.jsonl', passageSchema),
    external: externalNames.flatMap((name) => {
      const found = read(`external-${name}.jsonl`, passageSchema)
      return found ? [{ name, passages: found }] : []
    }),
    problems:
      passages && lens && existsSync(lens)
        ? { passages, accept: lensSchema.parse(JSON.parse(readFileSync(lens, 'utf8'))).accept }
        : null,
    missing,
  }
}

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))

/** What the detector is told of a passage: its words and where they come from, none of its labels. */
export const inputOf = (passage: Passage): SentencesInput => ({
  company: passage.company,
  ...(passage.pageType ? { kind: passage.pageType } : {}),
  ...(passage.date ? { pageDate: passage.date } : {}),
  sentences: passage.sentences.map(({ text }) => text),
})

export const problemInputOf = ({ company, docType, date, text }: ProblemPassage): SentencesInput => ({
  company,
  ...(docType ? { kind: docType } : {}),
  ...(date ? { pageDate: date } : {}),
  sentences: text,
})
