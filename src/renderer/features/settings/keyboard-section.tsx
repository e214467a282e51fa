import { useWindow } from '../../stores/window-state.ts'
import { Button } from '../../ui/button.tsx'
import { OwnKeysTable } from './own-keys.tsx'
import { Switch } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'

export function KeyboardSection({ settings, change }: SectionProps) {
  const on = useWindow((state) => state.singleKeys)
  const set = useWindow((state) => state.setSingleKeys)
  const show = useWindow((state) => state.setKeys)
  return (
    <>
      <Switch
        label="Single keys, such as J, K, N"
        on={on}
        set={set}
        help="Off while you type in any case. Kept for this window."
      />
      <p>
        <Button shortcut="?" onClick={() => show(true)}>
          Keys that work here
        </Button>
      </p>
      <OwnKeysTable own={settings.keys} keep={(keys, what) => change({ keys }, what)} />
    </>
  )
}
