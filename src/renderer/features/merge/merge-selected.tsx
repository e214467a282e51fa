import { useLocation } from 'wouter'
import type { AccountId } from '../../../contract/contract.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { Button } from '../../ui/button.tsx'

/** For two chosen rows: the way to make them one. Nothing for fewer or more. */
export function MergeSelected({ ids }: { readonly ids: ReadonlySet<AccountId> }) {
  const [, navigate] = useLocation()
  const [one, other, ...more] = ids
  const two = one !== undefined && other !== undefined && more.length === 0
  const open = () => navigate(`/accounts/${one}/merge?with=${other}`)
  useKeys('Two chosen rows', two ? [{ keys: ['Shift+m'], label: 'merge the two', quiet: true, run: open }] : [], {
    level: 'pane',
  })
  if (!two) return null
  return (
    <Button look="quiet" icon="compare" shortcut="Shift+M" onClick={open}>
      Merge
    </Button>
  )
}
