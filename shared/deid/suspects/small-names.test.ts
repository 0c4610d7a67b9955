import { expect, it } from 'vitest';
import { suspectsOf } from './suspects.testing.ts';

/** Long enough to tell that it was dictated without capitals. */
const dictated =
  '\nthe liver and the spleen are of normal size without focal lesion and the kidneys show no stone the bladder is empty';

it.each([
  ['osei. e-signed lorraine t. quillfeather', ['lorraine t. quillfeather']],
  ["osei. aanvrager floris in 't oldeneel uit", ["floris in 't oldeneel"]],
  ['osei. pat. quillarslan mehmet (m, 31 j.)', ['quillarslan mehmet']],
  ['osei. patient von quillowitz nurcan medical record', ['von quillowitz nurcan']],
  ["osei. duplex for d'amico comma imogen . ordering", ["d'amico comma imogen"]],
  ['osei. verzorging: j. kuipers', ['j. kuipers']],
  ['osei.\ng. van den oldeneel, arts', ['g. van den oldeneel']],
  ['osei. dokter op den kamp belde', ['op den kamp']],
])('what is beside a given name or an initial is of the name in %j', (text, expected) => {
  expect(suspectsOf(text + dictated)).toEqual(expected);
});

it.each([
  'osei. lorraine has pain',
  'osei. a. carotis is patent',
  'osei. fatima komt morgen terug',
  'osei. patient should be born',
])('words of reports are none in %j', (text) => {
  expect(suspectsOf(text + dictated).join(' ')).not.toMatch(/pain|carotis|komt|morgen/u);
});
