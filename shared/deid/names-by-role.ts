import { isClinicalName } from './clinical-names.ts';
import { credentials, leadingParticles, roles, titles } from './name-vocabulary.ts';
import { readName, type NamePlace } from './read-name.ts';
import type { Token } from './tokens.ts';

/** "vaatchirurg Van Hout", "cardiologist Khan", "buurvrouw Stien": who somebody is, before what they are called. */
export function nameAfterOccupation(text: string, tokens: readonly Token[], at: number): NamePlace | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (
    token === undefined ||
    next === undefined ||
    token.form !== 'lower' ||
    !occupation.test(token.lower) ||
    next.form !== 'title'
  ) {
    return undefined;
  }
  const name = readName(tokens, at + 1, { isCertain: false, mayTurn: false });
  const head = name === undefined ? undefined : tokens[name.first];
  return head !== undefined && !isClinicalName(text, head.start, head.end) ? name : undefined;
}

/** English and Dutch write them in small letters; German, where every noun has a capital, does not, and has other cues. */
const occupation =
  /(?:surgeon|ologist|iatrician|iatrist|therapist|practitioner|physician|radiographer|midwife|paramedic|chirurg|oloog|ologe|iater|orthopeed|internist|huisarts|zaalarts|verpleegkundige|laborante?|echoscopiste?|verloskundige|fysiotherapeut|buurvrouw|buurman|neighbou?r|voorwacht|achterwacht|collega|dokter|beoordelaar|meisjesnaam|achternaam|voornaam|surname)$/u;

/** "ED (Khan)", "resident (Butcher, PGY2)": who it was, behind what they are. */
export function bracketedAt(tokens: readonly Token[], at: number): NamePlace | undefined {
  const token = tokens[at];
  if (
    token === undefined ||
    tokens[at + 1]?.text !== '(' ||
    !(roles.has(token.lower) || titles.has(token.lower) || credentials.has(token.lower))
  ) {
    return undefined;
  }
  const name = readName(tokens, at + 2, { isCertain: false, mayTurn: false });
  const behind = name === undefined ? undefined : tokens[name.end];
  const isShort =
    name !== undefined &&
    tokens
      .slice(name.first, name.end)
      .every(
        ({ form, text, lower, isInCapitals }) =>
          form === 'title' ||
          form === 'initial' ||
          text === '.' ||
          leadingParticles.has(lower) ||
          (form === 'upper' && isInCapitals),
      );
  return isShort && (behind?.text === ')' || behind?.text === ',') ? name : undefined;
}
