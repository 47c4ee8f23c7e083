import { describe, expect, test } from 'vitest'
import { hedgesIn } from '../../src/moves/hedges'
import { stockClaimsIn } from '../../src/moves/stock-claims'
import { MappedText } from '../../src/text/mapped-text'
import { sentencesOf } from '../../src/text/sentence'

const sentence = (text: string) => sentencesOf(MappedText.plain(text, 0))[0]!

describe('hedges', () => {
  test.each([
    ['I think I could halve it.', ['I think I could']],
    ['I believe I might be able to mend it.', ['I believe I might be able to']],
    ['I just kind of wanted to say that I am around.', ['I just kind of wanted to']],
    ['I suppose I’d like to see it.', ['I suppose']],
    ['I’m more or less confident that I can do it.', ['more or less']],
    ['I believe in short meetings.', []],
    ['Perhaps we could speak on Tuesday.', []],
    ['It was kind of you to see me.', []],
    ['I hope you are well.', []],
    ['You said it would “hopefully” land in March, and I have a plan.', []],
    ['I finished in just under 30 days.', []],
    ["I'm fairly certain I might possibly mend the seam.", ["I'm fairly certain I might possibly"]],
    ["I'd perhaps be of use on the night desk.", ["I'd perhaps"]],
    ["I'd be glad to see the desk, perhaps on Monday.", []],
    ['I am certain I can mend the seam.', []],
    ['I was secretly hoping for another round.', ['I was secretly hoping']],
    ["I'd like to believe I might possibly run the lathe as well.", ["I'd like to believe I might possibly"]],
    ['The hall was half full, and I was hoping to see the rest.', []],
  ])('%s', (text, words) => expect(hedgesIn(sentence(text)).map((hedge) => hedge.words)).toEqual(words))
})

describe('stock claims', () => {
  test.each([
    ['I am a hard worker and a team player.', ['hard worker', 'team player']],
    [
      'I am a highly motivated self-starter with a can-do attitude.',
      ['highly motivated self-starter', 'can-do attitude'],
    ],
    ['I have an eye for detail.', ['eye for detail']],
    ['I always give 110%.', ['always give 110%']],
    ['You need someone who works well under pressure.', []],
    ['I am a team player: our seven put on 31 gigs.', []],
    ['I repaired the perfect seal of the press.', []],
  ])('%s', (text, words) => expect(stockClaimsIn(sentence(text)).map((claim) => claim.words)).toEqual(words))
})
