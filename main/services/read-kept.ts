import type { z } from 'zod';

/** Values that are kept as JSON. Each that is not there, or that this version cannot read because another one wrote it, is as usual. */
export function readKept<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  usual: z.infer<z.ZodObject<Shape>>,
  kept: string | undefined,
): z.infer<z.ZodObject<Shape>> {
  const values: unknown = kept === undefined ? {} : JSON.parse(kept);
  const given = typeof values === 'object' && values !== null ? values : {};
  const read = Object.entries({ ...usual, ...given }).filter(
    ([name, value]) => Object.hasOwn(schema.shape, name) && isReadable(schema.shape[name], value),
  );
  return schema.parse({ ...usual, ...Object.fromEntries(read) });
}

function isReadable(schema: unknown, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}
