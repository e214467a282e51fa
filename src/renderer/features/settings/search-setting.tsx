import type { Settings } from '../../../contract/contract.ts'
import { searchEngines } from '../../../contract/search-engines.ts'
import { Choice, TextSetting } from './setting-fields.tsx'
import type { SectionProps } from './use-settings.ts'

const names = Object.fromEntries(Object.entries(searchEngines).map(([key, { name }]) => [key, name]))

/** Which engine prepared searches go to. They open in the user's own browser, and nothing is asked before that. */
export function SearchSetting({ settings, change }: Pick<SectionProps, 'settings' | 'change'>) {
  const options = { ...names, own: 'Another' } as Readonly<Record<Settings['searchEngine'], string>> // its keys are the engines
  return (
    <>
      <Choice
        label="Searches of Look elsewhere go to"
        value={settings.searchEngine}
        options={options}
        choose={(searchEngine) => change({ searchEngine }, 'searches')}
        help="They open in your own browser, and nothing is asked before you open one."
      />
      {settings.searchEngine === 'own' && (
        <TextSetting
          key={`Its address ${settings.ownSearch}`}
          label="Its address, with {words} where the words go"
          value={settings.ownSearch}
          most={500}
          keep={(ownSearch) => change({ ownSearch }, 'the address of your search')}
        />
      )}
    </>
  )
}
