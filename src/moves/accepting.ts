import { isFirstName } from '../text/tagger'
import { titles } from './naming-words'

/** Whoever got the post. */
const chosen = `(?:them|him|her|who(?:so)?ever(?!\\s+(?:drew|wrote|made|decided|ran|read)\\b)|the\\s+(?:\\p{L}+\\s+)?(?:one|man|woman|lad|lass|girl|boy|bloke|fella|fellow|chap|guy|person|candidate|appointee|hire|starter)|${titles}\\.?\\s+\\p{L}+)\\b`
const wish =
  '(?:good\\s+luck|best\\s+of\\s+luck|all\\s+the\\s+(?:very\\s+)?best|success|congratulations|congrats|well\\s+done|(?:best|good|warm)\\s+wishes|my\\s+best|fair\\s+play)'
const good = '(?:good|great|fine|grand|excellent|super|splendid|lovely|brilliant|perfect|first-rate)'

const forms = [
  new RegExp(`(?<!\\b(?:not|never|n['’]t)\\s(?:\\p{L}+\\s)?)\\b${wish}\\s+(?:to|for|with)\\s+${chosen}`, 'iu'),
  new RegExp(
    `(?<!\\b(?:not|never)\\s|n['’]t\\s)\\bwish(?:ing)?\\s+${chosen}\\s+(?:well|luck|joy|success|every|all\\s+the|the\\s+(?:very\\s+)?best|nothing\\s+but)\\b`,
    'iu',
  ),
  /\b(?:was\s+not|wasn['’]t|not)\s+(?:meant\s+)?to\s+be(?=\s*(?:[.,;:!]|this\s+time|$))/i,
  /\bthank(?:s|ing\s+you|\s+you)\b[^.;!?]{0,40}\b(?:letting\s+me\s+know|informing\s+me|telling\s+me)\b(?=[^.;!?]{0,60}\b(?:decision|outcome|result|not|no\s+(?:for|to)|about\s+(?:the|this|your)\s+(?:[\p{L}-]+\s+){0,4}(?:job|post|position|role|place|vacancy)|(?:job|post|position|role|place|vacancy)\s+(?:(?:has|had|is|was|have)\s+)?(?:now\s+)?(?:been\s+)?(?:gone|went|going|filled|taken|given))\b)/iu,
  // "Thank you for the news, even though it was not what I had hoped for."
  /\bthank(?:s|\s+you)\s+for\s+(?:the|your)\s+(?:\p{L}+\s+)?(?:news|letter|e-?mail|message|note|call|reply)\b[^.;!?]{0,20}\b(?:even\s+)?(?:though|although|if|while)\s+(?:it|this|that)\s+(?:is|was)(?:\s+not|n['’]t)\s+(?:the\s+(?:news|one|answer|reply|outcome)|what|quite\s+what)\b/iu,
  /\bno\s+(?:worries|dramas|bother)\s+(?:at\s+all\s+)?about\s+(?:the|this|your)\s+(?:[\p{L}-]+\s+){0,4}(?:job|post|position|role|decision|place)\b|\bno\s+hard\s+feelings\b|(?<!\b(?:would|were|was|not|never|if|n['’]t)\s(?:[\p{L}']+\s){0,2})\bfair\s+enough\b(?!\s*,?\s+(?:had|if|but\s+(?:you|it)|to\s+(?:say|ask|want))\b)/iu,
]

/** "Mr Oke will make you a good bursar", "She'll do well". */
const willDoWell = new RegExp(
  `(?<!\\p{L})(?:[Hh]e|[Ss]he|[Tt]hey|${titles}\\.?\\s+\\p{Lu}\\p{L}+|(\\p{Lu}\\p{Ll}+))(?:\\s+(?:will|shall)|['’]ll)\\s+(?:make\\s+(?:you\\s+)?(?:an?\\s+)?(?:\\p{L}+\\s+)?${good}|be\\s+(?:\\p{L}+\\s+)?${good}\\s+(?:for|at|in)|(?:do|suit|serve|go|fit)\\s+(?:you\\s+)?(?:very\\s+)?well(?!\\s+to\\b))\\b`,
  'u',
)

/** Whether a sentence accepts the decision by its form: "All the best to whoever stands there now", "It was not to be this time". */
export function accepts(text: string): boolean {
  const [found, name] = willDoWell.exec(text) ?? []
  return (found !== undefined && (name === undefined || isFirstName(name))) || forms.some((form) => form.test(text))
}
