import type { CancellationToken } from 'vscode-languageserver/node'
import type { Judgement } from './judge'
import type { OpenDocument } from './open-document'

/** Lets the event loop come by twice, so that every message that has arrived by now is handled first. */
const breathe = () => new Promise<void>((done) => void setImmediate(() => setImmediate(done)))

/** Comes back before the next step of a judgement; false where it is to go no further. */
export type GoOn = () => Promise<boolean>

/** The judgement of one version of a document, under way. */
class Run {
  waiting = 0
  isStopped = false
  readonly done: Promise<void>

  constructor(
    readonly document: OpenDocument,
    work: (run: Run) => Promise<void>,
  ) {
    this.done = work(this)
  }

  readonly goOn: GoOn = async () => {
    if (!this.isStopped) await breathe()
    return !this.isStopped
  }
}

interface ChecksOptions {
  /** Judges a document, or gives nothing where it is not to be judged. Must not throw. */
  judge(document: OpenDocument, goOn: GoOn): Promise<Judgement | undefined>
  /** Documents are judged unasked. Else a judgement is for those who wait for it alone. */
  unasked: boolean
  /** Is told every judgement as it comes, of the document's last version only. */
  onJudged(document: OpenDocument, checked: Judgement | undefined): void
}

/** The open documents, and the judgement of the last version of each: a version that gives way to another is left in the middle. */
export class Checks {
  readonly #documents = new Map<string, OpenDocument>()
  readonly #runs = new Map<string, Run>()
  readonly #judged = new Map<string, { document: OpenDocument; checked: Judgement | undefined }>()

  constructor(private readonly options: ChecksOptions) {}

  get(uri: string): OpenDocument | undefined {
    return this.#documents.get(uri)
  }

  /** A document is there, or has another version. */
  set(document: OpenDocument): void {
    this.#documents.set(document.uri, document)
    this.#begin(document.uri)
  }

  /** A document is closed. */
  delete(uri: string): void {
    this.#stop(uri)
    this.#documents.delete(uri)
    this.#judged.delete(uri)
  }

  /** What documents are judged by has changed. */
  again(): void {
    this.#judged.clear()
    for (const uri of this.#documents.keys()) this.#begin(uri)
  }

  /** The judgement of a document's last version, once it is there; nothing where it is not judged, is closed, or nobody waits any more. */
  async of(uri: string, token: CancellationToken): Promise<Judgement | undefined> {
    while (!token.isCancellationRequested) {
      const document = this.#documents.get(uri)
      if (!document) return undefined
      const judged = this.#judged.get(uri)
      if (judged?.document === document) return judged.checked
      const run = this.#runs.get(uri) ?? this.#start(document)
      await this.#wait(run, token)
    }
    return undefined
  }

  async #wait(run: Run, token: CancellationToken): Promise<void> {
    run.waiting++
    let leave = () => {}
    const cancelled = new Promise<void>((done) => {
      leave = done
    })
    const listener = token.onCancellationRequested(leave)
    await Promise.race([run.done, cancelled])
    listener.dispose()
    run.waiting--
    if (run.waiting === 0 && !this.options.unasked && this.#runs.get(run.document.uri) === run)
      this.#stop(run.document.uri)
  }

  /** What is under way is of no use any more. Those who wait for it will ask again by themselves. */
  #begin(uri: string): void {
    this.#stop(uri)
    if (this.options.unasked) this.#start(this.#documents.get(uri)!)
  }

  #stop(uri: string): void {
    const run = this.#runs.get(uri)
    if (run) run.isStopped = true
    this.#runs.delete(uri)
  }

  #start(document: OpenDocument): Run {
    const run = new Run(document, async (self) => {
      const checked = (await self.goOn()) ? await this.options.judge(document, self.goOn) : undefined
      if (self.isStopped) return
      this.#runs.delete(document.uri)
      this.#judged.set(document.uri, { document, checked })
      this.options.onJudged(document, checked)
    })
    this.#runs.set(document.uri, run)
    return run
  }
}
