import type { PlaybookFault } from '../../../contract/playbook-edits.ts'
import { Icon } from '../../ui/icon.tsx'
import { countWord } from '../../words/terms.ts'
import { faultInFields } from './fault-place.ts'

/** The first thing to put right, how many more there are, and the way to it. */
export function FaultsBar({
  faults,
  loud,
  go,
  asText,
}: {
  readonly faults: readonly PlaybookFault[]
  /** Said at once; else when there is time. */
  readonly loud: boolean
  readonly go: (fault: PlaybookFault) => void
  /** Lines are seen; else fields. */
  readonly asText: boolean
}) {
  const [first] = faults
  return (
    <div className="playbookerror" role={loud && first ? 'alert' : 'status'}>
      {first && (
        <div className="failure">
          <Icon name="warn" />
          <div>
            <p>{asText ? `Line ${first.line}: ${first.subject}${first.says}` : faultInFields(first)}</p>
            <p className="t2">
              {first.next} {faults.length > 1 && `And ${countWord(faults.length - 1, 'more thing')} to put right.`}
            </p>
          </div>
          <button type="button" className="btn" onClick={() => go(first)}>
            {asText ? 'Go to the line' : 'Go there'}
          </button>
        </div>
      )}
    </div>
  )
}
