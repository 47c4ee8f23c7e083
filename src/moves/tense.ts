import type { Token } from './tokens'

const irregular = new Set(
  `was were had did went took made got came saw gave found told became left felt brought began kept held wrote stood met ran paid sat spoke led grew lost fell sent built drew broke spent rose drove bought wore chose sold won
  taught caught fought sought dealt bore bent bound clung dug drank ate fed flew hid hung laid lent lit rode rang shook shot sang sank slid spun sprang stuck struck swore swept swam threw wove wound oversaw rebuilt redrew rewrote
  undertook overtook withdrew forgot knew thought understood heard meant`.split(/\s+/),
)
/** Verbs whose past looks like their present: the past, unless something before them says otherwise. */
const either = new Set('cut put set hit beat let shut spread cast read split cost quit bid reset upset'.split(' '))
const noVerb =
  /^(?:need|feed|speed|seed|indeed|proceed|exceed|succeed|bed|red|shed|sped|hundred|sacred|naked|embed|breed|bleed|weed|greed|agreed)$/
const notPast = new Set(
  'would will shall can could may might must should to not do does did be is are am being let us please'.split(' '),
)

function isPastForm(norm: string): boolean {
  return irregular.has(norm) || either.has(norm) || (norm.length > 3 && norm.endsWith('ed') && !noVerb.test(norm))
}

/** Whether the sentence begins with a verb in the past and leaves its subject out. */
export function startsInThePast([first]: readonly Token[]): boolean {
  return first !== undefined && !first.quoted && isPastForm(first.norm)
}

/** Whether the tokens have a verb in the past that is neither offered ("I would have cut") nor suffered ("is needed"). */
export function tellsOfThePast(tokens: readonly Token[]): boolean {
  return tokens.some(({ norm, quoted }, at) => {
    if (quoted || !isPastForm(norm)) return false
    const before = [tokens[at - 1]?.norm ?? '', tokens[at - 2]?.norm ?? '']
    return !before.some((word) => notPast.has(word))
  })
}
