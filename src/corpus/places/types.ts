import type { FieldKind } from '../../inspect/index.js'
import type { Draft } from '../frame/request.js'
import type { Random } from '../random.js'

/** A draft with the kind and name of the field that its slot becomes. */
export interface Placed extends Draft {
  readonly kind: FieldKind
  readonly name: string
}

/** What a place may be told of the text. */
export interface PlaceOptions {
  readonly fileName?: string
  readonly contentType?: string
}

export type Builder = (text: string, random: Random, options: PlaceOptions) => Placed
