import './bring-in.css'
import { Dialog } from 'radix-ui'
import { type SubmitEvent, useId, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { BookmarkletHelp } from './bookmarklet-help.tsx'
import { FetchOrOpen } from './fetch-or-open.tsx'
import { type Into, useBringInState } from './bring-in-state.ts'
import { BroughtInItems } from './brought-in-items.tsx'
import { addressIn, isPartialDate } from './pasted.ts'
import { bringFiles, bringText } from './bring-in-requests.ts'
import { useShowPage } from './use-show-page.ts'

/** Files, text or an address, kept as a page of one account. */
export function BringInSheet() {
  const into = useBringInState((state) => state.into)
  const close = useBringInState((state) => state.close)
  return (
    <Dialog.Root open={into !== null} onOpenChange={(open) => !open && close()}>
      <Dialog.Portal>
        <Dialog.Overlay className="overlay" />
        <Dialog.Content className="dialog bringin" aria-describedby={undefined}>
          {into && <Sheet into={into} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Sheet({ into }: { into: Into }) {
  const { typed, items, done } = useBringInState()
  const [keeping, setKeeping] = useState(false)
  const show = useShowPage()
  const address = typed.text.trim() === '' ? addressIn(typed.address) : null
  const dateIsWrong = typed.date.trim() !== '' && !isPartialDate(typed.date.trim())
  const keep = async (event?: SubmitEvent<HTMLFormElement>): Promise<void> => {
    event?.preventDefault()
    if (typed.text.trim() === '' || dateIsWrong || keeping) return
    setKeeping(true)
    if (await bringText(into, typed.html ?? typed.text, show, typed)) done(typed)
    setKeeping(false)
  }
  return (
    <form onSubmit={(event) => void keep(event)}>
      <div className="row">
        <Dialog.Title className="grow clip">Bring in for {into.name}</Dialog.Title>
        <Dialog.Close asChild>
          <Button look="quiet" icon="x" aria-label="Close" />
        </Dialog.Close>
      </div>
      <BroughtInItems items={items} onOpen={show} />
      <Words onKeep={() => void keep()} />
      <div className="bringfields">
        <AddressField />
        <DateField wrong={dateIsWrong} />
      </div>
      {address && <FetchOrOpen into={into} address={address} />}
      <div className="row">
        <Button
          type="submit"
          look="primary"
          disabled={typed.text.trim() === '' || dateIsWrong || keeping}
          shortcut="Mod+Enter"
        >
          Keep the text
        </Button>
        <ChooseFiles onChosen={(files) => void bringFiles(into, files, show, typed)} />
        <span className="t3">or drop them anywhere on the dossier</span>
      </div>
      <BookmarkletHelp />
    </form>
  )
}

function Words({ onKeep }: { onKeep: () => void }) {
  const { typed, type } = useBringInState()
  const id = useId()
  return (
    <>
      <label htmlFor={id}>Text</label>
      <textarea
        id={id}
        className="field"
        rows={6}
        value={typed.text}
        placeholder="Paste what you read elsewhere: an article, a register entry, a profile, a mail."
        onChange={(event) => type({ text: event.target.value, html: null })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onKeep()
        }}
        onPaste={(event) => {
          const html = event.clipboardData.getData('text/html')
          // only where the paste is all there is does its structure stand for it
          if (html !== '' && typed.text === '') {
            event.preventDefault()
            type({ text: event.clipboardData.getData('text/plain'), html })
          }
        }}
      />
    </>
  )
}

function AddressField() {
  const { typed, type } = useBringInState()
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>
        Address it is from <span className="t3">if you know it</span>
      </label>
      <input
        id={id}
        className="field"
        inputMode="url"
        spellCheck={false}
        autoComplete="off"
        placeholder="https://"
        value={typed.address}
        onChange={(event) => type({ address: event.target.value })}
      />
    </div>
  )
}

function DateField({ wrong }: { wrong: boolean }) {
  const { typed, type } = useBringInState()
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>
        Published <span className="t3">if it does not say</span>
      </label>
      <input
        id={id}
        className="field"
        placeholder="2026-03-12"
        spellCheck={false}
        autoComplete="off"
        value={typed.date}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-why` : undefined}
        onChange={(event) => type({ date: event.target.value })}
      />
      {wrong && (
        <p id={`${id}-why`} className="danger t-12">
          Like 2026-03-12, 2026-03 or 2026.
        </p>
      )}
    </div>
  )
}

function ChooseFiles({ onChosen }: { onChosen: (files: readonly File[]) => void }) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label="Files to bring in"
        accept=".html,.htm,.xhtml,.mht,.mhtml,.pdf,.eml,.docx,.md,.markdown,.txt,.text"
        onChange={(event) => {
          onChosen([...(event.target.files ?? [])])
          // the same file may be chosen again
          event.target.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()}>Choose files</Button>
    </>
  )
}
