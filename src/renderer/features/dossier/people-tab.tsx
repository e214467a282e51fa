import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { queries } from '../../queries/queries.ts'
import type { Snapshot } from '../../../contract/contract.ts'
import { useNow } from '../../app/use-now.ts'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Quote } from '../../ui/quote.tsx'
import { callWords } from '../../words/dates.ts'
import { countWord } from '../../words/terms.ts'
import { HeldDialog } from '../people/held-dialog.tsx'
import type { TabProps } from './tab-props.ts'
import { evidenceOf } from './fact-words.ts'
import { isSameName, peopleOf, type PersonOnFile } from './people.ts'
import { TabPane } from './tab-pane.tsx'

/** Problems named of a person: a works director feels most of a playbook. */
const mostFelt = 3

/** Who is named on their pages or was in a call, with their titles and the words that name them. */
export function PeopleTab({ row, snapshot }: TabProps) {
  const facts = useQuery(queries.facts(row.account.id))
  const calls = useQuery(queries.calls(row.account.id)).data
  // null in it: of whom is asked in the dialog
  const [asked, setAsked] = useState<{ readonly name: string | null } | null>(null)
  return (
    <TabPane name="People" query={facts} count={({ length }) => length}>
      {(data) => {
        const people = peopleOf(data, calls ?? [], snapshot?.people)
        return (
          <>
            {people.length === 0 ? (
              <Nobody pagesRead={row.pagesRead} />
            ) : (
              <ul className="people">
                {people.map((person) => (
                  <Person
                    key={person.name}
                    person={person}
                    feels={feltBy(person, snapshot)}
                    askHeld={() => setAsked({ name: person.name })}
                  />
                ))}
              </ul>
            )}
            <p className="byname">
              <Button look="quiet" onClick={() => setAsked({ name: null })}>
                Erase a person by name
              </Button>
            </p>
            {asked !== null && <HeldDialog accountId={row.account.id} name={asked.name} close={() => setAsked(null)} />}
          </>
        )
      }}
    </TabPane>
  )
}

const Nobody = ({ pagesRead }: { readonly pagesRead: number }) => (
  <EmptyState title={pagesRead === 0 ? 'No page was read yet' : `Nobody is named on ${countWord(pagesRead, 'page')}`}>
    {pagesRead === 0
      ? 'Research the account first, or plan a call with the people you know.'
      : 'Many companies name nobody. Try their newsroom, a trade body, or ask who looks after it.'}
  </EmptyState>
)

/** Likely problems that somebody in this role feels, in the words of the playbook. */
function feltBy({ name }: PersonOnFile, snapshot: Snapshot | null): readonly string[] {
  const known = snapshot?.people.find((one) => isSameName(one.name, name))
  return (snapshot?.problems ?? [])
    .filter(({ problemId }) => known?.feels.includes(problemId))
    .map(({ statement }) => statement)
}

function Person({
  person,
  feels,
  askHeld,
}: {
  person: PersonOnFile
  feels: readonly string[]
  /** Shows what is held about them. */
  askHeld: () => void
}) {
  const now = useNow()
  const [located] = person.mentions
  const pages = new Set(person.mentions.map(({ pageVersionId }) => pageVersionId)).size
  return (
    <li className="sheet person">
      <p className="row">
        <Icon name="user" />
        <b className="clip">{person.name}</b>
        {person.titles.length === 0 && <span className="t3">role not known</span>}
        <span className="grow" />
        <span className="t3">{pages > 0 && countWord(pages, 'page')}</span>
      </p>
      {person.titles.map((title) => (
        <p key={title} className="title">
          {title}
        </p>
      ))}
      {person.calls.map((call) => (
        <p key={call.id} className="t2 title">
          <Icon name="phone" size="s" /> Call {callWords(call.at, now)}
        </p>
      ))}
      {feels.length > 0 && (
        <p className="t2 title">
          <span className="lab">Feels, by your playbook:</span> {feels.slice(0, mostFelt).join(' ')}
          {feels.length > mostFelt && ` And ${feels.length - mostFelt} more.`}
        </p>
      )}
      {located && <Quote evidence={evidenceOf(located)} item={`person ${person.name}`} />}
      <Button look="quiet" className="heldlink" aria-label={`What is held about ${person.name}`} onClick={askHeld}>
        What is held
      </Button>
    </li>
  )
}
