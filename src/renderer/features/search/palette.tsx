import './palette.css'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Dialog } from 'radix-ui'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useLocation } from 'wouter'
import type { SearchHit } from '../../../contract/search.ts'
import { api, ask } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { type Hint, useHints, useKeys } from '../../keys/use-keys.ts'
import { withSource } from '../../sources/source-address.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { splitMarks } from './split-marks.ts'

/** Search over everything on file, and the commands of this screen. */
export function Palette() {
  const open = useWindow((state) => state.paletteOpen)
  const setPalette = useWindow((state) => state.setPalette)
  return (
    <Dialog.Root open={open} onOpenChange={setPalette}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog palette" aria-describedby={undefined}>
          <Dialog.Title className="sr">Search, or type a command</Dialog.Title>
          <PaletteBody close={() => setPalette(false)} />
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

interface Row {
  readonly key: string
  readonly group: string
  readonly icon: IconName
  readonly label: string
  readonly detail?: string
  readonly keys?: string
  readonly run: () => void
}

const mostHits = 50

function PaletteBody({ close }: { readonly close: () => void }) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const list = useId()
  // the keys of the screen behind rest while this is open; they are offered as commands
  const commands = useCommands()
  useKeys('palette', [], { level: 'overlay', modal: true })
  const found = useQuery({
    ...queries.search(words.trim(), mostHits),
    enabled: words.trim() !== '',
    placeholderData: keepPreviousData,
  })
  const hits = words.trim() === '' ? [] : (found.data ?? [])
  const openHit = useOpenHit(close)
  const recent = useRecent(close)
  const rows: Row[] = [
    ...(words.trim() === '' ? recent : hits.map((hit) => hitRow(hit, openHit))),
    ...commands
      .filter(({ label }) => label.toLowerCase().includes(words.trim().toLowerCase()))
      .map((hint) => commandRow(hint, close)),
  ]
  const here = Math.min(at, rows.length - 1)
  useEffect(() => {
    // its answer is a promise in newer browsers, and no clean-up
    document.getElementById(`${list}-${here}`)?.scrollIntoView({ block: 'nearest' })
  }, [list, here])
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by !== 0) setAt((here + by + rows.length) % Math.max(rows.length, 1))
    else if (event.key === 'Enter') rows[here]?.run()
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="row palettefield">
        <Icon name="search" />
        <input
          className="grow"
          role="combobox"
          aria-label="Search, or type a command"
          aria-expanded="true"
          aria-controls={list}
          aria-activedescendant={rows.length > 0 ? `${list}-${here}` : undefined}
          placeholder="Accounts, notes, pages, or a command"
          value={words}
          onChange={(event) => (setWords(event.target.value), setAt(0))}
          onKeyDown={onKeyDown}
        />
      </div>
      {found.error && <p className="danger paletteword">{found.error.why.message}</p>}
      {rows.length === 0 && found.isSuccess && (
        <p className="t2 paletteword">
          Nothing on file says “{words.trim()}”. Try fewer letters, or research the company.
        </p>
      )}
      <ul className="palettelist" id={list} role="listbox" aria-label="Found">
        {rows.map((row, i) => (
          <PaletteRow
            key={row.key}
            row={row}
            id={`${list}-${i}`}
            here={i === here}
            first={rows[i - 1]?.group !== row.group}
            choose={() => setAt(i)}
          />
        ))}
      </ul>
      {hits.length === mostHits && <p className="t3 paletteword">The first {mostHits}. Another word narrows it.</p>}
    </>
  )
}

function PaletteRow({
  row,
  id,
  here,
  first,
  choose,
}: {
  row: Row
  id: string
  here: boolean
  first: boolean
  choose: () => void
}) {
  return (
    <>
      {first && (
        <li className="cap" role="presentation">
          {row.group}
        </li>
      )}
      <li
        id={id}
        role="option"
        aria-selected={here}
        className="paletterow"
        onPointerMove={here ? undefined : choose}
        onPointerUp={row.run}
      >
        <Icon name={row.icon} size="s" />
        <span className="nowrap clip">{row.label}</span>
        <span className="clip t2 grow">{row.detail && <Marked text={row.detail} />}</span>
        {row.keys && <Kbd keys={row.keys} />}
      </li>
    </>
  )
}

/** The words that were looked for, strong; a source's own words stay plain text. */
function Marked({ text }: { readonly text: string }) {
  return splitMarks(text).map(({ words, hit }, i) => (hit ? <b key={i}>{words}</b> : <span key={i}>{words}</span>))
}

/** Commands of the screen as it was when this opened. */
function useCommands(): readonly Hint[] {
  const hints = useHints()
  const [first] = useState(hints)
  return first.filter(({ keys }) => !keys.includes('Mod+k') && !keys.includes('Escape'))
}

function commandRow(hint: Hint, close: () => void): Row {
  return {
    key: `${hint.scope} ${hint.label}`,
    group: 'Commands',
    icon: 'right',
    label: hint.label.charAt(0).toUpperCase() + hint.label.slice(1),
    detail: hint.scope,
    ...(hint.keys[0] ? { keys: hint.keys[0] } : {}),
    run: () => {
      close()
      // after the dialog gave the focus back
      setTimeout(hint.run, 0)
    },
  }
}

function useRecent(close: () => void): Row[] {
  const [, navigate] = useLocation()
  return useWindow((state) => state.dossiers).map(({ id, name, tab }) => ({
    key: id,
    group: 'Open dossiers',
    icon: 'accounts',
    label: name,
    run: () => {
      close()
      navigate(`/accounts/${id}${tab === '' ? '' : `/${tab}`}`)
    },
  }))
}

const groupOf = { account: 'Accounts', note: 'Notes', page: 'Pages' } as const
const iconOf = { account: 'accounts', note: 'note', page: 'book' } as const

function hitRow(hit: SearchHit, open: (hit: SearchHit) => void): Row {
  const label = hit.type === 'account' ? hit.accountName : `${hit.accountName}: ${hit.title}`
  return {
    key: `${hit.type} ${hit.id}`,
    group: groupOf[hit.type],
    icon: iconOf[hit.type],
    label,
    detail: hit.excerpt,
    run: () => open(hit),
  }
}

function useOpenHit(close: () => void): (hit: SearchHit) => void {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  return (hit) => {
    close()
    const account = `/accounts/${hit.accountId}`
    if (hit.type !== 'page') return navigate(hit.type === 'note' ? `${account}/notes` : account)
    ask(() => api.pages.list({ accountId: hit.accountId })).then(
      (pages) => {
        const page = pages.find(({ id }) => id === hit.id)
        const query = page?.versionId
          ? withSource('', {
              versionId: page.versionId,
              revision: page.revision,
              range: null,
              words: firstMark(hit.excerpt),
            })
          : ''
        navigate(`${account}/pages${query && `?${query}`}`)
      },
      (error: { why: { message: string } }) => say(error.why.message),
    )
  }
}

const firstMark = (excerpt: string): string | null => splitMarks(excerpt).find(({ hit }) => hit)?.words ?? null
