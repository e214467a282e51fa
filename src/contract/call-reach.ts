// whether a call is near enough to be held, for the window
export { isWithinReach } from '../core/model/call-reach.ts'
