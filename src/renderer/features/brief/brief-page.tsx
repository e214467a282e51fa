import { Fragment, type ReactNode } from 'react'
import type { Brief, Paper, Run } from '../../../contract/contract.ts'
import { isSameSource } from '../../sources/source-address.ts'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { useBriefPage } from './brief-sources.tsx'
import { quotedIn } from './brief-words.ts'

/** The printed page: two columns, one axis; the fold after parts 1 to 5; the sources at the foot. */
export function BriefPage({ brief, paper }: { readonly brief: Brief; readonly paper: Paper }) {
  return (
    <article className={`paper ${paper === 'A4' ? 'a4' : 'letter'}`} lang={brief.lang} aria-label={brief.title}>
      <span className="foldtick first" />
      <span className="foldtick second" />
      <div className="top">
        <Head brief={brief} />
        <Part label="Objective">
          <p className="strong">{brief.objective}</p>
        </Part>
        {brief.since && (
          <Part label={brief.sinceLabel ?? 'Since last time'}>
            <Runs runs={brief.since} />
          </Part>
        )}
        {brief.why && (
          <Part label="Why now">
            <Runs runs={brief.why} />
            {brief.opening && <p className="opening">“{brief.opening}”</p>}
          </Part>
        )}
        <Questions brief={brief} />
      </div>
      <hr />
      <div className={brief.notes ? 'below packed' : 'below'}>
        <BelowTheFold brief={brief} />
      </div>
      {brief.notes && <div className="ruled" aria-hidden="true" />}
      <Ledger brief={brief} />
    </article>
  )
}

function Head({ brief }: { brief: Brief }) {
  return (
    <header className="phead">
      <div>
        <h2>{brief.account}</h2>
        <p>
          <b>{brief.when}</b> <span className="internal">INTERNAL</span>
        </p>
      </div>
      <div>
        <p>{brief.who}</p>
        <p className="soft">{brief.oldest}</p>
      </div>
    </header>
  )
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="part" aria-label={label}>
      <h3>{label}</h3>
      <div>{children}</div>
    </section>
  )
}

function Questions({ brief }: { brief: Brief }) {
  return (
    <Part label="Ask">
      <ol className="pask">
        {brief.ask.map((question) => (
          <li key={question.q}>
            <p className="say">{question.q}</p>
            <p>
              <span className="soft">{question.tie}. Stop if: </span>
              {question.stop}
            </p>
          </li>
        ))}
      </ol>
    </Part>
  )
}

function BelowTheFold({ brief }: { brief: Brief }) {
  const { recommendation } = brief
  return (
    <>
      <Part label="Recommendation">
        <p>
          <b>{recommendation.word}</b> <Inline runs={recommendation.why} />
        </p>
        <p>
          <b>Against:</b> <Inline runs={recommendation.against} />
        </p>
      </Part>
      <Pairs label="Bring" pairs={brief.bring.map(({ k, t }) => ({ k: `${k}:`, t }))} />
      <Pairs label="Know before you dial" pairs={brief.facts.map(({ d, t }) => ({ k: d, t }))} />
      {brief.business.length > 0 && (
        <Part label="Their business">
          <p>
            {brief.business.map(({ t: runs }, i) => (
              <Fragment key={i}>
                {i > 0 && ' '}
                <Inline runs={runs} />
              </Fragment>
            ))}
          </p>
        </Part>
      )}
      {brief.problems.length > 0 && <LikelyProblems brief={brief} />}
      <RunsPart label="Urgency" runs={brief.urgency} />
      <RunsPart label="Fit" runs={brief.fit} />
      <Pairs label="People" pairs={brief.people} />
      {brief.donot.length > 0 && (
        <Part label="Do not">
          {brief.donot.map(({ t }, i) => (
            <Runs key={i} runs={t} />
          ))}
        </Part>
      )}
      {brief.unknown.length > 0 && (
        <Part label="Unknown">
          <p>{brief.unknown.map(({ t }) => t).join(' ')}</p>
        </Part>
      )}
      {brief.dropped && (
        <Part label="Not shown">
          <p>{brief.dropped}</p>
        </Part>
      )}
    </>
  )
}

function RunsPart({ label, runs }: { label: string; runs: readonly Run[] }) {
  return runs.length === 0 ? null : (
    <Part label={label}>
      <Runs runs={runs} />
    </Part>
  )
}

function Pairs({ label, pairs }: { label: string; pairs: readonly { k: string; t: readonly Run[] }[] }) {
  return pairs.length === 0 ? null : (
    <Part label={label}>
      {pairs.map(({ k, t }, i) => (
        <p key={i}>
          <b>{k}</b> <Inline runs={t} />
        </p>
      ))}
    </Part>
  )
}

const sureClass = { sure: 'sure', likely: 'likely', 'a hunch': 'hunch' } as const

function LikelyProblems({ brief }: { brief: Brief }) {
  return (
    <Part label="Likely problems">
      {brief.problems.map((problem) => (
        <div className="pprob" key={problem.id}>
          <p>
            <span className={`suretag ${sureClass[problem.sure]}`}>{problem.sure}</span>
            <b>
              <span className="name">{problem.id}</span> {problem.say}
            </b>{' '}
            <span className="soft">{problem.basis}</span>
          </p>
          <div className="psides">
            <p>
              <b>For</b> <Inline runs={problem.for} />
            </p>
            <p>
              <b>Against</b> <Inline runs={problem.against} />
            </p>
          </div>
        </div>
      ))}
    </Part>
  )
}

const Runs = ({ runs }: { runs: readonly Run[] }) => (
  <p>
    <Inline runs={runs} />
  </p>
)

function Inline({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, i) => (
    <Fragment key={i}>
      {run.t}
      {run.r?.map((n) => (
        <Fragment key={n}>
          {'\u00a0'}
          <Number n={n} words={quotedIn(run.t)} />
        </Fragment>
      ))}
    </Fragment>
  ))
}

/** `[3]`, as printed. It opens the saved page beside; what no page proves is no link. */
function Number({ n, words }: { n: number; words: string | null }) {
  const page = useBriefPage(n)
  const { source: openNow, hrefOf, open } = useOpenSource()
  if (!page) return <span className="pref">[{n}]</span>
  const source = { ...page, range: null, words }
  return (
    <a
      className="pref"
      href={hrefOf(source)}
      aria-label={`Source ${n}`}
      aria-current={isSameSource(openNow, source) ? 'true' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey) return
        event.preventDefault()
        open(source)
      }}
    >
      [{n}]
    </a>
  )
}

/** Numbers here are no links: set this close they would be targets too small to hit, and the same numbers above open the pages. */
function Ledger({ brief }: { brief: Brief }) {
  return (
    <footer className="pledger">
      <h3>{brief.sourcesTitle}</h3>
      <ul>
        {brief.sources.map((source) => (
          <li key={source.n}>
            <span className="pref">[{source.n}]</span>
            <b>{source.published}</b>
            <span>
              {source.old && <b>Old: </b>}
              {source.title}{' '}
              {source.href ? (
                <a href={source.href} target="_blank" rel="noreferrer noopener">
                  {source.where}
                </a>
              ) : (
                <span className="soft">{source.where}</span>
              )}
              {source.fetched && (
                <span className="soft">
                  {' '}
                  {brief.savedLabel ?? 'saved'} {source.fetched}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft">{brief.colophon}</p>
    </footer>
  )
}
