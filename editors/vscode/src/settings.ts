/** The settings as the server is to see them: what only the client reads (`letterlint.trace.server`) is none of them. */
export function forServer(settings: unknown): unknown {
  if (typeof settings !== 'object' || settings === null) return settings
  return Object.fromEntries(Object.entries(settings).filter(([name]) => name !== 'trace'))
}
