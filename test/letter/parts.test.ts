import { describe, expect, test } from 'vitest'
import { lint } from '../../src/index'
import type { Letter, Part } from '../../src/letter/letter'
import { parseLetter } from '../../src/letter/parse-letter'
import { type Format, readText } from '../../src/text/read'

function parse(text: string, format: Format = 'plain'): Letter {
  const letter = parseLetter(text, readText(text, format), {})
  if (!letter) throw new Error('No letter was read.')
  return letter
}

const slice = (letter: Letter, part: Part | undefined) => part && letter.source.slice(part.start, part.end)

describe('the salutation', () => {
  const cases: [string, string | undefined, string[] | undefined][] = [
    ['Dear Ms. Halvorsen and Mr. Quist,', 'Dear Ms. Halvorsen and Mr. Quist,', ['Ms. Halvorsen', 'Mr. Quist']],
    ['Dear Dr Tran:', 'Dear Dr Tran:', ['Dr Tran']],
    ['Hi Gav -', 'Hi Gav -', ['Gav']],
    ['Hello Beatriz', 'Hello Beatriz', ['Beatriz']],
    ['Awright Moira', 'Awright Moira', ['Moira']],
    ['Ay up Stan!', 'Ay up Stan!', ['Stan']],
    ['Hey Tomás!!', 'Hey Tomás!!', ['Tomás']],
    ['Hello everyone!!!', 'Hello everyone!!!', []],
    ['Good morning Mrs Devlin,', 'Good morning Mrs Devlin,', ['Mrs Devlin']],
    ['Respected Sir,', 'Respected Sir,', []],
    ['Mrs. Jane Doe,', 'Mrs. Jane Doe,', ['Mrs. Jane Doe']],
    ['Mr. Brandt, Ray,', 'Mr. Brandt, Ray,', ['Mr. Brandt', 'Ray']],
    ['Hi Inge, hi Marcus,', 'Hi Inge, hi Marcus,', ['Inge', 'Marcus']],
    ['To whom it may concern:', 'To whom it may concern:', []],
    ['To the Recruiting Team,', 'To the Recruiting Team,', []],
    ['Dear Hiring Manager', 'Dear Hiring Manager', []],
    [
      'Dear Canon Whyte, Mrs Adair and Tom,',
      'Dear Canon Whyte, Mrs Adair and Tom,',
      ['Canon Whyte', 'Mrs Adair', 'Tom'],
    ],
    ['hi there', 'hi there', []],
    ['Dear Farida Ma’am,', 'Dear Farida Ma’am,', ['Farida Ma’am']],
    ['Respected Smt. Iyer Madam,', 'Respected Smt. Iyer Madam,', ['Smt. Iyer Madam']],
    ['Respected Good Sir,', 'Respected Good Sir,', []],
    ['Dear Manager Sir,', 'Dear Manager Sir,', []],
    ['Dear Principal Madam,', 'Dear Principal Madam,', []],
    ['Assalam-u-alaikum Sir Tariq,', 'Assalam-u-alaikum Sir Tariq,', ['Sir Tariq']],
    ['Dear Surv. (Mrs.) Bello,', 'Dear Surv. (Mrs.) Bello,', ['Surv. (Mrs.) Bello']],
    ['Areet Stevie', 'Areet Stevie', ['Stevie']],
    ['alright Mrs Begum', 'alright Mrs Begum', ['Mrs Begum']],
    ['Leon, my friend', 'Leon, my friend', ['Leon']],
    ['Dear [Ms./Mr. Family Name],', 'Dear [Ms./Mr. Family Name],', []],
    ['Hello beautiful humans!', 'Hello beautiful humans!', []],
    ['Dear Talent Team,', 'Dear Talent Team,', []],
    ['Dear Careers,', 'Dear Careers,', []],
    [
      'Good day Mrs. Van Wyk, Mr. Du Plessis and Adv. Naidoo',
      'Good day Mrs. Van Wyk, Mr. Du Plessis and Adv. Naidoo',
      ['Mrs. Van Wyk', 'Mr. Du Plessis', 'Adv. Naidoo'],
    ],
    ['Mr. Olszewski', 'Mr. Olszewski', ['Mr. Olszewski']],
    ['hiya its Jodie from the Friday shift,', 'hiya its Jodie from the Friday shift,', []],
    ['Hi uh,', 'Hi uh,', []],
    ['Hello lads,', 'Hello lads,', []],
    ['Dear Gentlemen,', 'Dear Gentlemen,', []],
    ['To Catering Services,', 'To Catering Services,', []],
    ['Dear Ferncliff Hospital,', 'Dear Ferncliff Hospital,', []],
    ['Dear Licensing Section,', 'Dear Licensing Section,', []],
    ['Dear Overseas Admissions Desk,', 'Dear Overseas Admissions Desk,', []],
    ['Dear Ronald Branch,', 'Dear Ronald Branch,', ['Ronald Branch']],
    [
      'Dear Rector Amory, and members of the vestry,',
      'Dear Rector Amory, and members of the vestry,',
      ['Rector Amory', 'members of the vestry'],
    ],
    ['Dear Mr./Mrs. [Surname],', 'Dear Mr./Mrs. [Surname],', []],
    ['Dear Im Yoon-ah,', 'Dear Im Yoon-ah,', ['Im Yoon-ah']],
    ['Dear Mr Trust,', 'Dear Mr Trust,', ['Mr Trust']],
    ['Kia ora Mere,', 'Kia ora Mere,', ['Mere']],
    ['Dear Dra. Pinto and Dr. Webb,', 'Dear Dra. Pinto and Dr. Webb,', ['Dra. Pinto', 'Dr. Webb']],
    ['Hello again Beatriz,', 'Hello again Beatriz,', ['Beatriz']],
    ['Moin Katrin,', 'Moin Katrin,', ['Katrin']],
    ['Beste meneer Hoekstra,', 'Beste meneer Hoekstra,', ['meneer Hoekstra']],
    ['Kære Mette,', 'Kære Mette,', ['Mette']],
    ['Estimada Señora Duarte:', 'Estimada Señora Duarte:', ['Señora Duarte']],
    ['Szanowna Pani Nowak,', 'Szanowna Pani Nowak,', ['Pani Nowak']],
    ['Ahoy Martin!', 'Ahoy Martin!', ['Martin']],
    ['Konnichiwa Tanaka-san,', 'Konnichiwa Tanaka-san,', ['Tanaka-san']],
    ['Warm greetings Mrs Orme,', 'Warm greetings Mrs Orme,', ['Mrs Orme']],
    ['Magandang umaga po Ma’am Rosa,', 'Magandang umaga po Ma’am Rosa,', ['Ma’am Rosa']],
    ['Compliments of the season, Mrs Orme,', 'Compliments of the season, Mrs Orme,', ['Mrs Orme']],
    ['Well Martin,', 'Well Martin,', ['Martin']],
    ['To Denise,', 'To Denise,', ['Denise']],
    ['FAO Mrs Orme', 'FAO Mrs Orme', ['Mrs Orme']],
    ['Martin, hello!', 'Martin, hello!', ['Martin']],
    ['Morning!', 'Morning!', []],
    ['Madam,', 'Madam,', []],
    ['R/Sir,', 'R/Sir,', []],
    ['Greetings of the day!', 'Greetings of the day!', []],
    ['Respected Dr. (Mrs.) Pereira,', 'Respected Dr. (Mrs.) Pereira,', ['Dr. (Mrs.) Pereira']],
    ['Dear Ms Orme (Martin),', 'Dear Ms Orme (Martin),', ['Ms Orme']],
    ['Hi Sig,', 'Hi Sig,', ['Sig']],
    ['Dear Ms Orme (she/her),', 'Dear Ms Orme (she/her),', ['Ms Orme']],
    ['Ola Adebayo\n12 High Street, Lagos\n\nDear Mrs Orme,', 'Dear Mrs Orme,', ['Mrs Orme']],
    ['FAO Mrs Orme\nOrbis Ropes\nHull\n\nDear Mrs Orme,', 'Dear Mrs Orme,', ['Mrs Orme']],
    ['Servus Credit Union\n12 Jasper Avenue\n\nDear Mrs Orme,', 'Dear Mrs Orme,', ['Mrs Orme']],
    ['Dear Ms Orme (and Martin),', 'Dear Ms Orme (and Martin),', ['Ms Orme', 'Martin']],
    ['Dear Srta. Robles,', 'Dear Srta. Robles,', ['Srta. Robles']],
    [
      'Good morning po!\n\nDear Sir Paolo and Ma’am Inez,',
      'Good morning po!\n\nDear Sir Paolo and Ma’am Inez,',
      ['Sir Paolo', 'Ma’am Inez'],
    ],
    ['Good day!\n\nDear Mrs Achebe,', 'Good day!\n\nDear Mrs Achebe,', ['Mrs Achebe']],
    ['To:\nMrs Bello, Accounts\nMr Idris, Stores\n\nDear Mrs Bello,', 'Dear Mrs Bello,', ['Mrs Bello']],
    ['Guten Tag Frau Albrecht,', 'Guten Tag Frau Albrecht,', ['Frau Albrecht']],
    ['Assalamu alaikum Mr Siddiqui,', 'Assalamu alaikum Mr Siddiqui,', ['Mr Siddiqui']],
    ['Morning Dave,', 'Morning Dave,', ['Dave']],
    ['Dear Mr I. Khan,', 'Dear Mr I. Khan,', ['Mr I. Khan']],
    ['Dear Henry I. Marsh,', 'Dear Henry I. Marsh,', ['Henry I. Marsh']],
    ['Dear Elizabeth I Marsh and Tom,', 'Dear Elizabeth I Marsh and Tom,', ['Elizabeth I Marsh', 'Tom']],
    ['A chairde,', 'A chairde,', []],
    ['Morning Gillian', 'Morning Gillian', ['Gillian']],
    ['Evening Mrs Tate', 'Evening Mrs Tate', ['Mrs Tate']],
    ['Afternoon Kev and Lorraine', 'Afternoon Kev and Lorraine', ['Kev', 'Lorraine']],
    ['Bernard', 'Bernard', ['Bernard']],
    ['Denise!', 'Denise!', ['Denise']],
    ['Coach Okonedo', 'Coach Okonedo', ['Coach Okonedo']],
    ['Sister Immaculata', 'Sister Immaculata', ['Sister Immaculata']],
    ['Nuala, a chara,', 'Nuala, a chara,', ['Nuala']],
    ['A Phádraig, a chara', 'A Phádraig, a chara', ['A Phádraig']],
    ['Mairi, a charaid,', 'Mairi, a charaid,', ['Mairi']],
    ['Dear Imogen (if I may),', 'Dear Imogen (if I may),', ['Imogen']],
    ['Dear Head of Music,', 'Dear Head of Music,', []],
    ['Dear Editor,', 'Dear Editor,', []],
    ['Dear Headteacher,', 'Dear Headteacher,', []],
    ['Dear Director of Nursing and colleagues,', 'Dear Director of Nursing and colleagues,', []],
    ['Hi lovely,', 'Hi lovely,', []],
    ['Hey babe', 'Hey babe', []],
    ['Hello Col,', 'Hello Col,', ['Col']],
    ['Awright Maj!', 'Awright Maj!', ['Maj']],
    ['Hi Art and Col,', 'Hi Art and Col,', ['Art', 'Col']],
    ['Dear Col,', 'Dear Col,', ['Col']],
    ['Dear Prof,', 'Dear Prof,', []],
    ['Dear Dr.,', 'Dear Dr.,', []],
    ['Most honoured Dr. Salvi,', 'Most honoured Dr. Salvi,', ['Dr. Salvi']],
    ['Very esteemed Mrs. Kern,', 'Very esteemed Mrs. Kern,', ['Mrs. Kern']],
    ['Highly respected Herr Lang,', 'Highly respected Herr Lang,', ['Herr Lang']],
    ['Dear Director Sir Hari Thapa-jyu,', 'Dear Director Sir Hari Thapa-jyu,', ['Director Sir Hari Thapa-jyu']],
    ['Dear Principal Madam Gita Rai,', 'Dear Principal Madam Gita Rai,', ['Principal Madam Gita Rai']],
    ['Dear Manager Sir Madam,', 'Dear Manager Sir Madam,', []],
    ['Giddy Shane', undefined, undefined],
    ['Gidday Shane', 'Gidday Shane', ['Shane']],
    ['Gday Mick,', 'Gday Mick,', ['Mick']],
  ]
  test.each(cases)('%s', (line, salutation, addressees) => {
    const letter = parse(`${line}\n\nThank you for the tour of the plant on Monday.\n\nBest,\nSam Doe`)
    expect(slice(letter, letter.salutation)).toBe(salutation)
    expect(letter.salutation?.addressees.map((part) => slice(letter, part))).toEqual(addressees)
    expect(letter.body.map((part) => slice(letter, part))).toEqual(['Thank you for the tour of the plant on Monday.'])
  })

  test.each([
    [
      'Hi Sam, and thanks for showing me the kilns on Monday!',
      'Hi Sam,',
      'and thanks for showing me the kilns on Monday!',
    ],
    [
      'Dear Ms Roe, and thank you for the hour that you spent with\nme on Monday at the mill.',
      'Dear Ms Roe,',
      'and thank you for the hour that you spent with\nme on Monday at the mill.',
    ],
  ])('ends where thanks are run in: %j', (text, salutation, opening) => {
    const letter = parse(`${text}\n\nBest,\nAna`)
    expect(slice(letter, letter.salutation)).toBe(salutation)
    expect(slice(letter, letter.opening)).toBe(opening)
  })

  test.each([
    ['Hi Priya thanks ever so much for the tour on Monday, I loved it.', 'Hi Priya', ['Priya']],
    ['Hello Mr Grant I hope the kiln is mended.', 'Hello Mr Grant', ['Mr Grant']],
    ["hey lou it's Tam from the trial shift on Monday", 'hey lou', ['lou']],
    ['Dear Mrs Osei and Paul thank you both for the hour on Monday.', 'Dear Mrs Osei and Paul', ['Mrs Osei', 'Paul']],
    ['Hi Priya Thanks ever so much for the tour on Monday.', 'Hi Priya', ['Priya']],
    ['Hi Priya it was good to see the kilns on Monday.', 'Hi Priya', ['Priya']],
    ['Hi there just a line to say thanks for the tour.', 'Hi there', []],
  ])('ends where the first sentence is run in with no comma: %j', (text, salutation, addressees) => {
    const letter = parse(`${text}\n\nI would start with the returns desk.\n\nBest,\nAna`)
    expect(slice(letter, letter.salutation)).toBe(salutation)
    expect(letter.salutation?.addressees.map((part) => slice(letter, part))).toEqual(addressees)
    expect(slice(letter, letter.body[0])).toBe(text.slice(salutation.length + 1))
  })

  test.each([
    'Dr. Sam Doe',
    'Chef De Partie Position',
    'Principal Planner',
    'Chef Manager',
    'Thursday',
    'Morning Shift',
    'Evening Standard',
    'Chef Academy',
    'Paris',
    'Ana',
  ])('is not %s above the body', (line) => {
    expect(
      parse(`${line}\n\nThank you for the tour of the plant on Monday last.\n\nBest,\nAna`).salutation,
    ).toBeUndefined()
  })

  test('stands below a name with its rank and a stop', () => {
    const letter = parse(
      'Maj. P. R. Holt-Vane (Retd.)\nThe Lodge, Upper Slaking\n\nDear Miss Orme,\n\nThank you for the tour of the plant.\n\nYours sincerely,\nPeter Holt-Vane',
    )
    expect(slice(letter, letter.salutation)).toBe('Dear Miss Orme,')
  })

  test.each([
    ['Our conversation of 3 June: Deputy Keeper of Textiles', 'Dear Ms Orme,'],
    ['My interview for the Saturday role in the bakery on the quay', 'Hi Lou,'],
    ['Your decision of 9 March, reference 88-C', 'Dear Ms Orme,'],
    ['Head of Visitor Services', 'Dear Ms Orme,'],
  ])('stands below a subject that nothing announces: %s', (line, greeting) => {
    const letter = parse(`${line}\n\n${greeting}\n\nThank you for the tour of the plant.\n\nBest,\nAna Rao`)
    expect(slice(letter, letter.salutation)).toBe(greeting)
    expect(slice(letter, letter.subject)).toBe(line)
  })

  test.each(['Best,\nGrace xx', 'Best, Grace', 'GRACE', 'Grace Holt | 555 0142'])(
    'is no name that the writer signs with: %j',
    (end) => {
      expect(parse(`Grace\n\nThank you for the tour of the plant on Monday last.\n\n${end}`).salutation).toBeUndefined()
    },
  )

  test.each([
    'The Old Post Office',
    '14 Post Road',
    'The Feedback Company',
    'Job Owusu',
    'Geneva, 8 June',
    'Ana Rao',
    '14 Quay Street, Orme',
    'The Meeting House, Orme',
  ])('stands below what is no subject: %s', (line) => {
    const letter = parse(`${line}\n\nDear Ms Orme,\n\nThank you for the tour of the plant.\n\nBest,\nAna Rao`)
    expect(slice(letter, letter.salutation)).toBe('Dear Ms Orme,')
    expect(letter.subject).toBeUndefined()
  })

  test.each([
    ['Hilda Marsh-Orme, M.B.E., F.R.S.A. (Retd.)\n9 Quay Street', 'Dear Ms Orme,'],
    ['Your letter of 9 March, reference 4471-C', 'Dear Ms Orme,'],
    ['Subject: Keeper', 'Tēnā koe Hira'],
    ['Prof. L. M. Achterberg\nHead of Assays, Tolbrook Chemicals Co. Inc.', 'Dear Prof. Achterberg,'],
    ['Ms Ngozi Adaeze Bello, Chief Executive Officer, Lantern Bay Ferries (West) PLC', 'Dear Ms Bello,'],
  ])('stands below %j', (above, greeting) => {
    const letter = parse(
      `${above}\n\n${greeting}\n\nThank you for the tour of the plant on Monday last.\n\nHistory has it that\nGoodness wins.\n\nBest,\nAna Rao`,
    )
    expect(slice(letter, letter.salutation)).toBe(greeting)
  })

  test.each([
    ['Ifeoma Duru\n0803 555 0190', 'Head of Hatcheries, Sandbar Poultry'],
    ['Wren Adeyemi · wren@example.com', 'Kiln Manager – Larch Pottery'],
    ['2 March', 'Night Supervisor, Sandbar Poultry: the three pens that you showed me'],
  ])('stands below the writer, or a date, and a post at a house: %j', (above, line) => {
    const letter = parse(
      `${above}\n\n${line}\n\nDear Ms Orme,\n\nThank you for the tour of the plant.\n\nBest,\nAna Rao`,
    )
    expect(slice(letter, letter.salutation)).toBe('Dear Ms Orme,')
    expect(slice(letter, letter.subject)).toBe(line)
  })

  test('stands below the writer and an address', () => {
    const letter = parse(
      'Ana Rao\n0491 570 006\n\nThe Manager’s House, Orme\n\nDear Ms Orme,\n\nThank you for the tour.\n\nBest,\nAna Rao',
    )
    expect(letter.subject).toBeUndefined()
  })

  test('has a subject below it, in a letter with headings too', () => {
    const letter = parse(
      'Dear Ms Orme,\n\n*Kiln Manager, Larch Pottery*\n\nThank you for Monday, and for the tour of the plant with Mr Tran.\n\n## The first month\n\nI would clock where the clay waits, and move the two racks that are in its way.\n\nBest,\nAna Rao',
      'markdown',
    )
    expect(letter.subject?.text.value).toBe('Kiln Manager, Larch Pottery')
  })

  test('takes no line of an inside address for the subject', () => {
    const address = 'Ms Ada Orme\n\nHead of Visitor Services\n\nLeith Museum'
    const letter = parse(`${address}\n\nDear Ms Orme,\n\nThank you for the tour of the plant.\n\nBest,\nAna Rao`)
    expect(letter.subject).toBeUndefined()
  })

  test('stands nowhere below a first sentence', () => {
    for (const line of [
      'It was good to see the plant on Monday',
      'Mr Tran, Ms Bell and Dr Oyelaran Smith showed me round the Tolbrook Works on Monday.',
    ])
      expect(parse(`${line}\n\nDear me, what a day.\n\nBest,\nAna Rao`).salutation).toBeUndefined()
  })

  test('may be run into the first sentence', () => {
    const letter = parse('Hi Sam, thanks for Monday and the tour of the plant.\n\nBest,\nAna')
    expect(slice(letter, letter.salutation)).toBe('Hi Sam,')
    expect(slice(letter, letter.opening)).toBe('thanks for Monday and the tour of the plant.')
  })

  test('is no sentence that begins like one', () => {
    for (const line of [
      'Morning shifts suit me.',
      'Evening classes at Carrick taught me the rest, and I thank you for asking.',
    ])
      expect(parse(`${line}\n\nThank you for the tour.\n\nBest,\nAna Rao`).salutation).toBeUndefined()
  })

  test('may be missing', () => {
    const letter = parse(
      'Thank you for the tour of the plant.\n\nI look forward to hearing from you.\n\nBest,\nAna Rao',
    )
    expect(letter.salutation).toBeUndefined()
    expect(letter.body).toHaveLength(2)
  })
})

describe('the sign-off', () => {
  const cases: [string, string | undefined, string | undefined][] = [
    ['Best regards,\nSam Doe', 'Best regards,', 'Sam Doe'],
    ['Best\nSam', 'Best', 'Sam'],
    ['Sincerely,\nChristopher “Kit” Marsh', 'Sincerely,', 'Christopher “Kit” Marsh'],
    ['Yours,\nNgozi "Goldie" Okafor', 'Yours,', 'Ngozi "Goldie" Okafor'],
    ["Regards\nPádraig 'Podge' Breen", 'Regards', "Pádraig 'Podge' Breen"],
    ['Kind regards\n\nSam Doe\nHead of Nothing\n555-0142', 'Kind regards', 'Sam Doe'],
    ['Warmly,\nSam', 'Warmly,', 'Sam'],
    ['Sincerely yours,\nSam Doe', 'Sincerely yours,', 'Sam Doe'],
    ['Yours faithfully,\nS. Doe', 'Yours faithfully,', 'S. Doe'],
    ['Cordially,\nSam Doe', 'Cordially,', 'Sam Doe'],
    ['With gratitude,\nSam Doe', 'With gratitude,', 'Sam Doe'],
    ['All the best,\nSam', 'All the best,', 'Sam'],
    ['Thanks again,\nSam', 'Thanks again,', 'Sam'],
    ['Best, Sunniva xx', 'Best,', 'Sunniva'],
    ['Mit herzlichen Grüßen\nSam Doe', 'Mit herzlichen Grüßen', 'Sam Doe'],
    ['Med vänliga hälsningar\nSam', 'Med vänliga hälsningar', 'Sam'],
    ['Yours expectantly\nSam', 'Yours expectantly', 'Sam'],
    ['Ever yours, Sam', 'Ever yours,', 'Sam'],
    ['Thanking you in anticipation, Sam Doe', 'Thanking you in anticipation,', 'Sam Doe'],
    [
      'Good luck with the move and warm wishes to the dogs, Sam',
      'Good luck with the move and warm wishes to the dogs,',
      'Sam',
    ],
    ['- Sam', undefined, 'Sam'],
    ['And the best of luck with the harvest, Sam', 'And the best of luck with the harvest,', 'Sam'],
    ['Thanking you,\nYours sincerely,\n\nSam Doe', 'Thanking you,\nYours sincerely,', 'Sam Doe'],
    [
      'I have the honour to remain,\nVery truly yours,\n\nSam Doe',
      'I have the honour to remain,\nVery truly yours,',
      'Sam Doe',
    ],
    ['Best regards, Sam Doe, 555-0142', 'Best regards,', 'Sam Doe'],
    ['Thanks,\nSam', 'Thanks,', 'Sam'],
    ['With cordial greetings\nSam Doe', 'With cordial greetings', 'Sam Doe'],
    ['— Sam', undefined, 'Sam'],
    ['Sam Doe', undefined, 'Sam Doe'],
    [
      'Thank you once more for the bread and for the walk along the dyke,\nSam Doe\n06 5550 1190',
      'Thank you once more for the bread and for the walk along the dyke,',
      'Sam Doe',
    ],
    ['Looking forward to your spring list,\n\nSam', 'Looking forward to your spring list,', 'Sam'],
    ['Lots of love xx', 'Lots of love xx', undefined],
    ['Kind regards | Sam Doe | 021 555 014', 'Kind regards |', 'Sam Doe'],
    ['With kind regards from Leith,\nSam', 'With kind regards from Leith,', 'Sam'],
    ['Warm wishes from Leith\nSam', 'Warm wishes from Leith', 'Sam'],
    ['Until Monday!\nSam', 'Until Monday!', 'Sam'],
    ['Have a lovely evening! Sam', 'Have a lovely evening!', 'Sam'],
    ['Have a restful half-term,\nSam', 'Have a restful half-term,', 'Sam'],
    ['BR, Sam', 'BR,', 'Sam'],
    ['Cheerio\nSam', 'Cheerio', 'Sam'],
    ['Byeee\nSam', 'Byeee', 'Sam'],
    ['sam', undefined, 'sam'],
    ['I am, Madam, yours faithfully,\n\nSam Doe', 'I am, Madam, yours faithfully,', 'Sam Doe'],
    ['I remain, dear Sir, your obedient servant,\nSam Doe', 'I remain, dear Sir, your obedient servant,', 'Sam Doe'],
    ['I remain, Sir, yours etc.,\n\nSam Doe', 'I remain, Sir, yours etc.,', 'Sam Doe'],
    ['Your sincerely\nSam Doe', 'Your sincerely', 'Sam Doe'],
    ['Groetjes\n\nSam Doe', 'Groetjes', 'Sam Doe'],
    ['Saludos cordiales\nSam', 'Saludos cordiales', 'Sam'],
    ['Herzliche Grüße\nSam', 'Herzliche Grüße', 'Sam'],
    ['Pozdrawiam, Sam', 'Pozdrawiam,', 'Sam'],
    ['Your obedient\nSam Doe', 'Your obedient', 'Sam Doe'],
    ['Your truly,\n\nSam Doe', 'Your truly,', 'Sam Doe'],
    ['With best wishes,\nMariam Bashir A. K.', 'With best wishes,', 'Mariam Bashir A. K.'],
    ['Kind regards,\nP. R. Nair', 'Kind regards,', 'P. R. Nair'],
    ['Accept, Madam, my respectful greetings.\n\nS. Doe', 'Accept, Madam, my respectful greetings.', 'S. Doe'],
    ['Please accept, Ms Adu, my best regards.\n\nS. Doe', 'Please accept, Ms Adu, my best regards.', 'S. Doe'],
    [
      'I beg you to accept, Sir or Madam, the assurances of our most sincere and respectful sentiments.\n\nS. Doe',
      'I beg you to accept, Sir or Madam, the assurances of our most sincere and respectful sentiments.',
      'S. Doe',
    ],
    [
      'Please receive, dear Sir, my cordial regards,\nSam Doe',
      'Please receive, dear Sir, my cordial regards,',
      'Sam Doe',
    ],
    [
      'Please accept, Madam, the expression of my distinguished sentiments.\n\nSam Doe',
      'Please accept, Madam, the expression of my distinguished sentiments.',
      'Sam Doe',
    ],
    [
      'With kind regards,\n\nSam Doe\nsam@example.com\n\nMrs. Ada Bright, Librarian, Holm Road School, P.O. Box 12, Kisumu',
      'With kind regards,',
      'Sam Doe',
    ],
  ]
  test.each([
    'I would love to work at the quarry, Tom',
    'I will wait until Thursday, Priya',
    'Until Monday I am in Leith',
    'best of the bunch\n\nmonday',
    'The tools that I know:\n\n- Microsoft Excel',
  ])('is no last sentence that ends with a name: %j', (end) => {
    const letter = parse(`Dear Ms Orme,\n\nThank you for the tour of the plant on Monday.\n\n${end}`)
    expect(letter.signatureName).toBeUndefined()
    expect(letter.valediction).toBeUndefined()
  })

  test.each(cases)('%j', (end, valediction, name) => {
    const letter = parse(`Dear Ana,\n\nThank you for the tour.\n\nI look forward to hearing from you.\n\n${end}\n`)
    expect(slice(letter, letter.valediction)).toBe(valediction)
    expect(slice(letter, letter.signatureName)).toBe(name)
    expect(slice(letter, letter.closing)).toBe('I look forward to hearing from you.')
  })

  test('in Markdown with hard breaks, and over a rule', () => {
    const letter = parse(
      'Dear Ana,\n\nThank you for the tour.\n\nCheers,\\\nSam Doe\\\n<sam@example.com>\n',
      'markdown',
    )
    expect([slice(letter, letter.valediction), slice(letter, letter.signatureName)]).toEqual(['Cheers,', 'Sam Doe'])
    const ruled = parse('Dear Ana,\n\nThank you for the tour.\n\nKind regards,\n---\nSam Doe\n', 'markdown')
    expect([slice(ruled, ruled.valediction), slice(ruled, ruled.signatureName)]).toEqual(['Kind regards,', 'Sam Doe'])
  })

  test('"Best" that begins a sentence is none', () => {
    const letter = parse(
      'Dear Ana,\n\nThank you for the tour.\n\nBest of all was the new press, which I would be glad to run for you.\n\nSincerely,\nSam Doe',
    )
    expect(slice(letter, letter.valediction)).toBe('Sincerely,')
    expect(letter.body).toHaveLength(2)
  })
})

describe('what stands above and below', () => {
  test('a letter on paper', () => {
    const letter = parse(
      'Geoffrey Lunt\n14 Glebe Road, Pinner\n07700 900142\n\n13 March 2024\n\nMs. Rebecca Vance\nOstrander Paper\n1 Millrace Lane\n\nDear Ms. Vance,\n\nRe: Maintenance Manager\n\nThank you.\n\nI am at 555-0177.\n\nYours truly,\nGeoffrey Lunt\n\nP.S. The felt change was a joy.\n\nEncl: CV',
    )
    expect(slice(letter, letter.letterhead)).toBe('Geoffrey Lunt\n14 Glebe Road, Pinner\n07700 900142')
    expect(letter.date?.iso).toBe('2024-03-13')
    expect(slice(letter, letter.insideAddress)).toBe('Ms. Rebecca Vance\nOstrander Paper\n1 Millrace Lane')
    expect(slice(letter, letter.subject)).toBe('Maintenance Manager')
    expect(letter.contacts.map(({ type, where, value }) => [type, where, value])).toEqual([
      ['phone', 'letterhead', '07700 900142'],
      ['phone', 'body', '555-0177'],
    ])
    expect(letter.postscripts.map((part) => slice(letter, part))).toEqual(['P.S. The felt change was a joy.'])
    expect(slice(letter, letter.enclosures)).toBe('Encl: CV')
  })

  test('an e-mail with an earlier message below', () => {
    const letter = parse(
      'From: Sam Doe <sam@example.com>\nTo: ana@example.com\nSubject: Monday\n\nDear Ana,\n\nThank you for the tour.\n\nBest,\nSam Doe\n\nOn Mon, 4 Mar 2024 at 10:00, Ana Rao wrote:\n> I am begging you to come.\n',
    )
    expect(Object.keys(letter.headers)).toEqual(['from', 'to', 'subject'])
    expect(slice(letter, letter.subject)).toBe('Monday')
    expect(letter.contacts.map(({ where, value }) => [where, value])).toEqual([['header', 'sam@example.com']])
    expect(slice(letter, letter.quotedReply)).toContain('I am begging you to come.')
    expect(letter.sentences.map(({ text }) => text)).toEqual(['Thank you for the tour.'])
  })

  test.each([
    ['Warden, Caldy Sands Reserve', 'Thank you for the walk along the shingle bank on Monday morning.'],
    ['INTERVIEW FOR THE POST OF ASSISTANT VERGER', 'I write to thank you for the hour that you gave me in the vestry.'],
    [
      '    Deputy Verger, Great Missing Parish Council',
      'I am obliged to you for your letter of the fourth, and for your candour.',
    ],
    ['Application for the keeper vacancy', 'It was good of you to show me round the aviary in that rain.'],
  ])('a line alone between salutation and body is the subject: %s', (subject, sentence) => {
    const letter = parse(`Dear Mr Pell,\n\n${subject}\n\n${sentence}\n\nYours sincerely,\nAda Roe`)
    expect(slice(letter, letter.subject)).toBe(subject.trim())
    expect(letter.sentences.map(({ text }) => text)).toEqual([sentence])
  })

  test.each([
    'Thank you for Monday',
    'Why I would fit at your yard',
    'my two answers from the yard',
    'Great meeting Priya and Tomas on Tuesday',
    'The Slipway\n\nI would tar the upper half first, and leave the chains until the spring tides.\n\nThe Chandlery',
  ])('and is none where it speaks or is one heading of several: %j', (line) => {
    const sentence = 'I would begin with the stock cards, which nobody has looked at since the flood.'
    const letter = parse(`Dear Mr Pell,\n\n${line}\n\n${sentence}\n\nYours sincerely,\nAda Roe`)
    expect(letter.subject).toBeUndefined()
  })

  test.each([
    'Hi Moira it’s Ana from Friday',
    'Hi Moira,\n\nIt’s Ana from the Friday trial.',
    'hiya Moira\n\nthis is Ana, the one with the bike',
    'Hi Moira, Ana here from Friday!',
  ])('who writes is no opening, where the letter goes on: %j', (head) => {
    const letter = parse(`${head}\n\nThank you for the trial and for the loan of the apron.\n\nBest,\nAna`)
    expect(slice(letter, letter.opening)).toBe('Thank you for the trial and for the loan of the apron.')
  })

  test.each([
    'Tom Pell here, thank you for seeing me on Monday.',
    'I am Tom Pell and I thank you for Monday.',
    'Everyone here thanks you for Monday.',
    'It’s Easter here and the yard is quiet.',
  ])('but is one where it says more: %j', (first) => {
    const letter = parse(`Hi Moira,\n\n${first}\n\nI would start with the returns desk.\n\nBest,\nTom`)
    expect(slice(letter, letter.opening)).toBe(first)
  })

  test.each(['Hello again from the bus!', 'Hi to you and the whole yard!', 'Dear to my heart as ropes are'])(
    'a second greeting that names nobody is of the body: %j',
    (line) => {
      const letter = parse(`Hi Moira,\n\n${line}\n\nI would start with the returns desk.\n\nBest,\nTom`)
      expect(slice(letter, letter.salutation)).toBe('Hi Moira,')
    },
  )

  test('lists stand under their heading or the line that leads in', () => {
    const letter = parse(
      'Dear Ana,\n\nThank you.\n\nACE Electronics\n- I ranked #1.\n- I sold 40 systems.\n\nI would:\n\n- draw the rota\n\nCall me on Monday.\n\nBest,\nSam Doe',
    )
    expect(letter.body.map(({ type, heading }) => [type, heading?.text.value])).toEqual([
      ['paragraph', undefined],
      ['heading', undefined],
      ['item', 'ACE Electronics'],
      ['item', 'ACE Electronics'],
      ['paragraph', undefined],
      ['item', 'I would:'],
      ['paragraph', undefined],
    ])
    expect(slice(letter, letter.closing)).toBe('Call me on Monday.')
  })

  test('stand under a subject in capitals', () => {
    const letter = parse(
      'Dear Ms Orme\n\nKILN MANAGER: OUTCOME OF INTERVIEW\n\n1. Your letter is to hand.\n\nYours faithfully\n\n(Ana Rao)',
    )
    expect(letter.subject?.text.value).toBe('KILN MANAGER: OUTCOME OF INTERVIEW')
    expect(letter.signatureName?.text.value).toBe('Ana Rao')
  })

  test('stand under an announced subject, shortened', () => {
    const letter = parse(
      'Subj: night porter at Orme Hall\n\nDear Ms Orme,\n\nThank you for the tour.\n\nBest,\nAna Rao',
    )
    expect(letter.subject?.text.value).toBe('night porter at Orme Hall')
  })

  test('under a heading may be all that there is: the letter opens with the first item', () => {
    const text =
      'Dear Ms Orme\n\nKILN MANAGER: MY INTERVIEW\n\n1. Your letter is to hand.\n\n2. I would clock where the clay waits.\n\nYours faithfully\n\nAna Rao'
    const letter = parse(text)
    expect(letter.opening?.text.value).toBe('Your letter is to hand.')
    expect(lint(text).messages.map(({ ruleId }) => ruleId)).toContain('opens-with-thanks')
  })

  test('headings in bold type may stand in the line that they are over, with their mark inside or after it', () => {
    const letter = parse(
      'Dear Ms. Rao,\n\n**The harbour wall.** It leaks at spring tides. I would point it in May.\n\n__Dredging__: the bar has shifted.\n\n**Your** own men could do it.',
      'markdown',
    )
    expect(letter.body.map(({ type, text, heading }) => [type, text.value, heading?.text.value])).toEqual([
      ['heading', 'The harbour wall', undefined],
      ['paragraph', 'It leaks at spring tides. I would point it in May.', 'The harbour wall'],
      ['heading', 'Dredging', undefined],
      ['paragraph', 'the bar has shifted.', 'Dredging'],
      ['paragraph', 'Your own men could do it.', 'Dredging'],
    ])
    expect(slice(letter, letter.body[0])).toBe('The harbour wall')
    expect(letter.sentences).toHaveLength(4)
    const alone = parse('Dear Ms. Rao,\n\n**The harbour wall.** It leaks.\n\nI would point it in May.', 'markdown')
    expect(alone.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph'])
  })

  test('headings in capitals may stand in the line that they are over; one alone is a raised voice', () => {
    const letter = parse(
      'Dear Ana,\n\nThank you.\n\nTHE NIGHT ROTA. I would draw it up.\n\nWASTE: I would weigh it.\n\nBest,\nSam Doe',
    )
    expect(letter.body.map(({ type, text, heading }) => [type, text.value, heading?.text.value])).toEqual([
      ['paragraph', 'Thank you.', undefined],
      ['heading', 'THE NIGHT ROTA', undefined],
      ['paragraph', 'I would draw it up.', 'THE NIGHT ROTA'],
      ['heading', 'WASTE', undefined],
      ['paragraph', 'I would weigh it.', 'WASTE'],
    ])
    const over = parse(
      'Dear Ana,\n\nWHO FEEDS THE CALVES?\nI would, at six.\n\nTHE SLURRY:\nIt goes out in March.\n\nBest,\nSam Doe',
    )
    expect(over.body.map(({ type, text, heading }) => [type, text.value, heading?.text.value])).toEqual([
      ['heading', 'WHO FEEDS THE CALVES', undefined],
      ['paragraph', 'I would, at six.', 'WHO FEEDS THE CALVES'],
      ['heading', 'THE SLURRY', undefined],
      ['paragraph', 'It goes out in March.', 'THE SLURRY'],
    ])
    const numbered = parse(
      'Dear Ana,\n\n1. MY TRAINING. I was three years at sea.\n\n2. THE DAY. It rained.\n\nBest,\nSam Doe',
    )
    expect(numbered.body.map(({ type, text }) => [type, text.value])).toEqual([
      ['heading', 'MY TRAINING'],
      ['item', 'I was three years at sea.'],
      ['heading', 'THE DAY'],
      ['item', 'It rained.'],
    ])
    const loud = parse('Dear Ana,\n\nCALL ME TODAY!\nI am at home.\n\nBest,\nSam Doe')
    expect(loud.body.map(({ text }) => text.value)).toEqual(['CALL ME TODAY!\nI am at home.'])
    const shouted = parse(
      'Dear Ana,\n\nTHANK YOU FOR MONDAY. I liked it.\n\nTHE KILN IS HOT. IT IS OLD.\n\nCALL ME SOON. I am in.\n\nBest,\nSam Doe',
    )
    expect(shouted.body.map(({ type }) => type)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    const signed = parse('Dear Ana,\n\nA GOOD DAY. It was kind.\n\nI would start on Monday.\n\nKIND REGARDS\nSam Doe')
    expect(signed.body.map(({ text }) => text.value)).toEqual(['A GOOD DAY. It was kind.', 'I would start on Monday.'])
    const systems = parse(
      'Dear Ana,\n\nAt Orbis, in 2021:\n\n- SAP: I cut the close.\n- SQL: I wrote the reports.\n\nBest,\nSam Doe',
    )
    expect(systems.body.map(({ type }) => type)).toEqual(['paragraph', 'item', 'item'])
    const raised = parse('Dear Ana,\n\nTHANK YOU. It was kind.\n\nBest,\nSam Doe')
    expect(raised.body.map(({ text }) => text.value)).toEqual(['THANK YOU. It was kind.'])
  })
})

describe('contacts', () => {
  test.each([
    '555-0142',
    '(555) 555-0142',
    '+91 98400 55530',
    '020 7946 0112',
    '0491 570 156',
    '07700900142',
    '555.555.0142',
    '+1-555-555-0142',
  ])('%s is a phone number', (number) => {
    expect(parse(`Dear Ana,\n\nCall me on ${number}.\n\nBest,\nSam Doe`).contacts.map(({ value }) => value)).toEqual([
      number,
    ])
  })

  test.each([
    ['a ring finds me on 01632\n960 418 after six', ['01632 960 418']],
    ['a ring finds me on (555)\n555-0142', ['(555) 555-0142']],
    ['try +91 98400\n55530 at any hour', ['+91 98400 55530']],
    ['the two numbers are 07700 900142\n020 7946 0112', ['07700 900142', '020 7946 0112']],
    ['we opened two in 2019\n142 300 people came', []],
    ['it took 30\n40 or 50 days', []],
  ])('a line that ends in a number, as wrapped letters have it: %j', (words, numbers) => {
    const letter = parse(`Dear Ana,\n\nAs I said, ${words}.\n\nBest,\nSam Doe`)
    expect(letter.contacts.map(({ value }) => value)).toEqual(numbers)
  })

  test.each([
    'xxx-xxx-xxxx',
    '07xxx xxxxxx',
    '2014-2017',
    '12.03.2024',
    '2024-03-12',
    '$9,300,000',
    '1,130,250',
    'SW1A 2AA',
    '2019 and 2020',
  ])('%s is none', (number) => {
    expect(parse(`Dear Ana,\n\nIt says ${number}.\n\nBest,\nSam Doe`).contacts).toEqual([])
  })
})
