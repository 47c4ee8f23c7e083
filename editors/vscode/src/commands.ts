/** The commands, by what they do: the same as package.json declares. */
export const commands = {
  createNotes: 'letterlint.createNotes',
  restart: 'letterlint.restart',
  showOutput: 'letterlint.showOutput',
} as const
