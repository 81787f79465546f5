import { describe, expect, it } from 'vitest'
import { Inspector } from '../../src/inspect/index.js'

function valuesOf(...rawHeaders: string[]): string[] {
  const views = new Inspector().inspect({ method: 'GET', target: '/', rawHeaders })
  return Array.from({ length: views.count }, (_, w) =>
    Buffer.from(views.bytes)
      .subarray(views.starts[w]!, views.starts[w]! + views.lengths[w]!)
      .toString('latin1'),
  )
}

describe('the Host header', () => {
  it.each(['shop.example', 'shop.example:8443', '127.0.0.1:8080', 'localhost', 'a.b.c.d.example.'])(
    'is not judged when it is a plain name: %s',
    (host) => expect(valuesOf('Host', host)).not.toContain(host),
  )

  it.each([
    "shop.example' or 1=1--",
    '${jndi:ldap://x.example}',
    'good.example@evil.example',
    'a b',
    'x.example:80:80',
    'x'.repeat(300),
  ])('is judged when it is anything else: %s', (host) => expect(valuesOf('Host', host)).toContain(host))

  it('is the only header that may name a host unseen', () => {
    expect(valuesOf('X-Forwarded-Host', 'evil.example')).toContain('evil.example')
  })
})
