import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { reportCheckstyle } from '../../src/report/checkstyle'
import { reportJunit } from '../../src/report/junit'
import { element, xmlDocument } from '../../src/report/xml'
import { judged, sample } from './results'

/** Parses strictly: what is not well-formed throws. Gives back the texts and the values of attributes, in order. */
function values(xml: string): string[] {
  const found: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (cause) => {
    throw cause
  })
  parser.on('opentag', ({ attributes }) => void found.push(...Object.values(attributes)))
  parser.on('text', (text) => void found.push(text))
  parser.write(xml).close()
  return found.filter((text) => text.trim() !== '')
}

describe('what an XML parser reads is what was written', () => {
  test.each([
    ['markup', `<a href="x">&amp; it's ]]> & more</a>`],
    ['line ends and tabs', 'one\ntwo\r\nthree\rfour\tfive  six'],
    ['an emoji and beyond', '🎉 “é” \u{10FFFF} \u0085 \u2028'],
  ])('%s', (_, text) => {
    expect(values(xmlDocument(element('a', { b: text }, text)))).toEqual([text, text])
  })

  test('but for characters that XML forbids', () => {
    const text = 'a\0b\u0007c\u001B[31md\uFFFEe\uFFFFf\uD83Dg\uDF89h🎉'
    expect(values(xmlDocument(element('a', { b: text }, text)))).toEqual(['abc[31mdefgh🎉', 'abc[31mdefgh🎉'])
  })
})

const beg = { ruleId: 'no-begging', message: 'This begs.' } as const

describe('JUnit', () => {
  test('a suite a file, a case a rule, a passing case for a clean file', () => {
    expect(reportJunit(sample)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="letterlint" tests="4" failures="2" errors="0">
  <testsuite name="to send/a&amp;b, 100%.txt" tests="3" failures="2" errors="0" skipped="0" file="to send/a&amp;b, 100%.txt">
    <testcase name="repeated-words" classname="to send/a&amp;b, 100%.txt" file="to send/a&amp;b, 100%.txt">
      <failure message="“the the” repeats a word. Take one out." type="error">3:7 error “the the” repeats a word. Take one out.</failure>
    </testcase>
    <testcase name="no-begging" classname="to send/a&amp;b, 100%.txt" file="to send/a&amp;b, 100%.txt">
      <failure message="“I beg&#10;you” begs: 100% of it." type="warning">3:25 warning “I beg
you” begs: 100% of it.</failure>
    </testcase>
    <testcase name="no-placeholders" classname="to send/a&amp;b, 100%.txt" file="to send/a&amp;b, 100%.txt">
      <system-out>4:10 suggestion “&lt;me&gt; "now"” &amp; more.</system-out>
    </testcase>
  </testsuite>
  <testsuite name="clean.md" tests="1" failures="0" errors="0" skipped="0" file="clean.md">
    <testcase name="nothing to report" classname="clean.md" file="clean.md"/>
  </testsuite>
</testsuites>
`)
    expect(values(reportJunit(sample))).toContain('“I beg\nyou” begs: 100% of it.')
  })

  test('a rule that found more has one failure, of its worst level, with all of them', () => {
    const file = judged('a.txt', 'I beg. I beg. I beg.', [
      { ...beg, level: 'warning', words: 'I beg' },
      { ...beg, level: 'suggestion', words: 'I beg', nth: 1 },
      { ...beg, level: 'error', words: 'I beg', nth: 2 },
    ])
    expect(reportJunit([file])).toContain(`
      <failure message="This begs. (and 1 more)" type="error">1:1 warning This begs.
1:15 error This begs.</failure>
      <system-out>1:8 suggestion This begs.</system-out>
`)
  })

  test('no files', () => {
    expect(reportJunit([])).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="letterlint" tests="0" failures="0" errors="0"/>\n',
    )
  })
})

test('Checkstyle: a file each, with its findings', () => {
  const report = reportCheckstyle(sample)
  expect(report).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<checkstyle version="4.3">
  <file name="to send/a&amp;b, 100%.txt">
    <error line="3" column="7" severity="error" message="“the the” repeats a word. Take one out." source="letterlint.repeated-words"/>
    <error line="3" column="25" severity="warning" message="“I beg&#10;you” begs: 100% of it." source="letterlint.no-begging"/>
    <error line="4" column="10" severity="info" message="“&lt;me&gt; &quot;now&quot;” &amp; more." source="letterlint.no-placeholders"/>
  </file>
  <file name="clean.md"/>
</checkstyle>
`)
  expect(values(report)).toContain('“<me> "now"” & more.')
})
