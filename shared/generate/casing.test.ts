import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCasingTable, restoreCasing } from './casing.ts';

const table = parseCasingTable(
  readFileSync(new URL('../../models/radtrain/casing_words.txt', import.meta.url), 'utf8'),
);

describe('restoreCasing', () => {
  test.each([
    ['right picc tip in the svc. no pneumothorax.', 'Right PICC tip in the SVC. No pneumothorax.'],
    ['copd with chronic change.', 'COPD with chronic change.'],
    ['compression fracture of t8 and at l5-s1.', 'Compression fracture of T8 and at L5-S1.'],
    ['swan-ganz catheter; kerley b lines.', 'Swan-Ganz catheter; Kerley b lines.'],
    ['non-displaced rib fracture.', 'Non-displaced rib fracture.'],
    ["icd's lead is intact.", "ICD's lead is intact."],
    ['a 1.2 cm nodule. ct is advised.', 'A 1.2 cm nodule. CT is advised.'],
    ['normal x-ray for us to see.', 'Normal x-ray for us to see.'],
    ['', ''],
  ])('writes %j as %j', (given, written) => {
    expect(restoreCasing(given, table)).toBe(written);
  });

  test('leaves text that is cased already', () => {
    const written = 'Right PICC tip in the SVC. COPD. Fracture of T8.';
    expect(restoreCasing(written, table)).toBe(written);
  });
});
