import { useLocation } from 'wouter'
import { useChanges } from '../changes.ts'
import { useCrashNews } from './crash-news.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'
import { Overlays } from './overlays.tsx'
import { Routes } from './routes.tsx'
import { useOfferedFile } from './offered-file.ts'
import { useAppearance } from './appearance.ts'
import { useOwnKeys } from './own-keys.ts'

export function App() {
  useChanges()
  useAppearance()
  useOwnKeys()
  useCrashNews()
  useOfferedFile()
  const [path] = useLocation()
  return (
    <Frame>
      <ErrorBoundary resetOn={path}>
        <Routes />
      </ErrorBoundary>
      <ErrorBoundary resetOn={path}>
        <Overlays />
      </ErrorBoundary>
    </Frame>
  )
}
