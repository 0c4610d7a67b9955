import type { ReadReport } from '#main/services/ports.ts';
import type { Result } from '#shared/ipc/failure.ts';

/** What the readers give: a report, or why this one could not be read while the rest goes on. */
export type ReadResult = Result<ReadReport>;
