import { distance } from 'fastest-levenshtein'

/** Titles that go before a name. */
export const title =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|madam|sister|brother|father|canon|rev|reverend|rabbi|imam|shri|smt|sri|captain|capt|colonel|col|major|maj|sergeant|sgt|lieutenant|lt|chief|judge|justice|hon|cllr|councillor|alhaji|chef|coach|matron|pastor|eng|engr|ing|engineer|arch|architect|adv|advocate|attorney|atty|barr|barrister|principal|commodore|admiral|commander|brigadier|inspector|sheikh|ustadh|mwalimu|bwana|alhaja|hajia|dato|datuk|datin|encik|mme|mlle|monsieur|madame|mdm|herr|frau|mevrouw|mevr|meneer|dhr|fru|signor|signora|signorina|pani|ato|señor|señora|sra?|srta|dra|messrs|fr|br|cdr|pharm|surv|arc|evang|pst|alh|mallam)\.?$/i

/** "Head of Music", "Editor": an office, whoever holds it. */
export const office =
  /^(?:the\s+)?(?:(?:deputy|assistant|senior|acting|general|artistic|managing|executive)\s+)?(?:(?:head|director|chair(?:man|woman|person)?|secretary|keeper|curator|warden|dean|provost|clerk)\s+(?:of|for|to)\s.+|head\s?teacher|head\s?master|head\s?mistress|editor|owner|proprietor|newsroom|director|secretary|clerk|chair(?:man|woman|person)?|registrar|bursar|treasurer)$/i

const particle =
  /^(?:de|da|di|du|del|della|van|von|der|den|ter|bin|binti|ibn|al|el|la|le|o|mac|mc|st|of|dos|y|[sdw]\/o|a\/[lp])\.?$/i
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.)$/u
/** “Kit” in 'Christopher “Kit” Marsh': what somebody is called, between the names that are written. */
const calledBetween = /(?<=\S)\s+(?:"\p{Lu}[\p{L}'’-]+"|“\p{Lu}[\p{L}'’-]+”|['‘]\p{Lu}\p{L}+['’])(?=\s+\p{Lu})/u

/** Whether these words could be a person's name as one signs or addresses it: one to five words, capitalised but for particles. */
export function isName(value: string): boolean {
  const words = value.trim().replace(calledBetween, '').split(/\s+/)
  if (words.length > 5 || !words[0]) return false
  const named = words.filter((word) => nameWord.test(word) && !title.test(word))
  return named.length > 0 && words.every((word) => nameWord.test(word) || title.test(word) || particle.test(word))
}

const titled = /^(\p{L}+)\.?\s+(\p{Lu}[\p{L}'’-]{3,})$/u
const mostLettersWrong = 2

/** "Dear Mr. Kune", in a letter to Mr. Kuhn: the family name that was meant, where title and first letter leave nobody else. */
export function meantBy(addressee: string, interviewers: readonly string[]): string | undefined {
  const [, title, name] = titled.exec(addressee) ?? []
  if (!title || !name) return undefined
  const others = interviewers.flatMap((interviewer) => {
    const [, otherTitle, otherName] = titled.exec(interviewer) ?? []
    return otherTitle === title && otherName?.[0] === name[0] ? [otherName!] : []
  })
  const [other] = others
  return others.length === 1 && other !== name && distance(other!, name) <= mostLettersWrong ? other : undefined
}
