import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Dossier } from '../features/dossier/dossier.tsx'
import { AccountsScreen } from '../features/accounts/accounts-screen.tsx'
import { Home } from '../features/first-run/home.tsx'
import { TodayScreen } from '../features/today/today-screen.tsx'
import { NowhereScreen } from './nowhere.tsx'

type Screen = ComponentType | LazyExoticComponent<ComponentType>

/** Every place and its address. A feature adds one line; `lazy` keeps heavy ones out of the first load. */
const screens: readonly { readonly path: string; readonly screen: Screen }[] = [
  { path: '/today', screen: TodayScreen },
  { path: '/calendar', screen: lazy(() => import('../features/calendar/calendar-screen.tsx')) },
  { path: '/prepare', screen: lazy(() => import('../features/prepare/prepare-screen.tsx')) },
  { path: '/welcome', screen: lazy(() => import('../features/first-run/welcome.tsx')) },
  { path: '/research', screen: lazy(() => import('../features/research/research-list.tsx')) },
  { path: '/research/account/:accountId', screen: lazy(() => import('../features/research/account-research.tsx')) },
  { path: '/research/session/:sessionId', screen: lazy(() => import('../features/research/session-summary.tsx')) },
  { path: '/research/:researchId', screen: lazy(() => import('../features/research/research-screen.tsx')) },
  { path: '/radar', screen: lazy(() => import('../features/radar/radar-screen.tsx')) },
  { path: '/insights/:noteId?', screen: lazy(() => import('../features/insights/insights-screen.tsx')) },
  { path: '/notes/:noteId?', screen: lazy(() => import('../features/notes/notes-screen.tsx')) },
  { path: '/playbooks', screen: lazy(() => import('../features/playbooks/playbooks-screen.tsx')) },
  {
    path: '/playbooks/best-customers',
    screen: lazy(() => import('../features/best-customers/best-customers-screen.tsx')),
  },
  { path: '/playbooks/:playbookId/versions', screen: lazy(() => import('../features/playbooks/versions-screen.tsx')) },
  { path: '/playbooks/:playbookId', screen: lazy(() => import('../features/playbooks/playbook-editor.tsx')) },
  { path: '/playbooks/:playbookId/try', screen: lazy(() => import('../features/playbook-trial/trial-screen.tsx')) },
  { path: '/bin', screen: lazy(() => import('../features/bin/bin-screen.tsx')) },
  { path: '/calibration', screen: lazy(() => import('../features/calibration/calibration-screen.tsx')) },
  { path: '/settings/:section?', screen: lazy(() => import('../features/settings/settings-screen.tsx')) },
  { path: '/accounts', screen: AccountsScreen },
  { path: '/accounts/:accountId/call/:callId?', screen: lazy(() => import('../features/call/call-screen.tsx')) },
  { path: '/accounts/:accountId/merge', screen: lazy(() => import('../features/merge/merge-screen.tsx')) },
  { path: '/accounts/:accountId/hand-over', screen: lazy(() => import('../features/hand-over/hand-over-screen.tsx')) },
  { path: '/accounts/open', screen: lazy(() => import('../features/hand-over/open-screen.tsx')) },
  { path: '/accounts/import', screen: lazy(() => import('../features/account-import/import-screen.tsx')) },
  { path: '/accounts/:accountId/brief', screen: lazy(() => import('../features/brief/brief-screen.tsx')) },
  {
    path: '/accounts/:accountId/then-and-now/:pageId',
    screen: lazy(() => import('../features/reader/then-and-now.tsx')),
  },
  { path: '/accounts/:accountId/:tab?', screen: Dossier },
]

export function Routes() {
  return (
    <Switch>
      <Route path="/" component={Home} />
      {screens.map(({ path, screen }) => (
        <Route key={path} path={path}>
          <Loading screen={screen} />
        </Route>
      ))}
      <Route component={NowhereScreen} />
    </Switch>
  )
}

/** One boundary a screen: the one before is gone, with its keys, while the next one loads. */
function Loading({ screen: Screen }: { screen: Screen }) {
  return (
    <Suspense fallback={<main className="work" tabIndex={-1} aria-busy="true" />}>
      <Screen />
    </Suspense>
  )
}
