/**
 * Who may do what by policies of IAM, within one account (the AWS documentation's "policy evaluation logic"): what is denied anywhere is refused,
 * else what is allowed anywhere is allowed, else it is refused. It knows what the templates use; anything else in a policy is an error, so
 * that nothing is passed over.
 */

interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Principal?: '*' | Readonly<Partial<Record<'AWS' | 'Service' | 'Federated', OneOrMore>>>;
  readonly Action: OneOrMore;
  readonly Resource?: OneOrMore;
  readonly NotResource?: OneOrMore;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, OneOrMore>>>>;
}

type OneOrMore = string | readonly string[];

export interface Policy {
  readonly Version: '2012-10-17';
  readonly Statement: readonly Statement[];
}

export interface PolicyRequest {
  /** Who asks: ARNs of the session's role and user, a service, a provider of tokens. */
  readonly principals: readonly string[];
  readonly action: string;
  /** ARN. */
  readonly resource: string;
  /** Values of condition keys; one that is not named is absent from the request. */
  readonly context: Readonly<Record<string, string>>;
}

export interface Policies {
  /** What is attached to who asks. */
  readonly identity: readonly Policy[];
  /** What is attached to what they ask for; it names whom it is for. */
  readonly resource: readonly Policy[];
}

/** Whether a request is allowed. */
export function isAllowed(request: PolicyRequest, { identity, resource }: Policies): boolean {
  const statements = [
    ...identity.flatMap(({ Statement }) => Statement.map((one) => checked(one, false))),
    ...resource.flatMap(({ Statement }) => Statement.map((one) => checked(one, true))),
  ].filter((statement) => concerns(statement, request));
  return !statements.some(({ Effect }) => Effect === 'Deny') && statements.some(({ Effect }) => Effect === 'Allow');
}

const knownParts = new Set(['Sid', 'Effect', 'Principal', 'Action', 'Resource', 'NotResource', 'Condition']);

function checked(statement: Statement, isOfResource: boolean): Statement {
  const unknown = Object.keys(statement).filter((part) => !knownParts.has(part));
  if (unknown.length > 0 || !['Allow', 'Deny'].includes(statement.Effect)) {
    throw new Error(`a statement of ${unknown.join(', ')} ${statement.Effect}`);
  }
  if ((statement.Principal !== undefined) !== isOfResource) {
    throw new Error(`a statement that ${isOfResource ? 'names nobody' : 'names somebody'}: ${statement.Sid}`);
  }
  return statement;
}

function concerns(statement: Statement, { principals, action, resource, context }: PolicyRequest): boolean {
  const { Principal, Action, Resource, NotResource, Condition = {} } = statement;
  return (
    (Principal === undefined || Principal === '*' || namesOneOf(Principal, principals)) &&
    listOf(Action).some((pattern) => isLike(action.toLowerCase(), pattern.toLowerCase())) &&
    // Of a policy of trust the resource is the role that it belongs to.
    (Resource === undefined || listOf(Resource).some((pattern) => isLike(resource, pattern))) &&
    (NotResource === undefined || !listOf(NotResource).some((pattern) => isLike(resource, pattern))) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) => holds(operator, context[key], listOf(values))),
    )
  );
}

function namesOneOf(named: Exclude<Statement['Principal'], '*' | undefined>, principals: readonly string[]): boolean {
  return Object.values(named)
    .flatMap((names) => listOf(names))
    .some((name) => principals.includes(name));
}

/** @param value undefined where the request has none */
function holds(operator: string, value: string | undefined, wanted: readonly string[]): boolean {
  switch (operator) {
    case 'Null':
      return wanted.some((isNull) => (isNull === 'true') === (value === undefined));
    case 'Bool':
    case 'StringEquals':
      return value !== undefined && wanted.includes(value);
    case 'StringLike':
    case 'ArnEquals':
      return value !== undefined && wanted.some((pattern) => isLike(value, pattern));
    // What is not there equals nothing: a negated operator holds, and IfExists says so, too.
    case 'StringNotEquals':
      return value === undefined || !wanted.includes(value);
    case 'ArnNotEqualsIfExists':
      return value === undefined || !wanted.some((pattern) => isLike(value, pattern));
    default:
      throw new Error(`nothing is known of the operator ${operator}`);
  }
}

/** `*` stands for any letters, slashes too, and `?` for one. */
function isLike(value: string, pattern: string): boolean {
  const escaped = pattern.replaceAll(/[\\^$.+()[\]{}|]/gu, String.raw`\$&`);
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'su').test(value);
}

const listOf = (values: OneOrMore): readonly string[] => (typeof values === 'string' ? [values] : values);
