import type { ComponentType } from 'react'
import { BringInSheet } from '../features/bring-in/bring-in-sheet.tsx'
import { Palette } from '../features/search/palette.tsx'
import { ShortcutsSheet } from './shortcuts-sheet.tsx'

/** What can float over every screen. A feature adds its component here; each decides by itself when it shows. */
const overlays: readonly ComponentType[] = [Palette, ShortcutsSheet, BringInSheet]

export function Overlays() {
  return overlays.map((Overlay, i) => <Overlay key={Overlay.name || i} />)
}
