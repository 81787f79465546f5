import { int } from '../random.js'
import type { Random } from '../random.js'
import { parseRules } from './parse.js'
import type { Alternative, Node, Rule } from './parse.js'
import { TRANSFORMS } from './transforms.js'

/** Beyond this many nested rules the alternative that ends soonest is taken. */
const MAX_DEPTH = 24

const ALPHABETS = {
  '~': 'abcdefghijklmnopqrstuvwxyz',
  '^': 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  '*': 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  '%': '0123456789abcdef',
} as const

/** A compiled grammar: rules by name. See `parse.ts` for the notation. */
export type Grammar = ReadonlyMap<string, Rule>

/** Names bound within one expansion (`‹=n:…›`), so that `7373=7373` repeats its number. */
export type Bindings = Map<string, string>

/** Compiles grammar texts into one grammar. Throws on an unknown rule or transform and on endless recursion. */
export function compile(...texts: readonly string[]): Grammar {
  const grammar = new Map<string, Rule>()
  for (const rule of texts.flatMap(parseRules)) {
    if (grammar.has(rule.name)) throw new Error(`rule ${rule.name} is defined twice`)
    grammar.set(rule.name, rule)
  }
  measure(grammar)
  return grammar
}

/** Sets each alternative's height (nested rules at the least) by iterating to a fixed point. */
function measure(grammar: Map<string, Rule>): void {
  const heights = new Map<string, number>()
  for (let changed = true; changed;) {
    changed = false
    for (const rule of grammar.values()) {
      for (const alternative of rule.alternatives) {
        alternative.height = Math.max(0, ...alternative.nodes.map((node) => heightOf(node, heights, grammar)))
      }
      const height = 1 + Math.min(...rule.alternatives.map((alternative) => alternative.height))
      if (height < (heights.get(rule.name) ?? Infinity)) changed = Boolean(heights.set(rule.name, height))
    }
  }
  const endless = [...grammar.keys()].find((name) => !heights.has(name))
  if (endless !== undefined) throw new Error(`rule ${endless} never ends`)
}

function heightOf(node: Node, heights: ReadonlyMap<string, number>, grammar: Grammar): number {
  const all = (nodes: readonly Node[]) => nodes.map((inner) => heightOf(inner, heights, grammar))
  switch (node.type) {
    case 'rule':
      if (!grammar.has(node.name)) throw new Error(`unknown rule ‹${node.name}›`)
      return heights.get(node.name) ?? Infinity
    case 'choice':
      return Math.min(...node.options.map((nodes) => Math.max(0, ...all(nodes))))
    case 'bind':
    case 'repeat':
    case 'transform':
      return Math.max(0, ...all(node.nodes))
    case 'text':
    case 'recall':
    case 'random':
      return 0
  }
}

/**
 * Expands a rule into text.
 *
 * @example expand(compile('pair: ‹=n:‹#1-9››=‹=n›'), 'pair', seededRandom(1)) // '4=4'
 */
export function expand(
  grammar: Grammar,
  symbol: string,
  random: Random,
  bindings: Bindings = new Map(),
): string {
  const write = (nodes: readonly Node[], depth: number): string =>
    nodes.map((node) => one(node, depth)).join('')
  const rule = (name: string, depth: number): string => {
    const found = grammar.get(name)
    if (found === undefined) throw new Error(`unknown rule ‹${name}›`)
    return write(choose(found, random, depth).nodes, depth + 1)
  }
  const one = (node: Node, depth: number): string => {
    switch (node.type) {
      case 'text':
        return node.text
      case 'rule':
        return rule(node.name, depth)
      case 'choice':
        return write(node.options[int(random, 0, node.options.length - 1)]!, depth)
      case 'bind': {
        const value = write(node.nodes, depth)
        bindings.set(node.name, value)
        return node.silent ? '' : value
      }
      case 'recall':
        return bindings.get(node.name) ?? ''
      case 'random':
        return node.kind === '#'
          ? String(int(random, node.low, node.high))
          : letters(node.kind, node.low, node.high, random)
      case 'repeat':
        return Array.from({ length: int(random, node.low, node.high) }, () => write(node.nodes, depth)).join(
          node.separator,
        )
      case 'transform':
        return TRANSFORMS[node.name]!(write(node.nodes, depth), random)
    }
  }
  return rule(symbol, 0)
}

function choose(rule: Rule, random: Random, depth: number): Alternative {
  if (depth > MAX_DEPTH) return rule.alternatives.reduce((a, b) => (b.height < a.height ? b : a))
  let left = random() * rule.total
  for (const alternative of rule.alternatives) {
    left -= alternative.weight
    if (left < 0) return alternative
  }
  return rule.alternatives.at(-1)!
}

function letters(kind: keyof typeof ALPHABETS, low: number, high: number, random: Random): string {
  const alphabet = ALPHABETS[kind]
  return Array.from(
    { length: int(random, low, high) },
    () => alphabet[int(random, 0, alphabet.length - 1)],
  ).join('')
}
