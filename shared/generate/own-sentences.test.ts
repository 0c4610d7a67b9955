import { describe, expect, it } from 'vitest';
import { readText } from '#shared/checks/check-text.ts';
import { ownSentences } from './own-sentences.ts';

describe('the findings as their own summary', () => {
  it('are the sentences that tell something, word for word', () => {
    const findings =
      'The medial meniscus is torn in its posterior horn. The cruciate ligaments are intact.\nNo fracture. ' +
      'There is a large joint effusion.';
    expect(ownSentences(readText(findings))).toEqual([
      'The medial meniscus is torn in its posterior horn.',
      'There is a large joint effusion.',
    ]);
  });

  it('are all of them where nothing is told, and in a language that the program does not read', () => {
    expect(ownSentences(readText('No fracture. Joints are normal.'))).toEqual(['No fracture.', 'Joints are normal.']);
    const dutch = 'Geen aanwijzingen voor een fractuur van de heup. Er is een matige artrose van het gewricht.';
    expect(ownSentences(readText(dutch))).toHaveLength(2);
  });
});
