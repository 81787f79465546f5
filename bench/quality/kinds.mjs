// Kinds of errors, by simple predicates over a request's text; the first that fits names it. The examples are invented:
// no row of any data file stands here.

const has =
  (...words) =>
  (text) =>
    words.some((word) => text.includes(word))

/** `of(text, row)`: `text` is target and body, decoded once, in lower case. Harmless requests that were blocked. */
export const FALSE_ALARMS = [
  {
    name: 'names SQL words',
    example: 'q=select a plan or join the union',
    of: has('select ', 'union ', ' where ', 'insert into'),
  },
  {
    name: 'holds markup',
    example: 'note=<b>see you</b> <a href="/map">there</a>',
    of: has('</', '/>', '<a ', '<img'),
  },
  {
    name: 'holds a URL in a value',
    example: 'next=https://shop.example/a?b=c',
    of: has('=http:', '=https:', '":"http'),
  },
  {
    name: 'holds code or shell',
    example: 'snippet=if (x) { return f(y); }',
    of: has('function', '=>', '$(', ';}', 'sudo ', '#!/'),
  },
  {
    name: 'tracking and telemetry',
    example: 'ev=pv&dl=%2Fhome&d={"t":[1,2],"k":"~a|b!"}',
    of: has('"event', 'collect?', 'beacon', 'telemetry'),
  },
  {
    name: 'a value with nested structure',
    example: 'filter={"a":[{"op":"eq","v":"x"}]}',
    of: has('{"', '[{', '%5b'),
  },
]

/** Attacks that were let through. */
export const MISSES = [
  {
    name: 'an opaque cookie alone: its payload was scrambled when the recording was cleaned',
    example: 'Cookie: name=kTRxAAbQ…, some hundred letters and digits',
    of: (text, { headers }) => /^[\w/.-]*\s*$/.test(text) && headers.some(holdsOpaque),
  },
  {
    name: 'upload of a script',
    example: 'a file part named invoice.php with three letters in it',
    of: has('filename='),
  },
  {
    name: 'path to a file',
    example: 'GET /download?f=....//conf/app.ini',
    of: has('..', '/etc/', 'win.ini', 'file='),
  },
  {
    name: 'address of another server',
    example: 'POST callback=http://169.254.0.9:8000/x',
    of: has('http://', 'https://', 'gopher:', 'ftp:'),
  },
  {
    name: 'command or expression',
    example: 'ping=8.8.8.8|id or name=${7*7}',
    of: has('|', '`', '$(', '${', '{{', 'exec', 'system('),
  },
  { name: 'markup or script', example: "theme='><i onclick=go()>", of: has('<', '%3c', 'script', 'onerror') },
  { name: 'SQL without a keyword', example: "id=7'-0-'", of: has("'", '"', '--', '/*') },
  { name: 'line break for headers or logs', example: 'lang=de%0d%0aX-Set: 1', of: has('\r', '\n') },
]

const holdsOpaque = ([name, value]) => /^cookie$/i.test(name) && /=[\w+/=-]{100,}/.test(value)

const REST_HARMLESS = { name: 'other', example: 'a rare parameter of plain words' }
const REST_ATTACK = {
  name: 'nothing in target or body tells',
  example: 'a plain call of an administrative page without a login',
}

/** @returns `[{name, example, count}]`, most first */
export function byKind(rows, kinds, rest) {
  const counts = new Map()
  for (const row of rows) {
    const text = textOf(row)
    const kind = kinds.find(({ of }) => of(text, row)) ?? rest
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([{ name, example }, count]) => ({ name, example, count }))
}

export const falseAlarmKinds = (rows) => byKind(rows, FALSE_ALARMS, REST_HARMLESS)
export const missKinds = (rows) => byKind(rows, MISSES, REST_ATTACK)

/** Target and body as the predicates read them. */
function textOf({ target, body }) {
  return `${decoded(target)} ${decoded(Buffer.from(body ?? []).toString('latin1'))}`.toLowerCase()
}

function decoded(text) {
  return text
    .replace(/\+/g, ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)))
}
