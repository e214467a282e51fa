import type { CallSheet, Held, SheetQuestion } from '../../../contract/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Tag } from '../../ui/chip.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Refs } from '../../ui/ref.tsx'
import { endsWord } from './call-items.ts'
import { unquoted } from '../../words/unquoted.ts'
import type { Choice } from './use-choice.ts'

/** The questions in their order. The one that is chosen says what its answer ends, and takes the answer. */
export function AskList({ sheet, choice }: { readonly sheet: CallSheet; readonly choice: Choice }) {
  const { questions } = sheet
  return (
    <section aria-label="Questions to ask" className="asking">
      <div className="sec">
        <h2>Ask</h2>
        {questions.length > 0 && (
          <span className="more k">
            <Kbd keys="Alt+1" /> to <Kbd keys="4" /> choose
          </span>
        )}
      </div>
      {questions.length === 0 ? (
        <p className="ev none t2">
          {sheet.playbook
            ? 'No question is on file for them. Write your own in the dossier, under Ask.'
            : 'Questions come from a playbook. Confirm one, and they stand here in the next call.'}
        </p>
      ) : (
        <ol className="callask sheet">
          {questions.map((question, i) => (
            <Question key={question.id} question={question} problems={sheet.problems} number={i + 1} choice={choice} />
          ))}
        </ol>
      )}
    </section>
  )
}

interface QuestionProps {
  readonly question: SheetQuestion
  readonly problems: CallSheet['problems']
  readonly number: number
  readonly choice: Choice
}

function Question({ question, problems, number, choice }: QuestionProps) {
  const here = choice.chosen?.key === question.id
  const asked = choice.isAsked(question.id)
  const held = choice.heldOf(question.target)
  return (
    <li aria-current={here ? 'true' : undefined} className={asked && !here ? 'done' : undefined}>
      <label className="asked" title="Asked">
        <input
          type="checkbox"
          checked={asked}
          aria-label={`Asked: ${question.ask}`}
          onChange={(event) => choice.ask(question.id, event.target.checked)}
        />
      </label>
      <button type="button" className="askit" aria-pressed={here} onClick={() => choice.choose(question.id)}>
        <span className="num" aria-hidden="true">
          {number}
        </span>
        <span>{question.ask}</span>
      </button>
      {question.target && <HeldTag held={held} />}
      <p className="end">
        {question.endsIf === '' ? question.tie : `${endsWord(question, problems)}: ${unquoted(question.endsIf)}`}
      </p>
      {here && question.why !== '' && (
        <p className="end t3">
          {question.why}
          <Refs evidence={question.evidence} />
        </p>
      )}
      {here && question.target && <Answers held={held} settle={choice.settle} />}
    </li>
  )
}

/** How it came out so far: shape, word and colour. */
export function HeldTag({ held, at = '' }: { readonly held: Held; readonly at?: string }) {
  const words = `${held}${at === '' ? '' : ` ${at}`}`
  if (held === 'open') return <Tag is="unknown">{words}</Tag>
  return (
    <Tag is={held === 'confirmed' ? 'for' : 'against'}>
      <Icon name={held === 'confirmed' ? 'check' : 'x'} size="s" />
      {words}
    </Tag>
  )
}

export function Answers({ held, settle }: { readonly held: Held; readonly settle: (held: Held) => void }) {
  return (
    <div className="marks">
      <Button icon="check" shortcut="Alt+y" aria-pressed={held === 'confirmed'} onClick={() => settle('confirmed')}>
        Confirmed
      </Button>
      <Button icon="x" shortcut="Alt+n" aria-pressed={held === 'denied'} onClick={() => settle('denied')}>
        Denied
      </Button>
      <Button icon="unk" shortcut="Alt+o" aria-pressed={held === 'open'} onClick={() => settle('open')}>
        Open
      </Button>
    </div>
  )
}
