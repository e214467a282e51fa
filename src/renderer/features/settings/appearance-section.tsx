import { Choice } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'

const sizes = { '90': 'Small, 90 %', '100': 'Usual', '110': 'Large, 110 %', '125': '125 %', '150': '150 %' } as const

export function AppearanceSection({ settings, status, change }: SectionProps) {
  return (
    <>
      <Choice
        label="Theme"
        value={settings.theme}
        options={{ system: 'As the system', light: 'Light', dark: 'Dark' }}
        choose={(theme) => change({ theme }, 'theme')}
      />
      <Choice
        label="Contrast"
        value={settings.contrast}
        options={{ system: 'As the system', more: 'High', normal: 'Usual' }}
        choose={(contrast) => change({ contrast }, 'contrast')}
      />
      <Choice
        label="Rows"
        value={settings.density}
        options={{ compact: 'Compact', roomy: 'Roomy' }}
        choose={(density) => change({ density }, 'rows')}
      />
      <Choice
        label="Text size"
        value={String(settings.textSize) as keyof typeof sizes} // a size of another version shows as the first
        options={sizes}
        choose={(size) => change({ textSize: Number(size) }, 'text size')}
        help="On top of your browser’s own size and zoom."
      />
      <Choice
        label="Motion"
        value={settings.motion}
        options={{ system: 'As the system', reduced: 'None' }}
        choose={(motion) => change({ motion }, 'motion')}
      />
      <Choice
        label="Paper of briefs"
        value={settings.paper}
        options={{ system: 'As this computer', A4: 'A4', Letter: 'Letter' }}
        choose={(paper) => change({ paper }, 'paper')}
        help={settings.paper === 'system' ? `${status.paper}, by the country this computer is set to.` : undefined}
      />
    </>
  )
}
