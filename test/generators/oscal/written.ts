import { existsSync, readFileSync } from 'node:fs';

import { Ajv, type ValidateFunction } from 'ajv';

import { oscal } from '../../../generators/oscal/oscal.ts';
import {
  type OscalModel,
  oscalModels,
  type OscalOptions,
  type OscalVersion,
  oscalVersions,
} from '../../../generators/oscal/oscal-models.ts';
import type { ReportInput } from '../../../generators/report-input.ts';
import { relations } from './assessed.ts';
import type { Json } from './document-faults.ts';

/** The text of a document. */
export const textOf = async (
  model: OscalModel,
  input: ReportInput,
  options: OscalOptions = {},
): Promise<string> => {
  const written = await oscal(model, input, { crosswalk: relations, ...options });
  if (!written.ok) throw new Error(written.problems[0].message);
  return written.value;
};

/** What stands under the one key of a document. */
export const bodyOf = async (
  model: OscalModel,
  input: ReportInput,
  options: OscalOptions = {},
): Promise<Json> => {
  // sound: an OSCAL document is an object with one member, which is an object
  const [body] = Object.values(JSON.parse(await textOf(model, input, options)) as Record<string, Json>);
  return body ?? {};
};

/** Every model in every version that has it. */
export const modelsByVersion: readonly (readonly [OscalModel, OscalVersion])[] = oscalVersions.flatMap(
  version =>
    oscalModels
      .filter(model => model !== 'mapping' || version !== '1.1.3')
      .map(model => [model, version] as const),
);

const schemaFile = (model: OscalModel): URL =>
  new URL(`../../../../shared/schemas/oscal_${model}_schema.json`, import.meta.url);

/** Whether the published schemas (1.2.1) are beside the package. */
export const haveSchemas = oscalModels.every(model => existsSync(schemaFile(model)));

const compiled = new Map<OscalModel, ValidateFunction>();

/** What the published schema of 1.2.1 finds wrong with a document; 1.1.3 asks for nothing that it does not. */
export const schemaErrors = (model: OscalModel, document: unknown): unknown => {
  const validate =
    compiled.get(model) ??
    new Ajv({ strict: false, validateFormats: false }).compile(
      // sound: a JSON Schema is an object
      JSON.parse(readFileSync(schemaFile(model), 'utf8')) as object,
    );
  compiled.set(model, validate);
  return validate(document) ? null : validate.errors;
};
