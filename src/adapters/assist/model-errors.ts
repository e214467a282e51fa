import type { ModelPlace } from '../../app/ports-assist.ts'
import { retryAfterSeconds } from '../../core/crawl/retry.ts'
import type { AppError, ErrorKind } from '../../core/model/result.ts'
import { plainWord } from '../../core/model/unseen-characters.ts'

const settings = 'Look at Settings, Assist.'

const error = (kind: ErrorKind, message: string, next: string, retry: AppError['retry'] = 'later'): AppError => ({
  kind,
  message,
  next,
  retry,
})

/** What went wrong on the way, as a fetch would tell it, in words on a model. */
export function wayError(found: AppError, { use }: ModelPlace, url: URL): AppError {
  const { host } = url
  switch (found.kind) {
    case 'connect-failed':
      // of its own kind: a window takes the other for the loss of its host
      return use === 'local' && found.message.includes('refused')
        ? error(
            'model-failed',
            `Nobody answers at ${host}. Is Ollama, LM Studio or what you use running there?`,
            'Start it, then send again.',
          )
        : error('model-failed', found.message, 'Try again, or look at Settings, Assist.')
    case 'address-refused':
      return error(
        found.kind,
        use === 'local'
          ? `${host} leads to an address that is not this computer. Nothing was sent.`
          : `${host} leads into your own network. Nothing was sent.`,
        settings,
        'never',
      )
    default:
      return { ...found, next: settings }
  }
}

export const silence = (host: string, seconds: number): AppError =>
  error(
    'timeout',
    `${host} had not answered after ${seconds} seconds; Groundwork hung up.`,
    'Send it again, or less of it: a smaller model, or fewer characters in Settings, answer sooner.',
  )

export const stopped = (host: string): AppError =>
  error('cancelled', `Stopped. What was sent to ${host} until then is sent.`, 'Send it again when you want to.')

export const tooLarge = (host: string, megabytes: number): AppError =>
  error('too-large', `${host} answered with more than ${megabytes} MB; the rest was not read.`, settings, 'never')

export const sentOn = (host: string, to: string): AppError =>
  error(
    'address-refused',
    `${host} wants to send us on to ${plainWord(to).slice(0, 120)}. Evidence and key go to the address you typed, and nowhere else.`,
    'Type that address in Settings, if it is the right one.',
    'never',
  )

export const noAnswer = (host: string): AppError =>
  error('unreadable-answer', `${host} answered, and not as a language model does.`, settings, 'never')

export const cutOff = (host: string): AppError =>
  error(
    'unreadable-answer',
    `The model at ${host} stopped in mid-sentence: it had no room left.`,
    'Send less (Settings, Assist), or give the model more context where it runs.',
  )

/** The error of a status that is no success. `said` is what its body says of it: a stranger's words, and none of the key. */
export function statusError(
  status: number,
  {
    host,
    model,
    said,
    retryAfter,
    nowMs,
  }: { host: string; model: string; said: string; retryAfter: string | undefined; nowMs: number },
): AppError {
  const told = (kind: ErrorKind, message: string, next: string, retry: AppError['retry']): AppError => ({
    ...error(kind, message, next, retry),
    details: { status },
  })
  if (status === 401 || status === 403)
    return told(
      'model-failed',
      `${host} did not take the key, or wants one.`,
      'Give another key in Settings, Assist.',
      'never',
    )
  if (status === 404)
    return /model/i.test(said)
      ? told(
          'not-found',
          `${host} has no model “${plainWord(model)}”.`,
          'Choose one it has: Settings, Assist, “Which models?”.',
          'never',
        )
      : told('not-found', `${host} has no /chat/completions at this address.`, settings, 'never')
  if (status === 429 || status === 503) {
    const seconds = retryAfterSeconds(retryAfter, nowMs)
    const wait = seconds === undefined ? 'for fewer requests' : `to wait ${waitWords(seconds)}`
    return {
      ...told('http-status', `${host} asks ${wait}.`, 'Send it again after that; nothing is sent by itself.', 'later'),
      ...(seconds === undefined ? {} : { retryAfter: seconds }),
    }
  }
  const quoted = plainWord(said).slice(0, 200)
  return told(
    'http-status',
    `${host} answered ${status}${quoted === '' ? '' : `: “${quoted}”`}.`,
    status >= 500 ? 'Send it again in a while.' : settings,
    status >= 500 ? 'later' : 'never',
  )
}

const waitWords = (seconds: number): string =>
  seconds < 120 ? `${Math.ceil(seconds)} seconds` : `${Math.ceil(seconds / 60)} minutes`
