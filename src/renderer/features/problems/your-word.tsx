import { useId, useState } from 'react'
import type { AccountId, Hypothesis, ProblemWord, Stance } from '../../../contract/contract.ts'
import { stanceWords } from '../../../contract/stance-words.ts'
import { useNow } from '../../app/use-now.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { Tag } from '../../ui/chip.tsx'
import { dayWords } from '../../words/dates.ts'
import { upperFirst } from '../../words/upper-first.ts'
import { useProblemWord } from './use-problem-word.ts'

const choices: readonly { readonly stance: Stance; readonly words: string }[] = [
  { stance: 'holds', words: 'It is theirs' },
  { stance: 'doubted', words: 'I doubt it' },
  { stance: 'not-theirs', words: 'Not theirs' },
]

/** What the seller holds of a problem: one of three, with a reason; what stands can be taken back. */
export function YourWord({
  problem,
  words,
  accountId,
  focusAfter,
}: {
  readonly problem: Hypothesis
  /** The seller's words on this problem, the latest first. */
  readonly words: readonly ProblemWord[]
  readonly accountId: AccountId
  /** Where the focus goes when the word was kept. */
  readonly focusAfter: () => HTMLElement | null
}) {
  const group = useId()
  const [chosen, setChosen] = useState<Stance | null>(null)
  const word = useProblemWord(problem, accountId)
  const stands = words.find(({ undoneAt }) => undoneAt === null)
  const save = (stance: Stance, reason: string) =>
    word.say(stance, reason, () => {
      setChosen(null)
      const article = focusAfter()
      // what is not theirs leaves its place: the one beside it stays
      const beside = article?.nextElementSibling ?? article?.previousElementSibling
      const next = stance === 'not-theirs' && beside instanceof HTMLElement ? beside : article
      next?.focus({ preventScroll: true })
    })
  return (
    <form
      className="yourword"
      aria-label={`Your word on: ${problem.statement}`}
      onSubmit={(event) => {
        event.preventDefault()
        const reason = new FormData(event.currentTarget).get('reason')
        if (chosen && !word.busy) save(chosen, typeof reason === 'string' ? reason : '')
      }}
    >
      {problem.own && (
        <Standing
          own={problem.own}
          busy={word.busy}
          takeBack={
            stands ? () => word.takeBack(stands, () => focusAfter()?.focus({ preventScroll: true })) : undefined
          }
        />
      )}
      <fieldset>
        <legend className="lab">Your word</legend>
        {choices.map(({ stance, words: label }) => (
          <label className="wordchoice" key={stance}>
            <input
              type="radio"
              name={group}
              checked={(chosen ?? problem.own?.stance) === stance}
              onChange={() => setChosen(stance)}
              // the choice that stands opens too, for another reason
              onClick={() => setChosen(stance)}
              onKeyDown={(event) => {
                if (event.key !== 'Enter') return
                // Enter keeps the word; on a line of the list it opens the source
                event.preventDefault()
                event.currentTarget.form?.requestSubmit()
              }}
            />
            {label}
          </label>
        ))}
        {chosen && <Reason busy={word.busy} leave={() => setChosen(null)} />}
      </fieldset>
      {word.error && <Failure error={word.error} />}
    </form>
  )
}

function Reason({ busy, leave }: { busy: boolean; leave: () => void }) {
  useKeys('Your word', [{ keys: ['Escape'], label: 'leave it', run: leave }], { level: 'overlay' })
  return (
    <span className="why">
      <input
        className="field"
        name="reason"
        maxLength={600}
        aria-label="Why, in a line"
        placeholder="Why, in a line; it stays in the history"
      />
      <Button type="submit" disabled={busy}>
        Keep
      </Button>
      <Button look="quiet" onClick={leave}>
        Leave it
      </Button>
    </span>
  )
}

/** The word as it stands, with what came since that speaks otherwise. */
function Standing({
  own,
  busy,
  takeBack,
}: {
  own: NonNullable<Hypothesis['own']>
  busy: boolean
  takeBack: (() => void) | undefined
}) {
  const now = useNow()
  const day = dayWords(own.at, now)
  return (
    <p className="standing">
      <span>
        <b>{upperFirst(stanceWords[own.stance])}</b>, by your word of {day}
        {own.reason && <span className="t2">: {own.reason}</span>}
      </span>
      {own.newSince > 0 && (
        <Tag is={own.stance === 'holds' ? 'against' : 'for'}>
          {own.newSince} new since your word of {day}, {own.stance === 'holds' ? 'against' : 'for'} it
        </Tag>
      )}
      {takeBack && (
        <Button look="quiet" disabled={busy} onClick={takeBack}>
          Take back
        </Button>
      )}
    </p>
  )
}
