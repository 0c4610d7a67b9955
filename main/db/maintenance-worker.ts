import { parentPort, workerData } from 'node:worker_threads';
import { runMaintenance, type MaintenanceTask } from './maintenance-task.ts';

/** Entry of the maintenance worker: does one task, says how it went, and ends. */
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread's port has no origin
parentPort?.postMessage(runMaintenance(workerData as MaintenanceTask));
