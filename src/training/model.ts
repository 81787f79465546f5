/**
 * A network over cells: token specification, table and dense part. The wide teacher and the student are of this
 * kind; they differ in shape only.
 */
import type { Random } from '../corpus/index.js'
import { KIND_ROWS, type TokenSpec } from '../student/index.js'
import type { Tf } from './backend.js'
import { Batcher } from './batch.js'
import { forward, initialise, type NetworkShape } from './network.js'
import { Trainable } from './trainable.js'

export interface ModelOptions {
  readonly tf: Tf
  readonly tokens: TokenSpec
  readonly shape: NetworkShape
  readonly random: Random
}

export class Model extends Trainable {
  readonly tokens: TokenSpec
  readonly shape: NetworkShape

  constructor({ tf, tokens, shape, random }: ModelOptions) {
    super({
      tf,
      batcher: new Batcher(tokens),
      rows: tokens.rows + KIND_ROWS,
      width: shape.width,
      classes: shape.classes,
      random,
      initialise: (source) => initialise(shape, source),
      forward: (p, x, mask, dropout) => forward(tf, shape, p, x, mask, dropout),
    })
    this.tokens = tokens
    this.shape = shape
  }
}
