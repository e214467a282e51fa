import { useEffect, useState } from 'react'
import { useWindow } from '../../stores/window-state.ts'

export const notifySetting = 'a notification when research ends'

/** Whether a notification may be shown, or asked for; false until that is known. */
export function useCanNotify(): boolean {
  const [can, setCan] = useState(false)
  useEffect(() => {
    let gone = false
    void isNotDenied().then((is) => gone || setCan(is))
    return () => {
      gone = true
    }
  }, [])
  return can
}

/** Asked for, not read from `Notification.permission`: that stands still until another process of the browser has answered, 30 ms where it is busy. */
async function isNotDenied(): Promise<boolean> {
  if (!('Notification' in window)) return false
  try {
    return (await navigator.permissions.query({ name: 'notifications' })).state !== 'denied'
  } catch {
    return Notification.permission !== 'denied' // a browser that knows no such question
  }
}

/** Asks the browser where it has not been asked yet; in the desktop app nothing has to be asked. Says what to do where it refuses. */
export async function allowNotices(allowed: () => void): Promise<void> {
  const { say } = useWindow.getState()
  if (!('Notification' in window)) return say('This browser has no notifications.')
  const answer =
    Notification.permission === 'default' ? await Notification.requestPermission() : Notification.permission
  if (answer === 'granted') return allowed()
  say('Your browser does not allow notifications here. Allow them for this address in its settings, then try again.')
}
