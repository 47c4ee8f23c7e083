import { withoutBlanks } from '../letter/placeholders'
import type { Span } from '../text/point'
import type { Sentence } from '../text/sentence'
import { figureIn } from './figures'

export interface StockClaim extends Span {
  words: string
}

const degree =
  '(?:very|highly|truly|extremely|really|naturally|self|well|incredibly|absolutely|fiercely|deeply|genuinely|always)'
const trait =
  '(?:hard[- ]?working|hard|motivated|self[- ]motivated|driven|self[- ]driven|dedicated|passionate|committed|dynamic|results?[- ](?:driven|oriented|focused)|goal[- ](?:driven|oriented)|detail[- ](?:oriented|focused)|reliable|punctual|proactive|enthusiastic|energetic|loyal|flexible|adaptable|innovative|strategic|creative|natural|born|seasoned|consummate|proven|strong|excellent|outstanding|exceptional|great|good|quick|fast|keen|eager|effective|efficient|trustworthy|conscientious|diligent|resourceful|versatile|tireless|positive|winning|can[- ]do|people|team|problem|critical|out[- ]of[- ]the[- ]box|big[- ]picture|true|real|polished|entrepreneurial|commercial|digital|customer[- ]first|client[- ]first|sunny|outgoing|servant|upbeat|accomplished|articulate|well[- ]rounded|customer[- ](?:focused|oriented|centric)|go[- ]getting|solution[- ]oriented|organi[sz]ed|highly[- ]organi[sz]ed|ambitious|confident|vibrant|bubbly|tenacious|relentless|visionary|inspirational|multi[- ]?skilled|client[- ]focused|relationship|growth|deadline[- ]driven|ideas|communication|interpersonal|leadership|organi[sz]ational|life[- ]?long|perpetual|constant)'
const bearer =
  '(?:worker|player|starter|self[- ]starter|go[- ]getter|professional|communicator|thinker|solver|problem[- ]solver|learner|leader|closer|builder|organi[sz]er|multi[- ]?tasker|individual|person|people[- ]person|performer|mindset|attitude|mentality|work[- ]ethic|ethic|outlook|team[- ]player|listener|manager|salesman|saleswoman|seller|teacher|motivator|innovator|achiever|perfectionist|all[- ]rounder|collaborator|storyteller|networker|relationship[- ]builder|strategist|candidate|asset|personality|doer|grafter|negotiator|guy|girl|lad|man|woman|spirit|skills|powerhouse|ambassador|operator|evangelist)'

/** What one says of oneself as a person; of others they may be said in earnest. */
const quality =
  '(?:curious|rigorous|methodical|meticulous|thorough|focused|disciplined|hungry|humble|honest|sincere|responsible|patient|friendly|sociable|open[- ]minded|mature|serious|independent|intelligent|smart|loyal|decent|cheerful|calm|organi[sz]ed|conscientious|determined|resilient)'

const patterns: RegExp[] = [
  new RegExp(
    `\\b(?:${degree}[\\s-]+)?${trait}(?:(?:,\\s*|\\s+and\\s+|\\s*&\\s*|\\s+|-)(?:${degree}[\\s-]+)?${trait})*(?:\\s+|-)${bearer}\\b`,
    'gi',
  ),
  /\b(?:self[- ]starter|go[- ]getter|team[- ]player|people[- ]person|multi[- ]?tasker|all[- ]rounder|perfectionist|workaholic|people['’]s\s+person|jack\s+of\s+all\s+trades|rock\s?star|ninja|guru|straight[- ]shooters?|thought\s+leader|game[- ]changer|change\s+agent|safe\s+pair\s+of\s+hands|breath\s+of\s+fresh\s+air|force\s+of\s+nature|bundle\s+of\s+energy)\b/gi,
  /\b(?:think(?:s|ing|ers?)?|thought|lives?|living|works?|working|operates?|operating)\s+outside\s+(?:of\s+)?the\s+box\b(?!\s+(?:hedge|room|office|tree))|\boutside[- ]the[- ]box\s+(?:thinker|thinking)\b|\bthink(?:s|ing|ers?)?\s+out\s+of\s+the\s+box\b/gi,
  /\b(?:(?:always\s+)?(?:give|gives|giving|gave)\s+(?:it\s+)?)?(?:110|120|150|200|1000|a\s+hundred\s+and\s+ten|one\s+hundred\s+and\s+ten)\s?(?:%|per\s?cent)(?!\s+of\b)/gi,
  /\b(?:give|gives|giving|gave)\s+(?:it\s+|you\s+)?(?:a|one)\s+(?:hundred|thousand|million)\s+per\s?cent(?!\s+of\b)/gi,
  /\bpassionate\s+about\s+(?:helping|serving|supporting|empowering|inspiring|caring\s+for|working\s+with)\s+(?:other\s+)?[\w-]+/gi,
  /\b(?:bags|heaps|loads|tons|bundles|oodles|plenty|lots)\s+of\s+(?:energy|enthusiasm|drive|initiative|passion)\b|\b(?:leads?|leading)\s+from\s+the\s+front\b(?!\s+of)|\b(?:man|woman|person)\s+of\s+(?:integrity|honou?r|principles?|(?:my|his|her)\s+word|action)\b|\btrusted\s+advis[eo]r\b|\b10x\s+(?:engineer|developer|seller|marketer)\b/gi,
  /\bproper\s+(?:grafter|worker|team[- ]player|people[- ]person|all[- ]rounder|go[- ]getter|leader)\b/gi,
  /\bhands[- ]on\s+(?:approach|attitude|mentality|style|person|type|leader|manager)\b/gi,
  /\bhits?(?:ting)?\s+the\s+ground\s+running\b|\bgo(?:es|ing)?\s+(?:above\s+and\s+beyond|the\s+extra\s+mile)\b|\bextra\s+mile\b(?!\s+of)|\babove\s+and\s+beyond\b/gi,
  /\b(?:a\s+|an\s+|keen\s+|good\s+|sharp\s+)*eye\s+for\s+detail\b|\b(?:(?:strong|excellent|great|meticulous|keen|exceptional)\s+)?attention\s+to\s+detail\b/gi,
  /\b(?:(?:a|the)\s+)?(?:perfect|ideal|great|natural|excellent|good|right|strong|exact|tailor[- ]made)\s+(?:fit|match|candidate)\b/gi,
  /\bpassionate\s+about\s+(?:excellence|quality|success|people|customers?|what\s+I\s+do|making\s+a\s+difference|results|growth|innovation)\b|\bpassion\s+for\s+(?:excellence|people|quality|success|results|customer\s+service)\b|(?=passion)(?<=\b(?:I\s+(?:have|bring|had)|I['’]ve\s+(?:got\s+)?|I['’]?m\b[^.;]{0,40}\bwith|I\s+am\b[^.;]{0,40}\bwith)\s+(?:an?\s+)?)passion\s+for\s+[\w-]+/gi,
  /\b(?:real|genuine|true|huge|deep|burning|lifelong|great|strong|absolute)\s+passion\s+for\s+[\w-]+|\b(?:laser|sharp|keen|strong|relentless|unwavering|razor[- ]sharp)[- ](?:like\s+)?focus\s+on\s+(?:the\s+)?[\w-]+/gi,
  /\b(?:(?:literally|absolutely|simply|just|truly)\s+)?perfect\s+for\s+(?:this|the|your)\s+(?:job|role|position|post|team)\b/gi,
  /\b(?:servant|teacher|giver|helper|nurse)['’]?s?\s+heart\b|\bheart\s+for\s+(?:service|people|children|others)\b|\bheart\s+and\s+soul\s+into\b|\bgives?\s+(?:it\s+)?my\s+all\b/gi,
  /\bleaves?\s+(?:it\s+all|everything)\s+(?:out\s+)?on\s+the\s+(?:floor|field|pitch|court|track)\b|\bbrings?\s+(?:(?:the|so\s+much|great|positive|real)\s+energy|my\s+a[- ]game)(?:\s+every\s+(?:single\s+)?day)?/gi,
  /\b(?:never[- ]say[- ]die|never[- ]give[- ]up|whatever[- ]it[- ]takes|gung[- ]ho)\s+(?:attitude|spirit|mentality|approach)\b/gi,
  /\b(?:(?:a|my|strong|solid)\s+)*(?:proven|solid|strong|excellent|stellar)\s+(?:track[- ]record|ability)\b|\btrack[- ]record\s+of\s+(?:success|excellence|delivery|achievement|results)\b/gi,
  /\b(?:a\s+)?(?:wealth|breadth)\s+of\s+(?:experience|knowledge|expertise|skills)\b/gi,
  /\b(?:live|lives|eat|eats)(?:,?\s+(?:and\s+)?(?:breathes?|sleeps?|eats?))+(?:\s+(?!and\b|but\b)\w+)?/gi,
  /\b(?:as\s+)?(?:honest|straight|strong|sharp|keen|cool|fit|tough|quick|bright|busy|steady|solid|regular|right)\s+as\s+(?:the\s+day\s+is\s+long|(?:an?|any)\s+(?:tack|pin|button|ox|horse|cucumber|rock|flash|bee|beaver|whip|razor|die|fiddle|oak)|mustard|nails|clockwork|ice|rain|they\s+come)\b/gi,
  /\b(?:heart\s+of\s+gold|nerves?\s+of\s+steel|iron\s+will|gift\s+of\s+the\s+gab|finger\s+on\s+the\s+pulse|fire\s+in\s+(?:my|the|her|his)\s+belly|old\s+head\s+on\s+young\s+shoulders|(?:good\s+|great\s+|sharp\s+|natural\s+)?head\s+for\s+(?:business|numbers|figures)|(?:good\s+|great\s+|sharp\s+|natural\s+)?nose\s+for\s+(?:news|talent|business|a\s+(?:good\s+)?(?:story|deal)))\b/gi,
  /\b(?:unparalleled|unrivall?ed|unmatched|unequall?ed|peerless|impeccable|exemplary|unblemished|stellar|enviable|formidable|unbeatable|unwavering|unshakeable|insatiable|boundless|endless|limitless|infinite)\s+(?:[\w-]+\s+){0,3}?(?:skills?|track[- ]record|(?:work[- ])?ethic|attitude|reputation|instincts?|expertise|commitment|dedication|drive|energy|enthusiasm|passion|curiosity|determination|patience|integrity|professionalism|leadership|taste|manners)\b/gi,
  /\bcan\s+(?:handle|take|cope\s+with|deal\s+with|manage|do)\s+(?:anything|any\s+(?:pressure|situation|challenge|task|workload|customer|problem))\b|\beats?\s+(?:quotas?|targets?|deadlines?|challenges|pressure|problems|code|numbers|stress|competitors|rivals)\s+for\s+breakfast\b/gi,
  new RegExp(
    `(?=[a-z])(?<=\\b(?:I\\s+am|I['’]?m|im)\\s+an?\\s+(?:${degree}\\s+)?)${quality}(?:(?:,\\s*|\\s+and\\s+|\\s*&\\s*)(?:${degree}\\s+)?${quality})*\\s+(?:person|individual|man|woman|lad|guy|girl|character|soul|employee|colleague|professional)\\b`,
    'gi',
  ),
  /\b(?:tech|computer|excel|spreadsheet|data|marketing|sales|coding|admin|social[- ]media|customer[- ]service)\s+(?:wizard|wiz|whizz?|genius|superstar)\b/gi,
  /\b(?:second\s+to\s+none|best[- ]in[- ]class|world[- ]class|top[- ]notch|cutting[- ]edge|next\s+level|moves?\s+the\s+needle|rays?\s+of\s+sunshine|(?:not|never)\s+(?:afraid|scared)\s+of\s+(?:hard\s+work|a\s+challenge|getting\s+my\s+hands\s+dirty)|no\s+stranger\s+to\s+hard\s+work|wears?\s+many\s+hats|make\s+things\s+happen|bring\s+(?:a\s+lot|so\s+much|much|plenty|value)\s+to\s+the\s+table|(?:in|through)\s+(?:my|her|his)\s+(?:blood|dna|veins|bones)|one\s+hundred\s+percent\s+committed|synerg\w+|value[- ]add(?:ed)?|win[- ]win|work\s+hard,?\s+(?:and\s+)?play\s+hard|never\s+take\s+no\s+for\s+an\s+answer|failure\s+is\s+not\s+an\s+option|no\s+stone\s+unturned|can[- ]do\s+(?:attitude|approach|spirit|person)|born\s+to\s+(?:do\s+this|sell|lead|teach|nurse|cook)|dream\s+(?:candidate|employee|hire))\b/gi,
  /\b(?:thrives?|excels?|works?(?:\s+(?:well|best))?|flourish(?:es)?)\s+(?:well\s+)?(?:under\s+pressure|in\s+(?:a\s+)?(?:fast[- ]paced|high[- ]pressure|busy|dynamic|challenging)(?:\s+\w+)?)\b|\b(?:calm|well|good)\s+under\s+pressure\b/gi,
  /\bwork(?:s|ing)?\s+(?:equally\s+)?well\s+(?:both\s+)?(?:independently|alone|on\s+my\s+own|as\s+part\s+of\s+a\s+team|in\s+a\s+team|with\s+others)(?:\s+(?:and|or|as\s+well\s+as)\s+(?:independently|alone|on\s+my\s+own|(?:as\s+part\s+of|in)\s+a\s+team|with\s+others))?/gi,
  /\b(?:excellent|strong|great|outstanding|good|superb|exceptional|first[- ]class)\s+(?:(?:verbal|written|oral|people|interpersonal|communication|leadership|organi[sz]ational|analytical|problem[- ]solving|time[- ]management|team|customer)(?:\s*(?:,|and|&)\s*)?\s*)+\s*skills\b|\b(?:people|interpersonal|soft)\s+skills\b/gi,
  /\b(?:really\s+|very\s+|so\s+)?(?:great|good|brilliant|amazing|excellent|wonderful|fantastic|awesome)\s+with\s+(?:people|kids|children|animals|customers|numbers|technology|computers|the\s+public|my\s+hands)\b|\b(?:really\s+|very\s+|super\s+)?(?:tech|media|business|computer|commercially|social[- ]media)[- ]savvy\b|\b(?:helicopter|bird['’]s[- ]eye|360[- ]degree|holistic)\s+view\b|\bbig[- ]picture\b/gi,
  /(?=[a-z])(?<=\b(?:I\s+am|I['’]?m|im)\s+(?:[\w-]+,\s*|[\w-]+\s+and\s+)?)(?:highly|extremely|incredibly|exceptionally|supremely|immensely)\s+(?:well[- ])?(?:organi[sz]ed|adaptable|flexible|dependable|reliable|capable|skilled|competent|efficient|resourceful|disciplined|committed|dedicated|professional|creative|driven|productive|versatile|ambitious|trustworthy|punctual|detailed|focused|proficient|qualified|conscientious)\b(?!\s+(?:about|to|for|on|with|in|as)\b)/gi,
  /(?=[rsp])(?<=\bI(?:['’]?m|\s+am)\b[^.;]{0,60}\s)(?:(?:stress|pressure)[- ](?:resistant|proof)|resistant\s+to\s+(?:stress|pressure))\b/gi,
  /\b(?:organi[sz]ed|punctual|honest|loyal|tidy|meticulous|careful|thorough|detail[- ]oriented|reliable|patient|generous|conscientious|dedicated|diligent|precise)\s+to\s+a\s+fault\b/gi,
  /(?=[fths])(?<=\b(?:me|I['’]?m|I\s+am|being|I)\s+(?:an?\s+)?)(?:firm|tough|hard|strict)\s+but\s+fair\b/gi,
  /\b(?:(?:will|would|['’]ll|could|can)\s+(?:never|not|struggle\s+to|be\s+hard\s+(?:pushed|pressed)\s+to)|(?:won|wouldn|couldn|can)['’]?t)\s+find\s+(?:you\s+)?an?\s+(?:harder|better|(?:more|as)\s+\w+)(?:\s+\w+)?\s+(?:worker|grafter|employee|colleague|team[- ]player|salesman|salesperson|pair\s+of\s+hands|soul)\b/gi,
  /\b(?:no\s?body|no[- ]?one|none)\s+(?:\w+\s+)?(?:works?|grafts?|tries)\s+(?:any\s+)?harder\b(?!\s+than\s+(?!(?:me|I)\b))/gi,
  /(?=[a-z])(?<=\b(?:my|I(?:['’]d|['’]ve|\s+would|\s+could|\s+can)?\s+(?:also\s+|hopefully\s+)?(?:have|bring|offer|possess)(?:\s+you)?)\s+(?:an?\s+)?)(?:well[- ]rounded|broad|diverse|extensive|unique|versatile|varied|strong|solid)\s+(?:set\s+of\s+skills|skill[- ]?set)\b/gi,
  /^(?:strong|excellent|proven|great|outstanding|exceptional)\s+(?:leadership|communication|organi[sz]ation|teamwork|work\s+ethic|team\s+spirit|time\s+management|interpersonal\s+skills|customer\s+service)\W*$/gi,
  /\b(?:fast|quick|rapid)\s+learner\b|\blearn\s+(?:very\s+)?(?:fast|quickly)\b|\bhard[- ]?working\b|\b(?:highly|self[- ]?|really|very|extremely)\s?motivated\b|\bresults?[- ](?:driven|oriented)\b|\bdetail[- ]oriented\b/gi,
]

function joinedClaims(found: { from: number; to: number }[], text: string): { from: number; to: number }[] {
  const merged: { from: number; to: number }[] = []
  for (const span of found.sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = merged[merged.length - 1]
    if (
      last &&
      (span.from < last.to ||
        (/^\s*(?:and|&|is|are)\s*$/.test(text.slice(last.to, span.from)) === true &&
          span.to - last.from < 50 &&
          !/\b(?:a|an|the)\b/.test(text.slice(last.to, span.from))))
    )
      last.to = Math.max(last.to, span.to)
    else merged.push({ ...span })
  }
  return merged
}

/** Whether a text boasts of a stock trait, with nothing in it that takes that back. */
export function boasts(text: string): boolean {
  const plain = text.replace(/\bnothing\s+if\s+not\b/i, '')
  return (
    !/\b(?:not|never|no|none|hardly|barely|scarcely|without|lack\w*|less|wish|thought|used\s+to|supposed)\b|n['’]t\b/i.test(
      plain,
    ) && patterns.some((pattern) => plain.search(pattern) >= 0)
  )
}

/**
 * The stock traits and clichés of a sentence, a phrase each; none where the sentence holds proof, a figure that measures something.
 */
/** "You need someone who can …", "Ms Hart is …", "my old foreman was …": of whom the words behind it are said. */
const ofAnother =
  /(?:^|[,;:]\s+|\b(?:that|and|but|because)\s+)(?:(?:you|they)(?:['’]re|\s+(?:are|were))?\s+(?:also\s+)?(?:need(?:ed)?|want(?:ed)?|asked\s+for|look(?:ed|ing)?\s+for|seek|value|said|told\s+me|mentioned)\b|(?:your\s+\p{L}+(?:\s+\p{L}+)?|the\s+(?:job|post|role|work)|(?:Mr|Mrs|Ms|Dr)\.?\s+\p{L}+|my\s+(?:\p{L}+\s+)?(?:foreman|boss|manager|chef|captain|mentor|teacher|colleagues?|mates?|partner|crew))\s+(?:is|are|was|were|needs?|has|have)\b)(?:(?!\b(?:I|me|my|myself)\b)[^,;:])*$/iu
const takenOn = /^[^.;]*\band\s+I(?:['’]m|\s+am)\s+(?:one|that|just\s+that|exactly\s+that|both)\b/i

/** Whether what begins at an offset is said of somebody else: asked for, praised, remembered; "and I am one" takes it on. */
const isOfAnother = (text: string, from: number) =>
  ofAnother.test(text.slice(0, from)) && !takenOn.test(text.slice(from))

/** "You asked for a self-starter": traits that are asked for, or another's, in a sentence that says none of the writer. */
export const praisesAnother = (text: string): boolean =>
  ofAnother.test(text.replace(/\s+\S+$/, '')) &&
  !/\bI(?:['’]m|['’]ve|\s+(?:am|have|bring|pride|would\s+be|was|can\s+be))\b/i.test(text)

export function stockClaimsIn(sentence: Sentence): StockClaim[] {
  const text = sentence.text
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length })),
  )
  if (found.length === 0) return []
  const rest = found.reduce((kept, { from, to }) => kept.slice(0, from) + ' '.repeat(to - from) + kept.slice(to), text)
  if (figureIn(withoutBlanks(rest))) return []
  // Somebody else's traits, and another's words, are no claim of the writer's.
  const quotes = [...text.matchAll(/“[^”]*(?:”|$)|"[^"]*"/g)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  )
  return joinedClaims(found, text)
    .filter(({ from }) => !quotes.some(([start, end]) => from >= start && from < end))
    .filter(({ from }) => !isOfAnother(text, from))
    .filter(
      ({ from }) =>
        takenOn.test(text.slice(from)) ||
        !/\b(?:your|you\s+(?:are|have|want|need)|their|his|her|who\s+is|someone|somebody|are\s+all)\s+(?:an?\s+)?(?:\w+\s+)?$/i.test(
          text.slice(Math.max(0, from - 40), from),
        ),
    )
    .map(({ from, to }) => {
      const article = /^(?:an?|the)\s+/i.exec(text.slice(from, to))?.[0].length ?? 0
      return { ...sentence.mapped.span(from + article, to), words: text.slice(from + article, to) }
    })
}
