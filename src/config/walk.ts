import { z } from 'zod'

/** The keys that a schema knows at a path; none where it takes no object there. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const options = branches(schema)
  const [head, ...rest] = path
  if (head === undefined)
    return options.flatMap((option) => (isObject(option) ? Object.keys(option.shape) : []))
  return options.flatMap((option) => {
    const child = childOf(option, head)
    return child ? keysAt(child, rest) : []
  })
}

const isObject = (schema: z.core.$ZodType): schema is z.ZodObject => schema instanceof z.ZodObject

function childOf(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element
  return isObject(schema) && typeof key === 'string' ? schema.shape[key] : undefined
}

/** A schema without its wrappers (optional, default); a union gives each of its options. */
function branches(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(branches)
  const wraps =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault
  return wraps ? branches(schema.def.innerType) : [schema]
}
