import { airRules } from './actionable-air.ts';
import { boneAndBowelRules } from './actionable-bones-and-bowel.ts';
import { deviceRules } from './actionable-devices.ts';
import { lesionRules } from './actionable-lesions.ts';
import { lungRules } from './actionable-lungs.ts';
import type { ActionableRule } from './actionable-rule.ts';
import { vesselAndHeartRules } from './actionable-vessels-and-heart.ts';

/** The whole table: for each finding the first row that names it and whose conditions hold. */
export const actionableRules: readonly ActionableRule[] = [
  ...airRules,
  ...vesselAndHeartRules,
  ...deviceRules,
  ...lungRules,
  ...lesionRules,
  ...boneAndBowelRules,
];
