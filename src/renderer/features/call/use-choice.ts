import { useEffect, useState } from 'react'
import type { HeldCall } from '../../../contract/call-sheets.ts'
import type { Held } from '../../../contract/contract.ts'
import { api, ask } from '../../api.ts'
import { inTurn } from '../../in-turn.ts'
import { sayFailure } from '../../say-failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { headingsOf, heldOf, itemsOf, nameOfTarget, stepFrom } from './call-items.ts'
import { notedUnder } from './call-note.ts'
import { keepSheet } from './keep-sheet.ts'
import { useMarks } from './use-marks.ts'

export type Choice = ReturnType<typeof useChoice>

/** What one is at, and what can be done with it. */
export function useChoice({ sheet }: HeldCall, text: { readonly current: string }) {
  const items = itemsOf(sheet)
  const [key, setKey] = useState<string | null>(null)
  const chosen = items.find((item) => item.key === key) ?? null
  const { justNow, mark } = useMarks(sheet)
  const say = useWindow((state) => state.say)
  const { isAsked, tick } = useTicks(sheet)
  useEffect(() => {
    if (key !== null) document.querySelector('.call [aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [key])
  return {
    items,
    chosen,
    /** Once more: nothing is chosen, and lines belong to no question. */
    choose: (next: string): void => setKey(next === key ? null : next),
    step: (by: 1 | -1): void => setKey(stepFrom(items, key, by)),
    ask: tick,
    isAsked,
    heldOf: (target: Parameters<typeof heldOf>[0]): Held => heldOf(target, sheet.marks, justNow),
    settle: (held: Held): void => {
      if (!chosen) return say('Choose a question first: Alt-1 to 4, or Alt and an arrow.')
      const { target, question } = chosen
      if (!target) {
        if (question) tick(question.id, true)
        return say('This answer settles no likely problem. It is ticked as asked; note what they say.')
      }
      if (question && !isAsked(question.id)) tick(question.id, true)
      mark(target, held, {
        name: nameOfTarget(chosen, sheet.problems),
        words: notedUnder(text.current, headingsOf(items, target)),
      })
    },
  }
}

/** Which questions are ticked as asked: shown at once, and one request after the other, so that the next key is about what is seen. */
function useTicks({ callId, asked }: HeldCall['sheet']) {
  const [justNow, setJustNow] = useState<ReadonlyMap<string, { readonly asked: boolean }>>(new Map())
  const [turn] = useState(inTurn)
  return {
    isAsked: (questionId: string): boolean => justNow.get(questionId)?.asked ?? asked.includes(questionId),
    tick: (questionId: string, on: boolean): void => {
      const tick = { asked: on }
      setJustNow((before) => new Map(before).set(questionId, tick))
      void turn(() => ask(() => api.callSheets.ask({ callId, questionId, asked: on })))
        .then(keepSheet)
        .catch(sayFailure)
        .finally(() =>
          // another may have been made since
          setJustNow((before) => new Map([...before].filter(([, one]) => one !== tick))),
        )
    },
  }
}
