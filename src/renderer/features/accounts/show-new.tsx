import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'

/** Others match by now, or stand elsewhere: nothing moves under the pointer until it is asked for. */
export function ShowNew({ what, showNew }: { readonly what: string; readonly showNew: () => void }) {
  useKeys('Order', [{ keys: ['.'], label: 'show as it is now', run: showNew }])
  return (
    <p className="acctline row" role="status">
      <Button look="quiet" icon="refresh" shortcut="." onClick={showNew}>
        {what} has changed. Show it as it is now
      </Button>
    </p>
  )
}
