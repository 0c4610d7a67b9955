import { prepareFindings } from './prepare-findings.ts';

/**
 * The prompt that asks a model for an impression, or undefined where the findings hold no words.
 *
 * @param template The manifest's prompt, with `{findings}` where the prepared findings go.
 */
export function impressionPrompt(template: string, findings: string): string | undefined {
  const prepared = prepareFindings(findings);
  // A function, since "$" in findings would mean something in a replacement text.
  return prepared === '' ? undefined : template.replace('{findings}', () => prepared);
}
