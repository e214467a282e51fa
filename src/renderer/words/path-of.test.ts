import { expect, it } from 'vitest'
import { pathOf } from './path-of.ts'

it('leaves out the middle of a long path and keeps both ends', () => {
  const path = pathOf(`https://orrindairy.example/news/${'a'.repeat(80)}/last.html`)
  expect(path.length).toBeLessThanOrEqual(44)
  expect(path).toMatch(/^\/news\/a+…a+\/last\.html$/)
})

it('keeps the query of a short one', () => {
  expect(pathOf('https://orrindairy.example/jobs?page=2')).toBe('/jobs?page=2')
})
