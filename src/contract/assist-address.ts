export { assistAddressFault } from '../core/model/assist-address.ts'
