import { expect, test } from 'vitest'
import { folderWith, run } from './run'

test.each([[[]], [['batch']], [['expect']], [['config']]])(
  'the help of %j tells no default in a program’s words',
  async (command) => {
    const { status, stdout } = await run(folderWith({}), [...command, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain('--rule <id=level>')
    expect(stdout).not.toContain('(default')
  },
)
