import type { SectionKind } from '#shared/report/sections.ts';

/** A section to lay out: its kind and its text. */
export interface LaidSection {
  readonly kind: SectionKind;
  readonly body: string;
}

/** A way in which hospitals write reports. */
export interface Layout {
  readonly name: string;
  readonly write: (sections: readonly LaidSection[]) => string;
  /** Whether a report can be written so; all can where this is absent. */
  readonly fits?: (sections: readonly LaidSection[]) => boolean;
}

type Words = { readonly [kind in SectionKind]?: string };

const english: Words = {
  exam: 'Exam',
  indication: 'Indication',
  technique: 'Technique',
  comparison: 'Comparison',
  findings: 'Findings',
  impression: 'Impression',
};
const british: Words = {
  exam: 'Examination',
  indication: 'Clinical details',
  technique: 'Technique',
  comparison: 'Previous imaging',
  findings: 'Report',
  impression: 'Conclusion',
};
const dutch: Words = {
  exam: 'Onderzoek',
  indication: 'Klinische gegevens',
  technique: 'Techniek',
  comparison: 'Vergelijking',
  findings: 'Verslag',
  impression: 'Conclusie',
};
const german: Words = {
  exam: 'Untersuchung',
  indication: 'Klinische Angaben',
  technique: 'Technik',
  comparison: 'Voraufnahmen',
  findings: 'Befund',
  impression: 'Beurteilung',
};

function lines(words: Words, style: (heading: string, body: string, index: number) => string, between: string) {
  return (sections: readonly LaidSection[]): string =>
    sections.map(({ kind, body }, index) => style(words[kind] ?? kind, body, index)).join(between);
}

/** Breaks a text at blanks so that no line is longer than `width` characters. */
export function wrap(text: string, width: number, indent = ''): string {
  let line = '';
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= width) {
      wrapped.push(indent + line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...wrapped, indent + line].join('\n');
}

const upper = (heading: string): string => heading.toUpperCase();

export const layouts: readonly Layout[] = [
  {
    name: 'FINDINGS: on its own line',
    write: lines(english, (heading, body) => `${upper(heading)}:\n${body}\n`, '\n'),
  },
  { name: 'FINDINGS: inline', write: lines(english, (heading, body) => `${upper(heading)}: ${body}`, '\n') },
  { name: 'Findings: inline, blank lines', write: lines(english, (heading, body) => `${heading}: ${body}`, '\n\n') },
  { name: 'findings: inline', write: lines(english, (heading, body) => `${heading.toLowerCase()}: ${body}`, '\n') },
  { name: 'Findings on its own line', write: lines(english, (heading, body) => `${heading}\n${body}\n`, '\n') },
  { name: 'FINDINGS on its own line', write: lines(english, (heading, body) => `${upper(heading)}\n${body}`, '\n') },
  { name: 'FINDINGS - inline', write: lines(english, (heading, body) => `${upper(heading)} - ${body}`, '\n') },
  { name: 'all on one line, FINDINGS:', write: lines(english, (heading, body) => `${upper(heading)}: ${body}`, ' ') },
  { name: 'all on one line, Findings:', write: lines(english, (heading, body) => `${heading}: ${body}`, ' ') },
  { name: 'British', write: lines(british, (heading, body) => `${heading}: ${body}`, '\n') },
  { name: 'Dutch', write: lines(dutch, (heading, body) => `${heading}: ${body}`, '\n\n') },
  { name: 'German, wrapped', write: lines(german, (heading, body) => `${heading}\n${wrap(body, 72)}`, '\n\n') },
  { name: 'bold', write: lines(english, (heading, body) => `**${heading}:** ${body}`, '\n\n') },
  {
    name: 'underlined, Windows line ends',
    write: lines(english, (heading, body) => `${heading}\r\n${'='.repeat(heading.length)}\r\n${body}`, '\r\n\r\n'),
  },
  {
    name: 'numbered',
    write: lines(english, (heading, body, index) => `${index + 1}. ${upper(heading)}\n${body}`, '\n'),
  },
  {
    name: 'MIMIC',
    write: (sections) =>
      `                                 FINAL REPORT\n${lines(english, (heading, body) => wrap(`${upper(heading)}:  ${body}`, 78, ' '), '\n \n')(sections)}\n`,
  },
  {
    name: 'MIMIC, findings without heading',
    write: (sections) =>
      `                                 FINAL REPORT\n${sections
        .map(({ kind, body }) =>
          wrap(kind === 'findings' ? body : `${upper(english[kind] ?? kind)}:  ${body}`, 78, ' '),
        )
        .join('\n\n')}\n`,
    fits: (sections) => sections.findIndex((section) => section.kind === 'findings') > 0,
  },
  {
    name: 'letterhead, page turn, signature',
    write: (sections) =>
      `GENERAL HOSPITAL\nPatient: DOE, JANE   MRN: 00123\n\n${lines(english, (heading, body) => `${upper(heading)}: ${body}`, '\n\nPage 1 of 2\nGENERAL HOSPITAL\nPatient: DOE, JANE   MRN: 00123\n\n')(sections)}\n\nElectronically signed by: Jane Roe, MD\nPage 2 of 2\n`,
  },
];
