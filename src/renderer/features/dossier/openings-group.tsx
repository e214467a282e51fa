import { useState } from 'react'
import type { ShownBoard, ShownOpening } from '../../../contract/accounts.ts'
import type { OpeningNotice } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { Chip, Tag } from '../../ui/chip.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Refs } from '../../ui/ref.tsx'
import { countWord } from '../../words/terms.ts'
import { boardWords, noticeWords, openingDetails } from './opening-words.ts'

interface Openings {
  readonly boards: readonly ShownBoard[]
  readonly openings: readonly ShownOpening[]
}

/** Rows before "show all": a screen and a half. */
const fewRows = 30

/** What stands on their job boards, newest first, each with its words on the saved answer; and what went from them. */
export function OpeningsGroup({ boards, openings }: Openings) {
  const [all, setAll] = useState(false)
  const open = openings.filter(({ opening }) => opening.goneSince === null)
  const shown = all ? openings : openings.slice(0, fewRows)
  return (
    <section aria-label="Openings on their job board" className="factgroup wide">
      <div className="sec">
        <h2>Openings on their job board</h2>
        <span className="t2">{open.length}</span>
      </div>
      {boards.map((board) => (
        <BoardLine key={`${board.name} ${board.token}`} board={board} />
      ))}
      {openings.length > 0 && (
        <ul className="sheet factlist openings">
          {shown.map((one) => (
            <OpeningRow key={`${one.opening.board} ${one.opening.token} ${one.opening.postingId}`} shown={one} />
          ))}
        </ul>
      )}
      {shown.length < openings.length && (
        <Button onClick={() => setAll(true)}>Show {countWord(openings.length - shown.length, 'more opening')}</Button>
      )}
    </section>
  )
}

function BoardLine({ board }: { board: ShownBoard }) {
  const now = useNow()
  return (
    <p className="boardline t2">
      {board.failure !== null && <Icon name="warn" size="s" />}
      {boardWords(board, now)} Their page “{board.linkedFromTitle}” names it.
    </p>
  )
}

/** Title, where, since when, and what is worth noticing of it. */
export function OpeningRow({ shown }: { readonly shown: ShownOpening }) {
  const now = useNow()
  const { opening, notices, evidence } = shown
  const details = openingDetails(shown, now)
  return (
    <li data-item={`opening ${opening.board} ${opening.postingId}`} tabIndex={-1}>
      <span className="grow">
        <b>{opening.title}</b>
        {details !== '' && <span className="t2">, {details}</span>}
        {notices.map((notice) => (
          <Notice key={notice.type} notice={notice} />
        ))}
      </span>
      {evidence && (
        <span className="factrefs">
          <Refs evidence={[evidence]} />
        </span>
      )}
    </li>
  )
}

/** Age and absence as what they are; the rest are facts. */
function Notice({ notice }: { notice: OpeningNotice }) {
  const words = noticeWords(notice, useNow())
  return (
    <> {notice.type === 'long-open' || notice.type === 'gone' ? <Tag is="stale">{words}</Tag> : <Chip>{words}</Chip>}</>
  )
}
