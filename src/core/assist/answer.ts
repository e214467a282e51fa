import { z } from 'zod'
import { type AppError, type Result, fail, ok } from '../model/result.ts'

const citeSchema = z.object({
  id: z.string().max(12).describe('id of a passage'),
  quote: z.string().max(1200).describe('its words, copied letter by letter'),
})

const lineSchema = z.object({
  text: z.string().min(1).max(600).describe('one sentence'),
  cites: z.array(citeSchema).max(12),
})
export type ProposedLine = z.infer<typeof lineSchema> & { readonly endsIf?: string }

const lines = z.object({ lines: z.array(lineSchema).max(40) })
const questions = z.object({
  lines: z
    .array(lineSchema.extend({ endsIf: z.string().max(400).describe('the answer that would end the matter') }))
    .max(40),
})

const rewritten = z.object({
  lines: z
    .array(
      z.object({
        text: z.string().max(4000).describe('one line of Markdown; empty for a blank line'),
        from: z.array(z.number().int().positive()).max(60).describe('numbers of the lines it was made of'),
      }),
    )
    .max(600),
})
export type RewrittenLine = z.infer<typeof rewritten>['lines'][number]

export const answerSchemas = { summary: lines, problem: lines, question: questions, rewrite: rewritten } as const
export type Asked = keyof typeof answerSchemas

/** The shape an answer must have, as it is told to a server: without bounds, which some refuse. They are checked here. */
export const jsonSchemaOf = (asked: Asked): Readonly<Record<string, unknown>> => {
  const { $schema: _, ...schema } = z.toJSONSchema(answerSchemas[asked], {
    override: ({ jsonSchema }) => {
      for (const bound of bounds) delete jsonSchema[bound]
    },
  })
  return schema
}

const bounds = ['minLength', 'maxLength', 'maxItems', 'minimum', 'maximum', 'exclusiveMinimum'] as const

/** An answer as it was asked for; a fence around it, thoughts before it and keys that nobody asked for are no part of it. */
export function readAnswer<A extends Asked>(asked: A, text: string): Result<z.infer<(typeof answerSchemas)[A]>> {
  const parsed = answerSchemas[asked].safeParse(jsonIn(text))
  // the schema of `asked`, which the compiler can't follow through the lookup
  return parsed.success ? ok(parsed.data as z.infer<(typeof answerSchemas)[A]>) : fail(unreadable)
}

function jsonIn(text: string): unknown {
  const thought = text.lastIndexOf('</think>')
  const rest = (thought < 0 ? text : text.slice(thought + '</think>'.length)).trim()
  const bare = rest.startsWith('```') ? rest.slice(rest.indexOf('\n') + 1, rest.lastIndexOf('```')) : rest
  try {
    return JSON.parse(bare)
  } catch {
    return undefined
  }
}

export const unreadable: AppError = {
  kind: 'unreadable-answer',
  message: 'The model answered twice, and not in the form it was asked for.',
  next: 'Try again, or choose a larger model in Settings: small ones often lose the form.',
  retry: 'later',
}
