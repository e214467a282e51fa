import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type WindowPlace = {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly maximized: boolean
}
type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

const firstPlace: WindowPlace = { width: 1280, height: 800, maximized: false }
const least = { width: 640, height: 480 }

/** The place the window had; its first place when none is kept or its screen is gone. */
export function readPlace(file: string, screens: readonly Area[]): WindowPlace {
  const kept = parsePlace(file)
  if (!kept) return firstPlace
  const { x, y } = kept
  if (x === undefined || y === undefined) return kept
  // some of its title bar must be within reach
  const reachable = screens.some(
    (area) =>
      x + kept.width - 100 > area.x && x + 100 < area.x + area.width && y >= area.y && y + 40 < area.y + area.height,
  )
  return reachable ? kept : { width: kept.width, height: kept.height, maximized: kept.maximized }
}

/** Whole or not at all; a place that cannot be kept is no reason to trouble anyone. */
export function keepPlace(file: string, place: WindowPlace): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.part`, JSON.stringify(place))
    renameSync(`${file}.part`, file)
  } catch {
    // the next start begins at the first place
  }
}

function parsePlace(file: string): WindowPlace | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof value !== 'object' || value === null) return undefined
    const number = (key: string): number | undefined => {
      const found: unknown = Reflect.get(value, key)
      return typeof found === 'number' && Number.isFinite(found) ? Math.round(found) : undefined
    }
    const [x, y, width, height] = [number('x'), number('y'), number('width'), number('height')]
    if (width === undefined || height === undefined) return undefined
    return {
      ...(x === undefined || y === undefined ? {} : { x, y }),
      width: Math.max(width, least.width),
      height: Math.max(height, least.height),
      maximized: Reflect.get(value, 'maximized') === true,
    }
  } catch {
    return undefined
  }
}
