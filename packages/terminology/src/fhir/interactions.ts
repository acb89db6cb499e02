import { terminology } from "@aurora/domain/terminology";
import type { CodeSystem, Parameters, ValueSet } from "fhir/r4";
import type { Naming } from "../iris.js";
import { codeSystemOf } from "./code-system.js";
import { expandParameters, expandSet } from "./expand.js";
import type { Inputs } from "./inputs.js";
import {
  inSetParameters,
  inSystemParameters,
  lookUp,
  lookUpParameters,
  type OperationContext,
  subsumption,
  subsumptionParameters,
  validateInSet,
  validateInSystem,
} from "./operations.js";
import { FhirRefusal } from "./refusal.js";
import { codeLists, valueSetOf } from "./value-sets.js";

/** An operation: the parameters that it takes, and what it does. */
interface Operation {
  readonly parameters: readonly string[];
  readonly carryOut: (inputs: Inputs, context: OperationContext) => Parameters | ValueSet;
}

/** Every operation, by the type of resource on which it is called and its name without the `$`. */
export const operations = {
  CodeSystem: {
    lookup: { parameters: lookUpParameters, carryOut: lookUp },
    "validate-code": { parameters: inSystemParameters, carryOut: validateInSystem },
    subsumes: { parameters: subsumptionParameters, carryOut: subsumption },
  },
  ValueSet: {
    expand: { parameters: expandParameters, carryOut: expandSet },
    "validate-code": { parameters: inSetParameters, carryOut: validateInSet },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** The types of resource that are here. */
export type ResourceType = keyof typeof operations;

/** What resources may be searched by, and how FHIR calls the kind of each parameter. */
export const searchParameters = {
  _id: "token",
  url: "uri",
  version: "token",
  name: "string",
  title: "string",
  status: "token",
} as const;

/** The ids of the resources of a type, in the order of publication. */
export function idsOf(type: ResourceType): readonly string[] {
  return [...(type === "CodeSystem" ? terminology : codeLists).keys()];
}

/** A resource by its id; undefined where none has it. */
export function resourceOf(
  type: ResourceType,
  id: string,
  naming: Naming,
): CodeSystem | ValueSet | undefined {
  if (type === "CodeSystem") {
    const scheme = terminology.get(id);
    return scheme && codeSystemOf(scheme, naming);
  }
  const list = codeLists.get(id);
  return list && valueSetOf(list, naming);
}

/**
 * The resources that a search finds, in the order of publication: all where it asks for nothing. Texts are
 * found by their beginning, whatever their case, as FHIR has it; everything else whole.
 *
 * @throws FhirRefusal where the search is by a parameter that is not supported
 */
export function search(
  type: ResourceType,
  inputs: Inputs,
  naming: Naming,
): readonly (CodeSystem | ValueSet)[] {
  const names = Object.keys(searchParameters) as (keyof typeof searchParameters)[];
  inputs.mustBeAmong(names);
  const found = idsOf(type).map((id) => resourceOf(type, id, naming));
  return found
    .filter((resource) => resource !== undefined)
    .filter((resource) =>
      names.every((name) => {
        const own = name === "_id" ? resource.id : resource[name];
        // A parameter given twice holds twice; values parted by commas are alternatives.
        return inputs
          .texts(name)
          .every((given) =>
            given
              .split(",")
              .some((value) =>
                searchParameters[name] === "string"
                  ? own?.toLowerCase().startsWith(value.toLowerCase())
                  : own === value,
              ),
          );
      }),
    );
}

/**
 * Carries out an operation.
 *
 * @throws FhirRefusal where there is no such operation, or it cannot be carried out
 */
export function operate(
  type: ResourceType,
  name: string,
  inputs: Inputs,
  context: OperationContext,
): Parameters | ValueSet {
  const known: Readonly<Record<string, Operation>> = operations[type];
  const operation = Object.hasOwn(known, name) ? known[name] : undefined;
  if (operation !== undefined) return operation.carryOut(inputs, context);
  const names = Object.keys(known).map((each) => `$${each}`);
  throw new FhirRefusal("not-supported", {
    es: `${type} tiene las operaciones ${names.join(", ")}.`,
    en: `${type} has the operations ${names.join(", ")}.`,
  });
}
