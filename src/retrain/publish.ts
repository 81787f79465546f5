/** From a decision to the registry: an accepted student is put in force, a rejected one is kept, marked. */
import { readFileSync } from 'node:fs'
import { fail } from '../errors.js'
import { sha256, type Registry } from '../release/index.js'
import { decodeStudent } from '../student/index.js'
import { reasonsOf, type Check } from './gate/check.js'

/** The model that serves now. */
export interface Serving {
  readonly hash: string
  readonly bytes: Buffer
}

/**
 * The model in force; an empty registry is begun with the model file that serves without one.
 *
 * @throws StillgateError model-missing, model-damaged, model-altered and the like
 */
export async function servingOf(registry: Registry, model: string): Promise<Serving> {
  if (registry.serial() === 0) await begin(registry, model)
  const { model: hash } = registry.current()
  return { hash, bytes: registry.bytes(hash).bytes }
}

async function begin(registry: Registry, file: string): Promise<void> {
  const bytes = modelBytes(file)
  const { run } = decodeStudent(bytes, file).meta
  const hash = await registry.add(bytes, {
    parent: null,
    teacher: null,
    data: [],
    run,
    accepted: true,
    reasons: ['it served before the registry began'],
    metrics: {},
  })
  await registry.promote(hash, { reason: 'it served before the registry began' })
}

function modelBytes(file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (cause) {
    throw fail('model-missing', { file }, cause)
  }
}

export interface Publication {
  readonly bytes: Uint8Array
  readonly parent: string
  readonly teacher: string
  readonly run: string
  readonly data: readonly { readonly name: string; readonly sha256: string }[]
  readonly checks: readonly Check[]
}

export interface Published {
  readonly hash: string
  readonly accepted: boolean
  readonly reasons: readonly string[]
  /** Whether it is in force now: another process may have put a third model in force meanwhile. */
  readonly promoted: boolean
  /** Whether it is on trial as a canary first. */
  readonly canary?: boolean
}

/**
 * @param canaryShare over 0: the model goes on trial as a canary first.
 *
 * Safe to be repeated after a crash: a model that is there is not added again, one in force not promoted again.
 */
export async function publish(
  registry: Registry,
  publication: Publication,
  canaryShare = 0,
): Promise<Published> {
  const { bytes, parent, teacher, run, data, checks } = publication
  const reasons = reasonsOf(checks)
  const accepted = reasons.length === 0
  const hash = await registry.add(bytes, {
    parent,
    teacher,
    run,
    data: [...data],
    accepted,
    reasons: accepted ? ['passed every check of the gate'] : reasons,
    metrics: Object.fromEntries(checks.map(({ name, value }) => [name, value])),
  })
  if (!accepted || hash === parent) return { hash, accepted, reasons, promoted: false }
  const { model: current, trial } = registry.current()
  // Somebody rolled back or promoted by hand while this run was under way: what they chose stays.
  if (current !== parent && current !== hash) return { hash, accepted, reasons, promoted: false }
  const reason = `run ${run}`
  if (current !== hash && canaryShare > 0) {
    if (trial?.model !== hash) await registry.try(hash, { kind: 'canary', share: canaryShare, reason })
    return { hash, accepted, reasons, promoted: false, canary: true }
  }
  if (current !== hash) await registry.promote(hash, { reason })
  return { hash, accepted, reasons, promoted: true }
}

export { sha256 }
