import { type DragEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { api, ask } from '../../api.ts'
import { RequestFailed } from '../../failure.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'

/** More than any playbook; a larger file is something else. */
const mostBytes = 1_000_000

/** Brings in a YAML file as a new playbook. What is wrong with it is said with its line; nothing half read is kept. */
export function useImport() {
  const [, navigate] = useLocation()
  const say = useWindow((state) => state.say)
  const [refused, setRefused] = useState<{ readonly file: string; readonly why: string } | null>(null)
  const take = async (file: File): Promise<void> => {
    setRefused(null)
    try {
      if (file.size > mostBytes) return setRefused({ file: file.name, why: 'It is too large for a playbook.' })
      const yaml = await file.text()
      const { id, content } = await ask(() => api.playbooks.save({ yaml }))
      say(`${content.name} is on file. Nothing looks through it before you use it.`)
      navigate(`/playbooks/${id}`)
    } catch (thrown) {
      if (!(thrown instanceof RequestFailed)) throw thrown
      setRefused({ file: file.name, why: thrown.why.message })
    }
  }
  return { take, refused }
}

export function ImportButton({ take }: { readonly take: (file: File) => Promise<void> }) {
  const field = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={field}
        type="file"
        accept=".yaml,.yml"
        className="sr"
        tabIndex={-1}
        aria-label="Playbook file"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          // the same file can be chosen again
          event.target.value = ''
          if (file) void take(file)
        }}
      />
      <Button icon="fetch" onClick={() => field.current?.click()}>
        Bring in a file
      </Button>
    </>
  )
}

/** What went wrong with a file, and with which. */
export function ImportRefused({
  refused,
}: {
  readonly refused: { readonly file: string; readonly why: string } | null
}) {
  if (!refused) return null
  return (
    <div className="failure" role="alert">
      <Icon name="warn" />
      <div>
        <p>{refused.file} was not brought in.</p>
        <p className="t2">{refused.why}</p>
      </div>
    </div>
  )
}

/** Makes a screen take a file that is dropped on it. */
export function useDropFile(take: (file: File) => Promise<void>) {
  const [over, setOver] = useState(false)
  const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')
  return {
    over,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: () => setOver(false),
      onDrop: (event: DragEvent) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        const [file] = event.dataTransfer.files
        if (file) void take(file)
      },
    },
  }
}
