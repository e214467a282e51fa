import './research.css'
import { useMemo } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocation, useParams } from 'wouter'
import type { Finding, PageVersionId, ResearchId, ResearchProgress } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { usePlace } from '../../app/use-place.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { type NumberedSource, SourcesProvider, useSourceNumbers } from '../../sources/sources.tsx'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { Failure } from '../../ui/failure.tsx'
import { countWord } from '../../words/terms.ts'
import type { Into } from '../bring-in/bring-in-state.ts'
import { DropHere } from '../bring-in/drop-here.tsx'
import { Beside } from '../reader/beside.tsx'
import { CoverageColumn } from './coverage-column.tsx'
import { FindingsColumn } from './findings-column.tsx'
import { findingsOnFile } from './findings-on-file.ts'
import { MiddleColumn } from './middle-column.tsx'
import { PagesColumn } from './pages-column.tsx'
import { ResearchHeader } from './research-header.tsx'
import { hasEnded, inReadingOrder, isSaved, sizeWords, totalWords } from './run-words.ts'
import { useSession } from './use-session.ts'
import { useSpokenProgress } from './use-spoken-progress.ts'
import { useWatch, type Watched } from './use-watch.ts'

/** One run: pages as they come in, what was found in them, what is known and what is still open; and the session on it. */
export default function ResearchScreen() {
  const { researchId } = useParams<{ researchId: string }>()
  // an id from the address: the host says when it knows none such
  return <Run key={researchId} researchId={researchId as ResearchId} />
}

export function Run({ researchId }: { researchId: ResearchId }) {
  const watched = useWatch(researchId)
  const { progress, error } = watched
  usePlace({ title: progress?.accountName ?? 'Research', above, ...(progress ? { saved: savedWords(progress) } : {}) })
  useLeaveKeys()
  if (progress) return <OpenRun progress={progress} watched={watched} />
  return (
    <main className="work" tabIndex={-1} data-pane="" aria-busy={!error}>
      {error && (
        <div className="pad">
          <Failure error={error} retry={watched.again} />
        </div>
      )}
    </main>
  )
}

const above = { label: 'Research', href: '/research' } as const

function savedWords({ pages, bytes, research }: ResearchProgress): string {
  const saved = countWord(pages.filter(isSaved).length, 'page')
  if (bytes > 0) return `${saved}, ${sizeWords(bytes)} saved`
  return research.state === 'running' ? 'Every page is saved as it arrives' : `${saved} saved`
}

/** Esc goes back to the list, once no source is open. */
export function useLeaveKeys(): void {
  const [, navigate] = useLocation()
  const { source } = useOpenSource()
  const back = { keys: ['Escape'], label: 'back', quiet: true, run: () => navigate('/research') }
  useKeys('Research', source ? [] : [back], { level: 'place' })
}

function OpenRun({ progress, watched }: { progress: ResearchProgress; watched: Watched }) {
  const findings = useFindings(progress, watched.live)
  const numbers = useNumbers(progress, watched.live)
  const controls = useSession(progress.research.accountId)
  useSpokenProgress(progress, findings.length)
  return (
    <SourcesProvider numbers={numbers}>
      <DropHere into={useInto(progress)} />
      <Beside>
        <div className="rframe">
          <div className="research">
            <ResearchHeader progress={progress} controls={controls} />
            <PagesColumn progress={progress} again={watched.again} />
            <MiddleColumn controls={controls}>
              <FindingsColumn
                findings={findings}
                ended={hasEnded(progress.research)}
                total={totalWords(progress, findings.length)}
                progress={progress}
                session={controls.session}
              />
            </MiddleColumn>
            <Coverage progress={progress} controls={controls} />
          </div>
        </div>
      </Beside>
    </SourcesProvider>
  )
}

/** What the run tells, or what is on file while it tells nothing. */
function Coverage({ progress, controls }: { progress: ResearchProgress; controls: ReturnType<typeof useSession> }) {
  const told = progress.coverage.length > 0
  const onFile = useQuery({ ...queries.coverage(progress.research.accountId), enabled: !told }).data
  return <CoverageColumn pages={told ? progress.coverage : (onFile ?? noCoverage)} controls={controls} />
}

const noCoverage: ResearchProgress['coverage'] = []

/** What is dropped here goes to the company that is researched. */
function useInto({ research, accountName }: ResearchProgress): Into {
  const { accountId, homeUrl } = research
  return useMemo(() => ({ id: accountId, name: accountName, homeUrl }), [accountId, accountName, homeUrl])
}

/** What the run brought. A run that ended in another life of the program tells only its pages; the rest is on file. */
function useFindings(progress: ResearchProgress, live: boolean): readonly Finding[] {
  const { accountId } = progress.research
  const onFile = !live && hasEnded(progress.research) && progress.findings.length === 0
  const signals = useQuery({ ...queries.signals(accountId), enabled: onFile }).data
  const pages = useQuery(queries.pages(accountId)).data
  return useMemo(
    () => inReadingOrder(onFile && signals ? findingsOnFile(signals, pages ?? []) : progress.findings),
    [onFile, signals, pages, progress.findings],
  )
}

/** While pages come in they are numbered as they come, so that no number changes; afterwards as in the dossier. */
function useNumbers(progress: ResearchProgress, live: boolean): ReadonlyMap<PageVersionId, NumberedSource> {
  const { accountId } = progress.research
  const pages = useQuery(queries.pages(accountId)).data
  const snapshot = useQuery({ ...queries.snapshot(accountId), enabled: !live }).data
  const asInDossier = useSourceNumbers(snapshot?.sources, pages)
  return useMemo(() => {
    if (!live) return asInDossier
    const onFile = new Map(pages?.map((page) => [page.id, page]))
    const versions = new Map(progress.findings.map(({ pageId, pageVersionId }) => [pageId, pageVersionId]))
    const numbers = new Map<PageVersionId, NumberedSource>()
    progress.pages.filter(isSaved).forEach(({ pageId, title, kind, url }, i) => {
      const page = pageId === null ? undefined : onFile.get(pageId)
      const version = page?.versionId ?? (pageId === null ? undefined : versions.get(pageId))
      if (version) numbers.set(version, { n: i + 1, title, kind, url, publishedAt: page?.publishedAt ?? null })
    })
    return numbers
  }, [live, asInDossier, pages, progress.pages, progress.findings])
}
