/** Lines of payload lists that are no attack by themselves are told from those that are. */
import { describe, expect, it } from 'vitest'
import { neutralPath, neutralWords } from '../../src/corpus/index.js'

describe('a line of a list of payloads', () => {
  it.each(['blue lamp 4', 'page%20%20', 'a.name@host', '(', '%26', ' " ', '', 'ünïcode wörter'])(
    'is neutral where it holds words or a single character: %j',
    (text) => expect(neutralWords(text)).toBe(true),
  )

  it.each([
    "' or 1=1",
    '1%20or%201=1',
    'x%20union%20select%20y',
    '%2e%2e/',
    '%2e%2e',
    '..',
    '\nwhoami',
    '%0aid',
    'page%00',
    '%61ctuator',
    'cat notes',
    '"x',
    '--',
  ])('is none where it holds more: %j', (text) => expect(neutralWords(text)).toBe(false))
})

describe('a path', () => {
  it.each([
    ['/web/rest/v1/user', true],
    ['/Trace.axd%20', true],
    ['/static/../.env', false],
    ['/static/%2e%2e/app', false],
    ['/.git/config', false],
  ])('%j is neutral: %j', (path, neutral) => expect(neutralPath(path)).toBe(neutral))
})
