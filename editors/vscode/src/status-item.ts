import { type Disposable, StatusBarAlignment, type StatusBarItem, ThemeColor, window } from 'vscode'
import { commands } from './commands'
import { type Letters, statusOf } from './status'

const showProblems = 'workbench.actions.view.problems'

/** The status bar's word on the letter that is in front. */
export class StatusItem implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem('letterlint', StatusBarAlignment.Right, 100)
  readonly #letters = new Map<string, Letters>()
  readonly #onEditor = window.onDidChangeActiveTextEditor(() => this.#show())
  #isStopped = false

  constructor() {
    this.#item.name = 'letterlint'
  }

  /** What the server has said last of a document. */
  tell(letters: Letters): void {
    this.#letters.set(letters.uri, letters)
    this.#show()
  }

  forget(uri: string): void {
    this.#letters.delete(uri)
    this.#show()
  }

  /** Whether the server runs; what a server said is gone with it. */
  set isRunning(isRunning: boolean) {
    this.#isStopped = !isRunning
    if (!isRunning) this.#letters.clear()
    this.#show()
  }

  dispose(): void {
    this.#onEditor.dispose()
    this.#item.dispose()
  }

  #show(): void {
    if (this.#isStopped) this.#showStopped()
    else this.#showLetters()
  }

  #showStopped(): void {
    this.#item.text = '$(mail) letterlint has stopped'
    this.#item.tooltip = 'Click to see what the language server said last.'
    this.#item.accessibilityInformation = undefined
    this.#item.backgroundColor = new ThemeColor('statusBarItem.errorBackground')
    this.#item.command = commands.showOutput
    this.#item.show()
  }

  #showLetters(): void {
    const uri = window.activeTextEditor?.document.uri.toString()
    const letters = uri === undefined ? undefined : this.#letters.get(uri)
    const status = letters && statusOf(letters)
    if (!status) {
      this.#item.hide()
      return
    }
    this.#item.text = status.text
    this.#item.tooltip = status.tooltip
    this.#item.accessibilityInformation = { label: status.label }
    this.#item.backgroundColor = undefined
    this.#item.command = showProblems
    this.#item.show()
  }
}
