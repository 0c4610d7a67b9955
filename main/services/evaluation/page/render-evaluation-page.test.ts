import { describe, expect, it } from 'vitest';
import { checkImpression } from '#shared/checks/check-impression.ts';
import { compareSystems } from '#shared/evaluate/compare-systems.ts';
import { detectionTable } from '#shared/evaluate/detection.ts';
import type { EvaluationCase } from '#shared/evaluate/evaluation-data.ts';
import { scorePair } from '#shared/evaluate/score-pair.ts';
import { finish } from '#shared/evaluate/steps.ts';
import { summarizeSystem } from '#shared/evaluate/summarize.ts';
import type { EvaluationToShow, SystemToShow } from './evaluation-to-show.ts';
import { renderEvaluationPage } from './render-evaluation-page.ts';

const cases: readonly EvaluationCase[] = Array.from({ length: 40 }, (_, index) =>
  index % 4 === 0
    ? {
        id: `case-${index}`,
        background: '',
        findings: 'There is a large right pneumothorax. The heart size is normal.',
        reference: 'Large right pneumothorax.',
        abnormal: true,
        hard: index % 8 === 0,
      }
    : {
        id: `case-${index}`,
        background: '',
        findings: 'The lungs are clear.',
        reference: 'No acute disease.',
        abnormal: false,
        hard: false,
      },
);

function system(name: string, write: (report: EvaluationCase, index: number) => string): SystemToShow {
  const predictions = cases.map((report, index) => {
    const impression = write(report, index);
    return { id: report.id, impression, warnings: checkImpression(impression, report).warnings };
  });
  const pairs = cases.map((report, index) =>
    scorePair(report, predictions[index] ?? { id: report.id, impression: '', warnings: [] }),
  );
  return { ...finish(summarizeSystem(name, pairs, 1)), predictions, unwritten: 0 };
}

const model = system('chest <1.0> "cpu"', (report, index) =>
  index === 5 ? `No acute disease. ${'Please note this. '.repeat(20)}<img src=x>` : report.reference,
);
const normal = system('baseline: always normal', () => 'No acute cardiopulmonary abnormality.');

const evaluation: EvaluationToShow = {
  dataSet: 'test & more.jsonl',
  seedSet: 'dev2-test',
  date: '2026-03-01',
  cases,
  skipped: { 'no impression': 2 },
  systems: [model, normal],
  comparisons: [finish(compareSystems(model, normal))],
  detection: finish(detectionTable(cases, 1)),
};

const swapped: EvaluationToShow = { ...evaluation, systems: [normal, model], comparisons: [] };

describe('renderEvaluationPage', () => {
  const page = renderEvaluationPage(evaluation);

  it('escapes everything that came in', () => {
    expect(page).toContain('chest &lt;1.0&gt; &quot;cpu&quot;');
    expect(page).toContain('test &amp; more.jsonl');
    expect(page).toContain('&lt;img src=x&gt;');
    expect(page).not.toContain('<img');
  });

  it('needs nothing from elsewhere, and no script', () => {
    expect(page).toContain(`default-src 'none'`);
    expect(page).not.toMatch(/<script|<link|<iframe|\bsrc="|url\(|@import|https?:/);
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = '', selfClosing] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:"[^"]*"|[^">])*?(\/?)>/g)) {
      if (slash === '/') {
        expect(open.pop()).toBe(name);
      } else if (selfClosing !== '/' && name !== 'meta') {
        open.push(name);
      }
    }
    expect(open).toEqual([]);
  });

  it('links only to places that it has, each once', () => {
    const ids = Array.from(page.matchAll(/ id="([^"]*)"/g), ([, id]) => id);
    const links = Array.from(page.matchAll(/ href="#([^"]*)"/g), ([, link]) => link);
    expect(new Set(ids).size).toBe(ids.length);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it('opens an outlier of a box plot', () => {
    const [, anchor] = /<a href="#([^"]*)"\s*><circle[^>]*><title>case-5: /.exec(page) ?? [];
    expect(anchor).toBeDefined();
    expect(page.slice(page.indexOf(`id="${anchor}"`)).slice(0, 200)).toContain('case-5');
  });

  it('holds what was measured', () => {
    expect(page).toContain(model.subsets.all.rouge1?.toFixed(3));
    expect(page).toContain(normal.subsets.hard.rouge1?.toFixed(3));
    expect(page).toMatch(/10 abnormal, 5 of them hard/);
    expect(page).toContain('pneumothorax');
    expect(page).toContain('dev2-test is the 500 test reports only');
  });

  it('says how many reports a system did not draft', () => {
    expect(page).not.toContain('not drafted');
    const some = renderEvaluationPage({ ...evaluation, systems: [{ ...model, unwritten: 3 }, normal] });
    expect(some).toContain('3 reports not drafted by chest &lt;1.0&gt;');
  });

  it('says what a column that was not run needs', () => {
    expect(page).toContain('needs MIMIC-CXR access');
    expect(page).toContain('needs a pre-trained model folder');
    const { seedSet: _, ...other } = evaluation;
    const ownSet = renderEvaluationPage({ ...other, preTrained: normal.system });
    expect(ownSet).toContain('needs the 500 test reports of Open-i');
    expect(ownSet).not.toContain('needs a pre-trained model folder');
    expect(ownSet).toContain('<th scope="col" class="">test &amp; more.jsonl</th>');
  });

  it('shows worst drafts with their warnings and what differs', () => {
    const normalPage = renderEvaluationPage(swapped);
    expect(normalPage).toContain('<del>Large right pneumothorax.</del>');
    expect(normalPage).toContain('<ins>No acute cardiopulmonary abnormality.</ins>');
    expect(normalPage).toMatch(/<li class="interrupts"><b>(?:drafted normal|critical omitted)<\/b>/);
    expect(normalPage).toContain('10 drafts of the model have one, 10 of them above.');
  });

  it('is made of one normal report alone as well, without comparison, hard ones or detection', () => {
    const [, report] = cases;
    const pairs = normal.pairs.filter(({ id }) => id === report?.id);
    const predictions = normal.predictions.filter(({ id }) => id === report?.id);
    const small = renderEvaluationPage({
      dataSet: 'one.txt',
      date: '2026-03-01',
      cases: cases.slice(1, 2),
      skipped: {},
      systems: [{ ...finish(summarizeSystem('one', pairs, 1)), predictions, unwritten: 0 }],
      comparisons: [],
    });
    expect(small).toContain('It has none.');
    expect(small).toContain('The data set has no abnormal report.');
    expect(small).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it('is the same for the same evaluation', () => {
    expect(renderEvaluationPage(evaluation)).toBe(page);
  });
});
