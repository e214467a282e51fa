import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { errorWords } from '../../../contract/error-words.ts'
import type { Playbook, PlaybookContent } from '../../../contract/contract.ts'
import type { PlaybookEdit, PlaybookFault, PlaybookPath } from '../../../contract/playbook-edits.ts'
import { api, ask, queryClient } from '../../api.ts'
import { queries } from '../../queries/queries.ts'
import { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { valueAt } from './form/values.ts'

/** The one text behind the form and the YAML, what it says, and the ways to change it. */
export interface PlaybookText {
  readonly yaml: string
  readonly dirty: boolean
  /** What the text says unchecked; null while it is no YAML. */
  readonly values: unknown
  /** The last content that could be read. */
  readonly content: PlaybookContent
  readonly faults: readonly PlaybookFault[]
  /** The host could not be asked. */
  readonly error: RequestFailed | null
  readonly setYaml: (text: string) => void
  /** Changes fields, after the changes that are under way. */
  readonly edit: (edits: readonly PlaybookEdit[]) => Promise<void>
  readonly takeOut: (list: PlaybookPath, index: number, name: string) => Promise<void>
  readonly typing: Set<() => void>
  /** Hands on what is being typed in fields, and waits until the text has it. */
  readonly settle: () => Promise<string>
}

/** `settleMs`: how long the text has to rest before it is read, while somebody types in it. */
export function usePlaybookText(playbook: Playbook, settleMs: number): PlaybookText {
  const yaml = useWindow((state) => state.drafts[playbook.id])?.text ?? playbook.yaml
  const settled = useSettled(yaml, settleMs)
  const asked = settleMs === 0 ? yaml : settled
  const { data, error } = useQuery(queries.playbookRead(asked))
  const [last, setLast] = useState(playbook.content)
  if (data?.content && data.content !== last) setLast(data.content)
  const [{ of, ...changing }] = useState(() => changesOf(playbook))
  useEffect(() => of(playbook), [of, playbook])
  return {
    yaml,
    dirty: yaml !== playbook.yaml,
    values: data?.values ?? null,
    content: data?.content ?? last,
    faults: data?.faults ?? [],
    error,
    ...changing,
  }
}

/** Edits are made one request after the other, each on the text that the one before left; what comes meanwhile goes together. */
function changesOf(first: Playbook) {
  let playbook = first
  const typing = new Set<() => void>()
  let waiting: PlaybookEdit[] = []
  let running: Promise<void> | null = null
  const text = (): string => useWindow.getState().drafts[playbook.id]?.text ?? playbook.yaml
  const setYaml = (changed: string): void => {
    const { id, yaml, version } = playbook
    useWindow.getState().setDraft(id, changed === yaml ? null : { text: changed, version })
  }
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      const edits = waiting
      waiting = []
      const before = text()
      try {
        const reading = await ask(() => api.playbooks.edit({ yaml: before, edits }))
        queryClient.setQueryData(queries.playbookRead(reading.yaml).queryKey, reading)
        setYaml(reading.yaml)
      } catch (thrown) {
        if (!(thrown instanceof RequestFailed)) throw thrown
        useWindow.getState().say(errorWords(thrown.why))
      }
    }
  }
  const edit = (edits: readonly PlaybookEdit[]): Promise<void> => {
    waiting.push(...edits)
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
  const settle = async (): Promise<string> => {
    for (const handOn of typing) handOn()
    await running
    return text()
  }
  const takeOut = async (list: PlaybookPath, index: number, name: string): Promise<void> => {
    const before = await settle()
    const reading = queryClient.getQueryData(queries.playbookRead(before).queryKey)
    const value = valueAt(reading?.values, [...list, index])
    await edit([{ op: 'remove', path: [...list, index] }])
    const after = text()
    useWindow.getState().say(`Taken out: ${name}.`, () => {
      if (text() === after) setYaml(before)
      // other things were changed since: it comes back with what it says, without its comments
      else void edit([{ op: 'insert', path: [...list], at: index, value: value as never }]) // it came out of the YAML
    })
  }
  /** Another version of it was saved. */
  const of = (saved: Playbook): void => {
    playbook = saved
  }
  return { of, setYaml, edit, settle, takeOut, typing }
}

/** A value once it has stayed the same for so many milliseconds. */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), ms)
    return () => clearTimeout(timer)
  }, [value, ms])
  return settled
}
