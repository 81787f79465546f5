import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DEFAULT_CONFIG, loadConfig } from '../../src/config/index.js'
import { configReference, exampleConfig } from '../../src/config/reference.js'

describe('the reference of the configuration', () => {
  it('is docs/configuration.md', async () => {
    await expect(configReference()).toMatchFileSnapshot('../../docs/configuration.md')
  })

  it('has an example in config/stillgate.yaml', async () => {
    await expect(exampleConfig()).toMatchFileSnapshot('../../config/stillgate.yaml')
  })

  it('lists every key', () => {
    const page = readFileSync('docs/configuration.md', 'utf8')
    const keys = Object.entries(DEFAULT_CONFIG).flatMap(([key, value]) =>
      typeof value === 'object' && !Array.isArray(value)
        ? Object.keys(value).map((inner) => `${key}.${inner}`)
        : [key],
    )
    expect(keys.length).toBeGreaterThan(20)
    for (const key of keys) expect(page).toContain(`| \`${key}\` |`)
  })

  it('gives an example that is read as the defaults', () => {
    expect(loadConfig({ file: 'config/stillgate.yaml' })).toEqual(DEFAULT_CONFIG)
  })
})
