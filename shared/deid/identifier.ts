import { z } from 'zod';

/**
 * What names a patient or those around them: the 18 kinds of HIPAA's Safe Harbor (45 CFR 164.514(b)(2)(i)) as far as text can hold them, and
 * institutions. Photographs and biometric identifiers are no text; a year alone may stay.
 */
export const identifierCategories = [
  /** Of patients, relatives, physicians, staff; initials of those who dictate and type. */
  'name',
  /** All of a date that is finer than its year. */
  'date',
  /** Over 89 years. */
  'age',
  'phone',
  'fax',
  'email',
  'url',
  'ip-address',
  /** Smaller than a state: street, town, postcode. */
  'address',
  'institution',
  /** Medical record number. */
  'mrn',
  'accession',
  /** US social security number, Dutch BSN, German pension insurance number. */
  'social-security',
  /** Of a health plan. */
  'insurance',
  'account',
  /** Certificates and licences, also those of physicians. */
  'licence',
  'vehicle',
  /** Serial numbers of devices. */
  'device',
  /** Every other number that means one person or examination: jobs, orders, visits, UIDs. */
  'other-number',
] as const;

export const identifierSpan = z.strictObject({
  /** Offset of its first UTF-16 code unit. */
  start: z.number().int().nonnegative(),
  /** Offset behind its last one. */
  end: z.number().int().positive(),
  category: z.enum(identifierCategories),
  /** Which rule found it, by a name that does not change: "cue:dr", "known:patient-family". */
  rule: z.string().min(1).max(60),
  /** From 0 to 1: how sure the rule is that this names somebody. */
  confidence: z.number().min(0).max(1),
});

export type IdentifierCategory = (typeof identifierCategories)[number];
export type IdentifierSpan = z.infer<typeof identifierSpan>;
