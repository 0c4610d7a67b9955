/**
 * The prompt that asks a model for an impression.
 *
 * @param template The manifest's prompt, with `{findings}` where the findings go.
 * @param prepared The findings as `prepareFindings` leaves them.
 */
export function impressionPrompt(template: string, prepared: string): string {
  // A function, since "$" in findings would mean something in a replacement text.
  return template.replace('{findings}', () => prepared);
}
