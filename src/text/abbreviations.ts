/**
 * What an abbreviation's full stop tells:
 * `title` – a name follows ("Dr."), no sentence ends;
 * `running` – more follows, whatever its case ("e.g.");
 * `initial` – of a name, or a letter that something goes by ("J. K. Rao", "Plan B.");
 * `final` – may stand at a sentence's end too ("Inc.", "p.m.", "etc.").
 */
export type AbbreviationKind = 'title' | 'running' | 'initial' | 'final'

const titles = /^(?:mr|mrs|ms|mx|messrs|dr|prof|cllr|engr|smt)$/i
/** Titles only before a name with a capital: words elsewhere. */
const capitalisedTitles = /^(?:rev|hon|sra|capt|col|gen|lt|sgt|maj|fr|shri)$/i
/** And these only where they begin with a capital too: "under the arch. We". */
const ownCapital = /^(?:Eng|Engr|Ing|Arch|Adv|Atty|Barr|Amb|Supt|Insp|Brig|Adm|Cmdr|Cdr|Cpl|Bp|Pr)$/
const running = /^(?:e\.g|i\.e|eg|ie|approx|vs|cf|viz|incl|excl|esp|resp|avg|attn|n\.b|p\.s|p\.p\.s|a\.k\.a|w\.r\.t)$/i
/** Abbreviations before a figure alone, and “Std.” before a Roman one; words, or the ends of sentences, elsewhere. */
const beforeFigures = /^(?:nos?|art|ch|sec|figs?|vol|pp?|para|max|min|ref|qty|pt|ver|room|ext|tel|apt|ca?|rs|std)$/i
/** Abbreviations after a figure alone. */
const units = /^(?:yrs?|hrs?|mins?|mos?|wks?|secs?|lbs?|oz|ft|sq|kg|km)$/i
const final =
  /^(?:etc|[ap]\.m|inc|corp|ltd|co|plc|llc|llp|pvt|pty|gmbh|bros|depts?|govt|univ|assn|assoc|intl|natl|mfg|mgmt|mgr|asst|est|ave|rd|blvd|st|jr|sr|eds?|encl?|ph\.d|[bm]\.?(?:sc|tech|com|phil)|[bm]\.(?:ed|pharm|arch|des|eng|mus|lib|litt)|tel|ext|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|thurs?|fri)$/i
/** Days and months whose abbreviations are words too, so only with a capital. */
const capitalised = /^(?:Mar|Wed|Sat|Sun)$/
const dottedLetters = /^\p{L}(?:\.\p{L})+$/u
/** What a person's initial may be followed by without a capital. */
const particle = /^(?:de|van|von|der|den|da|di|del|du|el|al|bin|ibn|la|le|ter)$/
/** What "I" follows where it is the pronoun, as in "he and I. We". */
const beforePronoun = /^(?:and|or|than|as|is|was|am|are|do|did|can|could|may|will|would|should|nor)$/i

/** What kind of abbreviation a word is (without its full stop), given the words beside it; nothing if it is an ordinary word. */
export function abbreviationKind(word: string, previous?: string, next?: string): AbbreviationKind | undefined {
  if (running.test(word) || (!previous && /^p{1,2}s$/i.test(word))) return 'running'
  const capitalNext = /^\p{Lu}/u.test(next ?? '')
  if (titles.test(word) || (capitalNext && (capitalisedTitles.test(word) || ownCapital.test(word)))) return 'title'
  if (
    beforeFigures.test(word) &&
    (/^\d/.test(next ?? '') || (/^std$/i.test(word) && /^(?:[VX][IVX]*|I[IVX]+)$/.test(next ?? '')))
  )
    return 'running'
  if (units.test(word)) return /\d/.test(previous ?? '') ? 'final' : undefined
  if (/^\p{Lu}$/u.test(word)) {
    if (word === 'I' && beforePronoun.test(previous ?? '') && !/^\p{Lu}\.?$/u.test(next ?? '')) return undefined
    return !previous || capitalNext || particle.test(next ?? '') ? 'initial' : undefined
  }
  // "a. b. c." are marks of a list, but "so did i. we left" and "plan b. it was" are not.
  if (/^\p{Ll}$/u.test(word))
    return !previous || (/^\p{L}\.?$/u.test(next ?? '') && next !== 'i') ? 'initial' : undefined
  if (dottedLetters.test(word) || final.test(word) || capitalised.test(word)) return 'final'
  return undefined
}
