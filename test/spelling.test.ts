import { describe, expect, test } from 'vitest'
import { lint } from '../src/index'
import { isKnownWord, wordsNear } from '../src/spelling/checker'
import { isRareWord } from '../src/spelling/rare-words'

describe('the words that are known', () => {
  test.each([
    'organise organize colour color programme judgment judgement licence travelled traveled',
    'rebooked unfiled retimed scaffolder findable ninefold articleship occurring benefited',
    'onboarding telematics lakhs crore résumé café crèche stocktake polytunnels outwith smoko',
    'don’t we’ve they’ll isn’t',
  ])('%s', (words) => {
    expect(words.split(' ').filter((word) => !isKnownWord(word))).toEqual([])
  })

  test.each(['occured commited refered begining writting untill recieved definately seperate truely'])(
    'not %s',
    (words) => {
      expect(words.split(' ').filter((word) => isKnownWord(word))).toEqual([])
    },
  )
})

describe('what was meant', () => {
  test.each([
    ['teh', 'the'],
    ['freind', 'friend'],
    ['adress', 'address'],
    ['managment', 'management'],
    ['proffesional', 'professional'],
    ['maintainance', 'maintenance'],
    ['questionaire', 'questionnaire'],
    ['alot', 'a lot'],
    ['friday', 'Friday'],
  ])('%s: %s', (word, meant) => {
    expect(wordsNear(word)[0]).toBe(meant)
  })

  test.each(['telehandler', 'norovirus', 'tilekeeper', 'geohash', 'phlebotomist'])('nothing for %s', (word) => {
    expect(wordsNear(word)).toEqual([])
  })
})

describe('rare words', () => {
  test.each(['gaffer bodkin purfle quern samphire skep tholepin wherry yawl zarf earlies tups biros'])(
    '%s',
    (words) => {
      expect(words.split(' ').filter((word) => !isKnownWord(word) && !isRareWord(word))).toEqual([])
    },
  )

  test.each([
    'teh recieve alot aswell thier untill realy adress seperate occured comming writting definately wierd becuase goverment',
    'lenght grammer greatful noone truely tommorow usualy whith allways beleive neccessary publically calender concious dont',
    'wich hight thir bein',
  ])('not %s', (words) => {
    expect(words.split(' ').filter(isRareWord)).toEqual([])
  })
})

const slips = (text: string, options = {}) =>
  lint(text, options)
    .messages.filter(({ ruleId }) => ruleId === 'spelling')
    .map(({ range }) => text.slice(range.start.offset, range.end.offset))

describe('in a letter', () => {
  test('rare words are let stand, and a name in small letters, and what stands before a hyphen', () => {
    expect(
      slips('Dear Jo,\n\nI shod the tups, wove the skeps and mended the kraft sacks on the earlies.\n\nAda\n'),
    ).toEqual([])
    expect(slips('Dear Jo,\n\nWe dispatch a genoa with every hull, in a pre-cut bag.\n\nAda\n')).toEqual([])
    expect(slips('Dear Jo,\n\nWe met on tuesday, in the second week of january.\n\nAda\n')).toEqual([
      'tuesday',
      'january',
    ])
  })

  test('names, addresses, codes and the notes’ own words are left alone', () => {
    const text = `Dear Ms Adeyemi,

Thank you for the tour of Brightlien; Adeyemi mentioned the turbinne twice, and adeyemi.co/recieved says more, as does recieved@definately.example.
I set up jq, k8s and the AS400, and SKU-teh-9. Kwabena lent me the vans.

Regards,
Siobhan Ni Bhriain`
    expect(slips(text)).toEqual(['turbinne'])
    expect(slips(text, { notes: { needs: ['the turbinne'] } })).toEqual([])
    expect(slips(text, { rules: { spelling: ['warning', { words: ['Turbinne'] }] } })).toEqual([])
  })

  test('in Markdown, code and links are left alone', () => {
    const text =
      'Dear Ana,\n\nI *recieved* `teh definately` and [the accomodation](https://teh.example/recieved).\n\nBest,\nJo'
    expect(slips(text, { format: 'markdown' })).toEqual(['recieved', 'accomodation'])
  })

  test('a word is reported at each place it stands', () => {
    expect(slips('Dear Ana,\n\nI recieved one, then recieved two.\n\nBest,\nJo')).toEqual(['recieved', 'recieved'])
  })
})
