import { errorWords } from '../../../contract/error-words.ts'
import { api, useAsk } from '../../api.ts'
import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { countWord } from '../../words/terms.ts'
import { bytesOf, download } from '../brief/download.ts'

/** Hands all decisions over as labelled data. Nothing leaves this computer. */
export function SaveDecisions({ disabled }: { readonly disabled: boolean }) {
  const say = useWindow((state) => state.say)
  const exporting = useAsk(api.decisions.export)
  const save = () =>
    exporting.mutate(
      {},
      {
        onSuccess: (file) => {
          download(file.fileName, file.contentType, bytesOf(file.base64))
          say(`${file.fileName} is in your downloads: ${countWord(file.decisions, 'decision')}, one a line.`)
        },
        onError: ({ why }) => say(errorWords(why)),
      },
    )
  return (
    <Button icon="saved" disabled={disabled || exporting.isPending} onClick={save}>
      Save as labelled data
    </Button>
  )
}
