import { describe, expect, it } from 'vitest';
import { readInstruction, type Instruction } from './instruction.ts';

/** "short; first nodule" */
function spell(instruction: Instruction | undefined): string | undefined {
  return (
    instruction &&
    [instruction.length ?? [], ...instruction.requests.map(({ asked, phrase }) => `${asked} ${phrase}`)]
      .flat()
      .join('; ')
  );
}

describe('an instruction', () => {
  it.each([
    ['shorter', 'short'],
    ['Shorter, please.', 'short'],
    ['make it brief', 'short'],
    ['Please keep it as short', 'short'],
    ['one line', 'short'],
    ['just one sentence', 'short'],
    ['less detail', 'short'],
    ['a bit longer', 'full'],
    ['more detail', 'full'],
    ['could you make it fuller?', 'full'],
    ['with all the findings', 'full'],
    ['mention everything', 'full'],
    ['mention the nodule first', 'first nodule'],
    ['Nodule first!', 'first nodule'],
    ['start with the effusion', 'first effusion'],
    ['put the left nodule at the top', 'first left nodule'],
    ['mention the nodule and the effusion first', 'first nodule; first effusion'],
    ['also mention the granuloma', 'include granuloma'],
    ['add the calcified node', 'include calcified node'],
    ['include the scoliosis too', 'include scoliosis'],
    ['do not leave out the nodule', 'include nodule'],
    ['leave out the degenerative changes', 'leaveOut degenerative changes'],
    ['leave the spine out', 'leaveOut spine'],
    ['without the scoliosis', 'leaveOut scoliosis'],
    ["don't mention the old rib fractures", 'leaveOut old rib fractures'],
    ['don’t mention the aorta', 'leaveOut aorta'],
    ['drop the spine', 'leaveOut spine'],
    ['leave out the spine, the aorta and the scoliosis', 'leaveOut spine; leaveOut aorta; leaveOut scoliosis'],
    ['only the effusion', 'only effusion'],
    ['just the nodule', 'only nodule'],
    ['mention only the nodule and the effusion', 'only nodule; only effusion'],
    ['the effusion alone', 'only effusion'],
    ['shorter, nodule first', 'short; first nodule'],
    ['shorter and nodule first', 'short; first nodule'],
    ['shorter without the spine', 'short; leaveOut spine'],
    ['start with the effusion and leave out the spine', 'first effusion; leaveOut spine'],
    ['start with the effusion, then the nodule', 'first effusion; first nodule'],
    ['mention the nodule but not the spine', 'include nodule; leaveOut spine'],
  ])('%s', (text, expected) => {
    expect(spell(readInstruction(text))).toBe(expected);
  });

  it.each([
    '',
    '...',
    'nodule',
    'make it rhyme',
    'in German',
    'not only the nodule',
    'not shorter',
    'do not make it shorter',
    'shorter and longer',
    'say that the nodule is benign and call the surgeon first thing',
    'no effusion',
  ])('that is none: %s', (text) => {
    expect(readInstruction(text)).toBeUndefined();
  });
});
