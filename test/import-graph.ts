/** Reads which module of `src/` reaches which other, and which packages, from the syntax trees of the sources. */
import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import ts from 'typescript'

/** Texts by path: `src/http/server.ts`, … */
export type Sources = ReadonlyMap<string, string>

export interface Import {
  /** What is imported; undefined where it is not known before the program runs. */
  readonly specifier: string | undefined
  /** Loaded while the program runs: `import()`, `require()`, a worker. */
  readonly late: boolean
  /** Types only: gone when the program runs. */
  readonly type?: boolean
}

/** The sources of the project but for the kernel, which is no TypeScript. */
export function readSources(): Sources {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).map((file) => `src/${file}`)
  const own = files.filter((file) => file.endsWith('.ts') && !file.includes('/assembly/'))
  return new Map(own.map((file) => [file, readFileSync(file, 'utf8')]))
}

/** Texts are read again and again, on the way from each of many files. */
const parsed = new Map<string, readonly Import[]>()

/** Everything that a module imports, types too: a type that serving needs is no matter of training. */
export function importsOf(text: string): readonly Import[] {
  const known = parsed.get(text)
  if (known) return known
  const found: Import[] = []
  parsed.set(text, found)
  const visit = (node: ts.Node): void => {
    const one = importAt(node)
    if (one) found.push(one)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest))
  return found
}

function importAt(node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const type = ts.isImportDeclaration(node) ? node.importClause?.isTypeOnly === true : node.isTypeOnly
    return node.moduleSpecifier && { specifier: literal(node.moduleSpecifier), late: false, type }
  }
  if (ts.isImportTypeNode(node)) {
    return {
      specifier: ts.isLiteralTypeNode(node.argument) ? literal(node.argument.literal) : undefined,
      late: false,
      type: true,
    }
  }
  if (ts.isExternalModuleReference(node)) return { specifier: literal(node.expression), late: false }
  if (ts.isCallExpression(node) && loads(node.expression))
    return { specifier: literal(node.arguments[0]), late: true }
  if (ts.isNewExpression(node) && isName(node.expression, 'Worker')) return workerAt(node)
  return undefined
}

/** `import(…)`, `require(…)`, `require.resolve(…)`, `import.meta.resolve(…)`, `createRequire(…)(…)`. */
function loads(callee: ts.Expression): boolean {
  if (callee.kind === ts.SyntaxKind.ImportKeyword || isName(callee, 'require')) return true
  if (ts.isCallExpression(callee)) return isName(callee.expression, 'createRequire')
  if (!ts.isPropertyAccessExpression(callee) || callee.name.text !== 'resolve') return false
  return isName(callee.expression, 'require') || ts.isMetaProperty(callee.expression)
}

/** `new Worker(new URL('./file.js', import.meta.url))`, or with a path. */
function workerAt({
  arguments: [first] = [] as unknown as ts.NodeArray<ts.Expression>,
}: ts.NewExpression): Import {
  const url = first && ts.isNewExpression(first) ? first.arguments?.[0] : first
  return { specifier: literal(url), late: true }
}

const literal = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined
const isName = (node: ts.Node, name: string): boolean => ts.isIdentifier(node) && node.text === name

/** A package or a file of the project; `(unknown)` for what is chosen while the program runs. */
function targetOf(file: string, specifier: string | undefined, sources: Sources): string {
  if (specifier === undefined) return '(unknown)'
  if (!specifier.startsWith('.')) return specifier
  const path = posix.join(posix.dirname(file), specifier).replace(/\.js$/, '.ts')
  return sources.has(path) ? path : `${path} (missing)`
}

/** What a file imports itself, with where that leads. */
export const directImports = (
  sources: Sources,
  file: string,
): { target: string; late: boolean; type: boolean }[] =>
  importsOf(sources.get(file) ?? '').map(({ specifier, late, type = false }) => ({
    target: targetOf(file, specifier, sources),
    late,
    type,
  }))

/**
 * Everything that some files reach, each with the way to it.
 *
 * @param late whether to follow what is loaded while the program runs, and types; default true
 * @example reach(sources, ['src/http/index.ts']).get('undici') // ['src/http/index.ts', …, 'undici']
 */
export function reach(
  sources: Sources,
  from: readonly string[],
  late = true,
): Map<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>(from.map((file) => [file, [file]]))
  // A Map hands out what is added while it is being read: breadth first, so that ways are short.
  for (const [file, way] of ways) {
    for (const one of directImports(sources, file)) {
      if ((late || !(one.late || one.type)) && !ways.has(one.target))
        ways.set(one.target, [...way, one.target])
    }
  }
  return ways
}

/** The room of a file: `http` for `src/http/server.ts`; undefined for the files of `src/` itself, and for packages. */
export const roomOf = (target: string): string | undefined => /^src\/([^/]+)\//.exec(target)?.[1]
