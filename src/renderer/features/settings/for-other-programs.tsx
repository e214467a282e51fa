import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { programs, useForOthers } from '../hand-over/use-for-others.ts'
import { WrittenForOthers } from '../hand-over/written-for-others.tsx'
import { TextSetting } from './setting-fields.tsx'

/** All accounts as a CRM or a vault of notes reads them. One alone: Shift-E in its dossier. */
export function ForOtherPrograms({ busy }: { readonly busy: boolean }) {
  const [withNotes, setWithNotes] = useState(true)
  const [vault, setVault] = useState('')
  const { write, busy: writing, error, written } = useForOthers()
  const off = busy || writing
  return (
    <>
      <p className="t2">
        Tables of accounts, notes and briefs for the import of HubSpot or Salesforce, or linked Markdown for Obsidian,
        in <code>exports</code> of your workspace. They go to nobody; you import them there. One account alone: Shift-E
        in its dossier. The fictional companies are left out.
      </p>
      <label className="check">
        <input type="checkbox" checked={!withNotes} onChange={() => setWithNotes(!withNotes)} />
        <span>Only what their own pages say: no notes, calls, briefs or recommendation</span>
      </label>
      <TextSetting
        label="Folder of the vault"
        value={vault}
        most={4096}
        keep={setVault}
        help="Its full path on this computer; empty for one in exports. Your own files in it stay, and those of an earlier export that you changed."
      />
      <p className="row w">
        <Button disabled={off} onClick={() => write('hubspot', { withNotes })}>
          {programs.hubspot}
        </Button>
        <Button disabled={off} onClick={() => write('salesforce', { withNotes })}>
          {programs.salesforce}
        </Button>
        <Button disabled={off} onClick={() => write('vault', { withNotes, folder: vault === '' ? null : vault })}>
          {programs.vault}
        </Button>
      </p>
      {error && error.why.kind !== 'cancelled' && <Failure error={error} />}
      {written && <WrittenForOthers written={written} />}
    </>
  )
}
