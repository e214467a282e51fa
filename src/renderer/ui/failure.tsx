import type { RequestFailed } from '../failure.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

/** What went wrong, to what, and what to do next. */
export function Failure({ error, retry }: { readonly error: RequestFailed; readonly retry?: () => void }) {
  return (
    <div className="failure" role="alert">
      <Icon name="warn" />
      <div>
        <p>{error.why.message}</p>
        {error.why.next && <p className="t2">{error.why.next}</p>}
        {retry && error.why.retry === 'later' && <Button onClick={retry}>Try again</Button>}
      </div>
    </div>
  )
}
