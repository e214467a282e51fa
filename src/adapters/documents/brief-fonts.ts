import { createRequire } from 'node:module'
import { Font } from '@react-pdf/renderer'
import { type Shaper, shapeOnce } from './shape-once.ts'

type Face = { readonly family: string; readonly package: string; readonly file: string }

/** Latin, Greek and Cyrillic. */
const latin: Face = { family: 'Noto Sans', package: 'noto-sans', file: 'NotoSans' }
/** Kana, Han as Japan writes it, and most signs; five megabytes a weight, so it is read only for a page that needs it. */
const japanese: Face = { family: 'Noto Sans JP', package: 'noto-sans-jp', file: 'NotoSansJP' }
/** Han as China writes it, with what Japan does not use (为, 讯); ten megabytes a weight. */
const chinese: Face = { family: 'Noto Sans SC', package: 'noto-sans-sc', file: 'NotoSansSC' }

const weights = { 400: '400Regular', 600: '600SemiBold' }
/** What the Asian faces are opened for: Han, kana, wide forms, and signs such as arrows. No letter of another script. */
const asian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{P}\p{S}\uFF01-\uFF65]/u

const opened = new Map<string, Promise<ReadonlySet<number>>>()

/** Families for a text, first choice first, and the characters of it that none of them can draw. */
export type Fonts = { readonly families: string[]; readonly missing: ReadonlySet<string> }

/**
 * Opens what a text needs. Where Japan's Han does not do, China's is taken for all of it: two drawings in one name are
 * ugly. The files are found in node_modules, bundled or not.
 */
export async function openFonts(text: string): Promise<Fonts> {
  const letters = [...new Set(text)].filter((letter) => !/[\p{Cc}\s]/u.test(letter))
  const drawn = new Set<string>()
  const families: string[] = []
  const open = async (face: Face): Promise<void> => {
    const covered = await openOnce(face)
    families.push(face.family)
    for (const letter of letters) if (covered.has(letter.codePointAt(0) ?? 0)) drawn.add(letter)
  }
  const left = (): readonly string[] => letters.filter((letter) => !drawn.has(letter))
  const needsMore = (): boolean => left().some((letter) => asian.test(letter))
  await open(latin)
  if (needsMore()) await open(japanese)
  if (left().some((letter) => /\p{sc=Han}/u.test(letter))) {
    families.pop()
    await open(chinese)
    families.push(japanese.family)
  }
  return { families, missing: new Set(left()) }
}

function openOnce(face: Face): Promise<ReadonlySet<number>> {
  const running = opened.get(face.family) ?? open(face)
  opened.set(face.family, running)
  return running
}

async function open({ family, package: name, file }: Face): Promise<ReadonlySet<number>> {
  const { resolve } = createRequire(import.meta.url)
  const fonts = Object.entries(weights).map(([weight, folder]) => ({
    fontWeight: Number(weight),
    src: resolve(`@expo-google-fonts/${name}/${folder}/${file}_${folder}.ttf`),
  }))
  Font.register({ family, fonts })
  let drawn: readonly number[] = []
  for (const { fontWeight } of fonts) {
    await Font.load({ fontFamily: family, fontWeight })
    drawn = nameGlyphs(family, fontWeight)
  }
  return new Set(drawn)
}

/** What is asked of the font library below. */
type NamedGlyphs = Shaper & { readonly characterSet: readonly number[]; glyphForCodePoint(codePoint: number): unknown }

/**
 * All letters of a font. The font library remembers, for each glyph, the letter it was first asked for; asked by number (a Ż is drawn as a Z
 * and a dot), it remembers none, and every Z of every later brief can be seen but not copied. So each letter is asked
 * for once, in order, before anything is drawn. Letters that stand for another, such as the radicals of Han, come last.
 */
function nameGlyphs(fontFamily: string, fontWeight: number): readonly number[] {
  // The library's own types are not in its package.
  const font = Font.getFont({ fontFamily, fontWeight })?.data as NamedGlyphs | null | undefined
  const letters = font?.characterSet ?? []
  const first = letters.filter((letter) => isItself(letter))
  for (const letter of [...first, ...letters]) font?.glyphForCodePoint(letter)
  if (font) shapeOnce(font)
  return letters
}

function isItself(codePoint: number): boolean {
  const letter = String.fromCodePoint(codePoint)
  return letter.normalize('NFKC') === letter
}
