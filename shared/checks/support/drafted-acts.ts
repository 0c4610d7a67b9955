import { sentenceText, type ReadText } from '#shared/checks/check-text.ts';
import type { Warning } from '#shared/checks/check.ts';
import { findCommunicationRecords } from '#shared/checks/criticality/critical-result-record.ts';
import { stemOverlap } from './evidence-words.ts';

/**
 * What a radiologist may write of what they did and want done, and a model may not of its own: that someone was told, and
 * what to do next. A person's impression is not asked for its ground.
 */
export function draftedActs(
  draft: ReadText,
  sentence: number,
  findings: ReadText,
  background: () => ReadText,
): readonly Warning[] {
  const text = sentenceText(draft, sentence);
  const report = (): readonly ReadText[] => [findings, background()];
  const [told] = tells.exec(text) ?? [];
  const isAsked = told !== undefined && asksBefore.test(text.slice(0, text.indexOf(told)));
  if (recommends.test(text) && (told === undefined || isAsked)) {
    return isRecommended(draft, sentence, report())
      ? []
      : [
          {
            kind: 'recommendation',
            // Whoever reads the draft reads what it recommends, and can judge it by the findings.
            interrupts: false,
            text: "Recommendation: the model's own, the report holds none like it.",
            sentence,
            evidence: [],
          },
        ];
  }
  if (told !== undefined && !isTold(text, report())) {
    return [
      {
        kind: 'communication',
        // It may stand in no image: who reads the draft cannot see that it never happened.
        interrupts: true,
        text: 'Communication: the draft says that someone was told, the report does not. A model has told nobody.',
        sentence,
        evidence: [],
      },
    ];
  }
  return [];
}

/** Words for the people who are told. */
const people =
  '(?:dr\\b|drs\\b|doctors?|physicians?|clinicians?|providers?|nurses?|surgeons?|residents?|attending|team|service|department|ward|clinic|emergency|er\\b|ed\\b|icu\\b|patient|family)';
/** Someone is, was or will be told: no such word is said of what an image shows. */
const tells = new RegExp(
  [
    '\\bdiscuss(?:ed|ion)\\b(?!\\s+(?:above|below|previously|earlier|in\\s+(?:the\\s+)?(?:findings|body|report)))(?<!\\bas\\s+discussed)',
    '\\b(?:notif(?:y|ied|ication|ications)|inform(?:ed|ing)|(?:tele)?phone[ds]?|telephonically|paged|alerted|made\\s+aware|acknowledged|verbally|veriphy)\\b',
    '\\bread[\\s-]?back\\b',
    '\\bdrs?\\.',
    '\\bcommunicated\\b(?!\\s+hydro)',
    '\\b(?:conveyed|relayed|messaged|faxed|e-?mailed)\\b',
    `\\b(?:reported|given|passed|reviewed|shared|told|contacted|reached)\\s+(?:(?:to|with|on\\s+to)\\s+)?(?:the\\s+)?(?:[a-z]+\\s+){0,2}?${people}`,
    '(?<!\\bso[\\s-])\\bcalled\\s+(?:to|in|at|by|on|about|regarding|with|the|dr|doctor|nurse)\\b',
    '\\b(?:was|were|been|be)\\s+called\\s*(?:[.,;]|$)',
    '\\b(?:spoke|spoken|conferred|consulted)\\s+(?:with|to)\\b',
    '\\b(?:I|we)\\s+(?:have\\s+)?(?:personally\\s+)?(?:called|told|contacted|reached)\\b',
    `${people}\\s+(?:(?:is|are|was|were|has|have|been|made)\\s+){0,3}(?:aware|contacted|called|told|reached)\\b`,
    '\\b(?:phone|telephone)\\s+call\\b|\\bcall\\s+(?:was\\s+)?(?:placed|made)\\b',
  ].join('|'),
  'iu',
);

const helpful =
  '(?:indicated|warranted|needed|helpful|useful|suggested|advised|beneficial|of\\s+(?:further\\s+)?(?:benefit|use|value|help))';
const done =
  '(?:obtained|performed|considered|repeated|followed|evaluated|excluded|correlated|made|initiated|notified|informed|repositioned|withdrawn|advanced|retracted|removed|treated)';
const measure =
  '(?:CT|MRI?|PET|ultrasound|sonogra\\w+|echocardiogra\\w+|radiogra\\w+|x-?rays?|films?|views?|imaging|scans?|stud(?:y|ies)|biopsy|aspiration|drainage|thoracentesis|bronchoscopy|consult\\w*|evaluation|examination|correlation|work-?up|follow[\\s-]?up)';
/** "Recommend that the team be notified": nobody was. */
const asksBefore = /\b(?:recommend\w*|please|should|must|suggest\w*|advis\w+|needs?\s+to)\b/iu;

/** Something is to be done: imaging, a procedure, a look at the patient, a message. */
const recommends = new RegExp(
  [
    '\\b(?:recommend(?!ations?\\s+(?:were|was|discussed|communicated))\\w*|advis(?:e|ed|able)|clinical(?:ly)?\\s+correlat\\w+|correlate)\\b',
    '\\bcorrelation\\s+(?:clinically|with|to|for|is|should)\\b',
    '\\bplease\\s+(?!note\\b|see\\b|refer\\b)',
    `\\b(?:should|must|needs?\\s+to|can|could)\\s+(?:\\w+\\s+)?be\\s+(?:\\w+\\s+)?${done}\\b`,
    `\\b(?:(?:is|are)\\s+|(?:would|may|might|could)\\s+be\\s+)(?:\\w+\\s+)?${helpful}\\b|\\bwould\\s+benefit\\b`,
    `\\b(?:consider|suggest|repeat|obtain|perform|follow(?:ed)?[\\s-]?up(?:\\s+with)?)\\s+(?:(?!of\\b|by\\b)[\\w-]+\\s+){0,4}?${measure}\\b`,
    '\\bfor\\s+further\\s+(?:evaluation|characteri[sz]ation|assessment|work-?up)\\b',
    '^\\W*(?:\\d+[.)]\\s*)?(?:consider|suggest|repeat|follow[\\s-]?up|advance|withdraw|retract|reposition|remove)\\b',
  ].join('|'),
  'iu',
);

/** From this share of its words on, a recommendation is the report's. */
const sameAdvice = 0.5;

/** A sentence of the report recommends the same; what names nothing ("clinical correlation") is any recommendation's. */
function isRecommended(draft: ReadText, sentence: number, report: readonly ReadText[]): boolean {
  const words = draft.words[sentence] ?? new Set<string>();
  return report.some((part) =>
    part.sentences.some(
      (_, index) =>
        recommends.test(sentenceText(part, index)) &&
        (words.size === 0 || stemOverlap(words, part.words[index] ?? new Set()) >= sameAdvice),
    ),
  );
}

/** A sentence of the report says that someone was told, and whom and when the draft names: a model may change the name. */
function isTold(sentence: string, report: readonly ReadText[]): boolean {
  const telling = report.flatMap((part) =>
    part.sentences.map((_, index) => sentenceText(part, index)).filter((text) => tells.test(text)),
  );
  const named = findCommunicationRecords(sentence).flatMap(({ documented: { name, when } }) =>
    [name, when].flatMap((span) => (span === undefined ? [] : [sentence.slice(span.start, span.end).toLowerCase()])),
  );
  const known = telling.join('\n').toLowerCase();
  return telling.length > 0 && named.every((words) => known.includes(words));
}
