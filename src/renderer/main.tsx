import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/opsz.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/atoms.css'
import './styles/frame.css'
import './styles/evidence.css'
import './styles/lists.css'
import './styles/overlays.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { queryClient } from './api.ts'
import { App } from './app/app.tsx'
import { listenToBreakdowns } from './app/crash-news.ts'
import { applyAppearance, rememberedAppearance } from './app/appearance.ts'
import { keepFocus } from './keys/keep-focus.ts'
import { listenToKeys } from './keys/use-keys.ts'
import { cspNonce } from './nonce.ts'

// Radix adds style elements of its own; they are allowed by this nonce or not at all.
setNonce(cspNonce())
applyAppearance(rememberedAppearance())
listenToBreakdowns()
listenToKeys()
keepFocus()

const root = document.querySelector('#root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
)
