import { useQuery } from '@tanstack/react-query'
import { api, ask } from '../../api.ts'
import { countWord } from '../../words/terms.ts'

/** What broke down here, to be read before it is shared; nothing where nothing did. */
export function CrashReports() {
  const { data } = useQuery({ queryKey: ['crashes'], queryFn: () => ask(() => api.crashes.list()), meta: { of: [] } })
  if (!data || data.reports.length === 0) return null
  return (
    <>
      <p>
        {countWord(data.reports.length, 'breakdown')} of Groundwork {data.reports.length === 1 ? 'is' : 'are'} on file,
        in <code className="path">{data.folder}</code>. A report says where in the program it was, and holds nothing you
        or a page wrote. None is sent anywhere: read one, and share it if you like.
      </p>
      {data.reports.map(({ name, text }) => (
        <details key={name}>
          <summary>{name}</summary>
          <pre className="t2">{text}</pre>
        </details>
      ))}
    </>
  )
}
