import { useEffect } from 'react'
import type { Settings } from '../../contract/contract.ts'
import { useStatus } from '../queries/queries.ts'

/** What the whole window follows: the ground, its edges, how much room rows take, how large words are, and whether things move. */
export type Appearance = Pick<Settings, 'theme' | 'contrast' | 'density' | 'textSize' | 'motion'>

const key = 'groundwork.appearance'
const usual: Appearance = { theme: 'system', contrast: 'system', density: 'compact', textSize: 100, motion: 'system' }

/** What was chosen last time, so that the first paint has the right ground before the settings arrive. */
export function rememberedAppearance(): Appearance {
  const [theme, contrast, density, textSize, motion] = (localStorage.getItem(key) ?? '').split(' ')
  const size = Number(textSize)
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : usual.theme,
    contrast: contrast === 'more' || contrast === 'normal' ? contrast : usual.contrast,
    density: density === 'roomy' ? density : usual.density,
    textSize: size >= 80 && size <= 200 ? size : usual.textSize,
    motion: motion === 'reduced' ? motion : usual.motion,
  }
}

/** Sets it on the document; `system` leaves it to the system. */
export function applyAppearance({ theme, contrast, density, textSize, motion }: Appearance): void {
  const root = document.documentElement
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) delete root.dataset[name]
    else root.dataset[name] = value
  }
  set('theme', theme === 'system' ? undefined : theme)
  set('contrast', contrast === 'system' ? undefined : contrast)
  set('density', density === 'roomy' ? density : undefined)
  set('motion', motion === 'reduced' ? motion : undefined)
  // all sizes are rem, so this one moves them all, on top of the browser's own
  root.style.fontSize = textSize === 100 ? '' : `${textSize}%`
}

/** Follows the settings. */
export function useAppearance(): void {
  const settings = useStatus().data?.settings
  useEffect(() => {
    if (!settings) return
    const { theme, contrast, density, textSize, motion } = settings
    const chosen: Appearance = { theme, contrast, density, textSize, motion }
    localStorage.setItem(key, [theme, contrast, density, textSize, motion].join(' '))
    applyAppearance(chosen)
  }, [settings])
}
