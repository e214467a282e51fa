import { describe, expect, test } from 'vitest'
import { refusalOfAddress } from './address-rules.ts'

const open4 = '8.8.8.8 1.1.1.1 100.63.255.255 100.128.0.1 172.15.0.1 172.32.0.1 198.17.0.1 223.255.255.254'
const open6 = '2606:4700:4700::1111 2a00:1450:4001::1 ::ffff:8.8.8.8'
const shut4 =
  '0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255 ' +
  '192.0.0.1 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255'
const shut6 =
  ':: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::127.0.0.1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b::808:808 64:ff9b:1::1 ' +
  '2002:7f00:1:: 2002:808:808::1 2001::1 2001:db8::1 3fff::1 100::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 ' +
  '5f00::1 4000::1'
const noAddress = 'localhost 1.2.3 127.1 2130706433 0x7f.0.0.1 1.2.3.4.5 example.com'

describe('SAFETY 14: which addresses are asked', () => {
  test.each(`${open4} ${open6}`.split(' '))('%s is', (address) => expect(refusalOfAddress(address)).toBeUndefined())
  test.each([...`${shut4} ${shut6} ${noAddress}`.split(' '), ''])('%s is not', (address) =>
    expect(refusalOfAddress(address)).toEqual(expect.any(String)),
  )
})
