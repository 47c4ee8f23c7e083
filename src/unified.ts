import type { Node } from 'unist'
import type { VFile } from 'vfile'
import { createLinter, type Format, type Linter, type LinterConfig, type Message, UsageError } from './index'
import { formatOf } from './text/read'

export interface LetterlintPluginOptions extends LinterConfig {
  /** How the file's text is read; by default Markdown where its name ends in `.md` or `.markdown`, or it has none, and plain otherwise, as on the command line. */
  format?: Format
}

/** What the first change would put in place: unified's `expected`. */
function expectedOf({ fix, suggestions = [] }: Message): string[] | undefined {
  const texts = [...(fix ? [fix] : []), ...suggestions].map(({ text }) => text)
  return texts.length > 0 ? texts : undefined
}

function messagesOf(linter: Linter, file: VFile, format: Format): Message[] {
  try {
    return linter.lint(String(file), { format }).messages
  } catch (cause) {
    if (cause instanceof UsageError) file.fail(cause.message, { source: 'letterlint', ruleId: 'usage' })
    throw cause
  }
}

/**
 * A unified plugin: `unified().use(remarkParse).use(letterlint)` reports each finding as a VFileMessage on the file, with `ruleId`,
 * `source` ("letterlint"), `place`, `expected` and `url`; `fatal` is true for errors, undefined for warnings, null for suggestions (info).
 * The file's own text is judged, so that positions hold whatever other plugins do to the tree.
 */
export function letterlint({ format, ...config }: LetterlintPluginOptions = {}): (tree: Node, file: VFile) => void {
  const linter = createLinter(config)
  return (_tree, file): void => {
    for (const message of messagesOf(linter, file, format ?? (file.path ? formatOf(file.path) : 'markdown'))) {
      const reported = file.message(message.message, {
        place: message.range,
        source: 'letterlint',
        ruleId: message.ruleId,
      })
      reported.fatal = message.level === 'error' ? true : message.level === 'warning' ? undefined : null
      if (message.url !== undefined) reported.url = message.url
      reported.actual = String(file).slice(message.range.start.offset, message.range.end.offset)
      reported.expected = expectedOf(message)
    }
  }
}

export default letterlint
