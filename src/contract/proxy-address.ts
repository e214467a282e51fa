export { proxyAddressFault } from '../core/model/proxy-address.ts'
