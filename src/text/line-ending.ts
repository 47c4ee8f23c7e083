/** The line ending that a text uses; LF where it has none. */
export const endingOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
