import { edits, removal } from '../../src/rule/edits'
import { defineRule } from '../../src/rule/rule'

/** Whoever is sorry beside a loss is sorry for somebody, unless it is said what the writer did. */
const loss =
  /\b(?:died|dies|death|passed away|passing|funeral|buried|bereave\w*|condolences?|loss of|lost (?:his|her|your|their))\b/i
const ownDoing =
  /\b(?:sorry|apolog\w+)\s+(?:that I|for (?:my|being|wasting|taking|writing)|about my|to (?:bother|trouble|write))\b/i

export default defineRule({
  id: 'no-over-apologizing',
  summary: 'Apologise once and plainly, if at all.',
  why: 'One plain apology closes a matter. A second one, or a grand one, opens it again.',
  source: { document: 'DAMAGE', quote: 'Just be honest about what went wrong' },
  levels: 'warning',
  messages: {
    heavy: '“{words}” is more apology than the matter needs. Say it once and plainly, or leave it out.',
    again: '“{words}” apologises once more. One plain apology is enough: leave this out.',
  },
  examples: {
    good: [
      'I am sorry I had to leave so quickly for my train.',
      'I apologise for mixing up the two standards.',
      'I was sorry to hear that the bay is closing.',
      'I was sorry to miss Ana on Tuesday.',
      'I make no apology for asking about the night shift.',
      'I am so very sorry for your loss; she was kind to me.',
      'I am so desperately sorry about your father.',
      'Sister Agnes told me, and I am truly sorry about your brother.',
      'Beth told me that old Mr Kerr has died. I am so terribly sorry, and the yard will not be the same.',
      'Sorry that my answer on capacity was muddled. Here is a better one.',
    ],
    bad: [
      { letter: '⟦I am so very sorry for your wasted afternoon.⟧', reports: 'heavy' },
      {
        letter: '⟦I was sorry to hear of the flood, and I am so terribly sorry for keeping you.⟧',
        reports: 'heavy',
      },
      {
        letter: 'I came straight from a funeral. ⟦I am so terribly sorry for being late and in such a state.⟧',
        reports: 'heavy',
      },
      { letter: '⟦I am so terribly sorry about my answer on Monday.⟧', reports: 'heavy' },
      { letter: '⟦I’m so bitterly sorry about the test.⟧', reports: 'heavy' },
      { letter: '⟦I am utterly sorry for what I said about the returns.⟧', reports: 'heavy' },
      { letter: '⟦Please accept my deepest apologies for arriving late.⟧', reports: 'heavy' },
      { letter: 'I am sorry that I was late. ⟦I apologise again for keeping you waiting.⟧', reports: 'heavy' },
      { letter: '⟦I am sorry to bother you with another email.⟧', reports: 'heavy' },
      { letter: 'I apologise for arriving late. ⟦I am also sorry that I forgot the form.⟧', reports: 'again' },
      { letter: '⟦Sorry for wasting your time.⟧', reports: 'heavy' },
    ],
  },
  check({ letter, report }) {
    const heavy = new Map(letter.moves('heavy-apology').map((move) => [move.sentence, move]))
    const plain = new Map(letter.moves('apology').map((move) => [move.sentence, move]))
    let earlier = false
    for (const sentence of letter.sentences) {
      const isHeavy = heavy.has(sentence)
      const move = heavy.get(sentence) ?? plain.get(sentence)
      if (!move) continue
      const before = letter.sentences[sentence.index - 1]?.text ?? ''
      if (loss.test(`${before} ${sentence.text}`) && !ownDoing.test(sentence.text)) continue
      if (isHeavy || earlier) {
        report({
          at: sentence,
          message: isHeavy ? 'heavy' : 'again',
          data: { words: move.words },
          suggestions: edits(removal(letter, sentence)),
        })
      }
      earlier = true
    }
  },
})
