import { z } from 'zod'
import type { PlaybookContent } from '../core/model/playbook.ts'
import { fail, ok, type Result } from '../core/model/result.ts'
import { detectSentences, type SentencesInput } from '../core/signals/detect.ts'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const inputSchema = z.object({
  id: z.union([z.string(), z.number()]),
  company: text,
  aliases: z.array(z.string()).optional(),
  url: text,
  kind: text,
  pageDate: text,
  sentences: z.array(z.string()),
})

/**
 * The `detect --jsonl` command: takes lines of one JSON document each, writes a line for every sentence with an event or problem
 * evidence. A line that can't be read ends it with `bad-input`, naming the line; what was written before stays written.
 */
export async function detectJsonl(
  lines: AsyncIterable<string>,
  write: (line: string) => void | Promise<void>,
  playbook: PlaybookContent | null,
): Promise<Result<{ readonly passages: number; readonly rows: number }>> {
  let [line, passages, rows] = [0, 0, 0]
  for await (const raw of lines) {
    line += 1
    if (raw.trim() === '') continue
    const parsed = parseLine(raw)
    if (!parsed)
      return fail({
        kind: 'bad-input',
        message: `Line ${line} is not a passage.`,
        next: 'Give one JSON object a line: {"id", "company", "sentences": […]}.',
        retry: 'never',
        details: { line },
      })
    passages += 1
    for (const found of detectSentences(toSentences(parsed), playbook)) {
      rows += 1
      await write(JSON.stringify({ id: parsed.id, ...found }))
    }
  }
  return ok({ passages, rows })
}

type Input = z.infer<typeof inputSchema>

function parseLine(raw: string): Input | null {
  try {
    return inputSchema.safeParse(JSON.parse(raw)).data ?? null
  } catch {
    return null
  }
}

const toSentences = (input: Input): SentencesInput => ({
  company: input.company,
  ...(input.aliases ? { aliases: input.aliases } : {}),
  ...(input.url ? { url: input.url } : {}),
  ...(input.kind ? { kind: input.kind } : {}),
  ...(input.pageDate ? { pageDate: input.pageDate } : {}),
  sentences: input.sentences,
})
