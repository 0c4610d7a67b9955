import { elementOf, elementsOf, resourceType, textOf, type FhirElement } from './element.ts';

/** A resource in its place: what its references are followed from. */
export interface Placed {
  readonly resource: FhirElement;
  /** The resource that contains it, or itself: what `#id` means is found there. */
  readonly holder: FhirElement;
  /** Of the entry that holds it. */
  readonly fullUrl?: string | undefined;
  readonly scope: Scope;
}

/** In characters; what is longer is no address, and would take long to be looked at. */
const longestAddress = 2000;

/** The resources that may refer to one another: those of one bundle, or those that stand beside each other in a file. */
export class Scope {
  private readonly byType = new Map<string, Placed[]>();
  private readonly byUrl = new Map<string, Placed[]>();
  /** By type, once it was asked for. */
  private readonly byTarget = new Map<string, ReadonlyMap<FhirElement, Placed>>();
  /** By "Patient/1". */
  private readonly byId = new Map<string, Placed[]>();
  /** By "Patient?1234" and "Patient?http://system|1234". */
  private readonly byIdentifier = new Map<string, Placed[]>();

  add(resource: FhirElement, url?: string): Placed {
    const fullUrl = url === undefined || url.length > longestAddress ? undefined : url;
    const placed: Placed = { resource, holder: resource, fullUrl, scope: this };
    const type = resourceType(resource) ?? '';
    put(this.byType, type, placed);
    const id = textOf(resource, 'id');
    if (fullUrl !== undefined) {
      put(this.byUrl, normalUrl(fullUrl), placed);
    }
    if (id !== undefined) {
      put(this.byId, `${type}/${id}`, placed);
    }
    for (const identifier of elementsOf(resource, 'identifier')) {
      const value = textOf(identifier, 'value') ?? '';
      put(this.byIdentifier, `${type}?${value}`, placed);
      put(this.byIdentifier, `${type}?${textOf(identifier, 'system') ?? ''}|${value}`, placed);
    }
    return placed;
  }

  ofType(type: string): readonly Placed[] {
    return this.byType.get(type) ?? [];
  }

  /**
   * The resources of a type by those that they refer to, the first of several. @param referencesOf the references of one that count
   */
  referring(
    type: string,
    referencesOf: (resource: FhirElement) => readonly FhirElement[],
  ): ReadonlyMap<FhirElement, Placed> {
    const known = this.byTarget.get(type);
    if (known !== undefined) {
      return known;
    }
    const referring = new Map<FhirElement, Placed>();
    for (const placed of this.ofType(type)) {
      for (const reference of referencesOf(placed.resource)) {
        const target = follow(reference, placed)?.resource;
        if (target !== undefined && !referring.has(target)) {
          referring.set(target, placed);
        }
      }
    }
    this.byTarget.set(type, referring);
    return referring;
  }

  /** What an address other than `#id` means to a resource with this fullUrl. */
  find(address: string, from: string | undefined): Placed | undefined {
    const [, bare = address, version] = /^(.*)\/_history\/([^/]+)$/su.exec(address) ?? [];
    return pick(this.candidates(bare, from), version);
  }

  private candidates(address: string, from: string | undefined): readonly Placed[] {
    const absolute = /^(?:https?|urn):/iu.test(address);
    const base = absolute ? '' : restBase(from);
    const exact = base === undefined ? undefined : this.byUrl.get(normalUrl(base + address));
    if (exact !== undefined) {
      return exact;
    }
    if (/^\w+\?/u.test(address)) {
      return this.byQuery(address);
    }
    const [relative] = /[A-Z][A-Za-z]*\/[^/]+$/u.exec(address) ?? [];
    const same = relative === undefined ? [] : (this.byId.get(relative) ?? []);
    // The same id on another server is another person.
    return base === undefined ? same : same.filter(({ fullUrl }) => restBase(fullUrl) === undefined);
  }

  /** "Practitioner?identifier=http://system|1234", as bundles of transactions refer to what the server may have. */
  private byQuery(address: string): readonly Placed[] {
    const [type = '', query = ''] = address.split('?', 2);
    const identifier = new URLSearchParams(query).get('identifier');
    return identifier === null ? [] : (this.byIdentifier.get(`${type}?${identifier}`) ?? []);
  }
}

/** The resource that a reference means; undefined where it is not at hand. */
export function follow(reference: FhirElement | undefined, from: Placed): Placed | undefined {
  const address = textOf(reference, 'reference');
  if (address === undefined || address.length > longestAddress) {
    return undefined;
  }
  if (!address.startsWith('#')) {
    return from.scope.find(address, from.fullUrl);
  }
  const { holder } = from;
  const resource =
    address === '#' ? holder : elementsOf(holder, 'contained').find((one) => textOf(one, 'id') === address.slice(1));
  return resource && { ...from, resource };
}

/** The resources that the references under a name mean, as far as they are at hand. */
export function followAll(from: Placed | undefined, name: string): readonly Placed[] {
  return from === undefined
    ? []
    : elementsOf(from.resource, name).flatMap((reference) => follow(reference, from) ?? []);
}

/** The type of what a reference means, also where that is not at hand. */
export function typeOfReference(reference: FhirElement, from: Placed): string | undefined {
  const found = follow(reference, from);
  const [, named] =
    /(?:^|\/)([A-Z][A-Za-z]+)[/?]/u.exec((textOf(reference, 'reference') ?? '').slice(0, longestAddress)) ?? [];
  return (found && resourceType(found.resource)) ?? named ?? textOf(reference, 'type');
}

function put(map: Map<string, Placed[]>, key: string, placed: Placed): void {
  const list = map.get(key);
  if (list === undefined) {
    map.set(key, [placed]);
  } else {
    list.push(placed);
  }
}

/** Of several versions the one that is asked for, or else the first: a history begins with the newest. */
function pick(candidates: readonly Placed[], version: string | undefined): Placed | undefined {
  const asked = candidates.find(
    ({ resource }) => version !== undefined && textOf(elementOf(resource, 'meta'), 'versionId') === version,
  );
  return asked ?? candidates[0];
}

/** "https://server/fhir/" of "https://server/fhir/Patient/1": what a relative reference goes on from. */
function restBase(fullUrl: string | undefined): string | undefined {
  return /^(https?:\/\/.*\/)[A-Z][A-Za-z]*\/[^/]+$/su.exec(normalUrl(fullUrl ?? ''))?.[1];
}

function normalUrl(url: string): string {
  const bare = url.replace(/\/_history\/[^/]+$/u, '').replace(/\/$/u, '');
  return /^urn:/iu.test(bare) ? bare.toLowerCase() : bare;
}
