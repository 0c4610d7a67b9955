import { airAndVesselRules } from './actionable-air-and-vessels.ts';
import { boneAndBowelRules } from './actionable-bones-and-bowel.ts';
import { lungRules } from './actionable-lungs.ts';
import type { ActionableRule } from './actionable-rule.ts';

/** The whole table: for each finding the first row that names it and whose conditions hold. */
export const actionableRules: readonly ActionableRule[] = [...airAndVesselRules, ...lungRules, ...boneAndBowelRules];
