import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkContrast } from '../../scripts/contrast.ts'

const css = readFileSync(join(import.meta.dirname, '../../src/renderer/styles/tokens.css'), 'utf8')

it('finds nothing in the tokens, and has computed them', () => {
  const { problems, computed } = checkContrast(css)
  expect(problems).toEqual([])
  expect(computed).toBeGreaterThan(200)
})

it('finds a text that is too faint', () => {
  const faint = css.replace(/--text-3: light-dark\(#[0-9a-f]{6}/, '--text-3: light-dark(#b0b0b0')
  expect(faint).not.toBe(css)
  expect(checkContrast(faint).problems[0]).toMatch(
    /^text-3 on canvas, usual, light: \d\.\d\d, and 4\.5 is the least\.$/,
  )
})

it('finds a token that is gone', () => {
  const without = css.replaceAll('--focus:', '--spotlight:')
  expect(checkContrast(without).problems).toContain(
    'focus on canvas, usual, light: one of them is not a light-dark() pair of #rrggbb.',
  )
})

it('finds high contrast by the system and by the setting out of step', () => {
  const last = css.lastIndexOf('--text: light-dark(#000000')
  const drifted = `${css.slice(0, last)}--text: light-dark(#000001${css.slice(last + '--text: light-dark(#000000'.length)}`
  expect(checkContrast(drifted).problems).toEqual(['The two high-contrast blocks differ.'])
})
