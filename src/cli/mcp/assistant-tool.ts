import type { CallToolResult, McpServer } from '@modelcontextprotocol/server'
import type { z } from 'zod'
import { printError, printable } from '../output.ts'
import { asMaterial, notice } from './material.ts'
import { NotAnswered, type Reading, read } from './reading.ts'

/** What a server gives: of one workspace, and whether the user's own words are part of it. */
export type Offer = { readonly workspace: string; readonly withoutNotes: boolean }

type Tool<Input extends z.ZodObject> = {
  readonly name: string
  readonly title: string
  /** What it gives, to whoever decides whether to call it. */
  readonly description: string | ((offer: Offer) => string)
  readonly input: Input
  readonly longestText?: number
  answer(reading: Reading, input: z.output<Input>, offer: Offer): Promise<object>
}

/** Nothing is changed by asking, and nothing outside this machine is asked. */
const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }

/** A tool as a server takes it: every answer is read anew, marked as material, and bounded. */
export function assistantTool<Input extends z.ZodObject>(tool: Tool<Input>): (server: McpServer, offer: Offer) => void {
  const { name, title, description, input, longestText } = tool
  return (server, offer) => {
    const told = typeof description === 'string' ? description : description(offer)
    const config = { title, description: told, inputSchema: input, annotations }
    server.registerTool<z.ZodObject, Input>(name, config, (async (asked: z.output<Input>): Promise<CallToolResult> => {
      try {
        const answer = await read(offer.workspace, (reading) => tool.answer(reading, asked, offer))
        return answered(asMaterial(answer, longestText === undefined ? {} : { longestText }))
      } catch (thrown) {
        return refused(thrown)
      }
      // the library infers the callback's input from the schema, which a generic schema hides from it
    }) as never)
  }
}

const answered = (json: string): CallToolResult => ({
  content: [
    { type: 'text', text: notice },
    { type: 'text', text: json },
  ],
  structuredContent: { notice, answer: JSON.parse(json) as unknown },
})

function refused(thrown: unknown): CallToolResult {
  return { isError: true, content: [{ type: 'text', text: whyNot(thrown) }] }
}

/** What is expected to fail says why; a mistake of ours is told on stderr, where the user can see it. */
export function whyNot(thrown: unknown): string {
  if (thrown instanceof NotAnswered) return printable(thrown.message)
  printError(
    `Groundwork made a mistake here: ${thrown instanceof Error ? (thrown.stack ?? thrown.message) : 'unknown'}`,
  )
  return 'Groundwork made a mistake here. What it was stands on its stderr.'
}
