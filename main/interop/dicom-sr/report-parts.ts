import type { ReportPart } from '#shared/report/compose-report.ts';
import { headingVocabulary } from '#shared/report/heading-vocabulary.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionKindOf, usualHeadings } from '#shared/report/section-codes.ts';
import type { ParsedReport, SectionKind } from '#shared/report/sections.ts';
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
}

/** The parts of a report, from the tree of its document. */
export function reportParts(root: ContentItem): readonly ReportPart[] {
  const passages: Passage[] = [];
  collect(root, { kind: undefined, heading: '', label: '' }, passages);
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

/** Observers, subjects and languages (TID 1001 to 1010 and 1204), which some systems put among what a document contains. */
function isContext({ code }: Coded): boolean {
  return /^12(?:10(?:0[5-9]|[1-3]\d|4[0-9])|1024)$/u.test(code ?? '');
}

function collect(item: ContentItem, place: Place, passages: Passage[]): void {
  for (const child of item.children) {
    const { concept, type } = child;
    if (!tellingRelations.has(child.relationship) || (concept !== undefined && isContext(concept))) {
      continue;
    }
    if (type === 'CONTAINER') {
      collect(child, placeWithin(child, place), passages);
    } else if (tellingTypes.has(type)) {
      tell(child, place, passages);
    }
  }
}

function placeWithin({ concept }: ContentItem, place: Place): Place {
  const kind = sectionKindOf(concept?.code, concept?.meaning);
  const meaning = concept?.meaning ?? '';
  if (kind !== undefined) {
    return { kind, heading: headingOf(kind, meaning), label: '' };
  }
  if (meaning === '' || isGeneral(meaning)) {
    return place;
  }
  return place.kind === undefined && place.heading === ''
    ? { ...place, heading: meaning }
    : { ...place, label: place.label === '' ? meaning : `${place.label}, ${meaning}` };
}

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
      ? { kind: own, heading: headingOf(own, concept?.meaning ?? ''), label: namesPart(place) }
      : place;
  // A date or a code that stands under nothing is data of the document.
  if (words !== '' && (type === 'TEXT' || within.kind !== undefined || within.heading !== '')) {
    const meaning = concept?.meaning ?? '';
    const name =
      own !== undefined || isGeneral(meaning) || meaning.toLowerCase() === within.heading.toLowerCase() ? '' : meaning;
    const labels = [within.label, name].filter(
      (label) => label !== '' && !words.toLowerCase().startsWith(label.toLowerCase()),
    );
    add(within, [...labels, withProperties(item)].join(': '), passages);
  }
  const texts = item.children.filter((child) => child.type === 'TEXT' || child.type === 'CONTAINER');
  collect({ ...item, children: texts }, within, passages);
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

function add({ kind, heading }: Place, statement: string, passages: Passage[]): void {
  const last = passages.at(-1);
  if (last !== undefined && last.kind === kind && last.heading === heading) {
    last.statements.push(statement);
  } else {
    passages.push({ kind, heading, statements: [statement] });
  }
}
