import type { SkipReason } from '../../index'

/** Why a text is not judged, behind its name. */
export const noLetter: Record<SkipReason, string> = {
  empty: 'is empty: there is no letter to check',
  binary: 'is binary data, not a letter',
  'too-long': 'is over 100,000 characters long, which is no letter',
  'not-english': 'does not seem to be in English, the only language that is judged',
  'no-body': 'has no body: nothing but an address or a signature',
}
