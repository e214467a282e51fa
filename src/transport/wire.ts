/** Names both ends of a wire must agree on. */
export const rpcPrefix = '/rpc'
/** HTTP header that carries the key that the browser keeps for our port alone (cookies ignore ports, so a cookie alone would not do). */
export const windowKeyHeader = 'x-groundwork-window'
/** Message by which a window hands its port to the preload, and the preload to the desktop host. */
export const portRequest = 'groundwork:port'
