import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { GetRolePolicyCommand, IAMClient, PutRolePolicyCommand } from '@aws-sdk/client-iam';
import { PutBucketVersioningCommand, S3Client } from '@aws-sdk/client-s3';
import type { MotoServer } from './moto-server.ts';
import { runInEnvironment } from './run-in-environment.ts';
import { readTemplate, resourceOf, type Template } from './template-document.ts';

/** The stacks of cloud/ as moto's CloudFormation makes them: an organisation with two sites, one of each way to sign in. */
export interface Cloud {
  readonly organisation: Stack;
  /** Signs in as `stationsOfNorth`. */
  readonly north: Stack;
  /** Signs in by tokens of `tokenService`. */
  readonly south: Stack;
}

export interface Stack {
  readonly template: Template;
  readonly parameters: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  /** By their names in the template; what moto's CloudFormation does not know is missing. */
  readonly physicalIds: Readonly<Record<string, string>>;
}

export const bucket = 'reading-room-feedback';
export const curator = 'arn:aws:iam::123456789012:user/curator';
export const stationsOfNorth = 'arn:aws:iam::123456789012:user/stations-of-north';
export const tokenService = {
  issuer: 'login.example.org/stations',
  arn: 'arn:aws:iam::123456789012:oidc-provider/login.example.org/stations',
};

/** Creates them in a moto that enforces no rights yet. */
export async function createCloud(moto: MotoServer): Promise<Cloud> {
  const [main, site] = await Promise.all([readTemplate('template.yaml'), readTemplate('site.yaml')]);
  const organisation = await createStack(moto, 'reading-room', main, {
    BucketName: bucket,
    Sites: 'north,south',
    OidcIssuer: tokenService.issuer,
    CuratorPrincipalArn: curator,
    NoticeMail: 'feedback@example.org',
  });
  const { Bucket = '', KeyArn = '' } = organisation.outputs;
  const [north, south] = await Promise.all([
    createStack(moto, 'reading-room-north', site, { Site: 'north', Bucket, KeyArn, PrincipalArn: stationsOfNorth }),
    createStack(moto, 'reading-room-south', site, {
      Site: 'south',
      Bucket,
      KeyArn,
      TokenServiceArn: tokenService.arn,
      OidcIssuer: tokenService.issuer,
      OidcSubject: 'station:south:*',
    }),
  ]);
  // moto's CloudFormation makes a bucket without most of its properties; withdrawing is about versions.
  const { VersioningConfiguration } = resourceOf(main, 'Bucket').Properties;
  const versioning = VersioningConfiguration as { readonly Status: 'Enabled' };
  await new S3Client(moto.options()).send(
    new PutBucketVersioningCommand({ Bucket, VersioningConfiguration: versioning }),
  );
  await Promise.all([
    keepPolicyAsJson(moto, organisation, 'TrainingRole', 'training'),
    keepPolicyAsJson(moto, organisation, 'CuratorRole', 'curator'),
    keepPolicyAsJson(moto, north, 'StationRole', 'station'),
    keepPolicyAsJson(moto, south, 'StationRole', 'station'),
  ]);
  return { organisation, north, south };
}

/** moto's CloudFormation leaves a role's own policies as objects of Python, on which its checks of rights fail: they are put again as they are. */
async function keepPolicyAsJson(
  moto: MotoServer,
  { physicalIds }: Stack,
  role: string,
  PolicyName: string,
): Promise<void> {
  const iam = new IAMClient(moto.options());
  const RoleName = physicalIds[role];
  const { PolicyDocument = '' } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
  const asJson = 'import ast, json, sys\nprint(json.dumps(ast.literal_eval(sys.argv[1])))';
  const { stdout } = await runInEnvironment('python', '-c', asJson, decodeURIComponent(PolicyDocument));
  await iam.send(new PutRolePolicyCommand({ RoleName, PolicyName, PolicyDocument: stdout.trim() }));
}

async function createStack(
  moto: MotoServer,
  StackName: string,
  template: Template,
  parameters: Readonly<Record<string, string>>,
): Promise<Stack> {
  const client = new CloudFormationClient(moto.options());
  await client.send(
    new CreateStackCommand({
      StackName,
      TemplateBody: template.text,
      Capabilities: ['CAPABILITY_IAM'],
      Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({
        ParameterKey,
        ParameterValue,
      })),
    }),
  );
  const { Stacks: [stack] = [] } = await client.send(new DescribeStacksCommand({ StackName }));
  if (stack?.StackStatus !== 'CREATE_COMPLETE') {
    throw new Error(`${StackName} is ${stack?.StackStatus}: ${stack?.StackStatusReason}`);
  }
  const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName }));
  return {
    template,
    parameters,
    outputs: Object.fromEntries((stack.Outputs ?? []).map(({ OutputKey, OutputValue }) => [OutputKey, OutputValue])),
    physicalIds: Object.fromEntries(
      StackResources.map(({ LogicalResourceId, PhysicalResourceId }) => [LogicalResourceId, PhysicalResourceId]),
    ),
  };
}
