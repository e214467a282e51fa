import { useLocation } from 'wouter'
import type { AccountRow } from '../../../contract/accounts.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useOpenSource } from '../../sources/use-open-source.ts'
import { useWindow } from '../../stores/window-state.ts'
import { callPath } from '../call/call-path.ts'
import { useNextStep } from '../call/use-next-step.ts'
import { fromHere } from '../call/way-to-call.ts'
import { tabNames } from './tab-names.ts'
import { useAssistShown } from '../assist/use-assist-shown.ts'
import { useResearch } from './use-research.ts'

/** Keys of an account: research, brief, call, note, tabs by number, Esc back to the list it came from. */
export function useDossierKeys(row: AccountRow): void {
  const [, navigate] = useLocation()
  const { source } = useOpenSource()
  const research = useResearch(row)
  const nextStep = useNextStep()
  const room = useWindow((state) => state.room)
  const assist = useAssistShown(row.account.id)
  const to = (path: string) => () => navigate(`/accounts/${row.account.id}${path}`)
  useKeys(
    'This account',
    [
      { keys: ['n'], label: 'note', writes: true, run: to('/notes?new') },
      { keys: ['r'], label: 'research', quiet: true, run: research.start },
      {
        keys: ['Shift+r'],
        label: 'research session',
        quiet: true,
        run: () => navigate(`/research/account/${row.account.id}`),
      },
      { keys: ['b'], label: 'brief', quiet: true, run: to('/brief') },
      { keys: ['w'], label: 'bring back when', quiet: true, writes: true, run: to('?decide=back-burner') },
      {
        keys: ['c'],
        label: 'call',
        quiet: true,
        run: () => navigate(callPath(row.account.id, row.nextCall, new Date()), { state: fromHere() }),
      },
      { keys: ['Shift+c'], label: 'plan a call', quiet: true, writes: true, run: to('/calls?new') },
      {
        keys: ['Shift+d'],
        label: 'next step into your calendar',
        quiet: true,
        run: () => nextStep.save(row.account.id),
      },
      { keys: ['Shift+m'], label: 'merge with another account', quiet: true, run: to('/merge') },
      { keys: ['Shift+e'], label: 'hand over as a file, or to a CRM', quiet: true, run: to('/hand-over') },
      ...tabNames.map(({ path, label }, i) => ({
        keys: [String(i + 1)],
        label: `tab ${label}`,
        quiet: true,
        run: to(path === '' ? '' : `/${path}`),
      })),
      ...(assist ? [{ keys: ['Shift+a'], label: 'Assist', quiet: true, run: to('/assist') }] : []),
      ...(source ? [] : [{ keys: ['Escape'], label: 'back', quiet: true, run: () => navigate(room) }]),
    ],
    { level: 'place' },
  )
}
