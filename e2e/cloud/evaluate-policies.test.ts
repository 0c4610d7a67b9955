import { describe, expect, it } from 'vitest';
import { isAllowed, type Policy, type PolicyRequest } from './evaluate-policies.ts';

/** The cases are those of the AWS documentation of policy evaluation and of condition operators. */

const policyOf = (...statements: readonly object[]): Policy => ({
  Version: '2012-10-17',
  Statement: statements as unknown as Policy['Statement'],
});
const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b/*' };
const request: PolicyRequest = {
  principals: ['arn:aws:iam::1:role/r'],
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::b/x/y',
  context: {},
};
const byIdentity = (...statements: readonly object[]) => ({ identity: [policyOf(...statements)], resource: [] });

describe('a request', () => {
  it('is refused where nothing allows it', () => {
    expect(isAllowed(request, { identity: [], resource: [] })).toBe(false);
    expect(isAllowed(request, byIdentity({ ...allow, Action: 's3:GetObjectVersion' }))).toBe(false);
    expect(isAllowed(request, byIdentity({ ...allow, Resource: 'arn:aws:s3:::b' }))).toBe(false);
    expect(isAllowed(request, byIdentity({ ...allow, Resource: 'arn:aws:s3:::bb/*' }))).toBe(false);
  });

  it('is allowed by what is attached to who asks or to what is asked for', () => {
    expect(isAllowed(request, byIdentity(allow))).toBe(true);
    expect(isAllowed(request, byIdentity({ ...allow, Action: ['s3:Get*', 's3:Put*'] }))).toBe(true);
    const named = (AWS: string) => ({ identity: [], resource: [policyOf({ ...allow, Principal: { AWS } })] });
    expect(isAllowed(request, named('arn:aws:iam::1:role/r'))).toBe(true);
    expect(isAllowed(request, named('arn:aws:iam::1:role/other'))).toBe(false);
  });

  it('is refused where anything denies it', () => {
    const deny = { ...allow, Effect: 'Deny', Principal: '*' };
    expect(isAllowed(request, { ...byIdentity(allow), resource: [policyOf(deny)] })).toBe(false);
    const denyElse = (NotResource: string) => [policyOf({ ...deny, Resource: undefined, NotResource })];
    const isAllowedBut = (resource: string) =>
      isAllowed(request, { ...byIdentity(allow), resource: denyElse(resource) });
    expect(isAllowedBut('arn:aws:s3:::b/x/*')).toBe(true);
    expect(isAllowedBut('arn:aws:s3:::b/y/*')).toBe(false);
  });
});

const isMet = (condition: object, context: Record<string, string>) =>
  isAllowed({ ...request, context }, byIdentity({ ...allow, Condition: condition }));

describe('a condition', () => {
  it.each([
    ['StringEquals', 'a', { k: 'a' }, true],
    ['StringEquals', ['a', 'b'], { k: 'b' }, true],
    ['StringEquals', 'a*', { k: 'ab' }, false],
    ['StringEquals', 'a', {}, false],
    ['StringNotEquals', 'a', { k: 'b' }, true],
    ['StringNotEquals', 'a', { k: 'a' }, false],
    ['StringNotEquals', 'a', {}, true],
    ['StringLike', 'a/*', { k: 'a/b/c' }, true],
    ['StringLike', 'a/*', { k: 'a' }, false],
    ['StringLike', 'a/*', {}, false],
    ['ArnEquals', 'arn:x', { k: 'arn:x' }, true],
    ['ArnNotEqualsIfExists', 'arn:x', { k: 'arn:x' }, false],
    ['ArnNotEqualsIfExists', 'arn:x', { k: 'arn:y' }, true],
    ['ArnNotEqualsIfExists', 'arn:x', {}, true],
    ['Bool', 'false', { k: 'false' }, true],
    ['Bool', 'false', { k: 'true' }, false],
    ['Null', 'true', {}, true],
    ['Null', 'true', { k: '' }, false],
    ['Null', 'false', { k: 'a' }, true],
    ['Null', 'false', {}, false],
  ] as const)('%s %j of %j: %s', (operator, wanted, context, met) => {
    expect(isMet({ [operator]: { k: wanted } }, context)).toBe(met);
  });

  it('of several holds where all hold', () => {
    const both = { StringEquals: { k: 'a', l: 'b' }, Null: { m: 'true' } };
    expect(isMet(both, { k: 'a', l: 'b' })).toBe(true);
    expect(isMet(both, { k: 'a', l: 'c' })).toBe(false);
    expect(isMet(both, { k: 'a', l: 'b', m: 'c' })).toBe(false);
  });
});

it('what is not known is an error and no answer', () => {
  expect(() => isAllowed(request, byIdentity({ ...allow, NotAction: 's3:*' }))).toThrow('NotAction');
  expect(() => isAllowed(request, byIdentity({ ...allow, Condition: { DateLessThan: { k: 'a' } } }))).toThrow(
    'DateLessThan',
  );
  expect(() => isAllowed(request, byIdentity({ ...allow, Principal: '*' }))).toThrow('names somebody');
  expect(() => isAllowed(request, { identity: [], resource: [policyOf(allow)] })).toThrow('names nobody');
});
