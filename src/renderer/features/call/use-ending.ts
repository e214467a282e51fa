import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { HeldCall } from '../../../contract/call-sheets.ts'
import type { CallId } from '../../../contract/contract.ts'
import { api, ask, useAsk } from '../../api.ts'
import { isCall } from '../../app/whole-places.ts'
import { bringBack } from '../../bring-back.ts'
import { sayFailure } from '../../say-failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { localDay } from '../../words/dates.ts'
import { type CallItem, headingsOf, targetKey } from './call-items.ts'
import { notedUnder } from './call-note.ts'
import { hungUpWords, noAnswerWords } from './ending-words.ts'
import type { Outcome } from './hang-up.tsx'
import { placeBefore } from './way-to-call.ts'

/** The three ways out of a call: it is over, nobody answered, or one goes away from it. Each goes back to where one came from. */
export function useEnding(
  { account, sheet }: HeldCall,
  items: readonly CallItem[],
  text: { readonly current: string },
) {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const hanging = useAsk(api.callSheets.hangUp)
  const trying = useAsk(api.callSheets.noAnswer)
  const { callId } = sheet
  useLeaving(callId, text)
  const back = (): void => navigate(placeBefore() ?? `/accounts/${account.id}`)
  // a request of its own, no mutation: this screen is gone when Z takes it back
  const resume = () =>
    ask(() => api.callSheets.resume({ callId })).then(
      () => true,
      (thrown) => (sayFailure(thrown), false),
    )
  return {
    busy: hanging.isPending || trying.isPending,
    error: hanging.error ?? trying.error,
    hangUp: (outcome: Outcome, next: string): void =>
      hanging.mutate(
        { callId, day: localDay(new Date()), outcome, next, noted: notedTo(items, sheet, text.current) },
        {
          onSuccess: ({ startedAt, endedAt }) => {
            say(hungUpWords(Date.parse(endedAt ?? startedAt) - Date.parse(startedAt)), resume)
            back()
          },
        },
      ),
    noAnswer: (): void =>
      trying.mutate(
        { callId, day: localDay(new Date()), noted: text.current.trim() !== '' },
        {
          onSuccess: (answer) => {
            say(noAnswerWords(answer, new Date()), resume)
            back()
          },
        },
      ),
    leave: back,
  }
}

/** However one goes away, by Esc or by a room: a call that was begun here and in which nothing was noted is not kept. */
function useLeaving(callId: CallId, text: { readonly current: string }): void {
  useEffect(
    () => () => {
      if (isCall(location.pathname)) return
      const noted = text.current.trim() !== ''
      api.callSheets
        .leave({ callId, noted })
        .then(({ removed }) => {
          const restore = () => bringBack([{ kind: 'call', id: callId }])
          if (removed) useWindow.getState().say('Nothing was noted, so the call is not kept.', restore)
        })
        // then it stays, to be debriefed or removed
        .catch(() => undefined)
    },
    [callId, text],
  )
}

/** What was noted to each target, and every one that was marked: what was typed since then goes along. */
function notedTo(items: readonly CallItem[], { marks }: HeldCall['sheet'], markdown: string) {
  const targets = new Map(
    [...marks, ...items.flatMap(({ target }) => target ?? [])].map((one) => [targetKey(one), one]),
  )
  return [...targets.values()]
    .map(({ about, id }) => ({ about, id, words: notedUnder(markdown, headingsOf(items, { about, id })) }))
    .filter((one) => one.words !== '' || marks.some((mark) => targetKey(mark) === targetKey(one)))
}
