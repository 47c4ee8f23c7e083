import type { StoredModel } from './model'

declare const model: StoredModel
export default model
