import type { AppError } from '../../../core/model/result.ts'

const askAgain = 'Ask whoever sent it to write it once more. Nothing was changed.'

/** What a file says against itself. All of it is refused then. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly next: string
  readonly kind: AppError['kind']
  constructor(why: string, next = askAgain, kind: AppError['kind'] = 'bad-input') {
    super(why)
    this.next = next
    this.kind = kind
  }
}

export const refusal = (file: string, { message, next, kind }: Refused): AppError => ({
  kind,
  message: `${file} can’t be opened: ${message}.`,
  next,
  retry: 'never',
})
