/** Is what one looks at still on its way: the window, a screen that loads or waits for its rows, or the row in focus? */
export const isArriving = (): boolean =>
  document.querySelector('main') === null ||
  document.activeElement?.getAttribute('aria-busy') === 'true' ||
  document.querySelector('main[aria-busy="true"], main [data-pane][aria-busy="true"]') !== null
