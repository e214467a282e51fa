import { useEffect, useRef, useState } from 'react'
import { usePlaybookForm } from './form-context.ts'

/** A pause in typing after which what was typed is taken over. */
const pauseMs = 400

/**
 * Text that is typed here and belongs to the playbook: handed on after a pause, when the field is left, and before anything else is done
 * with the playbook. While it is typed, the field shows what was typed.
 */
export function useTyped(value: string, keep: (text: string) => void, clean: (text: string) => string = oneLine) {
  const { typing } = usePlaybookForm()
  const [typed, setTyped] = useState<string | null>(null)
  const latest = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const [focused, setFocused] = useState(false)
  const handOn = useRef(() => {})
  useEffect(() => {
    handOn.current = () => {
      clearTimeout(timer.current)
      const text = latest.current
      latest.current = null
      if (text !== null && clean(text) !== value) keep(clean(text))
    }
  })
  useEffect(() => {
    const now = () => handOn.current()
    typing.add(now)
    return () => {
      now()
      typing.delete(now)
    }
  }, [typing])
  // what was typed has arrived; in a field that is being typed in, a space at the end is not taken away
  const [shownFor, setShownFor] = useState(value)
  if (shownFor !== value) {
    setShownFor(value)
    if (!focused) setTyped(null)
  }
  return {
    value: typed ?? value,
    onFocus: () => setFocused(true),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      const text = event.target.value
      latest.current = text
      setTyped(text)
      clearTimeout(timer.current)
      timer.current = setTimeout(() => handOn.current(), pauseMs)
    },
    onBlur: () => {
      setFocused(false)
      if (latest.current === null || clean(latest.current) === value) setTyped(null)
      handOn.current()
    },
  }
}

/** A field of a playbook is one line, however it is pasted. */
export const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()
