import { CLASSES } from '../../student/index.js'
import { compile } from './grammar.js'
import type { Grammar } from './grammar.js'
import { CODE } from './grammars/code.js'
import { COMMON } from './grammars/common.js'
import { CRLF } from './grammars/crlf.js'
import { QUERY } from './grammars/query.js'
import { RCE } from './grammars/rce.js'
import { SQLI } from './grammars/sqli.js'
import { SQLI_OPERATORS } from './grammars/sqli-operators.js'
import { SSRF } from './grammars/ssrf.js'
import { TRAVERSAL } from './grammars/traversal.js'
import { XSS } from './grammars/xss.js'
import { XXE } from './grammars/xxe.js'
import { PLACES } from './types.js'
import type { AttackClass, AttackPlace } from './types.js'

/** A rule of the grammar which writes whole attacks. */
export interface Family {
  readonly name: string
  readonly class: AttackClass
  readonly places: readonly AttackPlace[]
  /** It may follow an ordinary value: it needs no place of its own. */
  readonly plain: boolean
}

const TEXTS = [COMMON, SQLI, SQLI_OPERATORS, QUERY, XSS, TRAVERSAL, RCE, CODE, XXE, SSRF, CRLF]

let grammar: Grammar | undefined
let families: Map<AttackClass, (readonly [Family, number])[]> | undefined

/** The grammar of all classes, compiled at the first use. */
export function attackGrammar(): Grammar {
  return (grammar ??= compile(...TEXTS))
}

/** The families of a class with their weights. Throws for a class without families. */
export function familiesOf(name: AttackClass): readonly (readonly [Family, number])[] {
  families ??= group(attackGrammar())
  const found = families.get(name)
  if (found === undefined) throw new RangeError(`no families of ${name}`)
  return found
}

function group(source: Grammar): Map<AttackClass, (readonly [Family, number])[]> {
  const groups = new Map<AttackClass, (readonly [Family, number])[]>()
  for (const rule of source.values()) {
    if (!rule.name.includes('/')) continue
    const kind = rule.name.slice(0, rule.name.indexOf('/')) as AttackClass
    if (!CLASSES.includes(kind)) throw new Error(`family ${rule.name} is of no class`)
    const places = rule.places.map((place) => placeOf(place, rule.name))
    const plain = places.length === 0
    groups.set(kind, [
      ...(groups.get(kind) ?? []),
      [{ name: rule.name, class: kind, places, plain }, rule.weight],
    ])
  }
  return groups
}

function placeOf(place: string, family: string): AttackPlace {
  const found = PLACES.find((name) => name === place)
  if (found === undefined) throw new Error(`family ${family} names no place: ${place}`)
  return found
}
