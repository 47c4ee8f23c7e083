import { describe, expect, test } from 'vitest'
import { figureIn, isHonour, tellsTime } from '../../src/moves/figures'

describe('a figure measures something', () => {
  test.each([
    'I cut waste from 11% to 6%.',
    'I doubled the membership.',
    'I ran three plants.',
    'Complaints fell by a third.',
    'I ranked #1 in the country.',
    'I came second of forty.',
    'We reopened 41 accounts.',
    'It saved £4.1 million.',
    'I brought blocked credit down to Rs. 4 lakhs.',
    'It went through assessment with no findings.',
    'I halved the queue.',
    'I increased bookings by a quarter.',
    'I billed 60 marquees that way.',
    'We broke only one pane.',
    'Of the kids I took out, none was late home.',
    'My jam took second prize.',
    'The tills were out by one per cent.',
    'The lamp was never a minute late.',
    'Not one of the tenants left.',
    'Both apprentices I taught have shops of their own now.',
    'I closed both of the old wells.',
  ])('%s', (text) => expect(figureIn(text)).toBeDefined())

  test.each([
    'I managed the Leeds warehouse.',
    'In 2021 I rebuilt the rota.',
    'I have five years of experience.',
    'I was there from 2014 to 2017.',
    'On 12 March I took over the desk.',
    'I am at 020 7946 0112.',
    'I was one of the best.',
    'I moved us to Python 3.',
    'I worked on Ward 6.',
    'I led the region for twelve years.',
    'In the first quarter I took over the desk.',
    'I gave customers a second chance.',
    'I kept the bar and the cellar both.',
    'It opened on 3 March.',
    'I sailed with both of you on deck.',
    'The job was both hard and hot.',
    'I took it in both hands.',
    'It was good to meet you both this morning.',
    'We both always kept the log.',
    'I took both his hands.',
    'It was kind of them both, as always.',
  ])('none in: %s', (text) => expect(figureIn(text)).toBeUndefined())
})

describe('a time says when, or how long', () => {
  test.each([
    'In my first 30 days I did it.',
    'Within a quarter we had it.',
    'In 2019 I did it.',
    'Last winter I ran it.',
    'By year end it was done.',
    'A year later it held.',
    'Over three winters it held.',
    'The season after, it held.',
    'I did it in ’17.',
    'It came in on budget in FY21.',
    'Two summers later it was full.',
    'Since Tuesday I have mended it.',
    'Since we met I have mended it.',
    'My side finished the term on top.',
    'The night the boiler went, I had heat by six.',
    'I sold it out last Purim.',
  ])('%s', (text) => expect(tellsTime(text)).toBe(true))
  test.each([
    'I trained six keyholders.',
    'Throughout my career I did it.',
    'I did it for years.',
    'Over the years I cut costs.',
    'At Marsh Lane I made marmalade, as the decorator asked.',
    'I was in charge of the night porters.',
    'I was Waiter of the Month.',
    'I plate 60 covers an hour.',
    'I got the queue from ten a week to two.',
  ])('not: %s', (text) => expect(tellsTime(text)).toBe(false))
})

test('promotions, awards and certificates need no figure', () => {
  expect(
    ['They made me up to lead driver.', 'I was promoted.', 'I won an award for it.', 'I hold a certificate in it.'].map(
      isHonour,
    ),
  ).toEqual([true, true, true, true])
  expect(isHonour('I ran the toy fair.')).toBe(false)
})
