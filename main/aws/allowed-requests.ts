import { NodeHttpHandler, type NodeHttpHandlerOptions } from '@smithy/node-http-handler';

/** A request would have gone elsewhere than an administrator named. */
export class ForeignAddress extends Error {}

/**
 * Lets requests go to named hosts alone, whatever leads the SDK elsewhere: a variable of the environment, a file of the AWS command line, a redirect
 * of the server, the metadata service of a cloud's computers.
 */
export class AllowedRequests extends NodeHttpHandler {
  readonly #hosts: ReadonlySet<string>;

  /** @param hosts with their ports where these are not the usual ones */
  constructor(hosts: ReadonlySet<string>, options: NodeHttpHandlerOptions) {
    super(options);
    this.#hosts = hosts;
  }

  override handle(...[request, options]: Parameters<NodeHttpHandler['handle']>): ReturnType<NodeHttpHandler['handle']> {
    const host = request.port === undefined ? request.hostname : `${request.hostname}:${request.port}`;
    return this.#hosts.has(host)
      ? super.handle(request, options)
      : Promise.reject(new ForeignAddress('a request would have gone to an address that nobody named'));
  }
}

/** The host of a web address, with its port where it is not the usual one. */
export function hostOf(address: string): string {
  return new URL(address).host;
}
