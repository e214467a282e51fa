import { useEffect } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { openHandedPath, openingPlace } from '../features/hand-over/handed-file.ts'
import { queries } from '../queries/queries.ts'
import { useWindow } from '../stores/window-state.ts'
import { isCall } from './whole-places.ts'

/** A file that was opened outside, by a double click: the screen that looks into it comes, but not over a call that is held. */
export function useOfferedFile(): void {
  const { data: offered } = useQuery(queries.offeredFile())
  const [, navigate] = useLocation()
  useEffect(() => {
    if (!offered) return
    openHandedPath(offered.path)
    if (!isCall(window.location.pathname)) navigate(openingPlace)
    else useWindow.getState().say('The file waits: after the call, search for “Open an account from a colleague”.')
  }, [offered, navigate])
}
