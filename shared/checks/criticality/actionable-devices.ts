import type { ActionableRule } from './actionable-rule.ts';

const airway = /\b(?:endotracheal|ET tube|ETT|tracheostomy|tracheal tube|intubat\w+)\b/i;
const inAirway = /\b(?:bronch(?:us|i|ial)|airway|trachea|pleural space|main ?stem)\b/i;

/** The rows of tubes, lines and things that do not belong; the first row that fits a finding places it. */
export const deviceRules: readonly ActionableRule[] = [
  {
    id: 'airway-tube-malposition',
    category: 1,
    findings: ['device-malposition'],
    words: airway,
    because: 'A misplaced airway tube may leave a lung without air.',
    source: 'acr-communication-2020',
  },
  {
    id: 'tube-in-airway',
    category: 1,
    findings: ['device-malposition'],
    words: inAirway,
    because: 'A tube that lies in the airway must not be used.',
    source: 'acr-communication-2020',
  },
  {
    id: 'device-malposition',
    category: 2,
    findings: ['device-malposition'],
    because: 'A misplaced tube or line must be set right before it is used.',
    source: 'acr-communication-2020',
  },
  {
    id: 'foreign-body-in-passage',
    category: 2,
    findings: ['foreign-body'],
    words:
      /\b(?:aspirat\w+|ingest\w+|swallow\w+|o?esophag\w+|airway|bronch\w+|trachea\w*|retained (?:surgical|sponge|needle|instrument)\w*|sponge)\b/i,
    because: 'A foreign body in airway or gut, or left by an operation, has to be taken out.',
    source: 'acr-actionable-2014',
  },
];
