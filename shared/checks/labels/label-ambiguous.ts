import type { Anchor, AnchorName, Match } from './label-term.ts';
import type { Token } from './token.ts';

/**
 * "PE" is pulmonary embolism, pleural effusion or physical examination. It is not read where it may be another than the
 * first: as a heading, and beside a side, a size or a finding of the pleura, unless a word of clots or vessels is there too.
 */
export function isUnclear(tokens: readonly Token[], matches: readonly Match[], { first }: Match): boolean {
  if (tokens[first]?.form !== 'pe') {
    return false;
  }
  const isHeading = tokens[first + 1]?.form === ':';
  const mayBeFluid = matches.some(
    ({ term }) =>
      term.side !== undefined || term.severity !== undefined || (term.name !== undefined && ofPleura.has(term.name)),
  );
  return isHeading || (mayBeFluid && !tokens.some(({ form }) => ofClots.has(form)));
}

const ofPleura: ReadonlySet<AnchorName> = new Set<AnchorName>([
  'pneumothorax',
  'pleural-thickening',
  'costophrenic-blunting',
  'consolidation',
]);
const ofClots: ReadonlySet<string> = new Set(
  (
    'saddle acute chronic subacute segmental subsegmental lobar lobe central submassive massive occlusive nonocclusive ' +
    'burden artery arterial strain infarct dvt ctpa cta embolus embolism thrombus'
  ).split(' '),
);

const ofJoint =
  /\b(?:menisc\w+|[ap]cl|mcl|lcl|cruciate|collateral ligaments?|patell\w+|trochlea\w*|femoral condyles?|tibial plateau|rotator cuff|supraspinatus|labr(?:um|al)|talar dome|knee|elbow|ankle)\b/i;
const ofChest =
  /\b(?:lungs?|pleura\w*|chest|thora\w+|pneumo\w+|costophrenic|heart|cardi\w+|rib|ribs|basilar|bibasilar)\b/i;

/** Whether the text is of a joint and of nothing in the chest: its "effusion" is one of the joint. */
export function isOfJoint(text: string): boolean {
  return ofJoint.test(text) && !ofChest.test(text);
}

/** The anchors of such a text: an effusion that is not called pleural is one of the joint. */
export function withJointEffusions(
  tokens: readonly Token[],
  matches: readonly Match[],
  anchors: readonly Anchor[],
): readonly Anchor[] {
  return anchors.map((anchor) => {
    const match = matches[anchor.at];
    const isBare = match?.first === match?.last && tokens[match?.first ?? -1]?.form === 'effusion';
    return anchor.name === 'pleural-effusion' && isBare ? { ...anchor, name: 'joint-effusion' as const } : anchor;
  });
}
