/** A benchmark: bench/<name>.ts, which leaves its figures in bench/results/<name>.json. */
export type Benchmark = {
  readonly name: string
  /** Arguments for a look of a minute. */
  readonly quickly: readonly string[]
  /** Data that is not in the repository: without the variable it is left out. */
  readonly needs?: { readonly variable: string; readonly what: string }
}

export const benchmarks: readonly Benchmark[] = [
  { name: 'start', quickly: ['--runs', '3', '--accounts', '200', '--notes', '2000', '--pages', '300'] },
  {
    name: 'workspace',
    quickly: ['--accounts', '200', '--notes', '2000', '--pages', '300', '--idle', '5', '--runs', '10'],
  },
  { name: 'judgement', quickly: ['--runs', '4'] },
  { name: 'research', quickly: ['--pages', '20', '--sites', '2', '--runs', '1', '--polite', '5'] },
  { name: 'recheck', quickly: ['--pages', '100', '--accounts', '10'] },
  { name: 'window', quickly: ['--accounts', '200', '--notes', '2000', '--pages', '300', '--runs', '2'] },
  { name: 'extract', quickly: ['--runs', '2'] },
  {
    name: 'signals',
    quickly: [],
    needs: { variable: 'GROUNDWORK_EVAL_EVENTS', what: 'its labelled sentences are not in the repository' },
  },
]
