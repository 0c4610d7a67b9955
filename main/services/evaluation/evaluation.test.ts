import { describe, expect, it } from 'vitest';
import { failed, succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import { composeReport } from '#shared/report/compose-report.ts';
import { reviewImpression } from '#main/services/checks.ts';
import type { Draft, Drafts } from '#main/services/drafts.ts';
import { createEvaluations } from './evaluation.ts';
import type { EvaluationPorts, EvaluationProgress } from './evaluation-contract.ts';
import type { KeptDraft, ReadReport } from '#main/services/ports.ts';

/** What the service does with drafts, files and time; the real ones are tested in e2e/command-line. */

interface GivenReport {
  readonly id?: string;
  readonly findings: string;
  readonly impression: string;
}

function readAs({ id, findings, impression }: GivenReport, name: string): Result<ReadReport> {
  const report = composeReport([
    { kind: 'findings', heading: 'FINDINGS', body: findings },
    { kind: 'impression', heading: 'IMPRESSION', body: impression },
  ]);
  return succeeded({ ...(id !== undefined && { id }), name, text: report.text, report });
}

async function* stream(results: readonly Result<ReadReport>[]): AsyncGenerator<Result<ReadReport>> {
  yield* results;
}

const effusion = { id: 'a', findings: 'Small left effusion.', impression: 'Effusion.' };
const clear = { id: 'b', findings: 'Clear lungs.', impression: 'Normal.' };
const tooLong = { id: 'c', findings: 'Long pneumothorax.', impression: 'Pneumothorax.' };

const unloadable: Drafts['model'] = () => Promise.resolve(failed('MODEL_MISSING', 'No model there.'));

/** Drafts whose items are the sentences that `write` gives, or that fail as it does; each takes 100 ms. */
function world(write: (findings: string) => readonly string[] | Failure) {
  let now = 0;
  const asked: string[] = [];
  const files = new Map<string, string>();
  const kept = new Map<string, KeptDraft>();
  const drafts: Drafts = {
    model: () => Promise.resolve(succeeded({ name: 'm', version: '1', variant: 'v', hash: 'h', scope: '' })),
    draft(report) {
      asked.push(report.findings);
      now += 100;
      const items = write(report.findings);
      if ('code' in items) {
        return Promise.resolve({ ok: false as const, failure: items });
      }
      const text = items.join('\n');
      const review = reviewImpression(text, items, report, text);
      const draft = { candidates: [{ text, items, review, score: 0, complete: true }] };
      return Promise.resolve(succeeded(draft as unknown as Draft));
    },
  };
  const ports: EvaluationPorts = {
    openDrafts: () => ({ drafts, close: () => Promise.resolve() }),
    openKeptDrafts: () =>
      Promise.resolve(
        succeeded({
          get: (key) => kept.get(key),
          keep(key, draft) {
            kept.set(key, draft);
            return Promise.resolve(succeeded(undefined));
          },
          close: () => Promise.resolve(),
        }),
      ),
    output: {
      makeFolder: () => Promise.resolve(succeeded(undefined)),
      check: () => Promise.resolve(succeeded(undefined)),
      write(path, pieces) {
        files.set(path, [...pieces].join(''));
        return Promise.resolve(succeeded(undefined));
      },
      remove(path) {
        files.delete(path);
        return Promise.resolve(succeeded(undefined));
      },
    },
    clock: () => now,
    digest: (text) => text,
    today: () => '2026-03-01',
    pause: () => Promise.resolve(),
    programVersion: '1.0.0',
  };
  const evaluate = (reports: readonly Result<ReadReport>[], more: object = {}, watch: object = {}) =>
    createEvaluations(ports).evaluate(
      { dataSet: { name: 'data/set.jsonl', reports: stream(reports) }, baselines: [], detect: false, ...more },
      watch,
    );
  return { evaluate, ports, asked, files, kept };
}

describe('an evaluation', () => {
  it('judges items as sentences, with what the checks say of them', async () => {
    const { evaluate } = world(() => ['Right effusion.', 'No edema.']);
    const result = await evaluate([readAs(effusion, 'x')]);
    const [system] = result.ok ? result.value.systems : [];
    expect(system?.predictions[0]).toMatchObject({ id: 'a', impression: 'Right effusion. No edema.' });
    expect(system?.predictions[0]?.warnings[0]).toMatchObject({ kind: 'side', interrupts: true });
    expect(system?.subsets.all).toMatchObject({ n: 1, findingF1: 1 });
    expect([system?.seconds, system?.subsetSeconds]).toEqual([0.1, { abnormal: 0.1, hard: 0 }]);
  });

  it('counts a report that the model cannot draft as an empty impression', async () => {
    const { failure } = failed('FINDINGS_TOO_LONG', 'Too long.');
    const { evaluate } = world((findings) => (findings.startsWith('Long') ? failure : ['Effusion.']));
    const result = await evaluate([effusion, tooLong].map((given) => readAs(given, 'x')));
    const [system] = result.ok ? result.value.systems : [];
    expect(system?.unwritten).toBe(1);
    expect(system?.predictions.map(({ impression }) => impression)).toEqual(['Effusion.', '']);
    expect(system?.subsets.all).toMatchObject({ n: 2, rouge1: 0.5, abnormalCalledNormal: 0.5 });
  });

  it.each(['ENGINE_DIED', 'ENGINE_FAILED', 'OUTPUT_NOT_WRITABLE'] as const)('ends with %s', async (code) => {
    const { evaluate, files } = world(() => failed(code, 'Stopped.').failure);
    const result = await evaluate([readAs(effusion, 'x')], { predictions: 'out.jsonl' });
    expect(!result.ok && result.failure.code).toBe(code);
    expect([...files.keys()]).toEqual([]);
  });

  it('goes on with what it kept, and drafts nothing twice', async () => {
    const first = world(() => ['Effusion.']);
    const reports = [effusion, clear].map((given) => readAs(given, 'x'));
    await first.evaluate(reports, { predictions: 'out.jsonl' });
    await first.evaluate(reports, { predictions: 'out.jsonl' });
    expect(first.asked).toEqual(['Small left effusion.', 'Clear lungs.']);
    await first.evaluate([readAs({ ...effusion, findings: 'Small right effusion.' }, 'x')], {
      predictions: 'out.jsonl',
    });
    expect(first.asked).toHaveLength(3);
    const [key] = first.kept.keys();
    for (const part of ['1.0.0', 'h', 'v', 'a', 'Small left effusion.']) {
      expect(key).toContain(`"${part}"`);
    }
  });

  it('says how far it is, and how long it will take', async () => {
    const seen: EvaluationProgress[] = [];
    const reports = [effusion, clear, tooLong].map((given) => readAs(given, 'x'));
    await world(() => ['Effusion.']).evaluate(
      reports,
      {},
      { onProgress: (step: EvaluationProgress) => seen.push(step) },
    );
    expect(seen.map(({ stage }) => stage)).toEqual([
      'reading',
      'reading',
      'reading',
      'loading',
      'loading',
      'drafting',
      'drafting',
      'drafting',
      'measuring',
      'measuring',
    ]);
    expect(seen.flatMap((step) => (step.stage === 'drafting' ? [step.secondsLeft] : []))).toEqual([
      undefined,
      0.2,
      0.1,
    ]);
  });

  it('calls reports without identifiers by their place in the data set, not by its folder', async () => {
    const unnamed = { findings: 'Clear lungs.', impression: 'Normal.' };
    const result = await world(() => ['Normal.']).evaluate([readAs(unnamed, 'data/set.jsonl line 1')]);
    expect(result.ok && result.value.cases.map(({ id }) => id)).toEqual(['set.jsonl line 1']);
  });

  it('tells of reports that cannot be read, and fails as they do where there are no others', async () => {
    const unreadable = failed('REPORT_MALFORMED', 'Line 2 is not JSON.');
    const told: string[] = [];
    const watch = { onUnreadable: ({ message }: Failure) => told.push(message) };
    const some = await world(() => ['Normal.']).evaluate([readAs(clear, 'x'), unreadable], {}, watch);
    expect(some.ok && some.value.skipped).toEqual({ unreadable: 1 });
    expect(told).toEqual(['Line 2 is not JSON.']);
    expect(await world(() => ['Normal.']).evaluate([unreadable])).toEqual(unreadable);
  });

  it('tells of every file that it wrote', async () => {
    const written: string[] = [];
    const watch = { onWritten: (path: string) => written.push(path) };
    const { evaluate, files } = world(() => ['Effusion.']);
    await evaluate([readAs(effusion, 'x')], { folder: 'out', predictions: 'drafts.jsonl' }, watch);
    expect(written.toSorted()).toEqual([...files.keys()].toSorted());
    expect(written).toHaveLength(4);
  });

  it('leaves nothing behind where a model cannot be loaded', async () => {
    const { ports } = world(() => ['Effusion.']);
    let opened = 0;
    const broken: EvaluationPorts = {
      ...ports,
      openDrafts: (folder) => {
        const { drafts, close } = ports.openDrafts(folder);
        return { drafts: folder === 'none' ? { ...drafts, model: unloadable } : drafts, close };
      },
      openKeptDrafts: (file) => {
        opened += 1;
        return ports.openKeptDrafts(file);
      },
    };
    const dataSet = { name: 'set.jsonl', reports: stream([readAs(effusion, 'x')]) };
    const request = { dataSet, baselines: [], detect: false, predictions: 'b.jsonl', compare: 'none' };
    const result = await createEvaluations(broken).evaluate(request);
    expect(!result.ok && result.failure.code).toBe('MODEL_MISSING');
    expect(opened).toBe(0);
  });

  it('makes errors in no more reports than it takes, evenly spread', async () => {
    const reports = Array.from({ length: 2100 }, (_, index) => readAs({ ...clear, id: `r${index}` }, 'x'));
    const result = await world(() => ['Normal.']).evaluate(reports, { detect: true });
    const interrupted = result.ok ? result.value.detection?.untouched.all.interrupted : undefined;
    expect(interrupted?.of).toBe(2000);
  });

  it('makes no errors in what is too long to be a report', async () => {
    const book = { id: 'book', findings: 'Clear lungs. '.repeat(2000), impression: 'Normal.' };
    const reports = [clear, book].map((given) => readAs(given, 'x'));
    const result = await world(() => ['Normal.']).evaluate(reports, { detect: true });
    expect(result.ok && result.value.systems[0].subsets.all.n).toBe(2);
    expect(result.ok && result.value.detection?.untouched.all.interrupted.of).toBe(1);
  });
});
