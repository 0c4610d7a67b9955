import type { FindingName } from '#shared/checks/vocabulary/finding-vocabulary.ts';
import type { Edit } from './injection.ts';
import { isAsserted, type Reading, type Statement } from './reading.ts';
import { areRelated } from './related-findings.ts';
import { shareContent } from './content-words.ts';
import { capitalised, uncapitalised } from './letter-case.ts';

const opening =
  /^(?<lead>(?:otherwise|specifically|however),?\s+)?(?<there>there (?:is|are|was|were) )?no\s+(?:definite |definitive |convincing |obvious |visible |visualized |gross |overt |radiographic )*(?:(?:evidence|signs?|findings?|suggestion|indication)\s+(?:of|for)\s+)?(?:an?\s+)?/iu;
const seen = '(?:seen|identified|noted|present|visuali[sz]ed|demonstrated|appreciated|evident|observed|detected)';
const tail = new RegExp(`\\s+(?:(?:is|are|was|were)\\s+)?(?:clearly |definitely )?${seen}$`, 'iu');
const separator = /,\s*(?:or|and|nor)\s+|,\s*|\s+(?:or|and|nor)\s+/iu;
/** Not a list of findings, or findings that become something else when "no" goes. */
const unfit =
  /[;:]|\b(?:no|not|changes?|comparison|priors?|previous|longer|further|additional|interval|new|other|specific|otherwise|but|however|which|that|is|are|was|were|has|to suggest|suggesting|with|without|significant|displaced|large enough)\b/iu;
const mostWords = 14;
const countable =
  /(?:effusion|pneumothorax|consolidation|opacity|mass|nodule|fracture|infiltrate|abnormality|process|lesion|hernia|density|dislocation|tumor)$/iu;

// "No acute or active disease": one finding with two adjectives, no list.
const adjective =
  /^(?:acute|active|focal|large|small|suspicious|cardiac|pulmonary|pleural|osseous|bony|hilar|mediastinal|lobar|chronic|subacute|destructive|lytic|sclerotic|interstitial|alveolar|nodular|air ?space)$/iu;
const plural = /(?:[^siu]s|thoraces)$/iu;

/** Diseases of long standing: beside them "no acute disease" is still true. */
const chronic: ReadonlySet<FindingName> = new Set<FindingName>([
  'scarring',
  'granuloma',
  'calcification',
  'aortic-tortuosity',
  'aortic-atherosclerosis',
  'degenerative-change',
  'spinal-curvature',
  'osteopenia',
  'bone-deformity',
  'surgical-material',
  'postsurgical-change',
  'cardiac-device',
  'hyperinflation',
  'emphysema',
]);

/** What findings are said to be "of". */
const diseases: ReadonlySet<FindingName> = new Set<FindingName>([
  'pneumonia',
  'tuberculosis',
  'edema',
  'heart-failure',
  'interstitial-disease',
  'pulmonary-hypertension',
]);

/** "No" taken from what the findings deny or do not speak of: from the whole statement or from one finding of its list. */
export function droppedNegations(statement: Statement, reading: Reading): readonly Edit[] {
  return [...ofLists(statement, reading), ...ofPhrases(statement, reading)];
}

function ofLists(statement: Statement, reading: Reading): readonly Edit[] {
  const head = opening.exec(statement.text);
  const end = statement.text.replace(/[\s.]+$/u, '').length;
  if (head === null || head[0].length >= end) {
    return [];
  }
  const written = statement.text.slice(head[0].length, end);
  const ending = tail.exec(written)?.[0] ?? '';
  const list = written.slice(0, written.length - ending.length);
  if (unfit.test(list) || list.split(/\s+/u).length > mostWords) {
    return [];
  }
  const lead = head.groups?.['lead'] ?? '';
  const there = head.groups?.['there'] !== undefined;
  const parts = list.split(separator).map((item) => item.trim());
  const items = parts.some((part) => adjective.test(part)) ? [list] : parts;
  if (items.some((item) => item === '')) {
    return [];
  }
  const nameOf = (item: string): FindingName | undefined => nameWithin(statement, item);
  const isFree = (item: string): boolean => isWithoutSupport(item, nameOf(item), reading);
  const edits: Edit[] = [];
  const add = (replacement: string, item: string): void => {
    const finding = nameOf(item);
    edits.push({
      start: 0,
      end,
      replacement: capitalised(lead === '' ? replacement : lead + uncapitalised(replacement)),
      ...(finding !== undefined && { finding }),
    });
  };
  const [only = ''] = items;
  if (items.length === 1 && isFree(only)) {
    const stated = thereIs(only);
    const name = nameOf(only);
    const free = [
      only,
      stated,
      ...(name === 'abnormality' ? [] : [`${only}, as described`]),
      ...(name !== undefined && diseases.has(name) ? [`findings of ${only}`] : []),
    ];
    const one = ending === '' ? free : [`${only}${ending}`];
    for (const text of there || lead !== '' ? [`${stated}${ending}`] : one) {
      add(text, only);
    }
  } else if (items.length > 1) {
    for (const item of items.filter(isFree)) {
      const others = items.filter((other) => other !== item).join(items.length > 3 ? ', ' : ' or ');
      const negated = items.length > 3 ? others.replace(/, (?=[^,]*$)/u, ', or ') : others;
      const positive = there || lead !== '' ? thereIs(item) : item;
      add(`${positive}. No ${negated}${ending}`, item);
      add(`${positive} without ${negated}`, item);
    }
    if (items.length === 2 && items.every(isFree)) {
      add(`${there ? 'there is ' : ''}${items.join(' and ')}${ending}`, only);
    }
  }
  return edits;
}

/** "Without edema", "not enlarged", "negative for pneumothorax", anywhere in a statement. */
function ofPhrases(statement: Statement, reading: Reading): readonly Edit[] {
  const phrases: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
    {
      pattern:
        /\bwithout(?: (?:radiographic |definite |convincing )?(?:evidence|signs?) (?:of|for)| definite| overt| associated)?\s+(?<item>[a-z][a-z /-]{3,50})(?=[.,;]|$)/giu,
      instead: 'with $',
    },
    { pattern: /\bnegative for\s+(?<item>[a-z][a-z /-]{3,50})(?=[.;]|$)/giu, instead: 'positive for $' },
    {
      pattern: new RegExp(
        `\\bnot (?<item>enlarged|dilated|engorged|hyperinflated|widened|elevated|flattened)\\b`,
        'giu',
      ),
      instead: '$',
    },
    {
      pattern: new RegExp(`^(?<item>(?!there|the\\b)[a-z][a-z /-]{3,40}) (?:is|are) not ${seen}(?=[.,;]|$)`, 'giu'),
      instead: '$ is seen',
    },
  ];
  return phrases.flatMap(({ pattern, instead }) =>
    [...statement.text.matchAll(pattern)].flatMap((match): readonly Edit[] => {
      const item = match.groups?.['item'] ?? '';
      const finding = nameWithin(statement, item);
      if (finding === undefined || unfit.test(item) || !isWithoutSupport(item, finding, reading)) {
        return [];
      }
      const positive = instead.replace('$', () => item.replace(/\b(?:or|nor)\b/giu, 'and'));
      return [
        {
          start: match.index,
          end: match.index + match[0].length,
          replacement: match.index === 0 ? capitalised(positive) : positive,
          finding,
        },
      ];
    }),
  );
}

/** The absent finding that the words name. */
function nameWithin(statement: Statement, item: string): FindingName | undefined {
  const start = statement.text.indexOf(item);
  return statement.findings.find(
    (finding) => finding.state === 'absent' && finding.start < start + item.length && start < finding.end,
  )?.name;
}

/** Whether neither the findings nor the rest of the impression hold the finding that would be stated. */
function isWithoutSupport(item: string, name: FindingName | undefined, reading: Reading): boolean {
  if (unfit.test(item)) {
    return false;
  }
  return [...reading.evidence, ...reading.own].every((sentence) =>
    sentence.findings
      .filter(isAsserted)
      .every((finding) =>
        name === undefined
          ? !shareContent(item, sentence.text)
          : name === 'abnormality'
            ? chronic.has(finding.name)
            : !areRelated(name, finding.name),
      ),
  );
}

function thereIs(item: string): string {
  const article = /^[aeiou]/iu.test(item) ? 'an' : 'a';
  return countable.test(item)
    ? `there is ${article} ${uncapitalised(item)}`
    : `there ${plural.test(item) ? 'are' : 'is'} ${uncapitalised(item)}`;
}
