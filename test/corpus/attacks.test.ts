import { describe, expect, it } from 'vitest'
import {
  MAX_ATTACK,
  PLACES,
  attackGrammar,
  attackOf,
  familiesOf,
  generateAttacks,
  seededRandom,
} from '../../src/corpus/index.js'
import { compile, expand } from '../../src/corpus/attacks/grammar.js'
import { parseRules } from '../../src/corpus/attacks/parse.js'
import type { Node } from '../../src/corpus/attacks/parse.js'
import { CLASSES } from '../../src/student/index.js'
import type { AttackClass } from '../../src/corpus/index.js'

const ATTACK_CLASSES = CLASSES.filter((name): name is AttackClass => name !== 'benign')

/** Signs of the notation which must all be expanded: brackets, separators, stand-ins. */
const ENGINE_SIGNS = /[‹›¦§⏎␍⇥␀␠∅]/

/** One expansion of the rule `a` of a small grammar. */
const written = (text: string, seed = 1): string => expand(compile(text), 'a', seededRandom(seed))

/** The literal texts of a rule, however deep. */
const textsOf = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'text') return [node.text]
    if (node.type === 'choice') return node.options.flatMap(textsOf)
    return 'nodes' in node ? textsOf(node.nodes) : []
  })

/** What remains of a payload without its words and numbers. */
const shape = (text: string): string => text.replace(/\d+/g, '0').replace(/[a-z]+/gi, 'a')

describe('generated attacks', () => {
  const many = [...generateAttacks(seededRandom(21), 8000)]

  it('are the same for the same seed and others for another', () => {
    expect([...generateAttacks(seededRandom(21), 300)]).toEqual(many.slice(0, 300))
    expect([...generateAttacks(seededRandom(22), 300)]).not.toEqual(many.slice(0, 300))
  })

  it.each(ATTACK_CLASSES)('of %s come from families whose names begin with the class', (name) => {
    const families = familiesOf(name)
    expect(families.length).toBeGreaterThanOrEqual(2)
    for (const [family, weight] of families) {
      expect(family.name).toMatch(new RegExp(`^${name}/`))
      expect(family.class).toBe(name)
      expect(weight).toBeGreaterThan(0)
      for (const place of family.places) expect(PLACES).toContain(place)
    }
  })

  it.each(ATTACK_CLASSES)(
    'of %s are texts within bounds, from every family, without a sign of the notation',
    (name) => {
      for (const [family] of familiesOf(name)) {
        const random = seededRandom(5)
        for (let i = 0; i < 40; i++) {
          const { text } = attackOf(family, random, 0.3)
          expect(text.trim(), family.name).not.toBe('')
          expect(text.length, family.name).toBeLessThanOrEqual(MAX_ATTACK)
          expect(text, family.name).not.toMatch(ENGINE_SIGNS)
        }
      }
    },
  )

  it('are of the asked classes only', () => {
    const asked = [...generateAttacks(seededRandom(3), 400, { classes: ['xss', 'crlf'] })]
    expect(new Set(asked.map((attack) => attack.class))).toEqual(new Set(['xss', 'crlf']))
    expect(new Set(many.map((attack) => attack.class))).toEqual(new Set(ATTACK_CLASSES))
  })

  it('stand alone without context, and behind ordinary values with it', () => {
    const alone = [...generateAttacks(seededRandom(4), 400, { context: 0, classes: ['sqli'] })]
    const behind = [...generateAttacks(seededRandom(4), 400, { context: 1, classes: ['sqli'] })]
    const mean = (list: typeof alone) => list.reduce((sum, { text }) => sum + text.length, 0) / list.length
    expect(mean(behind)).toBeGreaterThan(mean(alone) + 3)
  })

  it('name a file where they are one, and nowhere else', () => {
    for (const { whole, fileName, contentType } of many) {
      const isFile = whole?.includes('file') ?? false
      expect(fileName !== undefined).toBe(isFile)
      expect(contentType !== undefined).toBe(isFile)
    }
  })

  it('of cross-site scripting differ in structure, not in numbers alone: 70 % of 4,000 have a shape of their own', () => {
    const texts = [...generateAttacks(seededRandom(6), 4000, { classes: ['xss'] })].map(({ text }) => text)
    expect(new Set(texts).size).toBeGreaterThan(3900)
    expect(new Set(texts.map(shape)).size).toBeGreaterThan(2800)
  })

  it('of SQL leave strings, numbers and names by operators alone, in every position and with every quote', () => {
    const families = familiesOf('sqli').filter(([{ name }]) => name.startsWith('sqli/operators-'))
    expect(families).toHaveLength(4)
    const random = seededRandom(9)
    const texts = families.flatMap(([family]) =>
      Array.from({ length: 1500 }, () => attackOf(family, random, 0).text),
    )
    for (const form of [
      /^\w+'[-+*/%^|&]\d['"`]?/,
      /^\w*'\|\|'\w*$/,
      /^\w*"[-+*/^]/,
      /^\w*`[-+*/^|]/,
      /^\w*'[=<>]+\d+(?:#|--)/,
      /^\d\)[-+*/%^|&]\(\d$/,
      /^\w+\][^a-z]*\[\w+$/,
      /^\d+-sleep ?\(/i,
      /^'[-+*/%^|&<>=]'\w*$/,
      /'\/\*.*\*\//,
      /'\s*--[ \n]/,
    ])
      expect(texts.filter((text) => form.test(text)).length, form.source).toBeGreaterThan(2)
    expect(new Set(texts).size).toBeGreaterThan(5500)
    // A few operators are words; of statements there is a subquery at most.
    expect(texts.filter((text) => /union|insert|update|drop|where|from/i.test(text)).length).toBeLessThan(60)
  })

  it('throw for a class that has no families', () => {
    expect(() => familiesOf('benign' as AttackClass)).toThrow('no families of benign')
  })
})

describe('the notation of the grammars', () => {
  it('has a height for every alternative of the shipped grammar, so that each expansion ends', () => {
    for (const rule of attackGrammar().values())
      expect(Number.isFinite(Math.min(...rule.alternatives.map(({ height }) => height)))).toBe(true)
  })

  it('is balanced in every text of the shipped grammar', () => {
    for (const rule of attackGrammar().values())
      for (const { nodes } of rule.alternatives)
        for (const text of textsOf(nodes)) expect(text, rule.name).not.toMatch(ENGINE_SIGNS)
  })

  it('expands rules, choices, numbers, letters and repeats', () => {
    expect(written('a: x‹b›z\nb = y')).toBe('xyz')
    expect(written('a: ‹p¦q¦›|')).toMatch(/^[pq]?\|$/)
    expect(written('a: ‹#7-9›‹~3›‹^2›‹%4›')).toMatch(/^[789][a-z]{3}[A-Z]{2}[0-9a-f]{4}$/)
    expect(written('a: ‹×2-5,:‹#1-9››')).toMatch(/^\d(,\d){1,4}$/)
  })

  it('binds what it writes and recalls it, silently where asked', () => {
    expect(written('a: ‹=n:‹#1000-9999››=‹=n›')).toMatch(/^(\d{4})=\1$/)
    expect(written("a: ‹:q:'›alert(‹=q›x‹=q›)")).toBe("alert('x')")
    expect(written('a: [‹=missing›]')).toBe('[]')
  })

  it('transforms and replaces its stand-ins', () => {
    expect(written('a: ‹b64!id›')).toBe('aWQ=')
    expect(written('a: ‹entity!‹percent!<››')).toBe('&#37;&#51;&#67;')
    expect(written('a: §{x}´⏎⇥∅␠')).toBe('${x}`\n\t ')
  })

  it('weighs alternatives', () => {
    const grammar = compile('a: 9× x\n  y')
    const random = seededRandom(8)
    const drawn = Array.from({ length: 2000 }, () => expand(grammar, 'a', random))
    const share = drawn.filter((text) => text === 'x').length / drawn.length
    expect(share).toBeGreaterThan(0.87)
    expect(share).toBeLessThan(0.93)
  })

  it('ends a deep recursion by the alternative that ends soonest', () => {
    expect(written('a: 1000× (‹a›)\n  x')).toMatch(/^\(+x\)+$/)
  })

  it.each([
    ['an unknown rule', 'a: ‹b›', 'unknown rule ‹b›'],
    ['a rule that never ends', 'a: (‹a›)', 'rule a never ends'],
    ['rules that never end through one another', 'a: ‹b›\nb: ‹a›', 'never ends'],
    ['a rule that is defined twice', 'a: x\na: y', 'rule a is defined twice'],
    ['an unbalanced placeholder', 'a: x‹b', 'unbalanced ‹ in: x‹b'],
    ['a placeholder that is none', 'a: ‹b c›', 'not a placeholder: ‹b c›'],
    ['an unknown transform', 'a: ‹rot13!x›', 'not a placeholder: ‹rot13!x›'],
    ['an alternative before the first rule', '  x', 'not a rule:   x'],
    ['a line that is neither', 'no rule here', 'not a rule: no rule here'],
  ])('reports %s', (_what, text, message) => {
    expect(() => compile(text)).toThrow(message)
  })

  it('accepts what borders on an error', () => {
    expect(written('a: ‹b¦c›').length).toBe(1)
    expect(written('// a comment\n\na: (‹a›)\n  x')).toMatch(/x/)
    expect(parseRules('xss/a [value,cookie] 3: x')[0]).toMatchObject({
      name: 'xss/a',
      places: ['value', 'cookie'],
      weight: 3,
    })
  })
})
