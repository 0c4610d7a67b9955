import type { ReactNode } from 'react';
import type { ReportRecord } from '#shared/records/report-record.ts';
import type { StudyRecord } from '#shared/records/study-record.ts';
import { studyFacts } from './study-words.ts';
import { StudyPeek } from './study-peek.tsx';
import { useStudyWords } from './use-study-words.ts';

interface StudyLineProps {
  readonly report: ReportRecord;
  readonly study: StudyRecord;
  /** What is to be seen before all else; it comes and goes, and moves nothing that can be pressed. */
  readonly notice: ReactNode;
  /** What else is known of the patient. */
  readonly children: ReactNode;
}

const separator = ' · ';

/** Who and what a report is of, on one quiet line, the last facts only where it has room for them; the whole record behind it. */
export function StudyLine({ report, study, notice, children }: StudyLineProps) {
  const facts = studyFacts(study, report.receivedAt, useStudyWords());
  return (
    <div className="study-line">
      <p className="study-facts" title={facts.join(separator)}>
        {facts.map((fact, index) => (
          <span key={fact} className="study-fact">
            {index > 0 && separator}
            {fact}
          </span>
        ))}
      </p>
      <div className="actions">
        {notice}
        <StudyPeek report={report} study={study} />
        {children}
      </div>
    </div>
  );
}
