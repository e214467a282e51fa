import { TextSetting } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'

/** Who the user is, as briefs and the page to leave name them. */
export function YouSection({ settings, change }: SectionProps) {
  const { seller } = settings
  return (
    <>
      <TextSetting
        key={`company ${seller.company}`}
        label="Your company"
        value={seller.company}
        most={120}
        keep={(company) => change({ seller: { ...seller, company } }, 'your company')}
      />
      <TextSetting
        key={`offer ${seller.offer}`}
        label="What you offer"
        value={seller.offer}
        most={300}
        keep={(offer) => change({ seller: { ...seller, offer } }, 'what you offer')}
      />
      <TextSetting
        key={`customers ${seller.customers}`}
        label="Who you help"
        value={seller.customers}
        most={300}
        keep={(customers) => change({ seller: { ...seller, customers } }, 'who you help')}
      />
    </>
  )
}
