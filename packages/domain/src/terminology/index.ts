import { preventionPurpose } from "../decisions/purpose.js";
import {
  capacityLevel,
  institutionalCapacity,
  institutionalCapacityDefinitions,
  monitoringAxis,
  monitoringAxisDefinitions,
} from "../monitoring/index.js";
import { glossary, glossaryDefinitions } from "../norms/glossary.js";
import { normScheme } from "../norms/norm-scheme.js";
import { policy, policyDefinitions } from "../policy/index.js";
import { publishedSchemes } from "../records/published-schemes.js";
import { service, serviceDefinitions, serviceNeed, serviceNeedDefinitions } from "../services/index.js";
import { definitionsOf as taxonomyDefinitionsOf } from "../taxonomy/definitions.js";
import type { ConceptScheme, Definitions } from "../taxonomy/scheme.js";
import { formDefinitions } from "./form-definitions.js";
import { registerDefinitions } from "./register-definitions.js";

/**
 * Every concept scheme that Aurora publishes, by its id: those of the norms and of records, then
 * those of the catalogues beside them, which a validator does not need.
 */
export const terminology: ReadonlyMap<string, ConceptScheme> = new Map<string, ConceptScheme>([
  ...publishedSchemes,
  ...[
    service,
    serviceNeed,
    monitoringAxis,
    institutionalCapacity,
    policy,
    preventionPurpose,
    capacityLevel,
    normScheme,
    glossary,
  ].map((scheme): [string, ConceptScheme] => [scheme.id, scheme]),
]);

const besideTheTaxonomy: Readonly<Record<string, Definitions>> = {
  [service.id]: serviceDefinitions,
  [serviceNeed.id]: serviceNeedDefinitions,
  [monitoringAxis.id]: monitoringAxisDefinitions,
  [institutionalCapacity.id]: institutionalCapacityDefinitions,
  [policy.id]: policyDefinitions,
  [glossary.id]: glossaryDefinitions,
  ...formDefinitions,
  ...registerDefinitions,
};

/** The definitions of the scheme with this id, by code; undefined where no scheme has it. */
export function definitionsIn(schemeId: string): Definitions | undefined {
  return Object.hasOwn(besideTheTaxonomy, schemeId)
    ? besideTheTaxonomy[schemeId]
    : (taxonomyDefinitionsOf(schemeId) as Definitions | undefined);
}
