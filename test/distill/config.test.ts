import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadYaml } from '../../src/config/index.js'
import { loadDistillConfig } from '../../src/distill/index.js'
import { teachSchema } from '../../src/teacher/index.js'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'stillgate-config-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

const DEFAULT = readFileSync('config/distill/default.yaml', 'utf8')

/** The default configuration with a section put in place of, or behind, what it has. */
function withSections(sections: Record<string, string>): string {
  const kept = Object.keys(sections).reduce(
    (text, key) => text.replace(new RegExp(`^${key}:\\n(?: .*\\n)*`, 'm'), ''),
    DEFAULT,
  )
  const added = Object.entries(sections).map(([key, value]) => `${key}: ${value}\n`)
  const file = join(dir, 'config.yaml')
  writeFileSync(file, kept + added.join(''))
  return file
}

const refusal = (sections: Record<string, string>): string => {
  try {
    loadDistillConfig(withSections(sections))
    return 'none'
  } catch (error) {
    return (error as Error).message
  }
}

describe('the configuration of a distillation', () => {
  it.each(readdirSync('config/distill'))('config/distill/%s is sound', (name) => {
    expect(loadDistillConfig(join('config/distill', name)).distillation.temperature).toBeGreaterThan(0)
  })

  it('gains no key that its file does not have, so that a run keeps its identity over versions', () => {
    const { distillation, student } = loadDistillConfig('config/distill/default.yaml')
    expect(Object.keys(distillation)).toEqual(['temperature', 'alpha'])
    expect(Object.keys(student)).not.toContain('pruning')
  })

  it('combines every term freely', () => {
    const config = loadDistillConfig(
      withSections({
        teacher: '{ kind: ensemble, members: [a, b], combine: logits, weights: confidence }',
        distillation:
          '{ temperature: 3, alpha: 1, labels: soft, generations: 3, attention: { weight: 2, distance: l2 }, relational: { distance: 1, angle: 2 } }',
        finetuning: '{ data: reviewed.jsonl, epochs: 3, learningRate: 0.001 }',
        unlabelled: '[traffic.jsonl.gz]',
      }),
    )
    expect(config.distillation.attention).toEqual({ weight: 2, distance: 'l2' })
    expect(config.finetuning).toMatchObject({ radius: 0.05, mostKl: 0.02, penalty: 1 })
  })

  it.each([
    [
      'an unknown key',
      { distillation: '{ temperature: 2, alpha: 1, atention: 1 }' },
      'unknown key "distillation.atention"',
    ],
    [
      'a distance that is none',
      { distillation: '{ temperature: 2, alpha: 1, attention: { weight: 1, distance: l3 } }' },
      '"kl"|"l2"',
    ],
    ['no teacher but soft labels', { teacher: '{ kind: none }' }, '"teacher.kind" is wrong'],
    [
      'no teacher but a term that needs one',
      {
        teacher: '{ kind: none }',
        distillation: '{ temperature: 1, alpha: 0, labels: hard, relational: { distance: 1, angle: 1 } }',
      },
      '"teacher.kind" is wrong',
    ],
    [
      'no teacher but traffic without labels',
      {
        teacher: '{ kind: none }',
        distillation: '{ temperature: 1, alpha: 0, labels: hard }',
        unlabelled: '[a]',
      },
      '"unlabelled" is wrong',
    ],
  ])('with %s is refused', (_, sections, says) => {
    expect(refusal(sections as Record<string, string>)).toContain(says)
  })

  it('takes no fine-tuning where a student goes on from another on hard labels alone: nothing is taught', () => {
    const alone = {
      teacher: '{ kind: none }',
      distillation: '{ temperature: 1, alpha: 0, labels: hard }',
      student:
        '{ start: a.safetensors, width: 16, taps: 5, channels: 32, heads: 2, hidden: 32, quantisedEpochs: 1, epochs: 1, epochWindows: 16, attackShare: 0.5, flatten: 1, batchCells: 256, learningRate: 0.1, rowRate: 1, decay: 0, dropout: 0, rowDropout: 0 }',
    }
    const finetuning = '{ data: a.jsonl, epochs: 1, learningRate: 0.1 }'
    expect(refusal(alone)).toBe('none')
    expect(refusal({ ...alone, finetuning })).toContain('"finetuning" is wrong')
  })

  it('takes no teacher where hard labels alone are learned', () => {
    expect(
      refusal({ teacher: '{ kind: none }', distillation: '{ temperature: 1, alpha: 0, labels: hard }' }),
    ).toBe('none')
  })
})

describe('the configuration of a teacher', () => {
  it.each(readdirSync('config/teach'))('config/teach/%s is sound', (name) => {
    expect(loadYaml(join('config/teach', name), teachSchema).teacher.kind).toBe(name.replace('.yaml', ''))
  })

  it('with channels that its heads do not divide is refused', () => {
    const text = readFileSync('config/teach/deep.yaml', 'utf8').replace('heads: 4', 'heads: 3')
    const file = join(dir, 'deep.yaml')
    writeFileSync(file, text)
    expect(() => loadYaml(file, teachSchema)).toThrow('multiple of heads')
  })
})
