import type { EventOf, InputOf, OutputOf, ProcedureName, ProgressOf } from '#shared/ipc/contract.ts';
import { failed, type Result } from '#shared/ipc/failure.ts';
import type { StationContract, StationState } from '#shared/ipc/station-contract.ts';
import { Held } from '#renderer/page/held.ts';
import { ends, type StationClient } from './station-connection.ts';

export type OpenState = Extract<StationState, { readonly kind: 'open' }>;

export interface StationView {
  /** A station that has stopped is started again; one that is lost was so too often. */
  readonly connection: 'starting' | 'connected' | 'stopped' | 'lost';
  /** As the station last said it; it outlasts a stop, so that what is on the screen can stay there. */
  readonly state: StationState | undefined;
}

export type Procedure = ProcedureName<StationContract>;
export type Input<P extends Procedure> = InputOf<StationContract, P>;
export type Output<P extends Procedure> = OutputOf<StationContract, P>;
export type Progress<P extends Procedure> = ProgressOf<StationContract, P>;

export interface Asked<T> {
  readonly result: Promise<Result<T>>;
  cancel(): void;
}

/** What the page asks through. */
export type Asker = Pick<StationLink, 'ask' | 'call'>;

type ReportsChanged = EventOf<StationContract, 'reportsChanged'>;

const stopped = failed('STATION_CLOSED', 'The station stopped. It is being started again.');

/** The page's way to the station over all its restarts: who asks or listens need not know which connection carries it. */
export class StationLink {
  readonly view = new Held<StationView>({ connection: 'starting', state: undefined });
  readonly #reportListeners = new Set<(changed: ReportsChanged) => void>();
  readonly #sourceListeners = new Set<() => void>();
  readonly #feedbackListeners = new Set<() => void>();
  #client: StationClient | undefined;
  /** The calls that wait: where another connection has come before their answer, there will be none. */
  readonly #waiting = new Set<() => void>();

  /** Takes a connection in the place of the one before. */
  connect(client: StationClient): void {
    this.#client?.kill();
    this.#client = client;
    this.#waiting.forEach((giveUp) => giveUp());
    client.on('stateChanged', (state) => this.#tell(client, { connection: 'connected', state }));
    client.on('reportsChanged', (changed) => this.#reportListeners.forEach((listener) => listener(changed)));
    client.on('sourcesChanged', () => this.#sourceListeners.forEach((listener) => listener()));
    client.on('feedbackChanged', () => this.#feedbackListeners.forEach((listener) => listener()));
    void this.#readState(client);
    void client.ended.then((reason) => this.#stop(client, reason === ends.lost ? 'lost' : 'stopped'));
  }

  call<P extends Procedure>(
    procedure: P,
    input: Input<P>,
    onProgress?: (progress: Progress<P>) => void,
  ): Asked<Output<P>> {
    const client = this.#client;
    if (client === undefined) {
      return { result: Promise.resolve(stopped), cancel: () => {} };
    }
    const call = client.call(procedure, input, onProgress);
    const result = new Promise<Result<Output<P>>>((resolve) => {
      const end = (ended: Result<Output<P>>): void => {
        this.#waiting.delete(giveUp);
        resolve(ended);
      };
      const giveUp = (): void => end(stopped);
      this.#waiting.add(giveUp);
      void call.outcome.then((outcome) => {
        if (outcome.kind === 'died') {
          // One that answers what no contract names is not started again.
          this.#stop(client, outcome.reason === ends.stopped ? 'stopped' : 'lost');
        }
        return end(outcome.kind === 'answered' ? outcome.result : stopped);
      });
    });
    return { result, cancel: call.cancel };
  }

  ask<P extends Procedure>(procedure: P, input: Input<P>): Promise<Result<Output<P>>> {
    return this.call(procedure, input).result;
  }

  onReportsChanged(listener: (changed: ReportsChanged) => void): () => void {
    this.#reportListeners.add(listener);
    return () => void this.#reportListeners.delete(listener);
  }

  onSourcesChanged(listener: () => void): () => void {
    this.#sourceListeners.add(listener);
    return () => void this.#sourceListeners.delete(listener);
  }

  onFeedbackChanged(listener: () => void): () => void {
    this.#feedbackListeners.add(listener);
    return () => void this.#feedbackListeners.delete(listener);
  }

  async #readState(client: StationClient): Promise<void> {
    const { outcome } = client.call('state', {});
    const ended = await outcome;
    if (ended.kind === 'answered' && ended.result.ok) {
      this.#tell(client, { connection: 'connected', state: ended.result.value });
    }
  }

  #stop(client: StationClient, connection: 'stopped' | 'lost' = 'stopped'): void {
    this.#tell(client, { connection, state: this.view.get().state });
  }

  /** A connection that another has replaced is not listened to. */
  #tell(client: StationClient, view: StationView): void {
    if (client === this.#client) {
      this.view.set(view);
    }
  }
}
