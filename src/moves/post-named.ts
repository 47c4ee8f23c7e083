import { office } from '../letter/names'
import { isPlace } from '../text/tagger'
import type { JudgedLetter, NamingWord } from './judged-letter'
import { endsWithTitle, isOccupation, isShouted, lectureship, ranks, titles } from './naming-words'

const post =
  '(?:position|post|role|job|vacancy|opening|spot|opportunity|place|placement|seat|bench|desk|appointment|apprenticeship|internship|title|work|gig|slot|berth)'

/** "Junior Cataloguer": a rank and what it is the rank of, whether or not we know the trade. */
const ranked = new RegExp(`(?<!\\bmy\\s)\\b${ranks}\\s+\\p{Lu}\\p{Ll}+(?:er|or|ist|ian|ant|ent|man|woman)\\b`, 'u')

/** "Climber's job", where a subject has no room for more; "Monday's job" names a day. */
const whosePost = new RegExp(`\\b(?!\\p{L}*day['’])\\p{L}+['’]s\\s+${post}\\b`, 'iu')

/** "One of your riggers", "you need three night nurses": more than one is wanted, each of them for the post. */
const oneOfMany =
  /\b(?:one\s+of\s+your|(?:need|needs|hire|hires|hiring|seek|seeking|looking\s+for)\s+(?:two|three|four|five|six|seven|eight|nine|ten|\d+|more|some|several|a\s+few))\s+((?:\p{L}+\s+){0,2}\p{L}+s)\b/giu

/** "I would like to be your second sailmaker": to be it here. */
const beYours =
  /\b(?:(?:like|love|glad|happy|proud|delighted|honou?red|keen|hope|want|wish|ready|able|chance|pleased|thrilled)\s+to\s+(?:be|become)|being|I(?:['’](?:d|ll)|\s+would|\s+could|\s+will)\s+(?:gladly\s+|happily\s+|still\s+)?be)\s+your\s+((?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]+)(?!['’])/giu

const trade = String.raw`((?:\p{L}[\p{L}-]*\s+){0,2}?\p{L}[\p{L}-]+)`
const posts = String.raw`(?:(?:job|position|role|gig|opening)\b(?!\s+model)|one(?=\s*(?:[,.!?;:)]|$)))`
const given = String.raw`(?<!\b(?:left|leave|leaving|quit|up|down|from|had|lost|took|did|has)\s{1,3})\b(?:the|your|this|that)\s+`

/** "My pharmacist interview", "the deckhand job", "the night porter one :)", "the mate's berth", "a night porter's first month", "being a zookeeper there", "the joiner you need", "what a janitor could do about it": what the letter is about, by its trade. */
const byTrade: RegExp[] = [
  String.raw`\b(?:my|the|your|this|that)\s+${trade}\s+(?:interview|trial|application|vacancy)\b(?!\s+(?:at|with)\s+\p{Lu})`,
  String.raw`${given}${trade}\s+${posts}`,
  String.raw`${given}${trade}['’]s?\s+(?:job|position|post|role|berth)\b(?!\s+(?:on|in)\b)`,
  String.raw`\b(?:the|your|an?)\s+(?!(?:old|former|last|late|previous)\s)${trade}['’]s\s+first\s+(?:\p{L}+\s+)?(?:days?|weeks?|months?|year)\b`,
  String.raw`\b(?:about|for|do|doing|want|like)\s+(?:the|your|that)\s+${trade}\s+work\b`,
  String.raw`\bbe(?:ing|come)?\s+(?:an?|the)\s+${trade}\s+(?:there|(?:with|for|on|in|at)\s+you(?:rs?)?)\b`,
  String.raw`\b(?:an?|the)\s+(?!(?:old|former|last|late|previous|current|present|other)\s)${trade}\s+(?:(?:whom?|that)\s+)?you\s+(?:(?:had\s+)?described\s+(?:to\s+me|wanting|needing)\b|(?:need|want)(?:ed)?\b(?!\s+to\b)|seek\b|(?:are|were)\s+(?:after|hiring|looking\s+for)\b)`,
  String.raw`\bwhat\s+an?\s+${trade}\s+(?:(?:could|would)\s+do\s+(?:for\s+you|(?:with|about|for|in|on)\s+(?:your|the)|here|there|first)|could\s+do\s+about\s+(?:it|that|them))\b`,
].map((pattern) => new RegExp(pattern, 'giu'))

/** "I interviewed for the marketing role": whatever the field, it is what the letter is about. */
const appliedFor =
  /\b(?:interview(?:ed|ing)?|appl(?:y|ied|ying)|application|candidate)\s+(?:with\s+you\s+)?for\s+(?:the|your|an?)\s+(?!(?:\p{L}+\s+)?(?:weekend|summer|winter|holiday|night|day|seasonal|part-time|full-time|temporary|permanent|available|vacant|open|current|above|said|advertised|same|other|new|first|great|wonderful|exciting|rewarding|interesting|particular)\s)(?:\p{L}[\p{L}-]*\s+){1,4}?(?:role|position|job|post|opening|vacancy)\b/iu

/** "A position of trust", "the role of the ward", "my old porter", "the burger place wants me": no name of this post. */
const noPost =
  /(?<!\b(?:you|they|he|she)\s{1,3})\b(?:hired|trained|found|taught|took\s+on|recruited)\s+(?:an?|two|three|four|five|several)\s+(?:\p{L}+\s+){1,3}?\p{L}+|\b(?:my|his|her)\s+(?:old|former|first|last|late|present|current)\s+\p{L}+|\b(?:position|role)\s+of\s+(?:(?:the|your|my|our|their|its|this|that)\s+\p{L}+|trust|strength|power|influence|responsibility|authority|interest)\b|\b(?:the|another)\s+\p{L}+\s+place\s+(?:wants?|wanted|offer(?:s|ed)|has|have)\b|\b(?:an?|any|every|no|some|of)\s+(?:entry-level|junior|first|full-time|part-time|paid|new|real|proper|better|second|day)\s+(?:jobs?|positions?|roles?|posts?)\b/giu

/** "As Head Porter at Orbis I cut the queue", "I was made Head of Retail there": what the writer was. */
const wasOnce: RegExp[] = [
  /(?:^|[,;]\s+)(?:[Aa]s|[Ww]hile)\s+(?:an?\s+|the\s+)?(?:(?!(?:and|would|position|post|role|ever)\b)[\p{L}'’&-]+,?\s+){1,6}?I\s+(?!(?:applied|enjoyed|hoped|liked|loved|wanted|asked|mentioned|promised|talked|discussed)\b)(?:\p{L}+ed|ran|led|built|cut|took|made|kept|was|had|brought|won|taught|wrote|sold|grew)\b/gu,
  /(?:\bI\s+(?:was|got)\s+made|\b(?:was|been|got)\s+promoted\s+to|\bI\s+(?:became|rose\s+to)|^[Mm]ade|^[Pp]romoted\s+to)\s+(?:(?:an?|the|their)\s+)?(?:[\p{L}'’-]+\s+){1,4}?(?:there\b|at\s+\p{Lu}|in\s+\d{4})/gu,
]

/** "I want to be a teacher in the end", "I have always wanted to be a pilot": what the writer means to become, which is not this post. */
const later =
  /\b(?:always|ever|long)\s+wanted\s+to\s+(?:be|become)\b|\bwanted\s+to\s+(?:be|become)\b.*\b(?:since|ever|from\s+when|as\s+a\s+(?:child|kid|boy|girl))\b|\b(?:be|become|becoming|qualify|train\w*)\b.*\b(?:in the end|one day|some ?day|eventually|later on|down the line|in (?:a few|a couple of|two|three|five|ten|some) years|in the long (?:run|term)|when I(?:['’]m| am) older)\b/i

/** "Should a post of cellist open one day": of this house, whenever it is. */
const here = /\b(?:opens?|comes?\s+up|comes?\s+free|falls?\s+vacant|arises?)\b/i

/** "Climber job", "Sales position": a post by its trade, in a subject; "New job" and "Your job" name none. */
const bySubject =
  /(?:^|[:,–-]\s*)(?!(?:the|your|my|our|this|that|a|new|about|re|regarding|open|first)\s|\p{L}*day\s)\p{L}[\p{L}-]+\s+(?:position|role|vacancy|job|post)\b/iu

/** "Mr. Slater": of a trade by name alone. */
const titled = new RegExp(`(?<!\\p{L})${titles}\\.?\\s+\\p{Lu}[\\p{L}'’-]+`, 'gu')

/** How sure the model must be of a word, in log-odds, for the name to count. */
const sure = 0.5

const isIn = ({ at }: NamingWord, text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].some((match) => at >= match.index && at < match.index + match[0].length)

const behindSomebody =
  /^\s+(?:\p{L}+\s+)?(?:office|department|team|secretary|assistant|letters?|notes?|e-?mails?|messages?|calls?|words?|questions?|answers?|repl(?:y|ies)|voice|name|face|smile|laugh|dog|wife|husband|sons?|daughters?|brother|sister|report|remark|advice|kindness|patience)\b/iu

/** "Your clerk's letter", "the Bristol job": of somebody at work there, or of a town; "the clerk's stool" is a post. */
const isSomebodysOrSomewhere = ({ words, at }: NamingWord, text: string) =>
  isPlace(words) ||
  endsWithTitle.test(text.slice(0, at)) ||
  (/['’]s$/.test(words) && behindSomebody.test(text.slice(at + words.length)))

/** Whether the letter names the post, as far as the letter itself can show. */
export function namesAnyPost(letter: JudgedLetter): boolean {
  const subject = (letter.subject?.text.value ?? '').replace(titled, ' ')
  if (
    whosePost.test(subject) ||
    bySubject.test(subject) ||
    ranked.test(subject) ||
    subject.split(/\s*[,:;|()]\s*|\s[–—-]\s/).some((part) => /^\p{Lu}/u.test(part) && office.test(part)) ||
    subject.split(/[^\p{L}'’-]+/u).some((word) => isOccupation(word) || lectureship.test(word))
  )
    return true
  return letter.sentences.some((sentence) => {
    const { text } = sentence
    const asked = [oneOfMany, beYours].flatMap((pattern) => [...text.matchAll(pattern)])
    if (asked.some(([, words]) => words!.split(/\s+/).some(isOccupation))) return true
    if (later.test(text) && !here.test(text)) return false
    if (appliedFor.test(text)) return true
    const elsewhere = letter.does(sentence, 'departure', 'achievement')
    if (
      !elsewhere &&
      byTrade.some((pattern) =>
        [...text.matchAll(pattern)].some(([, words]) => isOccupation(words!.split(/\s+/).at(-1)!)),
      )
    )
      return true
    return letter
      .naming(sentence, 'post')
      .some(
        (word) =>
          word.score > sure &&
          !isIn(word, text, noPost) &&
          !wasOnce.some((pattern) => isIn(word, text, pattern)) &&
          !isShouted(word) &&
          !isSomebodysOrSomewhere(word, text),
      )
  })
}
