import { months, weekday } from '../text/calendar'

/** Whoever got the post. */
const chosen =
  '(?:them|him|her|who(?:so)?ever(?!\\s+(?:drew|wrote|made|decided|ran|read|chose))|the\\s+(?:\\p{L}+\\s+)?(?:new|other|successful|chosen|lucky|one|man|woman|lad|lass|girl|boy|bloke|fella|fellow|chap|guy|person|candidate|appointee|hire|starter)s?|(?:Mr|Mrs|Ms|Miss|Mx|Dr)\\.?\\s+\\p{Lu}\\p{L}+|your\\s+(?:new|choice))\\b'
const wish =
  '(?:good\\s+luck|best\\s+of\\s+luck|all\\s+the\\s+(?:very\\s+)?best|success|congratulations|congrats|well\\s+done|(?:best|good|warm)\\s+wishes|my\\s+best|fair\\s+play|wish(?:ing)?)'
const good = '(?:good|great|fine|grand|excellent|super|splendid|lovely|brilliant|proud|well|perfect|first-rate)'
const notSomeone = new RegExp(`^(?:${weekday}|${months.join('|')}|it|this|that|these|you|which|what)$`, 'i')

const forms = [
  new RegExp(`\\b${wish}\\s+(?:(?:to|for|with)\\s+)?${chosen}`, 'iu'),
  /\b(?:was\s+not|wasn['’]t|not)\s+(?:meant\s+)?to\s+be(?=\s*(?:[.,;:!]|this\s+time|$))/i,
  /\bthank(?:s|ing\s+you|\s+you)\b[^.;!?]{0,40}\b(?:letting\s+me\s+know|informing\s+me|telling\s+me)\b(?=[^.;!?]{0,60}\b(?:job|post|position|role|place|decision|outcome|result|not|no\s+(?:for|to))\b)/i,
  /\bno\s+(?:worries|dramas|bother)\s+(?:at\s+all\s+)?about\s+(?:the|this|your)\s+(?:[\p{L}-]+\s+){0,4}(?:job|post|position|role|decision|place)\b|\bno\s+hard\s+feelings\b|\bfair\s+enough\b/iu,
]

/** "Mr Oke will make you a good bursar". */
const willDoWell = new RegExp(
  `(?<!\\p{L})([Hh]e|[Ss]he|[Tt]hey|\\p{Lu}\\p{Ll}+)\\s+(?:will|shall|['’]ll)\\s+(?:make|be|do|suit|serve|go|fit)\\s+(?:you\\s+)?(?:an?\\s+)?(?:\\p{L}+\\s+)?${good}\\b`,
  'u',
)

/** Whether a sentence accepts the decision by its form: "All the best to whoever stands there now", "It was not to be this time". */
export function accepts(text: string): boolean {
  const someone = willDoWell.exec(text)?.[1]
  return (someone !== undefined && !notSomeone.test(someone)) || forms.some((form) => form.test(text))
}
