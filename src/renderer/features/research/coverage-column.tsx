import type { CoverageItem } from '../../../contract/contract.ts'
import { Icon } from '../../ui/icon.tsx'
import { useHeldUnderPointer } from './use-held.ts'

/** What is still open first, then what was looked for and not found, then what is known. */
export function CoverageColumn({ coverage, ended }: { readonly coverage: readonly CoverageItem[]; ended: boolean }) {
  const { shown, hold } = useHeldUnderPointer(coverage)
  const of = (state: CoverageItem['state']) => shown.filter((item) => item.state === state)
  const [open, missing, known] = [of('open'), of('not-found'), of('known')]
  return (
    // a region that scrolls has to be reachable with the keyboard
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <aside className="pane side rcov" data-pane="" tabIndex={0} aria-label="Coverage" {...hold}>
      <div className="pad2">
        <div className="sec">
          <h2>Coverage</h2>
          {shown.length > 0 && (
            <span className="more num">
              {known.length} of {shown.length} known
            </span>
          )}
        </div>
        {shown.length === 0 ? (
          <p className="t2">
            {ended
              ? 'Nothing was looked for, because no page was read.'
              : 'What a call needs to know is ticked off here, page by page.'}
          </p>
        ) : (
          <>
            <CoverageBar known={known.length} missing={missing.length} open={open.length} />
            <Items title="Still open" items={open} icon="unk" look="unknown" />
            <Items title="Looked for, nothing found" items={missing} icon="con" look="t3" />
            <Items title="Known" items={known} icon="check" look="fresh" />
          </>
        )}
      </div>
    </aside>
  )
}

function CoverageBar({ known, missing, open }: { known: number; missing: number; open: number }) {
  const share = (count: number) => (count / Math.max(1, known + missing + open)) * 100
  return (
    <svg
      className="covbar"
      role="img"
      aria-label={`${known} of ${known + missing + open} known, ${missing} looked for and not found, ${open} open`}
    >
      <rect className="c1" width={`${share(known)}%`} height="6" />
      <rect className="c2" x={`${share(known)}%`} width={`${share(missing)}%`} height="6" />
      {open > 0 && (
        <rect className="c3" x={`${share(known + missing)}%`} y=".5" width={`${share(open) - 0.4}%`} height="5" />
      )}
    </svg>
  )
}

function Items({
  title,
  items,
  icon,
  look,
}: {
  title: string
  items: readonly CoverageItem[]
  icon: 'unk' | 'con' | 'check'
  look: string
}) {
  if (items.length === 0) return null
  return (
    <>
      <h3 className="kind">
        {title}
        <span>{items.length}</span>
      </h3>
      <ul className={icon === 'check' ? 'cov kn' : 'cov'}>
        {items.map(({ topic, label, detail }) => (
          <li key={topic}>
            <span className={look}>
              <Icon name={icon} />
            </span>
            <span>
              {label}
              <small>{detail}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
