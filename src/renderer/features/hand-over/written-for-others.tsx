import type { ForOthers } from '../../../contract/exports.ts'
import { countWord } from '../../words/terms.ts'
import { writtenWords } from './use-for-others.ts'

const mostNamed = 10

/** Where the files are, and which ones were left because they are the user's. */
export function WrittenForOthers({ written }: { readonly written: ForOthers }) {
  const { folder, left } = written
  return (
    <div role="status">
      <p>
        In <code className="path">{folder}</code>: {writtenWords(written)}
      </p>
      {left.length > 0 && (
        <>
          <p className="t2">{countWord(left.length, 'file')} left as you have it, yours or changed by you:</p>
          <ul className="handlist">
            {left.slice(0, mostNamed).map((file) => (
              <li key={file}>
                <code className="path">{file}</code>
              </li>
            ))}
            {left.length > mostNamed && <li>and {left.length - mostNamed} more</li>}
          </ul>
        </>
      )}
    </div>
  )
}
