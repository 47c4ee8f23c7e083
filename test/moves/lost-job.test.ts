import { expect, test } from 'vitest'
import { tellsOfLostJob } from '../../src/moves/lost-job'

test.each([
  'I was fired from Tolbrook.',
  'Tolbrook fired me for it.',
  'I have recently been laid off.',
  'I got sacked in the spring.',
  'My post at Tolbrook was scrapped in May.',
  'My department has been outsourced.',
  'I took voluntary redundancy.',
  'I lost my job at Easter.',
  'I was pushed out.',
  'I stopped working in 2020 to look after my father.',
  'I left my job to move nearer home.',
  'I felt burnt out at Tolbrook.',
  'I want to get away from my present boss.',
  'The gap in my CV is because I was ill.',
])('work came to an end: %s', (text) => expect(tellsOfLostJob(text)).toBe(true))

test.each([
  'I was fired up by your plan for Newport.',
  'I lost one job in 400 to damage.',
  'My team was cut by half and still shipped 900 orders a day.',
  'Your planning was outsourced to Pune, you said.',
  'I fired the kiln at 1,200 degrees.',
  'I dismissed the alarm and reset the line.',
  'I left my post by the door to help a guest.',
  'I want to leave my phone number.',
  'The gap in my rota is on Fridays.',
  'You said that I was made redundant by a robot, and we laughed.',
])('it did not: %s', (text) => expect(tellsOfLostJob(text)).toBe(false))
