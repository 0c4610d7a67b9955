import type { Statement } from './reading.ts';

const denial =
  /\b(?:no|not|without|negative|free of|absent|absence|resolved|none|nor|normal|unremarkable|clear|intact)\b/iu;

/** Whether a statement says, anywhere, that something is not there or is normal. */
export function denies({ text }: Pick<Statement, 'text'>): boolean {
  return denial.test(text);
}
