/** One request to try, as a command line for a POSIX shell, and what it should give in mode `block`. */
export interface CurlLine {
  readonly does: string
  readonly command: string
  readonly expected: 200 | 403
}

const STATUS = `curl -s -o /dev/null -w '%{http_code}\\n'`

/**
 * Four requests to try against the demo at `origin`: two harmless ones, one of which talks about SQL, and two attacks.
 *
 * @example curlLines('http://127.0.0.1:8080')[0].expected // 200
 */
export function curlLines(origin: string): CurlLine[] {
  return [
    {
      does: 'a search for mugs',
      command: `${STATUS} '${origin}/search?q=blue+coffee+mug'`,
      expected: 200,
    },
    {
      does: 'a comment about SQL, which is no attack',
      command: `${STATUS} ${origin}/comments --data-urlencode 'text=This book shows how to select rows from a table, join them and drop an index.'`,
      expected: 200,
    },
    {
      does: 'a SQL injection in a query',
      command: `${STATUS} '${origin}/search?q=1%27+UNION+SELECT+username,password+FROM+users--+-'`,
      expected: 403,
    },
    {
      does: 'an XSS inside JSON',
      command: `${STATUS} ${origin}/api/orders -H 'Content-Type: application/json' -d '{"product": 2, "note": "<img src=x onerror=alert(document.cookie)>"}'`,
      expected: 403,
    },
  ]
}
