import { useRef, useState } from 'react'
import type { KeptRow } from '../../../contract/kept-quotes.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { KeepForm } from './keep-form.tsx'
import { useKeep } from './use-keep.ts'

/** What the seller kept: the remark, what became of its place, and the two things that can be done with it. E and D as for what a rule found. */
export function KeptActions({ row }: { readonly row: KeptRow }) {
  const { kept } = row
  const { change, remove, busy } = useKeep()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const close = (): void => {
    setOpen(false)
    box.current?.closest<HTMLElement>('[data-item]')?.focus({ preventScroll: true })
  }
  return (
    <div className="keptline" ref={box}>
      <KeptStanding row={row} />
      {kept.remark !== '' && <span className="remark t2">{kept.remark}</span>}
      {open ? (
        <KeepForm
          accountId={kept.accountId}
          what={kept.as.what}
          words={kept.evidence.quote}
          kept={kept}
          busy={busy}
          cancel={close}
          done={(as, remark) => change(kept, as, remark, close)}
        />
      ) : (
        <span className="words" role="group" aria-label="What you kept">
          <Button look="quiet" icon="edit" data-review="correct" disabled={busy} onClick={() => setOpen(true)}>
            Change
          </Button>
          <Button look="quiet" icon="bin" data-review="reject" disabled={busy} onClick={() => remove(kept)}>
            Take away
          </Button>
        </span>
      )}
    </div>
  )
}

/** What happened to the place of the words since they were kept; nothing where they stand. */
function KeptStanding({ row: { standing } }: { readonly row: KeptRow }) {
  switch (standing) {
    case 'stands':
      return null
    case 'moved':
      return <span className="t3">words moved: anchored again</span>
    case 'lost':
      return (
        <span className="state stale">
          <Icon name="warn" size="s" />
          no longer found on the page; counts for nothing
        </span>
      )
    case 'page-gone':
      return (
        <span className="state stale">
          <Icon name="warn" size="s" />
          its page was taken out; counts for nothing
        </span>
      )
  }
}
