import { errorWords } from '../../../contract/error-words.ts'
import type { AccountId, CallId, Paper } from '../../../contract/contract.ts'
import { api, useAsk } from '../../api.ts'
import { useKeys } from '../../keys/use-keys.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'

/** Begins a mail with the page to leave in the user's own mail program, which sends nothing by itself. */
export function MailButton({
  accountId,
  callId,
  paper,
  off,
}: {
  readonly accountId: AccountId
  readonly callId: CallId | null | undefined
  readonly paper: Paper
  readonly off: boolean
}) {
  const say = useWindow((state) => state.say)
  const mailing = useAsk(api.briefs.mail)
  const write = () =>
    mailing.mutate(
      { accountId, paper, ...(callId === undefined ? {} : { callId }) },
      {
        onSuccess: ({ href, body, whole }) => {
          if (whole) {
            openOutside(href)
            say('Your mail program has it. Choose to whom, and send it there.')
            return
          }
          navigator.clipboard.writeText(body).then(
            () => {
              openOutside(href)
              say(
                'The page is longer than a mail program takes that way: it is on the clipboard, paste it into the mail.',
              )
            },
            () => say('The page is too long to hand to a mail program. Copy it here, and paste it into a mail.'),
          )
        },
        onError: ({ why }) => say(errorWords(why)),
      },
    )
  const ready = !off && !mailing.isPending
  useKeys('Page by mail', [{ keys: ['Shift+m'], label: 'mail', quiet: true, ready: () => ready, run: write }])
  return (
    <Button icon="ext" shortcut="Shift+m" disabled={!ready} onClick={write}>
      Mail
    </Button>
  )
}

/** As any other link that leaves: the desktop host looks at it first. */
function openOutside(href: string): void {
  const link = document.createElement('a')
  link.href = href
  link.target = '_blank'
  link.rel = 'noreferrer noopener'
  link.click()
}
