import { readFile } from 'node:fs/promises';
import { runInEnvironment } from './run-in-environment.ts';

/** A template as it is written, and what stands in it once the values are known. */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

interface Resource {
  readonly Type: string;
  readonly Condition?: string;
  readonly DeletionPolicy?: string;
  readonly Properties: Readonly<Record<string, Json>>;
}

interface Parameter {
  readonly Type: string;
  readonly Default?: string | number;
  readonly AllowedPattern?: string;
}

export interface Template {
  readonly text: string;
  readonly Parameters: Readonly<Record<string, Parameter>>;
  readonly Conditions: Readonly<Record<string, Json>>;
  readonly Resources: Readonly<Record<string, Resource>>;
}

/** @param name of a file in cloud/ */
export async function readTemplate(name: 'template.yaml' | 'site.yaml'): Promise<Template> {
  const text = await readFile(new URL(`../../cloud/${name}`, import.meta.url), 'utf8');
  const asJson = 'import json, sys\nfrom cfnlint.decode import cfn_yaml\nprint(json.dumps(cfn_yaml.load(sys.argv[1])))';
  const { stdout } = await runInEnvironment('python', '-c', asJson, `cloud/${name}`);
  return { text, ...(JSON.parse(stdout) as Omit<Template, 'text'>) };
}

/** A resource of a template, which must be there. */
export function resourceOf({ Resources }: Template, name: string): Resource {
  const resource = Resources[name];
  if (resource === undefined) {
    throw new Error(`the template has no resource ${name}`);
  }
  return resource;
}

/**
 * What CloudFormation makes of a part of a template. It knows the functions that the templates use; another one, and a value that nobody gave, are
 * an error.
 *
 * @param values of parameters and pseudo parameters, of resources ("Bucket") and of their attributes ("Bucket.Arn")
 */
export function resolved(part: Json, template: Template, values: Readonly<Record<string, Json>>): Json {
  const valueOf = (name: string): Json => {
    const value = values[name] ?? template.Parameters[name]?.Default;
    if (value === undefined) {
      throw new Error(`nobody said what ${name} is`);
    }
    return value;
  };
  const holds = (condition: Json): boolean => {
    const [name, args] = onlyEntry(condition);
    const list = args as readonly Json[];
    switch (name) {
      case 'Fn::Equals':
        return String(resolve(list[0] ?? '')) === String(resolve(list[1] ?? ''));
      case 'Fn::Not':
        return !holds(list[0] ?? '');
      default:
        throw new Error(`no condition is known by ${name}`);
    }
  };
  const resolve = (json: Json): Json => {
    if (Array.isArray(json)) {
      return json.map((item: Json) => resolve(item));
    }
    if (typeof json !== 'object' || json === null) {
      return json;
    }
    if (Object.keys(json).some((name) => name === 'Ref' || name.startsWith('Fn::'))) {
      return called(...onlyEntry(json));
    }
    return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, resolve(value)]));
  };
  const called = (name: string, args: Json): Json => {
    switch (name) {
      case 'Ref':
        return valueOf(String(args));
      case 'Fn::GetAtt':
        return valueOf(Array.isArray(args) ? args.join('.') : String(args));
      case 'Fn::Sub':
        return String(args).replaceAll(/\$\{(!?)([^}]+)\}/gu, (_, literal: string, inner: string) =>
          literal === '!' ? `\${${inner}}` : String(valueOf(inner)),
        );
      case 'Fn::Join': {
        const [between, list] = args as readonly [string, Json];
        return (resolve(list) as readonly Json[]).join(between);
      }
      case 'Fn::If': {
        const [condition, yes, no] = args as readonly [string, Json, Json];
        return resolve(holds(template.Conditions[condition] ?? '') ? yes : no);
      }
      default:
        throw new Error(`nothing is known of ${name}`);
    }
  };
  return resolve(part);
}

function onlyEntry(json: Json): readonly [name: string, value: Json] {
  const [entry, ...others] = Object.entries(json as Record<string, Json>);
  if (entry === undefined || others.length > 0) {
    throw new Error(`one name was expected: ${JSON.stringify(json)}`);
  }
  return entry;
}
