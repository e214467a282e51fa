import './board-screen.css'
import '../dossier/attempts/attempts.css'
import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { AccountRow, StandingVerdict } from '../../../contract/accounts.ts'
import type { AccountId, OwnVerdict } from '../../../contract/contract.ts'
import { errorWords } from '../../../contract/error-words.ts'
import { api, ask, useAsk, withUndo } from '../../api.ts'
import { comingText } from '../../keys/text-coming.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { queries } from '../../queries/queries.ts'
import { useWindow } from '../../stores/window-state.ts'
import { verdictWord } from '../../words/terms.ts'
import { DecideForm } from '../dossier/attempts/decide-form.tsx'
import type { Choice } from './account-address.ts'
import { BoardColumn } from './board-column.tsx'
import { ShowNew } from './show-new.tsx'
import { useBoardPointer } from './use-board-pointer.ts'

const columns: readonly StandingVerdict[] = ['pursue', 'research-more', 'back-burner', 'walk-away', 'none']
const isDecision = (verdict: StandingVerdict): verdict is OwnVerdict['verdict'] =>
  verdict !== 'research-more' && verdict !== 'none'

interface Spot {
  readonly verdict: StandingVerdict
  readonly index: number
}
type Rows = Readonly<{ rowAt: (index: number) => AccountRow | undefined; count: number }>

/**
 * Accounts by what stands of each. A card moved to another column is the seller's own decision, with its reason; moved to where only the
 * app can say, it takes the decision back.
 */
export function AccountsBoard({ choice }: { readonly choice: Choice }) {
  const board = useRef<HTMLDivElement>(null)
  const rows = useRef(new Map<StandingVerdict, Rows>())
  const [at, setAt] = useState<Spot | null>(null)
  const [asked, setAsked] = useState<{ id: AccountId; verdict: OwnVerdict['verdict'] } | null>(null)
  const [acts, setActs] = useState(0)
  const act = () => setActs((count) => count + 1)
  const [changed, setChanged] = useState<ReadonlySet<StandingVerdict>>(new Set())
  const shown = columns.filter((one) => choice.verdict === '' || choice.verdict === one)
  const takeBack = useTakeBack(act)
  const current = () => (at === null ? undefined : rows.current.get(at.verdict)?.rowAt(at.index))
  const place = (id: AccountId, to: StandingVerdict) => {
    if (!isDecision(to)) return takeBack(id)
    setAsked({ id, verdict: to })
    // why is typed at once, before its field is there
    comingText.expect()
  }
  useBoardPointer(board, {
    onFocus: (verdict, index) => {
      if (at?.verdict !== verdict || at.index !== index) setAt({ verdict, index })
    },
    // ids of cards, that this window wrote
    onDrop: (id, to) => place(id as AccountId, to),
  })
  const down = (by: number) => () => {
    const spot = at ?? firstSpot(shown, rows.current)
    const count = spot ? (rows.current.get(spot.verdict)?.count ?? 0) : 0
    if (spot && count > 0) setAt({ ...spot, index: at ? Math.min(Math.max(at.index + by, 0), count - 1) : 0 })
  }
  const across = (by: number) => () => {
    const from = at ? shown.indexOf(at.verdict) : -1
    const to = nextWith(shown, rows.current, from, by)
    const count = to === undefined ? 0 : (rows.current.get(to)?.count ?? 0)
    if (to !== undefined) setAt({ verdict: to, index: Math.min(at?.index ?? 0, count - 1) })
  }
  const move = (by: number) => () => {
    const row = current()
    const to = at && nextDecision(at.verdict, by)
    if (row && to) place(row.account.id, to)
  }
  useKeys('Board', [
    { keys: ['j', 'ArrowDown'], caps: ['j', 'k'], label: 'move', run: down(1) },
    { keys: ['k', 'ArrowUp'], run: down(-1) },
    { keys: ['h', 'ArrowLeft'], caps: ['h', 'l'], label: 'column', run: across(-1) },
    { keys: ['l', 'ArrowRight'], run: across(1) },
    ...(at === null
      ? []
      : [
          {
            keys: ['Shift+l', 'Shift+ArrowRight'],
            caps: ['Shift+h', 'Shift+l'],
            label: 'decide',
            run: move(1),
          },
          { keys: ['Shift+h', 'Shift+ArrowLeft'], run: move(-1) },
          {
            keys: ['u'],
            label: 'take my decision back',
            quiet: true,
            run: () => {
              const row = current()
              if (row) takeBack(row.account.id)
            },
          },
          { keys: ['Enter'], label: 'open', run: () => focusedLink()?.click() },
        ]),
  ])
  return (
    <>
      {shown.some((verdict) => changed.has(verdict)) && <ShowNew what="The board" showNew={act} />}
      {asked && (
        <Decide
          key={`${asked.id} ${asked.verdict}`}
          {...asked}
          onDecided={act}
          onDone={() => {
            setAsked(null)
            // before the next key comes
            document.querySelector<HTMLElement>('.boardcard.is-cursor')?.focus()
          }}
        />
      )}
      <div className="board" ref={board} role="group" aria-label="Accounts by recommendation">
        {shown.map((verdict) => (
          <BoardColumn
            key={verdict}
            verdict={verdict}
            choice={choice}
            at={at?.verdict === verdict ? at.index : null}
            acts={acts}
            onChanged={(of, is) =>
              setChanged((before) => new Set(is ? [...before, of] : [...before].filter((one) => one !== of)))
            }
            onRows={(of, rowAt, count) => void rows.current.set(of, { rowAt, count })}
          />
        ))}
      </div>
    </>
  )
}

const focusedLink = (): HTMLElement | null => document.querySelector<HTMLElement>('.boardcard.is-cursor a')

const firstSpot = (shown: readonly StandingVerdict[], rows: ReadonlyMap<StandingVerdict, Rows>): Spot | null => {
  const verdict = nextWith(shown, rows, -1, 1)
  return verdict === undefined ? null : { verdict, index: 0 }
}

/** The next column that has a card. */
function nextWith(
  shown: readonly StandingVerdict[],
  rows: ReadonlyMap<StandingVerdict, Rows>,
  from: number,
  by: number,
): StandingVerdict | undefined {
  for (let to = from + by; to >= 0 && to < shown.length; to += by) {
    const verdict = shown[to]
    if (verdict !== undefined && (rows.get(verdict)?.count ?? 0) > 0) return verdict
  }
  return undefined
}

/** The next column that the seller can decide for. */
const nextDecision = (from: StandingVerdict, by: number): StandingVerdict | undefined =>
  by > 0
    ? columns.slice(columns.indexOf(from) + 1).find(isDecision)
    : columns.slice(0, columns.indexOf(from)).findLast(isDecision)

function Decide({
  id,
  verdict,
  onDecided,
  onDone,
}: {
  id: AccountId
  verdict: OwnVerdict['verdict']
  onDecided: () => void
  onDone: () => void
}) {
  const known = useQuery(queries.pursuit(id)).data
  const account = useQuery(queries.account(id)).data?.account
  const say = useWindow((state) => state.say)
  const undo = useAsk(api.pursuit.undo, ({ why }) => say(`Your decision still stands. ${errorWords(why)}`))
  useKeys('Decide', [{ keys: ['Escape'], run: onDone }], { level: 'overlay' })
  if (!known || !account) return null
  const decided = (own: OwnVerdict) => {
    onDecided()
    say(`${account.name}: ${verdictWord[verdict].toLowerCase()}, by your word.`, () => {
      onDecided()
      undo.mutate({ ownVerdictId: own.id })
    })
  }
  return (
    <div className="boarddecide">
      <p className="lab">{account.name}</p>
      <DecideForm accountId={id} verdict={verdict} known={known} onDecided={decided} onDone={onDone} />
    </div>
  )
}

/** Takes the standing decision back; undone, it is made again in the same words. */
function useTakeBack(onChange: () => void): (accountId: AccountId) => void {
  const say = useWindow((state) => state.say)
  const again = useAsk(api.pursuit.decide, ({ why }) => say(`It is not decided again. ${errorWords(why)}`))
  const takeBack = async (accountId: AccountId): Promise<string | (() => void)> => {
    const { own } = await ask(() => api.pursuit.get({ accountId }))
    if (!own) return 'There is no decision of yours to take back: this is what the app says. Research can change it.'
    onChange()
    await ask(() => api.pursuit.undo({ ownVerdictId: own.id }))
    const { verdict, reason, bringBack } = own
    return () => {
      onChange()
      again.mutate({ accountId, verdict, reason, bringBack })
    }
  }
  return (accountId) =>
    void withUndo(takeBack)(accountId).then(
      (came) =>
        typeof came === 'string' ? say(came) : say('Your decision is taken back; it stays in the history.', came),
      // every request through `ask` fails with this
      (failed: { why: Parameters<typeof errorWords>[0] }) => say(errorWords(failed.why)),
    )
}
