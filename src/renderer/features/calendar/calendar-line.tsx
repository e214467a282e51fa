import { useId } from 'react'
import type { CalendarRow } from '../../../contract/calendar.ts'
import { useNow } from '../../app/use-now.ts'
import { Chip, Tag } from '../../ui/chip.tsx'
import { callWords } from '../../words/dates.ts'
import { companyWords, rowKey, stateWord, takesAway } from './calendar-words.ts'
import type { Choices } from './use-choices.ts'

/** One call of a calendar: when, with whom, whose it seems to be, and whether it is taken over. */
export function CalendarLine({ row, choices }: { readonly row: CalendarRow; readonly choices: Choices }) {
  const now = useNow()
  const id = useId()
  const { entry, state, call } = row
  const people = entry.people.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ')
  const moved = state === 'moved' && call ? `, was ${callWords(call.at, now)}` : ''
  return (
    <li data-item={rowKey(row)} tabIndex={-1}>
      <input
        type="checkbox"
        id={id}
        checked={choices.isOn(row)}
        onChange={() => choices.toggle(row)}
        aria-label={`${takesAway(row) ? 'Take away' : 'Take over'}: ${entry.title}`}
      />
      <label htmlFor={id} className="calwhen num">
        <b>{callWords(entry.at, now)}</b>
        <small className="t3">
          {entry.minutes} min{moved}
        </small>
      </label>
      <div className="who">
        <span className="clip caltitle" title={entry.title}>
          {entry.title}
        </span>
        <small title={people}>{people || 'nobody else named'}</small>
      </div>
      <span className="calstate">
        {takesAway(row) ? <Tag is="stale">{stateWord[state]}</Tag> : <Chip>{stateWord[state]}</Chip>}
      </span>
      <Company row={row} choices={choices} />
    </li>
  )
}

function Company({ row, choices }: { readonly row: CalendarRow; readonly choices: Choices }) {
  const { call, companies, entry } = row
  const [first] = companies
  if (call) return <span className="calcompany clip">{first?.is === 'account' ? first.name : ''}</span>
  const { at, words } = choices.companyOf(row)
  return (
    <span className="calcompany">
      <select
        className="field"
        data-open=""
        aria-label={`Company of ${entry.title}`}
        value={at}
        onChange={(event) => choices.setCompany(row, Number(event.target.value))}
      >
        {companies.length === 0 && <option value={-1}>No company recognised</option>}
        {companies.map((company, i) => (
          <option key={company.is === 'account' ? company.accountId : company.site} value={i}>
            {companyWords(company)}
          </option>
        ))}
        <option value={companies.length}>Another company</option>
      </select>
      {at === companies.length && (
        <input
          className="field"
          aria-label={`Name or domain for ${entry.title}`}
          placeholder="Account or domain"
          value={words}
          onChange={(event) => choices.setWords(row, event.target.value)}
        />
      )}
    </span>
  )
}
