import { writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { editor, fileChooser } from './steps.ts';

const sides = ['left', 'right'];
const findings = [
  'There is a small {side} pleural effusion.',
  'There is patchy opacity at the {side} lung base.',
  'There is a calcified granuloma in the {side} upper lobe.',
  'The heart is mildly enlarged.',
  'The lungs are clear.',
];

/** Findings of an invented report: its number stands in them, four digits long, so that each is told from all others. */
export function findingsOf(number: number): string {
  const finding = findings[number % findings.length] ?? '';
  const side = sides[Math.floor(number / findings.length) % sides.length] ?? '';
  return `Study ${String(number).padStart(4, '0')}. ${finding.replace('{side}', side)} No pneumothorax.`;
}

/** Writes a file of so many invented reports, numbered from 1, one on each line. */
export function writeManyReports(file: string, count: number): void {
  const lines = Array.from({ length: count }, (_, index) =>
    JSON.stringify({ background: 'EXAM: XR chest, portable', findings: findingsOf(index + 1) }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
}

/** Brings files in, as a person does by key. Whoever calls it waits for what they bring. */
export async function openFiles(page: Page, files: readonly string[]): Promise<void> {
  const chooser = await fileChooser(page, () => page.keyboard.press('Control+o'));
  await chooser.setFiles([...files]);
  await editor(page, 'Findings').waitFor({ timeout: 60_000 });
}
