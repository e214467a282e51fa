import { type ChangeEvent, useRef, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useKeys } from '../../keys/use-keys.ts'
import { FileField } from '../../ui/file-field.tsx'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { openingPlace, takeHanded } from '../hand-over/handed-file.ts'
import { openPasted, openTable } from './table-store.ts'

/** Three ways in: dropped anywhere here, chosen, or pasted. */
export function OpenTable({ failed }: { readonly failed?: { readonly name: string; readonly words: string } }) {
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState('')
  const [, navigate] = useLocation()
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const { files } = event.target
    const file = files?.[0]
    // one company from a colleague is taken here as where it is dropped
    if (files && takeHanded(files, navigate)) return
    // the same file may be chosen again after it was mended
    event.target.value = ''
    if (file) void openTable(file)
  }
  useKeys('Open', [{ keys: ['o'], label: 'choose a file', run: () => field.current?.click() }])
  return (
    <div className="pane" data-pane="" tabIndex={-1}>
      <div className="pad impnarrow">
        <h1>Accounts from a table</h1>
        {failed && (
          <div className="failure" role="alert">
            <Icon name="warn" />
            <div>
              <p>{failed.name} was not taken.</p>
              <p className="t2">{failed.words}</p>
            </div>
          </div>
        )}
        <p className="t2">
          Drop a .csv or .tsv file anywhere here: an export of your CRM, or a list of domains. You see what each row
          becomes before anything is added, and companies you have are known by their domain. It is read on this
          computer and nothing is sent anywhere.
        </p>
        <div className="row w impacts">
          <Button look="primary" shortcut="o" onClick={() => field.current?.click()}>
            Choose a file
          </Button>
          <FileField
            field={field}
            accept=".csv,.tsv,.tab,.txt,.groundwork,text/csv,text/tab-separated-values"
            label="Table file"
            onChange={choose}
          />
        </div>
        <label className="imppaste">
          <span className="lab">Or paste cells of a spreadsheet</span>
          <textarea
            className="field"
            rows={6}
            value={text}
            spellCheck={false}
            placeholder={'Company\tWebsite\nHalden Valve\thaldenvalve.example'}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <div className="row w impacts">
          <Button disabled={text.trim() === ''} onClick={() => void openPasted(text)}>
            Read it
          </Button>
        </div>
        <p className="t3">
          One company from a colleague comes as a .groundwork file: drop it here as well, or{' '}
          <Link href={openingPlace}>open it</Link>.
        </p>
        <p className="t3">
          Up to 20 MB and 100,000 rows. UTF-8, UTF-16 and Windows-1252; commas, semicolons, tabs or bars between cells.
        </p>
      </div>
    </div>
  )
}
