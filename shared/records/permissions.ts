import type { ReaderRole } from './reader-record.ts';

/**
 * - work: open, draft, edit and accept reports
 * - administer: readers, settings, models, backups, purge
 * - evaluate: judge models on data sets
 */
export type Permission = 'work' | 'administer' | 'evaluate';

const permissions: Readonly<Record<ReaderRole, readonly Permission[]>> = {
  reader: ['work'],
  administrator: ['work', 'administer', 'evaluate'],
  researcher: ['evaluate'],
};

export function isPermitted(role: ReaderRole, permission: Permission): boolean {
  return permissions[role].includes(permission);
}
