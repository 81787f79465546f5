/** The scripts of `bench/`, which have no types of their own. */

export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export interface Target {
  readonly what: string
  readonly value?: number
  readonly reached?: boolean
}

export interface Section {
  readonly title: string
  readonly rows: readonly (readonly string[])[]
  readonly targets: readonly Target[]
  readonly notes: readonly string[]
}

export interface MixRequest {
  readonly kind: string
  readonly head: { readonly method: string; readonly target: string; readonly rawHeaders: readonly string[] }
  readonly body?: Uint8Array
}

/** Loads a script by its path within `bench/`. */
export const script = <T>(file: string): Promise<T> =>
  import(new URL(`../../bench/${file}`, import.meta.url).href) as Promise<T>
