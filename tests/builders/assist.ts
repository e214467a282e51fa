import { type AskedOfModel, serveModel } from '../../src/adapters/assist/stand-in-model.fixture.ts'
import type { Api } from '../../src/contract/contract.ts'

export type PassageSent = { readonly id: string; readonly from: string; readonly text: string }

/** The passages a model was given, out of what it was told. */
export function passagesIn({ body }: AskedOfModel): readonly PassageSent[] {
  const { messages } = JSON.parse(body) as { messages: { content: string }[] } // as the door writes it
  return (messages[1]?.content ?? '')
    .split('\n')
    .filter((line) => line.startsWith('{"id":'))
    .map((line) => JSON.parse(line) as PassageSent)
}

/** An answer of lines, each citing words of the passage that has them. */
export const answerOf = (
  asked: AskedOfModel,
  ...lines: readonly { readonly text: string; readonly quote: string; readonly endsIf?: string }[]
): string =>
  JSON.stringify({
    lines: lines.map(({ text, quote, ...rest }) => {
      const id = passagesIn(asked).find((passage) => passage.text.includes(quote))?.id ?? 'e0'
      return { text, ...rest, cites: [{ id, quote }] }
    }),
  })

/** Lets a model on this computer propose one sentence and accepts it; Assist is off again afterwards. */
export async function anAssistLine(
  api: Api,
  {
    accountId,
    text,
    quote,
  }: {
    readonly accountId: Parameters<Api['assist']['list']>[0]['accountId']
    readonly text: string
    readonly quote: string
  },
) {
  const server = await serveModel((asked) => answerOf(asked, { text, quote }))
  const { settings } = await api.workspace.status()
  try {
    await api.workspace.saveSettings({
      assist: { use: 'local', address: server.origin, model: 'small:3b', most: 16_000 },
    })
    const { draftId } = await api.assist.prepare({ accountId, kind: 'summary' })
    const { answerId } = await api.assist.send({ draftId })
    return await api.assist.keep({ answerId, index: 0 })
  } finally {
    await api.workspace.saveSettings({ assist: settings.assist })
    await server.close()
  }
}
