/** In words: nine in ten such hits hold, seven in ten, fewer. */
export function sureness(confidence: number): 'sure' | 'likely' | 'hunch' {
  if (confidence >= 0.88) return 'sure'
  return confidence >= 0.68 ? 'likely' : 'hunch'
}
