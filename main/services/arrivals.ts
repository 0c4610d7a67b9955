import { succeeded, type Failure, type Result } from '#shared/ipc/failure.ts';
import {
  finalStatuses,
  type FinalReport,
  type ReportRecord,
  type ReportSource,
} from '#shared/records/report-record.ts';
import { studyWords, withoutAbsent, type PatientRecord, type StudyRecord } from '#shared/records/study-record.ts';
import { isClosed } from './opened-report.ts';
import type { Arrival, NewId, Now, RefusedArrival } from './ports.ts';
import { reportParts } from './report-parts.ts';
import type { ArrivalRecord, KeptStudy, Store } from './stores.ts';

type ArrivedReport = Arrival['reports'][number];

/** What became of an arrival: the reports that it added or changed; none where it came before. */
export interface TakenArrival {
  readonly changed: readonly string[];
}

/**
 * Takes in what other systems send, with nobody at the station. A report belongs to the one with its accession number and patient, where the
 * station has it: a signed one closes it; any other takes its place as long as nobody has written in it, and stays among its revisions
 * from then on.
 */
export interface Arrivals {
  /** It is on the disk when this returns. Fails as the store does. */
  take(arrival: Arrival): Result<TakenArrival>;
  /** Notes that something was not taken. Fails as the store does. */
  refuse(arrival: RefusedArrival): Result<void>;
}

export interface ArrivalsOptions {
  readonly store: Pick<Store, 'reports' | 'studies' | 'arrivals' | 'returns' | 'together'>;
  readonly now: Now;
  readonly newId: NewId;
}

export function createArrivals({ store, now, newId }: ArrivalsOptions): Arrivals {
  const { reports, studies, arrivals, returns } = store;

  /** The report that an arrival is of, with its study. */
  function known(study: StudyRecord): { readonly report: ReportRecord; readonly kept: KeptStudy } | undefined {
    const { accession, patient } = study;
    const found =
      accession === undefined
        ? undefined
        : studies.withAccession(accession).find(({ record }) => isSamePatient(record.patient, patient));
    const report = found && reports.get(found.reportId);
    return report && { report, kept: studies.get(report.id) ?? { record: {} } };
  }

  /** A study with what an order said of it before. */
  function withOrder({ record, reference }: KeptStudy): KeptStudy {
    const { accession, patient } = record;
    const order =
      accession === undefined
        ? undefined
        : studies.orders(accession).find((ordered) => isSamePatient(ordered.record.patient, patient));
    return order === undefined
      ? { record, ...(reference && { reference }) }
      : joined(order, { record, ...(reference && { reference }) });
  }

  function takeOrder({ study = {}, reference }: ArrivedReport): Result<readonly string[]> {
    const order: KeptStudy = { record: study, ...(reference !== undefined && { reference }) };
    const kept = studies.setOrder(order, now());
    const at = known(study);
    if (!kept.ok || at === undefined) {
      return kept.ok ? succeeded([]) : kept;
    }
    const isCancelled = study.status === 'cancelled' && at.report.state !== 'final';
    const whole = isCancelled ? joined(at.kept, order) : joined(order, at.kept);
    return changed(at.report.id, studies.set(at.report.id, whole));
  }

  function takeReport(
    source: ReportSource,
    { report, study = {}, reference }: ArrivedReport,
  ): Result<readonly string[]> {
    const given: KeptStudy = { record: study, ...(reference !== undefined && { reference }) };
    const at = known(study);
    const isLate = at?.report.state === 'final' && !isSigned(study);
    const whole = withOrder(at === undefined ? given : isLate ? joined(given, at.kept) : joined(at.kept, given));
    const parts = { ...reportParts(report, whole.record), text: report.text, at: now() };
    const final = finalOf(study, parts);
    if (at === undefined && final?.status === 'cancelled') {
      // A report that was never here needs no taking back.
      return succeeded([]);
    }
    if (at === undefined) {
      const id = newId();
      return changed(
        id,
        reports.add({ ...parts, id, source, studyWords: studyWords(whole.record) }),
        () => setStudy(id, whole),
        () => (final === undefined ? succeeded(undefined) : reports.finalise(id, final)),
      );
    }
    const { id } = at.report;
    return changed(id, setStudy(id, whole), () =>
      final === undefined ? update(at.report, parts) : finalise(at.report, final),
    );
  }

  function setStudy(id: string, study: KeptStudy): Result<void> {
    return Object.keys(study.record).length === 0 ? succeeded(undefined) : studies.set(id, study);
  }

  /** What was to be sent of it would only say less than what is signed. An older signed report that comes late changes nothing. */
  function finalise(report: ReportRecord, given: FinalReport): Result<void> {
    // What is taken back without its text is what was signed before.
    const isBare = given.status === 'cancelled' && given.text.trim() === '';
    const final = isBare ? { ...given, text: report.final?.text ?? '' } : given;
    if (reports.hadFinal(report.id, final)) {
      return succeeded(undefined);
    }
    const withdrawn = returns.withdraw(report.id, now());
    return withdrawn.ok ? reports.finalise(report.id, final) : withdrawn;
  }

  /** Studies that were read together: the one text is theirs, too, where the station has reports of them. */
  function takeLinked(source: ReportSource, { linked = [], ...arrived }: ArrivedReport): Result<readonly string[]> {
    const ids: string[] = [];
    for (const study of linked.filter((one) => known(one) !== undefined)) {
      const taken = takeReport(source, { ...arrived, study: { ...arrived.study, ...study } });
      if (!taken.ok) {
        return taken;
      }
      ids.push(...taken.value);
    }
    return succeeded(ids);
  }

  /** A report that is not signed yet came again. */
  function update(
    report: ReportRecord,
    parts: ReturnType<typeof reportParts> & { readonly text: string; readonly at: number },
  ): Result<void> {
    if (report.text === parts.text || report.state === 'final') {
      return succeeded(undefined);
    }
    const isWrittenIn = report.state === 'edited' || isClosed(report);
    return isWrittenIn ? reports.keepReceived(report.id, parts) : reports.receive(report.id, parts);
  }

  return {
    take: ({ source, sender, kind, name, identity, reports: arrived }) =>
      identity !== undefined && arrivals.wasTaken(identity)
        ? succeeded({ changed: [] })
        : store.together(() => {
            const ids = new Set<string>();
            for (const one of arrived) {
              const taken = one.isOrder === true ? takeOrder(one) : takeReport(source, one);
              if (!taken.ok) {
                return taken;
              }
              const linked = takeLinked(source, one);
              if (!linked.ok) {
                return linked;
              }
              [...taken.value, ...linked.value].forEach((id) => ids.add(id));
            }
            const noted =
              identity === undefined
                ? succeeded(undefined)
                : arrivals.addTaken({ at: now(), source, sender, kind, name, ...firstOf(arrived, [...ids]) }, identity);
            return noted.ok ? succeeded({ changed: [...ids] }) : noted;
          }),
    refuse: (arrival) => arrivals.addRefused({ ...arrival, at: now() }),
  };
}

/** By what people match an arrival with what they see elsewhere. @param ids of the reports that it added or changed, in their order */
function firstOf(
  [first]: readonly ArrivedReport[],
  [reportId]: readonly string[],
): Pick<ArrivalRecord, 'accession' | 'reportId'> {
  return withoutAbsent({ accession: first?.study?.accession, reportId });
}

/** Does one change after the other, and gives the report that they were of. */
function changed(
  id: string,
  first: Result<void>,
  ...others: readonly (() => Result<void>)[]
): Result<readonly string[]> {
  let failure: Failure | undefined = first.ok ? undefined : first.failure;
  for (const change of others) {
    const done = failure === undefined ? change() : succeeded(undefined);
    failure ??= done.ok ? undefined : done.failure;
  }
  return failure === undefined ? succeeded([id]) : { ok: false, failure };
}

/**
 * Whether two systems mean one person: neither number nor date of birth differs; without two numbers to compare, nor does the name. Systems
 * name those who give the numbers by names of their own, so that these count only where a date of birth is missing.
 */
export function isSamePatient(one: PatientRecord = {}, other: PatientRecord = {}): boolean {
  const isBornSame = one.birthDate !== undefined && one.birthDate === other.birthDate;
  const isBornOtherwise = one.birthDate?.length === other.birthDate?.length && differs(one.birthDate, other.birthDate);
  if (isBornOtherwise || differs(one.mrn, other.mrn)) {
    return false;
  }
  return one.mrn !== undefined && other.mrn !== undefined
    ? isBornSame || !differs(one.mrnIssuer, other.mrnIssuer)
    : !differs(one.family, other.family) && !differs(one.given, other.given);
}

function differs(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.toUpperCase() !== other.toUpperCase();
}

/** What is known of a study from two sources; the later one counts where both say something. */
function joined(earlier: KeptStudy, later: KeptStudy): KeptStudy {
  const patient = { ...earlier.record.patient, ...later.record.patient };
  const reference = later.reference ?? earlier.reference;
  return {
    record: withoutAbsent({ ...earlier.record, ...later.record, patient }),
    ...(reference !== undefined && { reference }),
  };
}

function isSigned({ status }: StudyRecord): boolean {
  return finalStatuses.some((signed) => signed === status);
}

/** The signed report, where this is one. */
function finalOf(
  { status }: StudyRecord,
  { text, at }: { readonly text: string; readonly at: number },
): FinalReport | undefined {
  const final = finalStatuses.find((signed) => signed === status);
  return final && { at, status: final, text };
}
