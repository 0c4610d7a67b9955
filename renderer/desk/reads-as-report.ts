import { parseReport } from '#shared/report/parse-report.ts';

/** Whether a copied text is a report of its own, not words for the one that is open: it says itself where its findings or its impression begin. */
export function readsAsReport(text: string): boolean {
  const { sections } = parseReport(text);
  const headed = sections.filter(({ heading }) => heading !== undefined).map(({ kind }) => kind);
  return headed.includes('findings') || (headed.includes('impression') && headed.length > 1);
}
