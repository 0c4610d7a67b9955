import type { RandomDraws } from '../fuzz/random-draws.ts';
import { mailName, type Cast, type Role } from './cast.ts';
import type { IdentifierCategory } from '#shared/deid/identifier.ts';
import { itemsOf } from './half-files.ts';
import { drawNumber } from './written-numbers.ts';

/** A slot of a template, as `{name form}`. */
export interface Slot {
  readonly name: string;
  readonly form: string | undefined;
  readonly cast: Cast;
}

interface DrawnIdentifier {
  readonly text: string;
  readonly category: IdentifierCategory;
  readonly isInStudy: boolean;
}

/** Slots that are drawn anew each time, by the list that they are drawn from. */
const drawnSlots: ReadonlyMap<string, { readonly list: string; readonly category: IdentifierCategory }> = new Map([
  ['phone', { list: 'phone', category: 'phone' }],
  ['fax', { list: 'phone', category: 'fax' }],
  ['extension', { list: 'extension', category: 'phone' }],
  ['url', { list: 'url', category: 'url' }],
  ['ip', { list: 'ip', category: 'ip-address' }],
  ['address', { list: 'address', category: 'address' }],
  ['street', { list: 'street-line', category: 'address' }],
  ['place', { list: 'place-line', category: 'address' }],
  ['city', { list: 'city', category: 'address' }],
  ['elsewhere', { list: 'institutions', category: 'institution' }],
  ['ssn', { list: 'ssn', category: 'social-security' }],
  ['insurance', { list: 'insurance', category: 'insurance' }],
  ['account', { list: 'account', category: 'account' }],
  ['iban', { list: 'iban', category: 'account' }],
  ['claim', { list: 'claim', category: 'other-number' }],
  ['licence', { list: 'licence', category: 'licence' }],
  ['vehicle', { list: 'vehicle', category: 'vehicle' }],
  ['serial', { list: 'serial', category: 'device' }],
  ['job', { list: 'job', category: 'other-number' }],
  ['order', { list: 'order', category: 'other-number' }],
  ['visit', { list: 'visit', category: 'other-number' }],
  ['uid', { list: 'uid', category: 'other-number' }],
]);

/** What a slot of this name holds; a slot of no known name is a mistake in a template. */
export function drawIdentifier(random: RandomDraws, { name, form, cast }: Slot): DrawnIdentifier {
  const { study, language, people } = cast;
  switch (name) {
    case 'mrn':
      return identifier(otherwise(random, cast.mrn), 'mrn', study.patient?.mrn !== undefined);
    case 'accession':
      return identifier(otherwise(random, cast.accession), 'accession', study.accession !== undefined);
    case 'institution':
      return identifier(cast.institution, 'institution', study.institution !== undefined);
    case 'email': {
      const role = (form ?? 'reader') as Role | 'office';
      const local = role === 'office' ? drawValue(random, cast, 'mailbox') : mailName(random, people[role], language);
      return identifier(`${local}@${drawValue(random, cast, 'domain')}`, 'email', false);
    }
    default: {
      const drawn = drawnSlots.get(name);
      if (drawn === undefined) {
        throw new Error(`No slot is called "${name}".`);
      }
      return identifier(drawValue(random, cast, drawn.list), drawn.category, false);
    }
  }
}

function identifier(text: string, category: IdentifierCategory, isInStudy: boolean): DrawnIdentifier {
  return { text, category, isInStudy };
}

/** A number now and then without what parts its digits, as people type it from another screen. */
function otherwise(random: RandomDraws, number: string): string {
  return random.chance(0.2) ? number.replaceAll(/[-./ ](?=\d)/gu, '') : number;
}

/** One value of a list; "<city>" in it is one of that list. */
export function drawValue(random: RandomDraws, cast: Cast, list: string): string {
  const pattern = random.pick(itemsOf(cast.half, cast.language, 'values', list));
  const filled = pattern.replaceAll(/<([a-z-]+)>/gu, (_, inner: string) => {
    const name = random.pick(itemsOf(cast.half, cast.language, 'values', inner));
    return name.replaceAll(/[#*%^@]/gu, String.raw`\$&`);
  });
  return drawNumber(random, filled);
}
