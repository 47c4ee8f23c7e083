import { isOrdinaryWord } from '../text/tagger'
import type { NamingWord } from './judged-letter'
import { occupations } from './occupations.generated'

/** A word as it is compared: small, without a possessive or a mark. */
export const plain = (word: string) => word.toLowerCase().replace(/['’]s$|[.,;:!?]/g, '')
/** In capitals, but for marks. */
export const raised = /^\P{L}*\p{Lu}{2,}\P{L}*$/u

/** An ordinary word in capitals, and no name. */
export const isShouted = ({ words }: NamingWord) => raised.test(words) && isOrdinaryWord(plain(words))

/** "The Lectureship in Hydrology": a post that is called after what is done in it. */
export const lectureship =
  /^(?:(?:lecture|professor|fellow|clerk|curator|head|director|editor|steward|principal|warden|bursar|assistant|article)ship|chaplaincy|curacy|residency)$/i

/** Whether a word is a trade's: one of a list, or by its ending. */
export function isOccupation(word: string): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '')
  if (/.(?:ologist|ician|iatrist|intendent|keeper|maker|smith|wright)s?$/.test(lower)) return true
  return occupations.has(lower) || lower.split('-').some((part) => part.length > 3 && occupations.has(part))
}

/** Ranks that stand before a trade in the title of a post, for a pattern. */
export const ranks = '(?:Junior|Senior|Assistant|Deputy|Trainee|Principal|Apprentice|Associate)'

/** Titles of people, for a pattern; "Lady Margaret School" and "Coach House" begin with words that may be none. */
export const titles =
  '(?:Mr|Mrs|Ms|Miss|Mx|Mdm|Dr|Cllr|Councillor|Prof|Professor|Rev|Monsieur|Madame|Herr|Frau|Señor|Señora|Signor|Signora)'
export const opensWithTitle = new RegExp(`^${titles}(?!\\p{L})`, 'u')
export const endsWithTitle = new RegExp(`(?<!\\p{L})${titles}\\.\\s+$`, 'u')

/** A department, as any house has one; "the Public Works Department" is a house. */
export const ownDepartment = /^(?:\S+|Human\s+Resources|Customer\s+Services?)\s+(?:Department|Services)$/i
