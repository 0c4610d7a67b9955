import { failed, succeeded, type Result } from '#shared/ipc/failure.ts';
import { sectionsOf, sectionText, type ParsedReport } from './sections.ts';

/**
 * The findings of a report, or `REPORT_NO_FINDINGS` where it has none to draft from. `name` is what the person calls the
 * report: its file, or "standard input".
 */
export function requireFindings(report: ParsedReport, name: string): Result<string> {
  const findings = sectionText(report, 'findings');
  if (/[\p{L}\p{N}]/u.test(findings)) {
    return succeeded(findings);
  }
  const found = (['exam', 'indication', 'technique', 'comparison', 'impression', 'addendum'] as const).filter(
    (kind) => sectionsOf(report, kind).length > 0,
  );
  const what = found.length === 0 ? 'no text that could be findings' : `only ${found.join(', ')}`;
  return failed(
    'REPORT_NO_FINDINGS',
    `${name} has no findings (it has ${what}): put them under a heading such as "FINDINGS:" and try again.`,
  );
}
