// Moves the clock of a program that starts with `node --import`, and of its threads, by GROUNDWORK_CLOCK_MOVED_MS: so pictures that are taken anew
// show the same days.

/** @param {number} by milliseconds */
export function moveClock(by) {
  const Real = Date
  const now = () => Real.now() + by
  globalThis.Date = new Proxy(Real, {
    apply: () => new Real(now()).toString(),
    construct(_target, given, asked) {
      /** @type {unknown} */
      const made = Reflect.construct(Real, given.length === 0 ? [now()] : given, asked)
      return /** @type {Date} */ (made)
    },
    get(target, name) {
      /** @type {unknown} */
      const own = Reflect.get(target, name)
      return name === 'now' ? now : own
    },
  })
}

const asked = globalThis.process?.env['GROUNDWORK_CLOCK_MOVED_MS']
if (asked) moveClock(Number(asked))
