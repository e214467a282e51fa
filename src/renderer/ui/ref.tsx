import type { MouseEvent } from 'react'
import { Popover } from 'radix-ui'
import type { Evidence } from '../../contract/contract.ts'
import { isSameSource, type OpenSource, sourceOf } from '../sources/source-address.ts'
import { useSource } from '../sources/sources.tsx'
import { useOpenSource } from '../sources/use-open-source.ts'
import { Icon } from './icon.tsx'

const mostNumbers = 3

/** A source number: opens the saved page beside, at these words. */
export function Ref({ source, n }: { readonly source: OpenSource; readonly n?: number }) {
  const { source: openNow, hrefOf, open } = useOpenSource()
  const known = useSource(source.versionId)
  const number = n ?? known?.n
  const name = number === undefined ? 'Saved page' : `Source ${number}`
  const follow = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    open(source)
  }
  return (
    <a
      className="ref"
      href={hrefOf(source)}
      data-open=""
      aria-label={known ? `${name}, ${known.title}` : name}
      aria-current={isSameSource(source, openNow) ? 'true' : undefined}
      title={known?.title}
      onClick={follow}
    >
      {number ?? <Icon name="note" size="s" />}
    </a>
  )
}

/** All numbers behind a sentence; after three a `+4` opens the list. */
export function Refs({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const sources = distinct(evidence.flatMap((one) => sourceOf(one) ?? []))
  const told = evidence.some(({ type }) => type === 'said')
  const noted = evidence.some(({ type }) => type === 'noted')
  const logged = evidence.find((one) => one.type === 'logged')
  const ours = sources.length === 0 && !told && evidence.some(({ type }) => type === 'ours')
  const rest = sources.slice(mostNumbers)
  return (
    <>
      {sources.slice(0, mostNumbers).map((source) => (
        <span key={keyOf(source)}>
          {' '}
          <Ref source={source} />
        </span>
      ))}
      {rest.length > 0 && <MoreRefs sources={rest} />}
      {told && <span className="said"> told us</span>}
      {noted && <span className="said"> your note</span>}
      {logged && <span className="said"> {logged.of === 'attempt' ? 'your attempts' : 'your decision'}</span>}
      {ours && <span className="said"> ours, not theirs</span>}
    </>
  )
}

function MoreRefs({ sources }: { sources: readonly OpenSource[] }) {
  return (
    <Popover.Root>
      <Popover.Trigger className="ref" aria-label={`${sources.length} more sources`}>
        +{sources.length}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="popover" collisionPadding={8} sideOffset={4} aria-label="More sources">
          <ul className="morerefs">
            {sources.map((source) => (
              <RefLine key={keyOf(source)} source={source} />
            ))}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}

function RefLine({ source }: { source: OpenSource }) {
  const known = useSource(source.versionId)
  return (
    <li className="src">
      <Ref source={source} />
      <span className="clip">{known?.title ?? 'Saved page'}</span>
    </li>
  )
}

const keyOf = (source: OpenSource): string =>
  `${source.versionId} ${source.range?.start} ${source.range?.end} ${source.words}`

function distinct(sources: readonly OpenSource[]): readonly OpenSource[] {
  return [...new Map(sources.map((source) => [keyOf(source), source])).values()]
}
