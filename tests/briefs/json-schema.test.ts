import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aBareBrief, aFullBrief } from '../../src/adapters/documents/briefs.fixture.ts'
import { aHandout } from '../../src/adapters/documents/handouts.fixture.ts'
import { pageFormats, pageToJson } from '../../src/core/brief/page-json.ts'
import { briefSchema } from '../../src/core/model/brief.ts'
import { handoutSchema } from '../../src/core/model/handout.ts'

// Other programs read these files. Only `GOLDEN=write npm run unit -- tests/briefs` writes them, and a change of shape is a new version.
const writes = process.env['GOLDEN'] === 'write'
const shapes = {
  brief: briefSchema.extend({ format: z.literal(pageFormats.brief) }),
  handout: handoutSchema.extend({ format: z.literal(pageFormats.handout) }),
} as const

test.each(['brief', 'handout'] as const)('docs/formats/%s.schema.json is the shape that is exported', (page) => {
  const file = fileURLToPath(new URL(`../../docs/formats/${page}.schema.json`, import.meta.url))
  const now = `${JSON.stringify(z.toJSONSchema(shapes[page]), null, 2)}\n`
  if (writes) writeFileSync(file, now)
  expect(existsSync(file), `${file} is missing`).toBe(true)
  expect(now).toBe(readFileSync(file, 'utf8'))
})

test('what is exported has that shape, and is the same each time', () => {
  for (const brief of [aFullBrief(), aBareBrief()]) {
    const json = pageToJson('brief', brief)
    expect(shapes.brief.parse(JSON.parse(json))).toEqual({ format: pageFormats.brief, ...brief })
    expect(pageToJson('brief', brief)).toBe(json)
  }
  const handout = aHandout()
  expect(shapes.handout.parse(JSON.parse(pageToJson('handout', handout)))).toEqual({
    format: pageFormats.handout,
    ...handout,
  })
})
