import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import type { Into } from './bring-in-state.ts'
import { looksLikeTheirs } from './pasted.ts'
import { bringAddress } from './bring-in-requests.ts'
import { useShowPage } from './use-show-page.ts'

/** An address alone: their own page is fetched; one of another site only when the user says so, else it is read by hand. */
export function FetchOrOpen({ into, address }: { readonly into: Into; readonly address: string }) {
  const show = useShowPage()
  const [busy, setBusy] = useState(false)
  const theirs = looksLikeTheirs(address, into.homeUrl)
  const { host } = new URL(address)
  const fetchIt = async (): Promise<void> => {
    setBusy(true)
    await bringAddress(into, address, !theirs, show)
    setBusy(false)
  }
  return (
    <div className="fetchone sheet">
      <p>
        {theirs
          ? 'A page of their own site. It is fetched once where robots.txt allows it; where not, open it in your browser and bring it back with the bookmarklet.'
          : `${host} is not the site of ${into.name}. Open it in your browser and bring it back with the bookmarklet, or have this one page fetched.`}
      </p>
      <div className="row">
        <a className="btn" href={address} target="_blank" rel="noreferrer noopener">
          <Icon name="ext" size="s" />
          Open in your browser
        </a>
        <Button icon="fetch" disabled={busy} onClick={() => void fetchIt()}>
          {theirs ? 'Fetch this page' : 'Fetch it all the same'}
        </Button>
      </div>
    </div>
  )
}
