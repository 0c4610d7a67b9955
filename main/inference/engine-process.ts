import process from 'node:process';
import { ContractServer } from '#shared/ipc/contract-server.ts';
import { describeCrash } from '#shared/ipc/describe-crash.ts';
import { engineContract } from '#shared/ipc/engine-contract.ts';
import { createEngineHandlers } from './engine-handlers.ts';

/**
 * Entry of the engine process: answers the contract of shared/ipc/engine-contract.ts over the channel to the process that
 * started it. Native inference blocks and may die, so it does so here, alone.
 */

process.on('uncaughtException', (error) => {
  process.stderr.write(`${describeCrash(error)}\n`, () => process.exit(1));
});

// Without its parent it has no purpose; and it must not outlive it with a report in memory.
process.on('disconnect', () => process.exit());
if (!process.connected) {
  process.exit();
}

// Ctrl-C in a terminal reaches both processes: it is for the parent to say what shall end.
process.on('SIGINT', () => {});

const server = new ContractServer(engineContract, createEngineHandlers(), (message) => process.send?.(message));
process.on('message', (message) => void server.receive(message));
