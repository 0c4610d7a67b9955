import { parentPort, workerData } from 'node:worker_threads';
import { runMaintenance, type MaintenanceTask } from './maintenance-task.ts';

/** Entry of the maintenance worker: does one task, says how it went, and ends. */
parentPort?.postMessage(runMaintenance(workerData as MaintenanceTask));
