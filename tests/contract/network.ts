import { expect, test } from 'vitest'
import { type Connection, failureOf } from './connection.ts'

export function tellsOfNetwork(host: Connection): void {
  test('goes straight until a proxy is chosen, and takes none that is not told as it must be', async () => {
    expect((await host.api.workspace.status()).settings.proxy).toEqual({ use: 'none', address: '', user: '' })
    for (const address of ['proxy.example:8080', 'http://ida:secret@proxy.example:8080', 'socks5://10.0.0.1:1080'])
      expect(
        (await failureOf(host.api.workspace.saveSettings({ proxy: { use: 'own', address, user: '' } }))).message,
      ).toMatch(/Scheme, host and port/)
    const proxy = { use: 'own', address: 'http://127.0.0.1:9', user: 'ida' } as const
    expect((await host.api.workspace.saveSettings({ proxy })).proxy).toEqual(proxy)
  })

  test('tries the way out, and says what happened', async () => {
    const tried = await host.api.network.tryOut({ site: 'http://8.8.4.4/' })
    expect(tried).toMatchObject({ by: 'http://127.0.0.1:9', status: null, error: { kind: 'connect-failed' } })
    expect(tried.error?.message).toMatch(/nobody answers at your proxy http:\/\/127\.0\.0\.1:9/)
    const inside = await host.api.network.tryOut({ site: 'http://10.0.0.1/' })
    expect(inside).toMatchObject({ error: { kind: 'address-refused' } })
  })

  test('keeps a password in memory only', async () => {
    const { environment } = await host.api.network.proxy()
    expect(await host.api.network.givePassword({ password: 'secret of the proxy' })).toEqual({
      environment,
      password: true,
    })
    expect(JSON.stringify(await host.api.workspace.status())).not.toContain('secret of the proxy')
    expect(await host.api.network.givePassword({ password: '' })).toMatchObject({ password: false })
    await host.api.workspace.saveSettings({ proxy: { use: 'none', address: '', user: '' } })
  })
}
