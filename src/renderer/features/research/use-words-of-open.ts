import { useState } from 'react'
import type { SessionCoverage } from '../../../contract/contract.ts'
import type { SessionControls } from './use-session.ts'

/** Which items of the coverage are open, and what is typed at each: an item that is answered goes to another list, and takes that along. */
export interface WordsOfOpen {
  /** Null where the item is shut. */
  readonly at: (key: string) => string | null
  readonly type: (key: string, words: string) => void
  readonly toggle: (key: string) => void
  /** Says how an item stands, with its words; null takes that back. It shuts once that is kept, unless more was typed. */
  readonly mark: (item: SessionCoverage, state: SessionCoverage['state'] | null) => void
}

export function useWordsOfOpen(controls: SessionControls): WordsOfOpen {
  const [words, setWords] = useState<ReadonlyMap<string, string>>(new Map())
  const without = (key: string) => (now: ReadonlyMap<string, string>) =>
    new Map([...now].filter(([one]) => one !== key))
  const type = (key: string, typed: string) => setWords((now) => new Map(now).set(key, typed))
  return {
    at: (key) => words.get(key) ?? null,
    type,
    toggle: (key) => (words.has(key) ? setWords(without(key)) : type(key, '')),
    mark: ({ key, label }, state) => {
      const sent = words.get(key) ?? ''
      void controls.mark({ key, label, state, detail: sent.trim() }).then((kept) => {
        if (kept) setWords((now) => (now.get(key) === sent ? without(key)(now) : now))
      })
    },
  }
}
