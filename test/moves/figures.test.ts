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
    'I changed how a Fortune 500 firm hires.',
    'I wrote for a FTSE 100 board.',
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
    'At Easter I ran it.',
    'It lost six a night; a month on, none.',
    'In three weeks I got it from nine hours to four.',
    'I took 400 covers over the Christmas weekend.',
    'It was done before harvest.',
    'In my second year I rebuilt it.',
    'I ran it through the winter of the flood.',
    'Last harvest supper I fed 90.',
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
    'I ran the Easter bonnet parade.',
    'I trained the summer staff.',
    'I kept the harvest festival going.',
    'I set the first-year exam.',
    'I looked after the third-year students.',
    'I was in charge of weekends.',
    'I had breakages down from a tray a shift to a tray a month.',
    'I brought it from six walk-outs a week to none.',
    'I was moved from nights to days.',
    'I had forty people under me in three shifts.',
    'For some years I headed the desk.',
    'I got the turnaround from nine hours to four.',
    'I brought the wait from 40 minutes down to 15.',
    'I have kept bees for donkey’s years.',
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
