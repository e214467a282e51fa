import { expect, test } from 'vitest'
import { handedFileIn } from './handed-file.ts'

test.each<[readonly string[], string | undefined]>([
  [['/files/Tarn Controls.groundwork'], '/files/Tarn Controls.groundwork'],
  [['tarn.GROUNDWORK'], '/desk/tarn.GROUNDWORK'],
  [['--workspace', '/w', '../tarn.groundwork'], '/tarn.groundwork'],
  [['file:///files/Tarn%20Controls.groundwork'], '/files/Tarn Controls.groundwork'],
  [['a.groundwork', 'b.groundwork'], '/desk/b.groundwork'],
  [[], undefined],
  [['.', '--x=a.groundwork', '-a.groundwork'], undefined],
  [['--workspace', 'w.groundwork'], undefined],
  [['https://a.example/a.groundwork.html', 'file://a.example/a.groundwork', 'file:///a%2fb.groundwork'], undefined],
])('what %j asks to be opened', (words, path) => {
  expect(handedFileIn(words, '/desk')).toBe(path)
})
