import type { SectionKind } from './sections.ts';

/** A section as it is sent, copied or saved. */
export interface LaidOutSection {
  readonly kind: SectionKind;
  /** Without a colon: "IMPRESSION". */
  readonly heading: string;
  readonly text: string;
}

/** A report's text from its sections, in their order. */
export function layOutSections(sections: readonly LaidOutSection[]): string {
  return sections.map(({ heading, text }) => `${heading}:\n${text}\n`).join('\n');
}
