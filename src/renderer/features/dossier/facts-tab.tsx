import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LocatedFact } from '../../../contract/accounts.ts'
import type { Evidence } from '../../../contract/contract.ts'
import { queries } from '../../queries/queries.ts'
import { Chip, Tag } from '../../ui/chip.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Quote } from '../../ui/quote.tsx'
import { Refs } from '../../ui/ref.tsx'
import { countWord, factGroups, singleFacts } from '../../words/terms.ts'
import { KeptList } from '../kept/kept-rows.tsx'
import type { TabProps } from './tab-props.ts'
import { evidenceOf, factWords, sameFacts } from './fact-words.ts'
import { OpeningsGroup } from './openings-group.tsx'
import { TabPane } from './tab-pane.tsx'

/** Facts by kind. Where two pages disagree, both stand side by side with their words. */
export function FactsTab({ row }: TabProps) {
  const facts = useQuery(queries.facts(row.account.id))
  const boards = useQuery(queries.openings(row.account.id)).data
  const onBoards = new Set(boards?.openings.map(({ opening }) => opening.pageId))
  return (
    <TabPane name="Facts" query={facts} count={({ length }) => length}>
      {(all) => {
        // openings of a job board stand together, with what became of them
        const data = all.filter(({ fact, pageId }) => fact.kind !== 'opening' || !onBoards.has(pageId))
        // people have a tab of their own
        const shown = factGroups.filter(({ kind }) => kind !== 'person' && data.some(({ fact }) => fact.kind === kind))
        const hasBoards = boards !== undefined && boards.boards.length > 0
        return (
          <div className="factgrid">
            {shown.length === 0 && !hasBoards && !data.some(isYours) && <NoFacts row={row} />}
            {shown.map(({ label, kind }) => (
              <FactGroup key={kind} label={label} facts={data.filter(({ fact }) => fact.kind === kind)} />
            ))}
            {hasBoards && <OpeningsGroup {...boards} />}
            <KeptList
              accountId={row.account.id}
              title="Kept by you"
              note="facts that no rule found"
              passes={({ kept }) => kept.as.what === 'fact'}
            />
          </div>
        )
      }}
    </TabPane>
  )
}

function NoFacts({ row: { pagesRead } }: Pick<TabProps, 'row'>) {
  return (
    <EmptyState title={pagesRead === 0 ? 'No page was read yet' : `No fact on ${countWord(pagesRead, 'page')}`}>
      {pagesRead === 0
        ? 'Research the account first; facts stand here with the words that say them.'
        : 'Their pages say nothing that could be checked: no size, no sites, no products. Ask, or try a trade directory.'}
    </EmptyState>
  )
}

function FactGroup({ label, facts }: { label: string; facts: readonly LocatedFact[] }) {
  const groups = sameFacts(facts)
  const [first] = facts
  const conflict = groups.length > 1 && first !== undefined && singleFacts.has(first.fact.kind)
  return (
    <section aria-label={label} className={first?.fact.kind === 'business' ? 'factgroup wide' : 'factgroup'}>
      <div className="sec">
        <h2>{label}</h2>
        {groups.length > 1 && <span className="t2">{groups.length}</span>}
        {conflict && (
          <span className="more">
            <Tag is="unknown">pages disagree</Tag>
          </span>
        )}
      </div>
      {conflict ? <SideBySide groups={groups} /> : <FactList groups={groups} />}
    </section>
  )
}

function SideBySide({ groups }: { groups: readonly (readonly LocatedFact[])[] }) {
  return (
    <div className="sidebyside">
      {groups.map(([located]) =>
        located ? (
          <div className="sheet" key={factWords(located.fact)}>
            <b>{factWords(located.fact)}</b> {isYours(located) && <Chip>yours</Chip>}
            <Quote evidence={evidenceOf(located)} item={`fact ${located.pageVersionId} ${located.fact.quote}`} />
          </div>
        ) : null,
      )}
    </div>
  )
}

/** The user kept it; no rule found it. */
const isYours = ({ fact }: LocatedFact): boolean => fact.ruleId === 'kept'

/** A press archive has hundreds; more than this waits behind a button. */
const mostShown = 12

function FactList({ groups }: { groups: readonly (readonly LocatedFact[])[] }) {
  const [all, setAll] = useState(false)
  const shown = all ? groups : groups.slice(0, mostShown)
  return (
    <ul className="sheet factlist">
      {shown.map((group) => {
        const [located] = group
        if (!located) return null
        const evidence: readonly Evidence[] = group.map(evidenceOf)
        return (
          <li
            key={`${factWords(located.fact)} ${located.pageVersionId}`}
            data-item={`fact ${factWords(located.fact)}`}
            tabIndex={-1}
          >
            <span className="grow" title={located.fact.quote}>
              {located.fact.kind === 'business' ? <q>{located.fact.quote}</q> : factWords(located.fact)}
            </span>
            {group.some(isYours) && <Chip>yours</Chip>}
            <span className="factrefs">
              <Refs evidence={evidence} />
            </span>
          </li>
        )
      })}
      {groups.length > shown.length && (
        <li data-item="more facts" tabIndex={-1}>
          <button type="button" className="linklike" onClick={() => setAll(true)}>
            {groups.length - shown.length} more
          </button>
        </li>
      )}
    </ul>
  )
}
