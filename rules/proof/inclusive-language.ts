import retextEquality from 'retext-equality'
import { replacement } from '../../src/rule/edits'
import { retextFindings } from '../../src/rule/retext'
import { defineRule } from '../../src/rule/rule'
import type { Span } from '../../src/text/point'

/** Words that speak of people by sight or sex only by chance in a letter: kin, interviewers and the writer's own trade. */
const everyday =
  /^(?:mrs\.?|miss\.?|he|she|him|her|his|hers|himself|herself|husbands?|wife|wives|fathers?|mothers?|sons?|daughters?|brothers?|sisters?|dads?|daddy|mums?|mummy|moms?|mommy|mam|pops?|grand(?:pa|ma|dad|mum|father|mother|son|daughter)s?|land(?:lord|lady|lords|ladies)|ombudsm[ae]n|moan(?:s|ing|ed)?|maternity|paternity|uncles?|aunt(?:y|ie)?s?|nephews?|nieces?|boyfriends?|girlfriends?|journeym[ae]n|man|woman|men|women|boys?|girls?|gentlem[ae]n|lady|ladies|lads?|lass|lasses|guy|hero|heroes|hang|hangs|hung|just|easy|simple|obviously|clearly|special|lame|crazy|mad|blind|deaf|dumb|insane|nuts|lords?|fellows?|host|hosts|hostess|waiter|waitress|masters?|slave)$/i
/** Words that the plugin takes for a slur or a diagnosis, and letters use of tools, beasts, goods, trades, rights and ranks. */
const ofOtherThings =
  /^(?:spades?|invalid|disabled|challenged|asylum|barren|bony|savage|primitive|sane|stupid|daft|tribes?|totems?|ghettos?|alcoholic|rehab|detox|special needs|mother tongue|bi|depressed|midwife|stewards?|brides?|grooms?|widow(?:er)?s?|kings?|queens?|princes?|princess(?:es)?|empress(?:es)?|emperors?|noblem[ae]n|gents|grann(?:y|ies)|gramps|god(?:father|mother)s?|fellowships?|workmanship|craftsmanship|sportsmanship|masterpieces?|master (?:copy|key|plan)|maiden (?:name|voyage|speech|flight|race))$/i
const ending = /['’](?:s|d|ll|ve|re)?$/i

/** "Abel & Daughters", "the Seamen’s Mission": a capital in the middle of a name. */
function isOfFirm(source: string, { start, end, actual }: { start: number; end: number; actual: string }): boolean {
  if (!/^\p{Lu}/u.test(actual)) return false
  return (
    /(?:&|\band|\p{Lu}[\p{L}'’]+)\s+$/u.test(source.slice(0, start)) ||
    /^['’]?s?['’]?\s+\p{Lu}\p{Ll}/u.test(source.slice(end))
  )
}

/** "a policeman", "an officer": the article that the other word needs, where the one before it is another; nothing else. */
function articleBefore(source: string, { start }: Span, choice: string): { start: number; words: string } {
  const article = /(?<!\p{L})(an?)(\s+)$/iu.exec(source.slice(Math.max(0, start - 6), start))
  const wanted = /^(?:[aeio]|u(?!ni|se|ti))/i.test(choice) ? 'an' : 'a'
  if (!article || article[1]!.toLowerCase() === wanted) return { start, words: '' }
  const cased = /^A/.test(article[1]!) ? `A${wanted.slice(1)}` : wanted
  return { start: start - article[0].length, words: `${cased}${article[2]}` }
}

/** “Our Mama’s kitchen”, you called it: a word of somebody else's. */
const isQuoted = (source: string, { start, end }: Span) =>
  /["“][^"“”\n]{0,60}$/.test(source.slice(Math.max(0, start - 60), start)) &&
  /^[^"“”\n]{0,60}["”]/.test(source.slice(end, end + 61))

export default defineRule({
  id: 'inclusive-language',
  summary: 'Choose words that leave nobody out.',
  why: 'You do not know who reads along. A word that includes everybody costs nothing.',
  source: {
    document: 'DAMAGE',
    quote: 'The way you present yourself in an interview is seen as the way you will represent the company',
  },
  levels: 'suggestion',
  messages: { word: '“{words}” may leave somebody out. Think about “{expected}”.' },
  corrects: true,
  examples: {
    good: [
      'You need more staff on Fridays.',
      'She was kind to me in the ten minutes we had.',
      'The chair of the board showed me round.',
      'A man with a bike could not buy a ticket.',
      'My mother ran a dairy.',
      'The mothers at the gate know that he’d do it himself, and that the bread has nuts in it.',
      'My landlord wrote to the Ombudsman after my mate’s maternity leave.',
      'My sister’s firm printed my Master’s thesis.',
      'Dad let me pop in at the yard.',
      'The firefighters know the building.',
      'It helped that Mrs. Anand and Miss. Tully knew the house.',
      'I challenged two invoices, disabled the valve and bought every gardener a spade.',
      'The midwife on the asylum ward and the shop steward told me about your work with special needs.',
      'The bride paid for the master copy, and the widow’s invalid ticket was taken back.',
      'The sign over your stove, “Mama knows best and the foreman does not”, made me laugh.',
      'I liked what I saw at Abel & Daughters and at the Seamen’s Mission.',
    ],
    bad: [
      { letter: 'You need more ⟦manpower⟧ on Fridays.', reports: 'word' },
      { letter: 'I met the ⟦chairman⟧ on Monday.', reports: 'word' },
      { letter: 'I led the ⟦salesmen⟧ of the north.', reports: 'word' },
      { letter: 'The ⟦policeman⟧ at the gate knew me.', reports: 'word', suggests: 'officer' },
      { letter: 'For ten years I was a ⟦policeman⟧ in Oban.', reports: 'word', suggests: 'an officer' },
      { letter: 'We ran a ⟦sanity check⟧ before each release.', reports: 'word' },
      { letter: 'I trained as a ⟦fireman⟧.', reports: 'word' },
    ],
  },
  check({ letter, notes, report }) {
    const companies = [notes.company ?? []].flat().join(' ').toLowerCase()
    for (const finding of retextFindings(letter, retextEquality)) {
      const word = finding.actual.replace(ending, '')
      if (everyday.test(word) || ofOtherThings.test(word) || finding.expected.length === 0) continue
      // A firm is called what it is called.
      if (companies.includes(finding.actual.toLowerCase()) || isOfFirm(letter.source, finding)) continue
      if (isQuoted(letter.source, finding)) continue
      const choices = finding.expected.slice(0, 3)
      report({
        at: finding,
        message: 'word',
        data: { words: finding.actual, expected: choices.join('”, “') },
        suggestions: choices.map((choice) => {
          const article = articleBefore(letter.source, finding, choice)
          return replacement({ ...finding, start: article.start }, `${article.words}${choice}`, `Say “${choice}”`)
        }),
      })
    }
  },
})
