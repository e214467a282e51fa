import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'

/** Latin, Greek and Cyrillic. */
const latin = { family: 'Noto Sans', package: 'noto-sans', file: 'NotoSans' }
/** Kana and Han; five megabytes a weight, so it is read only for a brief that needs it. */
const japanese = { family: 'Noto Sans JP', package: 'noto-sans-jp', file: 'NotoSansJP' }

const weights = { 400: '400Regular', 600: '600SemiBold' }
const needsJapanese = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303F\uFF01-\uFF65]/u

const opened = new Map<string, Promise<void>>()

/** Families for a text, first choice first, read and ready. The files are found in node_modules, bundled or not. */
export async function openFonts(text: string): Promise<string[]> {
  const faces = needsJapanese.test(text) ? [latin, japanese] : [latin]
  await Promise.all(faces.map(openOnce))
  return faces.map(({ family }) => family)
}

function openOnce(face: typeof latin): Promise<void> {
  const running = opened.get(face.family) ?? open(face)
  opened.set(face.family, running)
  return running
}

async function open({ family, package: name, file }: typeof latin): Promise<void> {
  const { resolve } = createRequire(import.meta.url)
  const fonts = Object.entries(weights).map(([weight, folder]) => ({
    fontWeight: Number(weight),
    src: resolve(`@expo-google-fonts/${name}/${folder}/${file}_${folder}.ttf`),
  }))
  Font.register({ family, fonts })
  for (const { fontWeight } of fonts) {
    await Font.load({ fontFamily: family, fontWeight })
    nameGlyphs(family, fontWeight)
  }
}

/** What is asked of the font library below. */
type NamedGlyphs = { readonly characterSet: readonly number[]; glyphForCodePoint(codePoint: number): unknown }

/**
 * The font library remembers, for each glyph, the letter it was first asked for; asked by number (a Ż is drawn as a Z
 * and a dot), it remembers none, and every Z of every later brief can be seen but not copied. So each letter is asked
 * for once, in order, before anything is drawn. Letters that stand for another, such as the radicals of Han, come last.
 */
function nameGlyphs(fontFamily: string, fontWeight: number): void {
  // The library's own types are not in its package.
  const font = Font.getFont({ fontFamily, fontWeight })?.data as NamedGlyphs | null | undefined
  const letters = font?.characterSet ?? []
  const first = letters.filter((letter) => isItself(letter))
  for (const letter of [...first, ...letters]) font?.glyphForCodePoint(letter)
}

function isItself(codePoint: number): boolean {
  const letter = String.fromCodePoint(codePoint)
  return letter.normalize('NFKC') === letter
}
