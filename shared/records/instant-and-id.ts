import { z } from 'zod';

/** A UUID. */
export const recordId = z.uuid();
/** Milliseconds since 1970. */
export const instant = z.number().int().nonnegative();
