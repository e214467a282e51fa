/** What stands over lines that belong to no question. */
export const noQuestion = 'Anything else'

const headingMark = '### '

/** "03:05", since the call began; past an hour the minutes go on. */
export function callClock(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

/**
 * What a new line of the note begins with: its time, and over it the question that was chosen, where that is another one than over the lines
 * above. So the note says by itself what each line belongs to, wherever it is read.
 */
export function lineStart(above: string, chosen: string | null, clock: string): string {
  const stands = above.split('\n').findLast((line) => line.startsWith(headingMark))
  const standing = stands === undefined ? null : stands.slice(headingMark.length).trim()
  const wanted = chosen === null ? (standing === null ? null : noQuestion) : oneLine(chosen)
  return wanted === null || wanted === standing ? `- ${clock} ` : `${headingMark}${wanted}\n- ${clock} `
}

/** What was noted under these questions, without the times, as one text. */
export function notedUnder(markdown: string, headings: readonly string[], most = 600): string {
  const wanted = new Set(headings.map(oneLine))
  let under = false
  const lines: string[] = []
  for (const line of markdown.split('\n')) {
    if (line.startsWith(headingMark)) under = wanted.has(line.slice(headingMark.length).trim())
    else if (under && line.trim() !== '') lines.push(line.replace(/^- (?:\d+:\d\d )?/, '').trim())
  }
  return cut(lines.filter(Boolean).map(ended).join(' '), most)
}

/** Lines that were noted one after the other are sentences of their own: “Forty today. Nobody else.” */
const ended = (line: string, i: number, all: readonly string[]): string =>
  i < all.length - 1 && /[\p{L}\p{N}]$/u.test(line) ? `${line}.` : line

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** At the end of a word, so that what is kept reads. */
function cut(words: string, most: number): string {
  if (words.length <= most) return words
  const room = words.slice(0, most - 1)
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), most / 2)).trimEnd()}…`
}
