import type { Channel, TouchOutcome } from './touch.ts'

/** Attempts in words, the same in a reason, in the window and on the command line. */
export const channelWords: Readonly<Record<Channel, string>> = {
  call: 'Call',
  mail: 'Mail',
  message: 'Message',
  meeting: 'Meeting',
  post: 'Letter',
  'in-person': 'In person',
  event: 'At an event',
  other: 'Other',
}

export const outcomeWords: Readonly<Record<TouchOutcome, string>> = {
  'no-answer': 'no answer',
  answered: 'answered',
  declined: 'said no',
  'agreed-next-step': 'agreed a next step',
}
