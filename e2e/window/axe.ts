import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe finds wrong with the page as it is (WCAG 2.2 A and AA, and its best practices), each with the place where it is. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate<{ readonly violations: readonly Violation[] }>(`(async () => {
    if (!window.axe) {
      ${script}
    }
    return await window.axe.run(document);
  })()`);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
