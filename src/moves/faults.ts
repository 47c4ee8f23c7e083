import { weekday } from '../text/calendar'
import { accepts } from './accepting'
import { complains, excuses, findsFair } from './complaints'
import { delights, disappoints } from './delight'
import { discrimination } from './discrimination'
import { figureIn, tellsTime } from './figures'
import { callsItForegone } from './foregone'
import { hurts } from './hurt'
import { lookAlikes } from './look-alikes'
import { tellsOfLostJob, tellsOfNoEnd } from './lost-job'
import { asksForMarksOfOthers, asksForOwnMarks } from './marks-of-others'
import { faultNames, type MoveName } from './move'
import { announcesContact, looksAhead } from './next-step'
import { offersSomething, promisesTheSame } from './offers'
import { pleads } from './pleading'
import { asksNoAnswer, presses, pressesOthers } from './pressing'
import { comparesSelf } from './ranking'
import { condemnsSelf, lacksAll } from './self-verdict'
import { reproachesSilence } from './silence'
import { boasts } from './stock-claims'
import { threatens } from './threats'
import { isWideQuestion } from './wide-question'

/** Two faults share a sentence only when it plainly has both. */
const plainly = 1.5

/** Where a fault is what a sentence is for, what it tells of the past is no proof: "I walked out when they moved the team" achieved nothing. */
export function discountProof(found: Map<MoveName, number>): void {
  const proof = found.get('achievement')
  if (proof === undefined || !faultNames.some((name) => (found.get(name) ?? 0) > proof)) return
  found.delete('achievement')
}

/** Each pair: what turns the other round where it is the stronger. What is owned is neither a complaint nor a verdict, condolence is no apology. */
const turnedRound: [MoveName, MoveName][] = [
  ['ownership', 'complaint'],
  ['ownership', 'self-deprecation'],
  ['acceptance', 'comparison'],
  ['praise', 'accusation'],
  ['courtesy', 'heavy-apology'],
  ['courtesy', 'apology'],
]

function turnRound(found: Map<MoveName, number>): void {
  for (const [stronger, name] of turnedRound)
    if (found.has(name) && (found.get(stronger) ?? Number.NEGATIVE_INFINITY) > found.get(name)!) found.delete(name)
}

/** "Here are two results:", "I have set down a few of them below": what leads in to proof is none. */
const leadIn = /:["”’)]*$|\b(?:below|above|attached|enclosed|the following)\W*$/i
/** "The audit.", "Your night shifts:": a heading in the line that it is over. */
const titleOnly = /^(?:the|your|our|an?|on|about)\s+[\p{L}'’-]+(?:\s+[\p{L}'’-]+)?[.:]?$/iu
const sureEnough = 2

/** "I left the buffer tank in place": what stayed as it was is no post that was given up. */
const letRemain =
  /\bleft\s+(?:(?:the|an?|my|our|their|his|her|its|all|every|each|no|that|this)\s+)?[\w\s'’-]{1,40}?\s(?:in\s+place|as\s+(?:it|they)|open|unchanged|untouched|running|alone|intact|standing|unlocked|unsaid|undone|empty|on|off|where|behind|overnight)\b/i
const givenUp =
  /\b(?:resign|quit|redundan|laid\s+off|let\s+(?:me\s+)?go|sacked|fired|dismiss|contract\s+(?:ended|ran)|parted|walked\s+out|handed\s+in|gave\s+(?:in\s+)?(?:my\s+)?notice|left\s+(?:them|there|because|[\w\s'’-]{1,40}\bbecause|[\w\s'’-]{1,40}\bin\s+tears|when|after|in\s+\d|last|that\s+(?:job|post|firm)|the\s+(?:firm|company|job|post|bank|school|practice)))/i
/** What makes an apology heavy: degree, repetition, or that it is for writing at all, its length or its hour. */
const heavily = [
  /\b(?:so+(?=\s+(?:very\s+|\w+ly\s+)?(?:sorry|asham|embarrass|mortif|bad\b))|very|deep\w*|terribl[ey]|tru(?:ly|e)|sincer\w+|profound\w*|dreadful\w*|awful\w*|extreme\w*|(?:desperate|bitter|utter|eternal)ly|most|really|ever|cannot|can['’]t|enough|keep|still|heart\w*|unreserved\w*|humbl\w+|forgive|beyond|huge|massive|unbelievabl\w+|that\s+sorry|proper|words|sick\s+with|mortif\w+|ashamed|unforgivabl\w+)\b/i,
  /\b(?:again|once\s+more|repeat\w*|hundred|thousand|million|all\s+(?:over|week|the\s+time))\b|\bsorry\b.*\bsorry\b|\b(?:apolog\w+|soz|pardon)\b.*\b(?:apolog\w+|sorry|soz|pardon)\b/i,
  /\b(?:bother\w*|troubl\w+|intrud\w+|disturb\w*|bug(?:ging)?|pest\w*|nuisance|pain|hassl\w+|mither\w*|land(?:ing|ed)?|pile|mountain|annoying|unwelcome|cheeky|writing|e-?mail\w*|letter|inbox|text(?:s|ing)|messag\w+|essays?|length|long|rambl\w+|rant\w*|go(?:ing|es)?\s+on|on\s+and\s+on|moan\w*|attention|shouldn['’]t|should\s+not)\b/i,
  /\b(?:time|minutes?|taking\s+up|more\s+of\s+your|(?:sun|satur)day|weekend|day\s+off|out\s+of\s+hours|supper)\b/i,
]
const plainlyHeavy = 6
const barely = 0.1
/** What no other move of the sentence turns round: a verdict on the whole that owns no moment, a threat in kind words. */
const beyondDoubt = 15

/** "I am so very sorry about your mother": condolence, for which nobody is to blame. */
const condoles =
  /\bsorry\s+(?:to\s+(?:hear|learn|read)\b|(?:for|about|over)\s+(?:your|his|her|their)\s+(?:\w+\s+)?(?:loss(?:es)?|bereavement|grief|sad\s+news|mother|father|mum|mam|mom|dad|parents?|husband|wife|partner|son|daughter|brother|sister|gran\w*|uncle|aunt\w*|friend|colleague)\b)/i
const onlyCondoles = (text: string) =>
  condoles.test(text) && !/\b(?:sorry|apolog\w+)\b/i.test(text.replace(condoles, ''))

/** One offer to call or to follow up presses nobody, unless it is said to go on. */
const goesOn =
  /\b(?:every|each|daily|until|till|again|keep|unless|by|expect\w*|if\s+I\s+(?:do\s+not|don['’]t|have\s+not|haven['’]t)|so\s+that\s+you|third|fourth|fifth|twice|morning\s+and|both|and\s+if|(?:day|then|it)\s+after|(?:day|night|tomorrow)\b.*(?:\w+day|tomorrow)|\d(?:st|nd|rd|th)\b.*\band\b.*\d(?:st|nd|rd|th)|most\s+(?:days|mornings|afternoons|evenings)|for\s+(?:an|your|the)\s+(?:answer|decision|reply)|(?:get|have)\s+(?:an|your|my|the)\s+(?:answer|decision|reply)|at\s+home|home\s+number|your\s+(?:husband|wife|house))\b/i
const plainlyPressing = 8

/** "I have kept the 17th clear": what the writer does, with no word of the reader's. */
const ownDoings = /^(?:(?:and|so|but|also)\s+)?I\b[^?]*$/i
/** Whoever presses speaks of answering or of waiting, of a day by which, or of coming again. */
const wordsOfPressing = new RegExp(
  String.raw`\b(?:every|each|daily|ke(?:ep|pt\s+on)|until|till|again|once\s+more|silen\w+|hear\w*|repl\w+|answer\w*|respon\w+|revert\w*|call\w*|r[ai]ng\w*|phone\w*|messag\w+|e?-?mails?|emailed|letters?|wr[io]t\w+|wait\w*|deadline|by|before|within|deci[ds]\w+|know|word|today|tonight|tomorrow|soon\w*|latest|now|long\w*|weeks?|days?|months?|fortnight|expect\w*|must|need|demand\w*|offers?|another|outside|visit\w*|times?|hurry|urgent\w*|asap|yes|clock|stop|come|turn|promise\w*|told|said|back|courtesy|patien\w+|twice|already|once|voicemails?|knock\w*|(?:drop|pop|look|put\s+my\s+head|pull)\s+(?:in|by|round|past)|catch|gate|reception|lobby|counter|desk|kept|hold\w*|assum\w+|dither\w*|${weekday}s?\b.*\b${weekday}s?)\b`,
  'i',
)

/** "Kindly tell me the reason by post": how an answer is to come, and not when. */
const byChannel =
  /\b(?:please|pls|kindly|could\s+you|would\s+you)\b[^.;?!]{0,60}\b(?:by|on|via|to)\s+(?:(?:this|the)\s+(?:same\s+)?)?(?:return\s+)?(?:e-?mail|mail|post|letter|whatsapp|sms|text|phone|telephone|message)\b/i
const byDay = new RegExp(
  String.raw`\b(?:by|before|until|till|within|latest|today|tonight|tomorrow|now|immediately|soon\w*|asap|return|every|each|again|still|yet|already|urgent\w*|${weekday})\b(?!\s+(?:e-?mail|mail|post|letter|whatsapp|sms|text|phone|telephone|message)\b)`,
  'i',
)

/** "I have kept Tuesday free", "The 3rd and the 9th are clear at my end", "I will be in on Monday for the trial shift": when the writer can come, with no word of an answer or of what follows. */
const canCome = new RegExp(
  String.raw`^(?=.*\b(?:I|I['’]\w+|my|me)\b)(?=.*(?:\b${weekday}s?\b|\b\d{1,2}(?:st|nd|rd|th)\b|\b(?:mornings?|afternoons?|evenings?|weeks?|days?)\b)).*(?:\b(?:free|clear|available|open)\b|\bfor\s+(?:the|my|our|an?|your)\s+(?:\w+\s+){0,2}(?:trials?|shifts?|tests?|training|induction|course|medical)\b)`,
  'i',
)
const wantsAnswer =
  /\b(?:by|until|till|before|unless|answer\w*|repl\w+|respon\w+|decid\w+|decision|hear\w*|wait\w*|expect\w*|need|must|else|otherwise|offers?|later\s+than|deadline|so\s+(?:ring|call|tell|let)|every|each)\b/i

/** "I beg to submit", "I request you to kindly consider": formulas of a region, which press nobody, unless it is plain. */
const formula =
  /\bbeg\s+(?:leave\s+)?to\s+(?:submit|state|inform|enclose|remain|acknowledge|apply|draw|bring|say|advise)\b|\brequest\s+(?:you|your\s+good\s*self|the\s+\w+)\s+(?:to\s+)?kindly\b|\bkindly\s+(?:request\s+you|do\s+the\s+needful)\b/i
const plainlyDemanding = 3
/** "I always give it my all": who boasts does not put themselves down, unless it is plain. */
const plainlyPutDown = 4

/** “Hurry, or I go elsewhere,” says your first caller every day: what somebody else says. */
const saidByAnother =
  /^[“"‘'][^”"]+[,.!?…—-]*[”"’']\s+(?:(?!I\b)\p{L}+\s+){0,3}?(?:say|says|said|shout|shouts|shouted|call|calls|called|ask|asks|asked|write|writes|wrote|goes|went|cried|cries)\b(?!\s+I\b)/u

/** "I will ring every Friday until something opens up": whoever hounds so asks to be kept in mind, too. */
const repeats = /\b(?:every|each|again)\b/i
const reaches = /\b(?:ring|call|phone|write|e-?mail|text|ping\w*|come|visit|hear\s+from|knock|ask\w*)\b/i
const untilPlace =
  /\b(?:un)?till?\b[^.;?!]{0,40}\b(?:open\w*|vacanc\w+|an?\s+(?:place|post|job|spot|seat|chair|slot)|comes?\s+(?:up|free)|leaves|retires|take\s+me|hire\s+me|say\s+yes)\b/i
const awaitsPlace = (text: string) => repeats.test(text) && reaches.test(text) && untilPlace.test(text)

/** "A fast start is essential for the person you hire": what whoever gets the post must bring. */
const essential =
  /\b(?:essential|important|vital|crucial|critical|indispensable|needed|paramount)\b[^.;]{0,30}\b(?:for|in|to)\s+(?:the\s+(?:person|one|man|woman|candidate)|anyone|someone|somebody|whoever|your\s+next|the\s+next|your\s+new|the\s+new)\b/i

/** "I grew up over the shop": a scene of childhood, from which nothing follows for the reader. */
const childhood =
  /\b(?:my\s+first\b.*|I\s+(?:drew|built|made|sold|baked|sewed)\b.*)\bat\s+(?:four|five|six|seven|eight|nine|ten)(?=[,.]|$)|\b(?:when|since)\s+I\s+was\s+(?:an?\s+(?:small\s+|little\s+)?(?:boy|girl|child|kid|lad|lass)|four|five|six|seven|eight|nine|ten)\b|\bas\s+a\s+(?:small\s+|little\s+)?(?:boy|girl|child|kid|lad|lass)\b|\bI\s+grew\s+up\b|\bI\s+was\s+(?:born|raised|brought\s+up)\b/i
const bearing = /\b(?:you|your|yours|so|which\s+(?:is\s+why|means)|that\s+is\s+(?:why|how))\b/i
const useful: MoveName[] = [
  'thanks',
  'praise',
  'enthusiasm',
  'need',
  'conversation',
  'solution',
  'bridge',
  'ownership',
  'ask',
  'contact',
  'courtesy',
  'door',
]

/** "I hear that the bonus is generous": a gain that the writer has been told of; "the bonus upsets your drivers" is a need. */
const hearsOfGain =
  /\b(?:I\s+(?:hear|gather|understand|believe|(?:am|was|['’]m)\s+told)|(?:word|rumou?r)\s+(?:is|has\s+it))\s+(?:that\s+)?(?!.*\b(?:upset\w*|complain\w*|worr\w+|lose|loses|losing|leav\w+|quit\w*|unfair\w*|problem\w*|trouble\w*|late|wrong|short)\b).*\b(?:generous|good|great|decent|excellent|lovely|nice|better|best|free|paid|subsidi[sz]ed|\d+\s+days|comes\s+with|with\s+it|thrown\s+in)\b/i
const gain =
  /\b(?:pensions?|bonus(?:es)?|holidays?|leave|discounts?|canteen|perks?|benefits?|pay|salar(?:y|ies)|overtime|dental|gym|parking|flexi\w*|commission)\b/i
const boastsOfGain = (text: string) => hearsOfGain.test(text) && gain.test(text)

/** "I did the question less than justice." */
const noJustice =
  /\bI\s+(?:did|gave|have\s+done)\s+(?:myself|it|that|(?:the|your|my)\s+(?:\p{L}+\s+){1,3})\s*(?:no|little|less\s+than|scant)\s+justice\b/iu

/** "Please ring if you take on more hands": to be kept in mind. */
const ringIf =
  /\b(?:ring|call|phone|text|e-?mail|write(?:\s+to)?|shout|(?:let|drop)\s+me(?:\s+(?:know|a\s+line))?|give\s+me\s+a\s+(?:ring|call|shout|bell))\b[^.;?]{0,25}\b(?:if|when|whenever|should|the\s+day)\b[^.;?]{0,40}\b(?:take\s+on|tak(?:e|es|ing)\s+(?:people|hands)|hir(?:e|es|ing)|(?:post|job|place|seat|chair|spot|berth|vacancy|slot|something|anything|one)\s+(?:\p{L}+\s+)?(?:opens?|comes?\s+(?:up|free))|(?:another|a\s+new|a\s+second)\s+(?:opening|vacancy)|more\s+hands|(?:need|want)\s+(?:more|another|a\s+second)\b)/iu

/** "I am also sorry that I forgot the form": an apology by its form, which "sorry to hear" is not. */
const apologises =
  /\bI(?:['’]m|\s+am)(?:\s+\w+){0,2}\s+sorry\s+(?:that\s+I|for\s+(?:my|being|having|the\s+way\s+I|how\s+I)|I\s+\w+|about\s+(?:my|how\s+I|the\s+way\s+I))\b|\bI\s+(?:also\s+)?apologi[sz]e\s+(?:that\s+I|for)\b/i

/** "I normally do better, and was having an off day": one day set against all others, which is the best that can be said of it. */
const offDay =
  /^(?!.*\b(?:never|always|another|every|again|one\s+more|no\s+better|too|hardly|as\s+usual|as\s+ever)\b)(?=.*\b(?:normally|usually|generally|ordinarily|as\s+a\s+rule|on\s+(?:any|most|a(?:ny)?)\s+(?:other|good|normal|better)?\s*days?)\b.*\b(?:better|calmer|clearer|sharper|quicker|steadier|stronger|surer|readier|livelier|brighter)\b).*\b(?:off[\s-]day|(?:bad|poor|slow|off|wrong)\s+(?:day|morning|afternoon|hour)|one\s+of\s+those\s+(?:days|mornings|afternoons))\b/i

/** "The gauge would let me know when it is full": what a thing tells asks nobody. */
const letsKnow =
  /^(?:the|an?|his|her|our|each|every)\s+(?:\p{L}+\s+)?\p{L}+\s+(?:would|used\s+to|could|let|lets)\s+(?:always\s+)?(?:let\s+)?me\s+know\b(?!.*\byou)/iu

/** "I priced the roof and forgot the scaffold": what the writer once missed is told to be honest, and claims nothing. */
const missedOnce =
  /\b(?:I|and)\s+(?:(?:had|once|simply|clean)\s+)?(?:left\s+out|overlooked|forgot(?:ten)?|misread|misjudged|underestimated|miscounted)\s+(?:the|an?|my|how|that|what)\b(?!.*\b(?:but|until|so\s+I|cut|saved|doubled|halved|since\s+then)\b)/iu

/** What form gainsays: the move, the words that are not it, and the log-odds from which the model is believed all the same. */
const gainsaid: [MoveName, (text: string) => boolean, number][] = [
  [
    'achievement',
    (text) => leadIn.test(text) || titleOnly.test(text) || missedOnce.test(text),
    Number.POSITIVE_INFINITY,
  ],
  ['departure', (text) => letRemain.test(text) && !givenUp.test(text), Number.POSITIVE_INFINITY],
  ['pressure', (text) => ownDoings.test(text) && !wordsOfPressing.test(text), plainlyPressing],
  ['pressure', (text) => announcesContact(text) && !goesOn.test(text), Number.POSITIVE_INFINITY],
  ['departure', tellsOfNoEnd, Number.POSITIVE_INFINITY],
  ['pressure', pressesOthers, Number.POSITIVE_INFINITY],
  ['pressure', asksNoAnswer, plainlyPressing],
  ['pressure', (text) => canCome.test(text) && !wantsAnswer.test(text), plainlyPressing],
  ['pressure', (text) => formula.test(text), plainlyDemanding],
  ['pressure', (text) => byChannel.test(text) && !byDay.test(text), plainlyPressing],
  ['pressure', (text) => saidByAnother.test(text), Number.POSITIVE_INFINITY],
  ['plea', (text) => saidByAnother.test(text), Number.POSITIVE_INFINITY],
  ['self-deprecation', (text) => saidByAnother.test(text), Number.POSITIVE_INFINITY],
  ['self-deprecation', (text) => offDay.test(text), Number.POSITIVE_INFINITY],
  ['self-deprecation', boasts, plainlyPutDown],
  ['self-deprecation', (text) => callsItForegone(text) || threatens(text), Number.POSITIVE_INFINITY],
  ['heavy-apology', onlyCondoles, Number.POSITIVE_INFINITY],
  ['apology', onlyCondoles, Number.POSITIVE_INFINITY],
  ['heavy-apology', (text) => !heavily.some((sign) => sign.test(text)), plainlyHeavy],
  ['comparison', asksForOwnMarks, plainlyDemanding],
  ['enthusiasm', disappoints, Number.POSITIVE_INFINITY],
  ['complaint', findsFair, plainlyPressing],
  ['ask', (text) => letsKnow.test(text), Number.POSITIVE_INFINITY],
  ['feedback', isWideQuestion, Number.POSITIVE_INFINITY],
  ...lookAlikes,
]

/** "Halved the drop-off by June.", as in a list: a result with no subject, and a figure or a time. */
const results =
  /^(?:cut|halved|doubled|trebled|tripled|reduced|raised|grew|trained|launched|opened|ran|led|managed|built|rebuilt|delivered|saved|won|sold|increased|improved|taught|introduced|recovered|cleared|retired|shipped|coached|supervised|recruited|negotiated|brought|turned)\s+(?!(?:out|into|up|late|away|off|over)\b)(?!.*\b(?:you|your|me|I)\b)/i
const tellsResult = (text: string) => results.test(text) && (figureIn(text) !== undefined || tellsTime(text))

/** "Are there other posts that I might suit better?": the door is left open. */
const otherPosts =
  /\b(?:other|another|different)\s+(?:\p{L}+\s+)?(?:roles?|posts?|openings?|positions?|jobs?|vacanc(?:y|ies)|berths?|departments?|teams?)\b[^.;]{0,60}\b(?:I\s+(?:might|could|would|may)|for\s+me|for\s+(?:someone|somebody)\s+like\s+me|suit\s+me)\b[^.;]*\?/iu

/** What form shows where the model may not: the move, its words, in a sentence that quotes nobody, and the log-odds that it has at least. */
const shownByForm: [MoveName, (text: string) => boolean, number][] = [
  ['accusation', (text) => discrimination.test(text), plainly],
  ['accusation', threatens, beyondDoubt],
  ['accusation', callsItForegone, plainly],
  ['plea', pleads, plainly],
  ['pressure', (text) => presses.test(text) || reproachesSilence(text), plainly],
  ['comparison', (text) => asksForMarksOfOthers(text) || comparesSelf(text), plainly],
  ['departure', tellsOfLostJob, barely],
  ['achievement', tellsResult, barely],
  ['complaint', (text) => complains(text) || hurts(text), plainly],
  ['complaint', excuses, barely],
  ['door', (text) => otherPosts.test(text), barely],
  ['door', (text) => awaitsPlace(text) || ringIf.test(text), barely],
  ['ask', looksAhead, barely],
  ['enthusiasm', delights, barely],
  ['self-deprecation', lacksAll, barely],
  ['self-deprecation', condemnsSelf, beyondDoubt],
  ['acceptance', accepts, barely],
  ['need', (text) => essential.test(text), barely],
  ['apology', (text) => apologises.test(text), barely],
  ['ownership', (text) => offDay.test(text) || noJustice.test(text), barely],
  ['self-interest', boastsOfGain, plainly],
  ['solution', offersSomething, barely],
  ['bridge', (text) => offersSomething(text) || promisesTheSame(text), barely],
]

/** The log-odds of a sentence's moves without those that its form gainsays. `leastOf` a move: what is less likely is left as it is. */
export function withoutGainsaid(
  text: string,
  scores: Float32Array,
  names: readonly MoveName[],
  leastOf: (name: MoveName) => number,
): Float32Array {
  const left = scores.slice()
  for (const [name, isNone, plain] of gainsaid) {
    const move = names.indexOf(name)
    if (left[move]! > leastOf(name) && left[move]! < plain && isNone(text)) left[move] = Number.NEGATIVE_INFINITY
  }
  return left
}

/** What grammar shows better than the model: who is blamed, what is an apology, what is background. */
export function correct(text: string, found: Map<MoveName, number>): void {
  const quotes = /[“"]/.test(text)
  for (const [name, shows, least] of shownByForm)
    if (!quotes && shows(text)) found.set(name, Math.max(least, found.get(name) ?? least))
  if (childhood.test(text) && !bearing.test(text) && ![...faultNames, ...useful].some((name) => found.has(name))) {
    found.delete('achievement')
    found.set('self-interest', sureEnough)
  }
}

/** One fault, one finding: of the faults that a sentence shows, keeps the strongest, and any other that is plain beside it. */
export function settle(found: Map<MoveName, number>): void {
  turnRound(found)
  const faults = faultNames.filter((name) => found.has(name))
  if (faults.length < 2) return
  const strongest = faults.reduce((best, name) => (found.get(name)! > found.get(best)! ? name : best))
  for (const name of faults) if (name !== strongest && found.get(name)! < plainly) found.delete(name)
  if (faults.some((name) => name !== 'self-interest' && found.has(name))) found.delete('self-interest')
}
