import { errorWords } from '../../../contract/error-words.ts'
import type { BriefPage } from '../../../contract/brief-pages.ts'
import type { BriefFormat } from '../../../contract/briefs.ts'
import type { AccountId, CallId, Paper } from '../../../contract/contract.ts'
import { api, ask, useAsk } from '../../api.ts'
import { appErrorOf } from '../../failure.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { bytesOf, download } from './download.ts'
import { MailButton } from './mail-button.tsx'
import { printPdf } from './pdf-view.tsx'

const others = { html: 'HTML', docx: 'Word', txt: 'Text', json: 'JSON' } as const satisfies Partial<
  Record<BriefFormat, string>
>

/** Hands the page over as a file, as rich text or on paper. Nothing leaves this computer. */
export function ExportButtons({
  accountId,
  callId,
  paper,
  page,
  pdf,
}: {
  readonly accountId: AccountId
  readonly callId: CallId | null | undefined
  readonly paper: Paper
  readonly page: BriefPage
  /** The page as it stands; null when its lines make none. */
  readonly pdf: string | null
}) {
  const say = useWindow((state) => state.say)
  const exporting = useAsk(api.briefs.export)
  const input = (format: BriefFormat) => ({
    accountId,
    paper,
    page,
    format,
    ...(callId === undefined ? {} : { callId }),
  })
  const save = (format: BriefFormat) => () =>
    exporting.mutate(input(format), {
      onSuccess: (file) => {
        download(file.fileName, file.contentType, bytesOf(file.base64))
        say(`${file.fileName} is in your downloads${file.pages === 1 ? ', one page' : ''}.`)
      },
      onError: ({ why }) => say(errorWords(why)),
    })
  const written = async (format: 'html' | 'txt', type: string) => {
    const file = await ask(() => api.briefs.export(input(format)))
    const text = new TextDecoder().decode(bytesOf(file.base64))
    // what it is pasted into has a look of its own, and this window allows no style of a stranger
    return new Blob([text.replace(/<style>[^<]*<\/style>/, '')], { type })
  }
  const copy = () => {
    // the clipboard wants to be asked inside the press, so it gets promises
    const item = new ClipboardItem({
      'text/html': written('html', 'text/html'),
      'text/plain': written('txt', 'text/plain'),
    })
    navigator.clipboard.write([item]).then(
      () => say('The page is on the clipboard, with its headings and links.'),
      (thrown: unknown) => say(`It was not copied. ${appErrorOf(thrown).message}`),
    )
  }
  const print = () => {
    if (pdf) printPdf(pdf, paper).catch(() => say('It was not printed. Save the PDF and print that.'))
  }
  useKeys('Brief as a file', [
    { keys: ['s'], label: 'save PDF', run: save('pdf') },
    { keys: ['m'], label: 'Markdown', run: save('md'), quiet: true },
  ])
  const off = pdf === null || exporting.isPending
  return (
    <div className="row exports">
      <Button icon="copy" disabled={off} onClick={copy}>
        Copy
      </Button>
      <Button icon="print" disabled={off} onClick={print}>
        Print
      </Button>
      {page === 'handout' && <MailButton accountId={accountId} callId={callId} paper={paper} off={off} />}
      <Button shortcut="m" disabled={off} onClick={save('md')}>
        Markdown
      </Button>
      <select
        className="field"
        aria-label="Other formats"
        value=""
        disabled={off}
        onChange={(event) => {
          const format = Object.keys(others).find((one) => one === event.target.value)
          // a key of the record above
          if (format) save(format as keyof typeof others)()
        }}
      >
        <option value="">Other</option>
        {Object.entries(others).map(([format, name]) => (
          <option key={format} value={format}>
            {name}
          </option>
        ))}
      </select>
      <Button look="primary" shortcut="s" disabled={off} onClick={save('pdf')}>
        PDF
      </Button>
    </div>
  )
}
