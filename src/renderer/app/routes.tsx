import { type ComponentType, type LazyExoticComponent, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { NowhereScreen } from './nowhere.tsx'

type Screen = ComponentType | LazyExoticComponent<ComponentType>

/** Every place and its address. A feature adds one line; `lazy` keeps heavy ones out of the first load. */
const screens: readonly { readonly path: string; readonly screen: Screen }[] = []

/** Where the window starts. */
const home = '/today'

export function Routes() {
  return (
    <Suspense fallback={<main className="work" tabIndex={-1} aria-busy="true" />}>
      <Switch>
        <Route path="/">
          <Redirect to={home} replace />
        </Route>
        {screens.map(({ path, screen }) => (
          <Route key={path} path={path} component={screen} />
        ))}
        <Route component={NowhereScreen} />
      </Switch>
    </Suspense>
  )
}
