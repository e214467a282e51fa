import { useEffect } from 'react'
import { useStatus } from '../queries/queries.ts'
import type { Settings } from '../../contract/contract.ts'

type Theme = Settings['theme']
const key = 'groundwork.theme'

/** What was chosen last time, so that the first paint has the right ground before the settings arrive. */
export function rememberedTheme(): Theme {
  const value = localStorage.getItem(key)
  return value === 'light' || value === 'dark' ? value : 'system'
}

/** Sets the theme on the document; `system` leaves it to the system. */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement
  if (theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = theme
}

/** Follows the setting. */
export function useTheme(): void {
  const theme = useStatus().data?.settings.theme
  useEffect(() => {
    if (!theme) return
    localStorage.setItem(key, theme)
    applyTheme(theme)
  }, [theme])
}
