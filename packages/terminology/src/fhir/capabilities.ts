import { RULESET_DATE, RULESET_VERSION } from "@aurora/domain/rules/core";
import { terminology } from "@aurora/domain/terminology";
import type { CapabilityStatement, CapabilityStatementRestResource, TerminologyCapabilities } from "fhir/r4";
import type { Naming } from "../iris.js";
import { operations, searchParameters } from "./interactions.js";

const described = {
  language: "en",
  version: RULESET_VERSION,
  status: "active",
  date: RULESET_DATE,
  experimental: false,
  publisher: "Aurora",
  kind: "instance",
  software: { name: "Aurora", version: RULESET_VERSION },
  implementation: {
    description: "The concepts of the norms on prevention work of Peru's Programa Nacional AURORA.",
  },
} as const;

/** What a server of this terminology can do: FHIR's `metadata`. */
export function capabilityStatement(): CapabilityStatement {
  return {
    resourceType: "CapabilityStatement",
    ...described,
    name: "Aurora",
    fhirVersion: "4.0.1",
    format: ["application/fhir+json", "json"],
    rest: [{ mode: "server", resource: [resource("CodeSystem"), resource("ValueSet")] }],
  };
}

/** Which code systems are here and how they are answered for: FHIR's `metadata?mode=terminology`. */
export function terminologyCapabilities(naming: Naming): TerminologyCapabilities {
  return {
    resourceType: "TerminologyCapabilities",
    ...described,
    name: "AuroraTerminology",
    codeSystem: [...terminology.values()].map(({ id }) => ({
      uri: naming.scheme(id),
      version: [{ code: RULESET_VERSION, isDefault: true, compositional: false, language: ["es", "en"] }],
      subsumption: true,
    })),
    expansion: {
      hierarchical: false,
      paging: true,
      incomplete: false,
      parameter: operations.ValueSet.expand.parameters.map((name) => ({ name })),
    },
    codeSearch: "all",
    validateCode: { translations: true },
  };
}

function resource(type: "CodeSystem" | "ValueSet"): CapabilityStatementRestResource {
  return {
    type,
    interaction: [{ code: "read" }, { code: "search-type" }],
    searchParam: Object.entries(searchParameters).map(([name, kind]) => ({ name, type: kind })),
    operation: Object.keys(operations[type]).map((name) => ({
      name,
      definition: `http://hl7.org/fhir/OperationDefinition/${type}-${name}`,
    })),
  };
}
