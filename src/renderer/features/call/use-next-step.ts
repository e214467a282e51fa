import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId, Api, CallId, Instant } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { callWords, weekdayWords } from '../../words/dates.ts'
import { download } from '../brief/download.ts'

/** Saves what comes next with an account, or one planned call, as a file that the user's own calendar opens. */
export function useNextStep() {
  const say = useWindow((state) => state.say)
  const writing = useAsk(api.calendar.write)
  const save = (accountId: AccountId, callId?: CallId): void => {
    if (writing.isPending) return
    writing.mutate(
      { accountId, ...(callId ? { callId } : {}) },
      {
        onSuccess: (written) => {
          download(written.fileName, 'text/calendar', new TextEncoder().encode(written.text))
          say(writtenWords(written, new Date()))
        },
        onError: ({ why }) => say(errorWords(why)),
      },
    )
  }
  return { save, busy: writing.isPending }
}

type Written = Pick<Awaited<ReturnType<Api['calendar']['write']>>, 'fileName' | 'entries' | 'left'>

/** "acme-next-step.ics is in your downloads: Call with Acme, Wed 25 Nov 10:15; …" */
export function writtenWords({ fileName, entries, left }: Written, now: Date): string {
  const told = entries.map((entry) => entryWords(entry, now)).join('; ')
  return [`${fileName} is in your downloads: ${told}.`, ...left].join(' ')
}

/** A next step mostly ends in its day already: “by Thu 10 Dec 2026”. */
function entryWords({ title, when }: Written['entries'][number], now: Date): string {
  const day = whenWords(when, now)
  return title.endsWith(day) ? title : `${title}, ${day}`
}

/** A moment, a day, or a day with a clock. */
function whenWords(when: string, now: Date): string {
  if (when.endsWith('Z')) return callWords(when as Instant, now) // by its form
  const [day = '', time] = when.split('T')
  return time === undefined ? weekdayWords(day) : `${weekdayWords(day)} ${time}`
}
