import type { StoredWeights } from './stored-weights'

declare const stored: StoredWeights
export default stored
