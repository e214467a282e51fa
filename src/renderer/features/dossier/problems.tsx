import { useState } from 'react'
import { Link } from 'wouter'
import type { Hypothesis, Snapshot } from '../../../contract/contract.ts'
import { Confidence } from '../../ui/confidence.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Tag } from '../../ui/chip.tsx'
import { basisWord, countWord } from '../../words/terms.ts'
import { EndsIt, Typical } from '../problems/beneath.tsx'
import { Letter } from '../problems/letter.tsx'
import { Ledger } from '../problems/ledger.tsx'
import { LookedFor } from '../problems/looked-for.tsx'

const openAtFirst = 3
const strongest = 2

/** Likely problems as ledgers: for and against at the same size. Three open, the others a line each. */
export function Problems({ snapshot }: { snapshot: Snapshot }) {
  const { problems } = snapshot
  return (
    <section aria-label="Likely problems">
      <div className="sec">
        <h2>Likely problems</h2>
        {problems.length > 0 && (
          <span className="more k">
            <Kbd keys="j" />
            <Kbd keys="k" /> move <Kbd keys="Space" /> peek
          </span>
        )}
        <Link className="allof" href={`/accounts/${snapshot.accountId}/problems`}>
          All problems
        </Link>
      </div>
      {problems.length === 0 && (
        <p className="ev none t2">
          No sign of a problem you solve on {countWord(snapshot.pagesRead, 'page')}, for or against. Ask, or read trade
          press.
        </p>
      )}
      {problems.map((problem, i) => (
        <Problem key={problem.problemId} problem={problem} snapshot={snapshot} number={i + 1} />
      ))}
      <LookedFor snapshot={snapshot} />
    </section>
  )
}

function Problem({ problem, snapshot, number }: { problem: Hypothesis; snapshot: Snapshot; number: number }) {
  const typical = problem.basis === 'typical'
  const [open, setOpen] = useState(number <= openAtFirst)
  return (
    <article className={number === 1 ? 'prob is-open' : 'prob'}>
      <header>
        <Letter at={number - 1} />
        <h3>{problem.statement}</h3>
        <span className="basis">
          {typical ? (
            <Tag is="unknown">{basisWord.typical}</Tag>
          ) : (
            <>
              <span>{basisWord[problem.basis]}</span>
              <span className="t3">·</span>
              <Confidence confidence={problem.confidence} />
            </>
          )}
          {!typical && number > openAtFirst && (
            <button type="button" className="linklike" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? 'less' : `${problem.for.length} for, ${problem.against.length} against`}
            </button>
          )}
        </span>
      </header>
      {!typical && open && <Ledger problem={problem} snapshot={snapshot} shown={strongest} />}
      {typical ? (
        <Typical problem={problem} snapshot={snapshot} />
      ) : (
        open && <EndsIt problem={problem} snapshot={snapshot} />
      )}
    </article>
  )
}
