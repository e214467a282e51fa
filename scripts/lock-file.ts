import { z } from 'zod'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

/**
 * What is wrong with a package-lock.json.
 *
 * Packages for single platforms can reach a registry later than the package that asks for them. npm then leaves them
 * out of the lock file without a word, and the next `npm ci`, or the next platform, fails. And an address in the lock
 * file ties every clone to the registry it was made with.
 *
 * @param text the file
 * @returns one sentence per problem, and how many optional dependencies were looked up
 */
export function checkLockFile(text: string): { readonly problems: readonly string[]; readonly looked: number } {
  const { packages } = lockSchema.parse(JSON.parse(text))
  const wanted = Object.entries(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).map((name) => ({ path, name })),
  )
  const missing = wanted
    .filter(({ path, name }) => !isReachable(packages, path, name))
    .map(({ path, name }) => `${name}, optional for ${path === '' ? 'this package' : path}, has no entry.`)
  const addressed = Object.entries(packages)
    .filter(([, entry]) => entry.resolved !== undefined && entry.link !== true)
    .map(([path]) => `${path} carries an address.`)
  return { problems: [...missing, ...addressed], looked: wanted.length }
}

/** Node's own way up: beside the package that asks, then beside each one that holds it. */
function isReachable(packages: Readonly<Record<string, unknown>>, from: string, name: string): boolean {
  for (let holder = from; ; holder = holder.slice(0, Math.max(0, holder.lastIndexOf('/node_modules/')))) {
    if (`${holder === '' ? '' : `${holder}/`}node_modules/${name}` in packages) return true
    if (holder === '') return false
  }
}
