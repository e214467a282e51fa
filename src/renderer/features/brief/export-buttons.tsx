import type { AccountId, Brief, CallId, Paper } from '../../../contract/contract.ts'
import { api, ask, useAsk } from '../../api.ts'
import { appErrorOf } from '../../failure.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { bytesOf, download } from './download.ts'

type Format = 'pdf' | 'md' | 'txt'

/** Hands the brief over as a file or as text. Nothing leaves this computer. */
export function ExportButtons({
  accountId,
  callId,
  paper,
  brief,
}: {
  readonly accountId: AccountId
  readonly callId: CallId | null | undefined
  readonly paper: Paper
  readonly brief: Brief | undefined
}) {
  const say = useWindow((state) => state.say)
  const exporting = useAsk(api.briefs.export)
  const input = (format: Format) => ({ accountId, paper, format, ...(callId === undefined ? {} : { callId }) })
  const save = (format: Format) => () =>
    exporting.mutate(input(format), {
      onSuccess: (file) => {
        download(file.fileName, file.contentType, bytesOf(file.base64))
        say(`${file.fileName} is in your downloads${file.pages === 1 ? ', one page' : ''}.`)
      },
      onError: ({ why }) => say(`${why.message} ${why.next ?? ''}`.trim()),
    })
  const copy = () => {
    void copyText(async () => {
      const file = await ask(() => api.briefs.export(input('txt')))
      return new TextDecoder().decode(bytesOf(file.base64))
    }).then(
      () => say('The brief is on the clipboard, as text.'),
      (thrown: unknown) => say(`It was not copied. ${appErrorOf(thrown).message}`),
    )
  }
  useKeys('Brief as a file', [
    { keys: ['p'], label: 'PDF', run: save('pdf') },
    { keys: ['m'], label: 'Markdown', run: save('md') },
  ])
  const off = brief === undefined || exporting.isPending
  return (
    <>
      <Button icon="copy" disabled={off} onClick={copy}>
        Copy as text
      </Button>
      <Button shortcut="m" disabled={off} onClick={save('md')}>
        Markdown
      </Button>
      <Button look="primary" icon="print" shortcut="p" disabled={off} onClick={save('pdf')}>
        PDF
      </Button>
    </>
  )
}

/** The clipboard wants to be asked inside the press, so it gets a promise of the text. */
async function copyText(text: () => Promise<string>): Promise<void> {
  const blob = text().then((words) => new Blob([words], { type: 'text/plain' }))
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}
