import { withoutImages } from '../../../contract/note-images.ts'

/** The first words of a note, without the marks of Markdown. */
export function firstLine(markdown: string): string {
  const line =
    withoutImages(markdown)
      .split('\n')
      .find((one) => /[\p{L}\p{N}]/u.test(one)) ?? ''
  return (
    line
      .replace(/^[\s#>*+-]+(?:\[[ xX]\]\s*)?/, '')
      .trim()
      .slice(0, 120) || 'Empty note'
  )
}
