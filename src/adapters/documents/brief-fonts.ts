import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'

/** Latin, Greek and Cyrillic. */
const latin = 'Noto Sans'
/** Kana and Han; five megabytes a weight, so it is read only for a brief that needs it. */
const japanese = 'Noto Sans JP'

const needsJapanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF01-\uFF65]/u

let registered = false

/** Families for a text, first choice first. Files are found in node_modules, bundled or not, and read on first use. */
export function fontsFor(text: string): string[] {
  if (!registered) register()
  return needsJapanese.test(text) ? [latin, japanese] : [latin]
}

function register(): void {
  const { resolve } = createRequire(import.meta.url)
  const face = (fontWeight: number, file: string) => ({
    fontWeight,
    src: resolve(`@expo-google-fonts/${file}.ttf`),
  })
  Font.register({
    family: latin,
    fonts: [
      face(400, 'noto-sans/400Regular/NotoSans_400Regular'),
      face(600, 'noto-sans/600SemiBold/NotoSans_600SemiBold'),
    ],
  })
  Font.register({
    family: japanese,
    fonts: [
      face(400, 'noto-sans-jp/400Regular/NotoSansJP_400Regular'),
      face(600, 'noto-sans-jp/600SemiBold/NotoSansJP_600SemiBold'),
    ],
  })
  registered = true
}
