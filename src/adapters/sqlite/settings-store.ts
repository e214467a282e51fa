import type { Database } from 'better-sqlite3'
import type { SettingsStore } from '../../app/ports.ts'
import { defaultSettings, settingsSchema } from '../../core/model/settings.ts'
import { readJson, readRow } from './rows.ts'

/** Settings, a row each, so that one added later starts with its default. */
export function createSettingsStore(db: Database): SettingsStore {
  const all = db.prepare<[], { key: string; value: string }>('SELECT key, value FROM setting')
  const put = db.prepare<[string, string]>(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const recall = db.prepare<[string], string>('SELECT value FROM memory WHERE key = ?').pluck()
  const remember = db.prepare<[string, string]>(
    'INSERT INTO memory (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  )
  const save = db.transaction((settings: object) => {
    for (const [key, value] of Object.entries(settings)) put.run(key, JSON.stringify(value))
  })
  return {
    get() {
      const stored = all.all().map(({ key, value }) => [key, readJson(`setting ${key}`, value)])
      return readRow(settingsSchema, 'the settings', { ...defaultSettings, ...Object.fromEntries(stored) })
    },
    save: (settings) => save.immediate(settings),
    memory: (key) => recall.get(key),
    remember: (key, value) => void remember.run(key, value),
  }
}
