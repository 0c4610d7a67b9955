import type { ReportPart } from '#shared/report/compose-report.ts';
import { headingVocabulary } from '#shared/report/heading-vocabulary.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionKindOf, usualHeadings } from '#shared/report/section-codes.ts';
import { backgroundKinds, reportKinds, type ParsedReport, type SectionKind } from '#shared/report/sections.ts';
import type { Coded, ContentItem } from './content-tree.ts';

/** What stands under a heading of the tree, in the order of the document; without a kind where no concept above it names one. */
interface Passage {
  readonly kind: SectionKind | undefined;
  readonly heading: string;
  readonly statements: string[];
}

/** Where in the tree an item stands. */
interface Place {
  readonly kind: SectionKind | undefined;
  readonly heading: string;
  /** A container below that heading which names no section ("Liver"): its name goes before what it holds. */
  readonly label: string;
  /** Of a container whose items read on as one sentence: the passage that the last of them went to. */
  readonly sentence: { passage: Passage | undefined } | undefined;
  /** Right under the root. */
  readonly top: boolean;
}

/** The parts of a report, from the tree of its document. */
export function reportParts(root: ContentItem): readonly ReportPart[] {
  const passages: Passage[] = [];
  collect(root, { kind: undefined, heading: '', label: '', sentence: undefined, top: true }, passages);
  const [only, another] = passages;
  if (only !== undefined && another === undefined) {
    const parsed = parseReport(textOf(only));
    if (only.kind === undefined || holdsSections(parsed)) {
      return [parsed];
    }
  }
  // What no concept names is findings where nothing else is.
  const named = passages.some(({ kind }) => kind === 'findings');
  return passages.map((passage) => {
    const { kind, heading } = passage;
    return kind === undefined && !named && heading === ''
      ? parseReport(textOf(passage))
      : {
          kind: kind ?? (named ? 'other' : 'findings'),
          heading: heading === '' ? 'COMMENT' : heading.toUpperCase(),
          body: textOf(passage),
        };
  });
}

/** An item is a statement of its own, also where it ends without a full stop. */
function textOf({ statements }: Passage): string {
  return statements
    .map((statement, index) =>
      index === statements.length - 1 || /[.!?:;]$/u.test(statement) ? statement : `${statement}\n`,
    )
    .join('\n');
}

/** Whether a text divides itself as a whole report does, wherever in the tree it was put. */
function holdsSections({ sections }: ParsedReport): boolean {
  const kinds = new Set(sections.filter(({ heading }) => heading !== undefined).map(({ kind }) => kind));
  return kinds.has('impression') && kinds.size > 1;
}

/** How items that are part of the text stand to the one above. All others say who, in which language, or on which patient. */
const tellingRelations: ReadonlySet<string> = new Set(['', 'CONTAINS', 'HAS PROPERTIES', 'INFERRED FROM']);

/** Words that a value is put into. All others only point to images, or to places and times in them. */
const tellingTypes: ReadonlySet<string> = new Set(['TEXT', 'CODE', 'NUM', 'DATE', 'TIME', 'DATETIME', 'PNAME']);

/** Observers, procedures, subjects and languages (TID 1001 to 1010 and 1204), which some systems put among what a document contains. */
function isContext({ code }: Coded): boolean {
  return /^1210(?:0[5-9]|[1-4]\d)$/u.test(code ?? '');
}

function collect(item: ContentItem, place: Place, passages: Passage[]): void {
  for (const child of item.children) {
    const { concept, type } = child;
    if (!tellingRelations.has(child.relationship) || (concept !== undefined && isContext(concept))) {
      continue;
    }
    if (type === 'CONTAINER') {
      const sentence = child.continuous ? { passage: undefined } : undefined;
      collect(child, { ...placeWithin(child, place), sentence, top: false }, passages);
    } else if (tellingTypes.has(type)) {
      tell(child, place, passages);
    }
  }
}

function placeWithin({ concept }: ContentItem, place: Place): Pick<Place, 'kind' | 'heading' | 'label'> {
  const kind = sectionKindOf(concept?.code, concept?.meaning);
  const meaning = concept?.meaning ?? '';
  // "Other" is a heading of its own, and within the findings it is still one of them.
  if (kind !== undefined && (place.kind === undefined || tellingKinds.has(kind))) {
    return { kind, heading: headingOf(kind, meaning), label: '' };
  }
  if (meaning === '' || isGeneral(meaning)) {
    return place;
  }
  if (place.kind === undefined && place.heading === '') {
    return { ...place, heading: meaning };
  }
  const path = `${place.label}, ${meaning}`;
  return { ...place, label: place.label === '' || path.length > longestLabel ? meaning : path };
}

const tellingKinds: ReadonlySet<string> = new Set([...backgroundKinds, ...reportKinds, 'addendum']);

/** Characters; a name stands before each of the texts that it is for. */
const longestLabel = 200;

/** A heading as reports have it: "Impressions" is one, "Prior Procedure Descriptions" is the name of a concept. */
function headingOf(kind: SectionKind, meaning: string): string {
  return headingVocabulary.get(meaning.toLowerCase())?.kinds[0] === kind
    ? meaning.toUpperCase()
    : (usualHeadings[kind] ?? meaning.toUpperCase());
}

/** Names of concepts that say no more than that there is text. */
function isGeneral(meaning: string): boolean {
  return /^(?:.*\breports?|section|text|comments?|narrative|paragraph|description|notes?|findings?|observations?)$/iu.test(
    meaning,
  );
}

/** Puts an item's words where they belong, with those of its properties, and goes on with the texts below it. */
function tell(item: ContentItem, place: Place, passages: Passage[]): void {
  const { concept, type, words } = item;
  const own = sectionKindOf(concept?.code, concept?.meaning);
  // Without a section above it, a finding or an impression says by itself where it belongs.
  const within: Place =
    place.kind === undefined && own !== undefined
      ? { ...place, kind: own, heading: headingOf(own, concept?.meaning ?? ''), label: namesPart(place) }
      : place;
  // A date, a name or a code that stands under nothing is data of the document.
  if (words !== '' && (type === 'TEXT' || type === 'NUM' || within.kind !== undefined || !place.top)) {
    add(within, statementOf(item, own === undefined, within), passages);
  }
  const texts = item.children.filter((child) => child.type === 'TEXT' || child.type === 'CONTAINER');
  collect({ ...item, children: texts }, { ...within, sentence: undefined }, passages);
}

/** An item in words, after the names of what it is of. */
function statementOf(item: ContentItem, named: boolean, { heading, label, sentence }: Place): string {
  const words = withProperties(item);
  const meaning = item.concept?.meaning ?? '';
  if (sentence !== undefined && (sentence.passage !== undefined || item.type !== 'TEXT')) {
    return words;
  }
  const name = !named || isGeneral(meaning) || meaning.toLowerCase() === heading.toLowerCase() ? '' : meaning;
  const names = [label, name].filter((one) => one !== '' && !words.toLowerCase().startsWith(one.toLowerCase()));
  return [...names, words].join(': ');
}

/** What a container that names no section is called, for what names its section itself. */
function namesPart({ heading, label }: Place): string {
  return [heading, label].filter((name) => name !== '').join(', ');
}

/** Characters; in a longer text one word more or less is not looked for. */
const longestFinding = 10_000;

/** "Nodule (Diameter: 12 mm; Side: left)": what is measured and coded of a finding stands with it where its words do not say it already. */
function withProperties({ words, children }: ContentItem): string {
  const told = words.length > longestFinding ? '' : words.toLowerCase();
  const properties = children
    .filter(
      (child) => tellingRelations.has(child.relationship) && tellingTypes.has(child.type) && child.type !== 'TEXT',
    )
    .filter((child) => child.words !== '' && !told.includes(child.words.toLowerCase()))
    .map((child) => {
      const meaning = child.concept?.meaning ?? '';
      return `${meaning === '' || isGeneral(meaning) ? '' : `${meaning}: `}${withProperties(child)}`;
    });
  if (properties.length === 0) {
    return words;
  }
  const listed = ` (${properties.join('; ')})`;
  return words.endsWith('.') ? `${words.slice(0, -1)}${listed}.` : `${words}${listed}`;
}

function add({ kind, heading, sentence }: Place, statement: string, passages: Passage[]): void {
  const last = passages.at(-1);
  const passage = last?.kind === kind && last?.heading === heading ? last : { kind, heading, statements: [] };
  if (passage !== last) {
    passages.push(passage);
  }
  if (sentence !== undefined && sentence.passage === passage) {
    passage.statements.push(`${passage.statements.pop() ?? ''} ${statement}`);
  } else {
    passage.statements.push(statement);
  }
  if (sentence !== undefined) {
    sentence.passage = passage;
  }
}
