import { useWindow } from '../../stores/window-state.ts'

export const notifySetting = 'a notification when research ends'

export const canNotify = (): boolean => 'Notification' in window && Notification.permission !== 'denied'

/** Asks the browser where it has not been asked yet; in the desktop app nothing has to be asked. Says what to do where it refuses. */
export async function allowNotices(allowed: () => void): Promise<void> {
  const { say } = useWindow.getState()
  if (!('Notification' in window)) return say('This browser has no notifications.')
  const answer =
    Notification.permission === 'default' ? await Notification.requestPermission() : Notification.permission
  if (answer === 'granted') return allowed()
  say('Your browser does not allow notifications here. Allow them for this address in its settings, then try again.')
}
