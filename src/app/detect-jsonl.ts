import { z } from 'zod'
import type { PlaybookContent } from '../core/model/playbook.ts'
import { detectPassages, type SentencesInput } from '../core/signals/detect.ts'

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
  lang: text,
  sentences: z.array(z.string()),
})

/**
 * The `detect --jsonl` command: takes lines of one JSON document each, writes a line for every sentence with an event or problem
 * evidence. Numbers of lines that can't be read come back in `bad`, counted from 1; the others are read all the same.
 */
export async function detectJsonl(
  lines: AsyncIterable<string>,
  write: (line: string) => void | Promise<void>,
  playbook: PlaybookContent | null,
): Promise<{ readonly passages: number; readonly rows: number; readonly bad: readonly number[] }> {
  let [line, passages, rows] = [0, 0, 0]
  const bad: number[] = []
  let batch: Input[] = []
  const detect = async (): Promise<void> => {
    const found = detectPassages(batch.map(toSentences), playbook)
    for (const [at, { id }] of batch.entries())
      for (const row of found[at] ?? []) {
        rows += 1
        await write(JSON.stringify({ id, ...row }))
      }
    batch = []
  }
  for await (const raw of lines) {
    line += 1
    if (raw.trim() === '') continue
    const parsed = parseLine(raw)
    if (!parsed) {
      bad.push(line)
      continue
    }
    passages += 1
    batch.push(parsed)
    if (batch.length === mostAtOnce) await detect()
  }
  await detect()
  return { passages, rows, bad }
}

/** Passages read together: each rule is then fetched once for many, which takes a tenth less time than a hundred do. */
export const mostAtOnce = 400

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
  ...(input.lang ? { lang: input.lang } : {}),
  sentences: input.sentences,
})
