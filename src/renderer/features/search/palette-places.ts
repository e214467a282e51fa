import { settingsWith } from '../../app/settings-places.ts'
import type { Group, Row } from './palette-rows.tsx'

/** What has a place of its own but no key everywhere, by what it is looked for by. */
const places = [
  { path: '/welcome', label: 'First steps', words: 'start begin welcome sample who you help confirm playbook' },
  { path: '/accounts?add', label: 'Add companies', words: 'new account domain list paste' },
  { path: '/accounts/import', label: 'Import companies from a table', words: 'csv spreadsheet crm bring in' },
  {
    path: '/accounts/open',
    label: 'Open an account from a colleague',
    words: 'groundwork file hand over import bring in',
  },
  { path: '/playbooks/best-customers', label: 'Look at your best customers', words: 'playbook ideal customer profile' },
  { path: '/calibration', label: 'How often each rule held', words: 'calibration decisions accuracy' },
] as const

/** Places that the words name, Settings by its sections; none before something was typed. */
export function placeGroup(words: string, go: (path: string) => void): Group {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean)
  const row = (path: string, label: string, icon: Row['icon']): Row => ({ key: path, icon, label, run: () => go(path) })
  const named = places.filter(({ label, words: more }) => {
    const all = `${label} ${more}`.toLowerCase()
    return wanted.every((word) => all.includes(word))
  })
  const settings = settingsWith(words).map(({ slug, title }) => row(`/settings/${slug}`, `Settings: ${title}`, 'gear'))
  return {
    name: 'Places',
    rows: wanted.length === 0 ? [] : [...named.map(({ path, label }) => row(path, label, 'right')), ...settings],
  }
}
