import { useEffect } from 'react'
import { type Place, useWindow } from '../stores/window-state.ts'
import { focusArrival } from './arrival.ts'

/** Says where the window is: crumb, title of the window, and what is saved. Each screen calls it once. */
export function usePlace(place: Place): void {
  const setPlace = useWindow((state) => state.setPlace)
  const { title, saved } = place
  const label = place.above?.label
  const href = place.above?.href
  useEffect(() => {
    setPlace({
      title,
      ...(label === undefined || href === undefined ? {} : { above: { label, href } }),
      ...(saved === undefined ? {} : { saved }),
    })
    document.title = title === 'Groundwork' ? title : `${title} · Groundwork`
  }, [setPlace, title, label, href, saved])
  useEffect(focusArrival, [])
}
