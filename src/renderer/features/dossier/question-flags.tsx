import type { BetterQuestion, QuestionCheck } from '../../../contract/contract.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Quote } from '../../ui/quote.tsx'

/** What the rules say of a question: the answer on file with its words, what is wrong with it, one to ask instead. */
export function QuestionFlags({
  check,
  onTake,
}: {
  readonly check: QuestionCheck | null
  readonly onTake: (better: BetterQuestion) => void
}) {
  return (
    <>
      <output className="sr">{check === null ? '' : spoken(check)}</output>
      {check !== null && (
        <div className="qcheck">
          {check.flags.length === 0 && (
            <p className="t2">
              <Icon name="check" size="s" />{' '}
              {check.read ? 'Nothing against it.' : 'Not in English: only its length was looked at.'}
            </p>
          )}
          {check.flags.map(({ rule, weight, reason, answer }) => (
            <div key={rule} className={weight}>
              <p>
                <Icon name={weight === 'flag' ? 'flag' : 'dot'} size="s" />{' '}
                <span className="sr">{words[weight]}: </span>
                {reason}
              </p>
              {answer?.evidence.map((evidence, i) => (
                <Quote key={i} evidence={evidence} old={answer.old} />
              ))}
            </div>
          ))}
          {check.better && <Better better={check.better} onTake={onTake} />}
        </div>
      )}
    </>
  )
}

function Better({ better, onTake }: { better: BetterQuestion; onTake: (better: BetterQuestion) => void }) {
  return (
    <p className="better">
      <span className="t2">Ask instead:</span> <b>{better.ask}</b>{' '}
      <Button look="quiet" shortcut="Mod+Enter" onClick={() => onTake(better)}>
        Take it
      </Button>
    </p>
  )
}

const words = { flag: 'Flag', hint: 'Hint' } as const

function spoken({ flags, better, read }: QuestionCheck): string {
  if (flags.length === 0)
    return read ? 'Nothing against this question.' : 'Not in English: only its length was looked at.'
  const instead = better ? ` Ask instead: ${better.ask} Control and Enter takes it.` : ''
  return `${flags.map(({ weight, reason }) => `${words[weight]}: ${reason}`).join(' ')}${instead}`
}
