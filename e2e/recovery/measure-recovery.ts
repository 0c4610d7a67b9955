import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { readReports } from '#main/interop/read-reports.ts';
import { parseReport } from '#shared/report/parse-report.ts';
import { sectionText, type ParsedReport, type SectionKind } from '#shared/report/sections.ts';

import { layouts, type LaidSection } from './layouts.ts';

/**
 * How many sections come back exactly (white space aside) when reports whose sections are known are written in the layouts
 * of layouts.ts and parsed: node e2e/recovery/measure-recovery.ts [--data FOLDER] [--misses]
 */

const { values } = parseArgs({ options: { data: { type: 'string' }, misses: { type: 'boolean', default: false } } });
const examples = fileURLToPath(new URL('../../examples', import.meta.url));
const folder = values.data ?? examples;

const kinds = [
  'exam',
  'indication',
  'technique',
  'comparison',
  'findings',
  'impression',
] as const satisfies readonly SectionKind[];
const background = ['exam', 'indication', 'technique', 'comparison'] as const;

/** What a person would take for a heading, were it not inside a section: a report that holds it has no single right answer. */
const headingInside =
  /\b(?:indications?|history|clinical(?: (?:data|question|information|gegevens))?|comparisons?|technique|procedures?|protocol|exam|examination|study|findings?|results?|report|impression|conclusion|interpretation|summary|diagnosis|addendum|recommendations?|notification|reason(?: for \w+)*|views|request|contrast|medische gegevens|vraagstelling|verslag|conclusie|aanvraag|question|medical data)\s*[:-]\s/i;

/** The labels of backgrounds as the Open-i data joins them, found without the parser. */
const backgroundLabels: { readonly [label: string]: (typeof background)[number] } = {
  Indication: 'indication',
  Comparison: 'comparison',
  Exam: 'exam',
};

interface Share {
  exact: number;
  total: number;
}

interface SourceFigures {
  reports: number;
  withHeadingsInside: number;
  /** Fields of JSON lines against the sections read from them. */
  readonly read: Share;
  /** By section and by layout; reports without heading words inside a section. */
  readonly plain: Map<string, Share>;
  readonly ambiguous: Share;
}

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function count(share: Share, exact: boolean): void {
  share.total += 1;
  share.exact += exact ? 1 : 0;
}

function percent({ exact, total }: Share): string {
  return total === 0 ? '    –' : `${((100 * exact) / total).toFixed(1).padStart(5)}`;
}

function shareOf(shares: Map<string, Share>, name: string): Share {
  const share = shares.get(name) ?? { exact: 0, total: 0 };
  shares.set(name, share);
  return share;
}

function knownSections(report: ParsedReport): readonly LaidSection[] {
  return kinds.flatMap((kind) => {
    const body = normalise(sectionText(report, kind));
    return body === '' ? [] : [{ kind, body }];
  });
}

/** Compares what was read from a line of JSON with its fields, the background taken apart by its labels. */
function compareWithFields(line: string, report: ParsedReport, share: Share): void {
  const fields = JSON.parse(line) as {
    readonly background?: string;
    readonly findings?: string;
    readonly impression?: string;
  };
  for (const kind of ['findings', 'impression'] as const) {
    count(share, normalise(sectionText(report, kind)) === normalise(fields[kind] ?? ''));
  }
  const pieces = (fields.background ?? '').split(/(?<!For|Clinical)(?:^|\s)(Indication|Comparison|Exam):\s/);
  for (let index = 1; index < pieces.length; index += 2) {
    const kind = backgroundLabels[pieces[index] ?? ''];
    const body = pieces[index + 1] ?? '';
    // A label of another kind inside makes the field's right answer uncertain.
    if (kind !== undefined && pieces[0] === '' && !/(?:^|\s)[A-Z][A-Za-z ]+:/.test(body)) {
      count(share, normalise(sectionText(report, kind)) === normalise(body));
    }
  }
}

async function dataFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(?:jsonl|xml|csv|zip)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function measure(name: string, sections: readonly LaidSection[], figures: SourceFigures): void {
  const inside = sections.some(({ body }) => headingInside.test(`${body} `));
  figures.reports += 1;
  figures.withHeadingsInside += inside ? 1 : 0;
  for (const layout of layouts) {
    if (layout.fits?.(sections) === false) {
      continue;
    }
    const parsed = parseReport(layout.write(sections));
    let whole = true;
    for (const kind of kinds) {
      const expected = sections.find((section) => section.kind === kind)?.body ?? '';
      const exact = normalise(sectionText(parsed, kind)) === expected;
      whole &&= exact;
      if (!inside && (expected !== '' || !exact)) {
        const group = (background as readonly SectionKind[]).includes(kind) ? 'background' : kind;
        count(shareOf(figures.plain, group), exact);
        count(shareOf(figures.plain, layout.name), exact);
      }
      if (!exact && !inside && values.misses) {
        console.log(`miss: ${name}, ${kind}, ${layout.name}`);
      }
    }
    if (inside) {
      count(figures.ambiguous, whole);
    }
  }
}

const sources = new Map<string, SourceFigures>();
for (const path of await dataFiles(folder)) {
  const source = relative(folder, dirname(path)).split(/[\\/]/)[0] || 'examples';
  const figures = sources.get(source) ?? {
    reports: 0,
    withHeadingsInside: 0,
    read: { exact: 0, total: 0 },
    plain: new Map(),
    ambiguous: { exact: 0, total: 0 },
  };
  sources.set(source, figures);
  const fileLines = path.endsWith('.jsonl') ? (await readFile(path, 'utf8')).split('\n') : [];
  let index = 0;
  for await (const result of readReports(path, { standardInput: Readable.from([]) })) {
    if (result.ok) {
      const line = fileLines[index];
      if (line !== undefined) {
        compareWithFields(line, result.value.report, figures.read);
      }
      measure(result.value.id ?? result.value.name, knownSections(result.value.report), figures);
    } else {
      console.log(result.failure.message);
    }
    index += 1;
  }
}

if (values.data === undefined) {
  console.log('Measured on the examples of this project; --data FOLDER measures on other reports.');
}
for (const [source, figures] of sources) {
  const share = (name: string): string => percent(shareOf(figures.plain, name));
  console.log(`\n${source}: ${figures.reports} reports in ${layouts.length} layouts, sections recovered exactly (%)`);
  console.log(
    `  background ${share('background')}   findings ${share('findings')}   impression ${share('impression')}`,
  );
  for (const layout of layouts) {
    console.log(`  ${share(layout.name)}  ${layout.name}`);
  }
  if (figures.read.total > 0) {
    console.log(
      `  ${percent(figures.read)}  of ${figures.read.total} fields of the file read as the sections they are`,
    );
  }
  const { withHeadingsInside, ambiguous } = figures;
  console.log(
    `  left out above: ${withHeadingsInside} reports with heading words inside a section, recovered whole ${percent(ambiguous).trim()} %`,
  );
}
