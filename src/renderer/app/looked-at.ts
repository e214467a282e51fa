const channelName = 'groundwork.looked-at'
/** Windows of one computer answer at once; a window that sleeps is not looked at. */
const answerMs = 250

/** Tells whoever asks whether this window is looked at. @returns what ends it */
export function answerLookedAt(isLookedAt: () => boolean): () => void {
  const channel = new BroadcastChannel(channelName)
  channel.addEventListener('message', ({ data }) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
    if (data === 'who' && isLookedAt()) channel.postMessage('here')
  })
  return () => channel.close()
}

/** Whether any window is looked at, this one or another. */
export function isAnyLookedAt(): Promise<boolean> {
  const channel = new BroadcastChannel(channelName)
  return new Promise((resolve) => {
    const done = (any: boolean): void => {
      clearTimeout(timer)
      channel.close()
      resolve(any)
    }
    const timer = setTimeout(() => done(false), answerMs)
    channel.addEventListener('message', ({ data }) => {
      if (data === 'here') done(true)
    })
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin only
    channel.postMessage('who')
  })
}
