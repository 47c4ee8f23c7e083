/**
 * Measures the built command: a cold run and a warm one over articles, with each number of jobs, and the peak memory of batches. All the runs
 * over articles must find the same.
 *
 *     npm run bench -- --articles 200 --jobs 1,2 --letters 500,5000
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200' },
    jobs: { type: 'string', default: '1,2' },
    letters: { type: 'string', default: '500,5000' },
  },
})
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number)

/** Has a process tell its peak memory, in KiB, as it ends. */
const tellsMemory = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads';" +
    "if (isMainThread) process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)))",
)}`

interface Measured {
  seconds: number
  mebibytes: number
}

async function measured(cwd: string, argv: readonly string[], lines: Iterable<string> = []): Promise<Measured> {
  const started = performance.now()
  const child = spawn(process.execPath, ['--import', tellsMemory, join(root, 'dist/cli.js'), ...argv], {
    cwd,
    stdio: ['pipe', 'ignore', 'inherit', 'pipe'],
  })
  let peak = ''
  ;(child.stdio[3] as Readable).on('data', (chunk) => {
    peak += chunk
  })
  const ended = new Promise<number>((done) => child.on('close', (status) => done(status ?? 2)))
  await pipeline(Readable.from(lines), child.stdin!)
  if ((await ended) === 2) throw new Error(`letterlint ${argv.join(' ')} failed.`)
  return { seconds: (performance.now() - started) / 1000, mebibytes: Number(peak) / 1024 }
}

const folder = join(root, 'fixtures/letters')
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .filter((text) => !text.startsWith('---'))

/** A letter none of whose sentences stands in another, so that each has to be read. */
const distinct = (at: number) => samples[at % samples.length]!.replaceAll('. ', `, in week ${at}. `)

const article = (at: number) => `# How to write to them\n\nSay it so:\n\n\`\`\`letter\n${distinct(at)}\n\`\`\`\n`

const shown = ({ seconds, mebibytes }: Measured) => `${seconds.toFixed(1)} s, ${Math.round(mebibytes)} MiB`

const articles = Number(values.articles)
if (articles > 0) {
  const cwd = mkdtempSync(join(tmpdir(), 'letterlint bench '))
  for (let at = 0; at < articles; at++) writeFileSync(join(cwd, `${at}.md`), article(at))
  let findings: string | undefined
  for (const jobs of numbers(values.jobs)) {
    rmSync(join(cwd, '.letterlintcache'), { force: true })
    const argv = ['.', '--no-config', '--cache', '--format', 'json=found.json', '--jobs', String(jobs)]
    const times: Measured[] = []
    for (let run = 0; run < 2; run++) {
      times.push(await measured(cwd, argv))
      const found = readFileSync(join(cwd, 'found.json'), 'utf8')
      findings ??= found
      if (found !== findings) throw new Error(`Jobs ${jobs}, run ${run + 1}: other findings than before.`)
    }
    const [cold, warm] = times as [Measured, Measured]
    const share = Math.round((100 * warm.seconds) / cold.seconds)
    console.log(`${articles} articles, jobs ${jobs}: cold ${shown(cold)}; warm ${shown(warm)}, ${share}% of it`)
  }
  const { summary } = JSON.parse(findings!)
  console.log(
    `each run found the same in ${summary.letters} letters: ${summary.errors} errors, ${summary.warnings} warnings`,
  )
  rmSync(cwd, { recursive: true })
}

const short = [...samples].sort((a, b) => a.length - b.length).slice(0, 20)

/** The same short letters again and again, few enough to be remembered: what is measured is how memory grows with their number. */
function* lines(count: number): Generator<string> {
  for (let id = 0; id < count; id++) yield `${JSON.stringify({ id, text: short[id % short.length] })}\n`
}

for (const jobs of numbers(values.jobs))
  for (const count of numbers(values.letters))
    console.log(
      `batch of ${count}, jobs ${jobs}: ${shown(await measured(root, ['batch', '--no-config', '--jobs', String(jobs)], lines(count)))}`,
    )
