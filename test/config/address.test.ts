import { describe, expect, it } from 'vitest'
import { formatListen, nearest, parseListen } from '../../src/config/index.js'

describe('parseListen', () => {
  it.each([
    ['127.0.0.1:8080', { host: '127.0.0.1', port: 8080 }],
    ['localhost:0', { host: 'localhost', port: 0 }],
    ['[::1]:65535', { host: '::1', port: 65535 }],
    ['8080', { host: '127.0.0.1', port: 8080 }],
  ])('reads %s', (text, listen) => {
    expect(parseListen(text)).toEqual(listen)
  })

  it.each(['', ':', 'host', 'host:', '::1:80', '[::1]', '[zz]:1', 'a b:1', '1.2.3.4:65536', '1:2:3', 'h:-1'])(
    'refuses %j',
    (text) => {
      expect(parseListen(text)).toBeUndefined()
    },
  )

  it.each(['127.0.0.1:80', '[::1]:80', 'shop.example:80'])('is undone by formatListen for %s', (text) => {
    expect(formatListen(parseListen(text)!)).toBe(text)
  })
})

describe('nearest', () => {
  const words = ['listen', 'mode', 'model', 'sensitivity']
  it.each([
    ['moed', 'mode'],
    ['modell', 'model'],
    ['Listen', 'listen'],
    ['sensitvty', 'sensitivity'],
  ])('takes %s for %s', (slip, meant) => {
    expect(nearest(slip, words)).toBe(meant)
  })

  it('knows when nothing is near', () => {
    expect(nearest('upstream', words)).toBeUndefined()
    expect(nearest('x'.repeat(100_000), words)).toBeUndefined()
  })
})
