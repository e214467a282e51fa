import type { ComponentType } from 'react'
import { Palette } from '../features/search/palette.tsx'
import { ShortcutsSheet } from './shortcuts-sheet.tsx'

/** What can float over every screen. A feature adds its component here; each decides by itself when it shows. */
const overlays: readonly ComponentType[] = [Palette, ShortcutsSheet]

export function Overlays() {
  return overlays.map((Overlay, i) => <Overlay key={Overlay.name || i} />)
}
