import { Redirect } from 'wouter'
import { useStatus } from '../../queries/queries.ts'

/** Where the window starts: the first steps while there is nothing at all, afterwards the day. */
export function Home() {
  const { data, error } = useStatus()
  if (!data && !error) return <main className="work" tabIndex={-1} aria-busy="true" />
  const fresh = data !== undefined && data.accounts === 0 && data.settings.playbookId === null
  return <Redirect to={fresh ? '/welcome' : '/today'} replace />
}
