import { createEngineHandlers } from '#main/inference/engine-handlers.ts';
import { ContractServer } from '#shared/ipc/contract-server.ts';
import { engineContract, type EngineContract } from '#shared/ipc/engine-contract.ts';
import type { ResponseMessage } from '#shared/ipc/messages.ts';

/** The engine for a host that starts its process by itself. The command line's is started by `main/inference/engine-launcher.ts`. */
export function serveEngine(send: (message: ResponseMessage) => void): ContractServer<EngineContract> {
  return new ContractServer(engineContract, createEngineHandlers(), send);
}

export type { LaunchEngine } from '#main/inference/engine-launcher.ts';
