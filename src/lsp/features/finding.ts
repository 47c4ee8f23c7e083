import type { Range, Span } from '../../index'

/** A stretch of a finding or an edit, by its offsets in the document. */
export const spanOf = ({ start, end }: Range): Span => ({ start: start.offset, end: end.offset })
