import { GetPolicyVersionCommand, GetRoleCommand, GetRolePolicyCommand, IAMClient } from '@aws-sdk/client-iam';
import { bucket, type Cloud, type Stack } from './create-cloud.ts';
import type { Policy } from './evaluate-policies.ts';
import { motoAccount, type MotoServer } from './moto-server.ts';
import { resolved, resourceOf, type Json } from './template-document.ts';

/** A policy of the template, with the values that the stacks have in moto. @param path "BucketPolicy.PolicyDocument", "TrainingRole.Policies.0.PolicyDocument" */
export function policyOfTemplate({ organisation }: Cloud, stack: Stack, path: string): Policy {
  const [resource = '', ...steps] = path.split('.');
  const part = steps.reduce<Json>(
    (json, step) => (json as Readonly<Record<string, Json>>)[step] ?? '',
    resourceOf(stack.template, resource).Properties,
  );
  const { KeyArn = '', TrainingRoleArn = '', NoticesArn = '' } = organisation.outputs;
  const document = resolved(part, stack.template, {
    'AWS::Partition': 'aws',
    'AWS::AccountId': motoAccount,
    'AWS::Region': 'eu-central-1',
    ...stack.parameters,
    Bucket: bucket,
    'Bucket.Arn': `arn:aws:s3:::${bucket}`,
    'Key.Arn': KeyArn,
    'TrainingRole.Arn': TrainingRoleArn,
    Notices: NoticesArn,
    'TombstoneRule.Arn': `arn:aws:events:eu-central-1:${motoAccount}:rule/tombstones`,
    'ReleaseRule.Arn': `arn:aws:events:eu-central-1:${motoAccount}:rule/releases`,
    // moto's CloudFormation knows neither, and leaves them as they are written.
    Database: '${Database}',
    WorkGroup: '${WorkGroup}',
  });
  return (typeof document === 'string' ? JSON.parse(document) : document) as Policy;
}

/** What moto's CloudFormation made of a role: what it may do, and who may be it. */
export async function roleInMoto(
  moto: MotoServer,
  arn: string,
  PolicyName: string,
): Promise<{ readonly policy: Policy; readonly trust: Policy }> {
  const iam = new IAMClient(moto.options());
  const RoleName = arn.split('/').at(-1);
  const [{ PolicyDocument = '' }, { Role }] = await Promise.all([
    iam.send(new GetRolePolicyCommand({ RoleName, PolicyName })),
    iam.send(new GetRoleCommand({ RoleName })),
  ]);
  return { policy: policyIn(PolicyDocument), trust: policyIn(Role?.AssumeRolePolicyDocument) };
}

/** What moto's CloudFormation made of a policy that can be attached. */
export async function attachableInMoto(moto: MotoServer, PolicyArn: string): Promise<Policy> {
  const iam = new IAMClient(moto.options());
  const { PolicyVersion } = await iam.send(new GetPolicyVersionCommand({ PolicyArn, VersionId: 'v1' }));
  return policyIn(PolicyVersion?.Document);
}

/** IAM answers with the document as a part of an address. */
const policyIn = (document = ''): Policy => JSON.parse(decodeURIComponent(document)) as Policy;
