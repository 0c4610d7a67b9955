import { isGivenName } from '#shared/deid/lists/given-names.ts';
import type { Token } from '#shared/deid/tokens.ts';

/** By its ending, a noun of German that reports use. */
export function isGermanNoun({ lower }: Token): boolean {
  return /(?:lage|liegen|stehen|sitzen|nahme|ung|ungen|heit|keit|ion|ionen|ie|ik|ose|osen|om|ome|itis|ium|us|um|ur|ät|nis|tum|ling|schaft|gang|bild|raum|feld|lappen|knoten|herd|wand|körper|zeichen|grad|druck|strom|fluss|guss|stand|schlag|bruch|riss|satz|lauf|weg|teil|kopf|bein|arm|band|gelenk|höhle|linie|stelle|seite|mitte|größe|länge|breite|dichte|stärke|anteil|bereich|abstand|befund|technik|gabe|zeit|phase|jahr|monat|woche|tag|uhr|station|zimmer|katheter|sonde|tubus|drainage|infiltrat|erguss|ödem|thorax|abdomen|becken|leber|milz|niere|lunge|herz|hirn|spitze|schatten)$/u.test(
    lower,
  );
}

/** "Unklare Schmerzen", at the beginning of a sentence; not "Heike". */
export function isGermanAdjective({ lower }: Token): boolean {
  return /(?:e|rechter|rechtes|ischer|isches|licher|liches|iger|iges)$/u.test(lower) && !isGivenName(lower);
}
