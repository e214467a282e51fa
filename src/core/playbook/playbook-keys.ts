import { z } from 'zod'
import { playbookContentSchema } from '../model/playbook.ts'

type Path = readonly (string | number)[]

/** Paths of keys no playbook has, in the order they stand. The shape is read off the schema, so the two can't drift apart. */
export function unknownKeys(raw: unknown): readonly Path[] {
  return strange(raw, playbookContentSchema, [])
}

function strange(value: unknown, schema: unknown, path: Path): readonly Path[] {
  const shape = unwrap(schema)
  if (shape instanceof z.ZodArray && Array.isArray(value))
    return value.flatMap((item, index) => strange(item, shape.element, [...path, index]))
  if (shape instanceof z.ZodObject && isRecord(value)) return strangeInObject(value, shape, path)
  if (shape instanceof z.ZodUnion && isRecord(value)) return strangeInUnion(value, formsOf(shape), path)
  if (shape instanceof z.ZodUnion && Array.isArray(value))
    return formsOf(shape)
      .filter((form) => form instanceof z.ZodArray)
      .flatMap((form) => strange(value, form, path))
  return []
}

function strangeInObject(value: Record<string, unknown>, shape: z.ZodObject, path: Path): readonly Path[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    const field: unknown = shape.shape[key]
    return field === undefined ? [[...path, key]] : strange(inner, field, [...path, key])
  })
}

function strangeInUnion(value: Record<string, unknown>, options: readonly unknown[], path: Path): readonly Path[] {
  const tries = options
    .filter((option) => option instanceof z.ZodObject)
    .map((option) => strangeInObject(value, option, path))
  // of forms that fit as badly the one whose fault lies deepest: its outer keys were right
  const depth = ([first]: readonly Path[]): number => first?.length ?? 0
  return tries.toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0] ?? []
}

/** The forms of a union, those of unions inside it too. */
function formsOf(union: z.ZodUnion): readonly unknown[] {
  return union.options.map(unwrap).flatMap((form) => (form instanceof z.ZodUnion ? formsOf(form) : [form]))
}

export function unwrap(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap())
  return schema
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
