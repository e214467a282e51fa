import './hand-over.css'
import { useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from 'wouter'
import type { AccountId } from '../../../contract/contract.ts'
import type { HandOverContents } from '../../../contract/hand-overs.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { countLines, leavingWords } from '../../../contract/hand-over-words.ts'
import { api, useAsk } from '../../api.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import type { OthersFormat } from '../../../contract/exports.ts'
import { programs, useForOthers } from './use-for-others.ts'
import { WrittenForOthers } from './written-for-others.tsx'
import { bytesOf, download } from '../brief/download.ts'

/** One account as a file for a colleague: what is in it, before it is written. At /accounts/:accountId/hand-over. */
export default function HandOverScreen() {
  // an id from the address: the host says when it knows none such
  const accountId = useParams<{ accountId: string }>().accountId as AccountId
  const [withNotes, setWithNotes] = useState(true)
  const preview = useQuery(queries.handOverPreview(accountId, withNotes))
  const name = preview.data?.account.name
  const [, navigate] = useLocation()
  const writing = useWriting()
  const save = () => writing.run(accountId, withNotes)
  const ready = preview.data !== undefined && !writing.busy
  const others = useForOthers()
  const forProgram = (format: OthersFormat) => () => others.write(format, { accountId, withNotes })
  const back = () => navigate(`/accounts/${accountId}`)
  usePlace({ title: 'Hand over', above: { label: name ?? 'Account', href: `/accounts/${accountId}` } })
  useKeys('Hand over', [
    {
      keys: ['n'],
      label: withNotes ? 'leave notes and calls out' : 'with notes and calls',
      run: () => setWithNotes(!withNotes),
    },
    { keys: ['Mod+Enter'], label: 'save the file', run: save, ready: () => ready },
    ...programKeys.map(({ format, key }) => ({
      keys: [key],
      label: `files for ${programs[format]}`,
      quiet: true,
      ready: () => !others.busy,
      run: forProgram(format),
    })),
    { keys: ['Escape'], label: 'back', quiet: true, run: back },
  ])
  return (
    <main className="work" tabIndex={-1} aria-busy={preview.isPending}>
      <div className="pane" data-pane="" tabIndex={-1}>
        <div className="pad handpad">
          <h1>Hand {name ?? 'this account'} over as a file</h1>
          <p className="t2">
            A colleague opens it in their Groundwork: dropped on Accounts, or with <code>groundwork merge</code>. What
            they have already stays theirs.
          </p>
          {preview.error && <Failure error={preview.error} retry={() => void preview.refetch()} />}
          {preview.data && <InIt contents={preview.data} />}
          <label className="check">
            <input type="checkbox" checked={!withNotes} onChange={() => setWithNotes(!withNotes)} />
            <span>Leave out notes and calls, and the briefs made of them</span>
          </label>
          <div className="row w handacts">
            <Button look="primary" icon="saved" shortcut="Mod+Enter" disabled={!ready} onClick={save}>
              {writing.busy ? 'Writing it' : 'Save the file'}
            </Button>
          </div>
          <section aria-label="For another program">
            <div className="sec">
              <h2>For another program</h2>
            </div>
            <p className="t2">
              Tables for the import of a CRM, or linked Markdown, in <code>exports</code> of your workspace.{' '}
              {withNotes
                ? 'With your notes and the brief, which is internal.'
                : 'Only what their own pages say: no notes, no brief, no recommendation.'}
            </p>
            <div className="row w handacts">
              {programKeys.map(({ format, key }) => (
                <Button key={format} shortcut={key} disabled={others.busy} onClick={forProgram(format)}>
                  {programs[format]}
                </Button>
              ))}
            </div>
            {others.error && <Failure error={others.error} />}
            {others.written && <WrittenForOthers written={others.written} />}
          </section>
        </div>
      </div>
    </main>
  )
}

const programKeys = [
  { format: 'hubspot', key: 'h' },
  { format: 'salesforce', key: 's' },
  { format: 'vault', key: 'o' },
] as const satisfies readonly { readonly format: OthersFormat; readonly key: string }[]

function InIt({ contents }: { readonly contents: HandOverContents }) {
  const lines = countLines(contents.counts)
  return (
    <section aria-label="What is in it">
      <div className="sec">
        <h2>What is in it</h2>
      </div>
      {lines.length > 0 ? (
        <ul className="handlist">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="t2">Nothing but its name and address: there is nothing else on file.</p>
      )}
      {leavingWords(contents).map((words) => (
        <p key={words} className="t2">
          {words}
        </p>
      ))}
    </section>
  )
}

/** Writes the file where downloads go. */
function useWriting() {
  const say = useWindow((state) => state.say)
  const writing = useAsk(api.handOvers.write)
  const run = (accountId: AccountId, withNotes: boolean): void => {
    if (writing.isPending) return
    writing.mutate(
      { accountId, withNotes },
      {
        onError: ({ why }) => say(`Nothing was written. ${errorWords(why)}`),
        onSuccess: ({ fileName, base64 }) => {
          download(fileName, 'application/octet-stream', bytesOf(base64))
          say(`${fileName} is in your downloads.`)
        },
      },
    )
  }
  return { run, busy: writing.isPending }
}
