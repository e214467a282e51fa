import type { SearchAnswer, SearchHit } from '../../../contract/search.ts'
import { searchTypeWords } from '../../../contract/search-types.ts'
import type { Hint } from '../../keys/use-keys.ts'
import { Icon, type IconName } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { upperFirst } from '../../words/upper-first.ts'
import { splitMarks } from './split-marks.ts'

export interface Row {
  readonly key: string
  readonly icon: IconName
  readonly label: string
  readonly detail?: string
  readonly keys?: string
  /** `beside`: Ctrl or Cmd was held. */
  readonly run: (beside: boolean) => void
}

export interface Group {
  readonly name: string
  /** "6 of 312" */
  readonly count?: string
  readonly rows: readonly Row[]
}

const iconOf: Readonly<Record<SearchHit['type'], IconName>> = {
  account: 'accounts',
  person: 'user',
  call: 'phone',
  said: 'phone',
  attempt: 'door',
  question: 'unk',
  problem: 'radar',
  signal: 'flag',
  fact: 'saved',
  note: 'note',
  page: 'book',
  kept: 'check',
}

/** Groups of what was found, by type, each with how many there are. */
export function hitGroups(answer: SearchAnswer, open: (hit: SearchHit, beside: boolean) => void): readonly Group[] {
  return [...Map.groupBy(answer.hits, ({ type }) => type)].map(([type, hits]) => {
    const many = answer.counts?.[type]
    return {
      name: searchTypeWords[type].many,
      ...(many === undefined ? {} : { count: many > hits.length ? `${hits.length} of ${many}` : String(many) }),
      rows: hits.map((hit) => ({
        key: `${hit.type} ${hit.id}`,
        icon: iconOf[hit.type],
        label: labelOf(hit),
        detail: hit.excerpt,
        run: (beside) => open(hit, beside),
      })),
    }
  })
}

const labelOf = ({ type, title, accountName }: SearchHit): string =>
  type === 'account' || accountName === null ? title : `${accountName}: ${title}`

export function commandRow(hint: Hint, close: () => void): Row {
  return {
    key: `${hint.scope} ${hint.label}`,
    icon: 'right',
    label: upperFirst(hint.label),
    detail: hint.scope,
    ...(hint.keys[0] ? { keys: hint.keys[0] } : {}),
    run: () => {
      close()
      // after the dialog gave the focus back
      setTimeout(hint.run, 0)
    },
  }
}

/** Rows in their groups; `here` is the one in hand, by its number over all groups. */
export function Groups(props: {
  readonly id: string
  readonly groups: readonly Group[]
  readonly here: number
  readonly choose: (at: number) => void
}) {
  let first = 0
  return props.groups.map((group) => {
    const start = first
    first += group.rows.length
    return (
      <div key={group.name} role="group" aria-label={group.name}>
        <p className="cap" aria-hidden="true">
          {group.name} {group.count && <span className="t3 num">{group.count}</span>}
        </p>
        {group.rows.map((row, i) => (
          <PaletteRow
            key={row.key}
            row={row}
            id={`${props.id}-${start + i}`}
            here={props.here === start + i}
            choose={() => props.choose(start + i)}
          />
        ))}
      </div>
    )
  })
}

function PaletteRow({ row, id, here, choose }: { row: Row; id: string; here: boolean; choose: () => void }) {
  return (
    <div
      id={id}
      role="option"
      aria-selected={here}
      // the focus stays in the field, which says which row is in hand
      tabIndex={-1}
      className="paletterow"
      onPointerMove={here ? undefined : choose}
      onPointerUp={(event) => row.run(event.ctrlKey || event.metaKey)}
    >
      <Icon name={row.icon} size="s" />
      <span className="nowrap clip">
        <Marked text={row.label} />
      </span>
      <span className="clip t2 grow">{row.detail && <Marked text={row.detail} />}</span>
      {row.keys && <Kbd keys={row.keys} />}
    </div>
  )
}

/** The words that were looked for, strong; a source's own words stay plain text. */
function Marked({ text }: { readonly text: string }) {
  return splitMarks(text).map(({ words, hit }, i) => (hit ? <b key={i}>{words}</b> : <span key={i}>{words}</span>))
}
