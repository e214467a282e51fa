import { TextSetting } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'

const domain = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}$/u

/** Who the user is: named in briefs, and how an invitation's addresses are told apart. */
export function YouSection({ settings, change }: SectionProps) {
  const { seller } = settings
  return (
    <>
      <TextSetting
        key={`name ${settings.ownName}`}
        label="Your name"
        value={settings.ownName}
        most={120}
        keep={(ownName) => change({ ownName }, 'your name')}
      />
      <TextSetting
        key={`company ${seller.company}`}
        label="Your company"
        value={seller.company}
        most={120}
        keep={(company) => change({ seller: { ...seller, company } }, 'your company')}
      />
      <TextSetting
        key={`domain ${settings.ownDomain}`}
        label="Your company’s domain"
        value={settings.ownDomain}
        most={253}
        keep={(ownDomain) => change({ ownDomain: ownDomain.toLowerCase() }, 'your company’s domain')}
        help="Tells your colleagues from their people in a calendar’s invitations."
        fault={(text) => (text === '' || domain.test(text) ? null : 'A domain, such as haldenvalve.example.')}
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
