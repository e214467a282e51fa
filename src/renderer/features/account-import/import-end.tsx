import { useEffect, useRef } from 'react'
import { Link, useLocation } from 'wouter'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import { download } from '../brief/download.ts'
import { bulkActions } from '../accounts/use-bulk.ts'
import { Progress } from '../research/progress.tsx'
import { changedAnything, forgetImport, stopImport, takeBackImport } from './import-run.ts'
import type { ImportRun } from './running-import.ts'
import { resultWords, takenBackWords } from './import-words.ts'
import { refusedCsv } from './refused-csv.ts'
import { closeTable } from './table-store.ts'

/** An import that goes on, and what came of it. */
export function ImportEnd({ run }: { readonly run: ImportRun }) {
  const going = run.state === 'running' || run.state === 'taking-back'
  return (
    <div className="pane" data-pane="" tabIndex={-1}>
      <div className="pad impnarrow">{going ? <Going run={run} /> : <Came run={run} />}</div>
    </div>
  )
}

function Going({ run: { name, state, done, of } }: { readonly run: ImportRun }) {
  const back = state === 'taking-back'
  useKeys('Import', back ? [] : [{ keys: ['.'], label: 'stop', run: stopImport }])
  return (
    <>
      <h1 className="clip">{back ? `Taking ${name} back` : `Importing ${name}`}</h1>
      {!back && (
        <>
          <Progress done={done} of={of} />
          <p className="t2 num" role="status">
            {done.toLocaleString('en-GB')} of {countWord(of, 'company', 'companies')}. It goes on while you are in
            another room.
          </p>
          <Button icon="pause" shortcut="." onClick={stopImport}>
            Stop
          </Button>
        </>
      )}
    </>
  )
}

function Came({ run }: { readonly run: ImportRun }) {
  const { name, state, refused, error } = run
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const back = state === 'taken-back'
  const save = () => download(`${name.replace(/\.[a-z]+$/i, '')}-not-imported.csv`, 'text/csv', csvBytes(run))
  const again = () => (forgetImport(), closeTable())
  const [, navigate] = useLocation()
  const added = back ? [] : [...run.taken.added, ...run.taken.restored]
  const research = () => {
    void bulkActions.research(added)
    navigate('/research')
  }
  useKeys('Import', [
    ...(added.length > 0
      ? [{ keys: ['r'], label: `research ${added.length.toLocaleString('en-GB')}`, run: research }]
      : []),
    ...(refused.rows.length > 0 ? [{ keys: ['d'], label: 'download what was not imported', run: save }] : []),
    { keys: ['o'], label: 'another file', run: again },
  ])
  return (
    <>
      <h1 ref={title} tabIndex={-1}>
        {back ? takenBackWords(run) : resultWords(run)}
      </h1>
      {error && <Failure error={error} />}
      {state === 'stopped' && (
        <p className="t2">What was taken over stays. Import the file again to go on: what is there is known.</p>
      )}
      <div className="row w impacts">
        <Link className="btn primary" href="/accounts">
          See the accounts
        </Link>
        {added.length > 0 && (
          <Button icon="research" shortcut="r" onClick={research}>
            Research {added.length === 1 ? 'it' : `these ${added.length.toLocaleString('en-GB')}`}
          </Button>
        )}
        {!back && changedAnything(run.taken) && (
          <Button onClick={() => void takeBackImport(run)}>Take all of it back</Button>
        )}
        {refused.rows.length > 0 && (
          <Button icon="fetch" shortcut="d" onClick={save}>
            Download {countWord(refused.rows.length, 'row')} that {refused.rows.length === 1 ? 'was' : 'were'} not
            imported
          </Button>
        )}
        <Button shortcut="o" onClick={again}>
          Another file
        </Button>
      </div>
      {refused.rows.length > 0 && (
        <p className="t3">
          A CSV file with the line and the reason of each. Mend it there and import it again; the two columns before are
          left out by themselves.
        </p>
      )}
    </>
  )
}

const csvBytes = ({ refused: { header, rows } }: ImportRun) => new TextEncoder().encode(refusedCsv(header, rows))
