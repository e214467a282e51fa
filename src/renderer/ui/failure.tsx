import type { RequestFailed } from '../failure.ts'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

/** What went wrong, to what, and what to do next. */
export function Failure({ error, retry }: { readonly error: RequestFailed; readonly retry?: () => void }) {
  const { message, next } = error.why
  return (
    <div className="failure" role="alert">
      <Icon name="warn" />
      <div>
        <p>{message}</p>
        {next && !message.endsWith(next) && <p className="t2">{next}</p>}
        {retry && error.why.retry === 'later' && <Button onClick={retry}>Try again</Button>}
      </div>
    </div>
  )
}
