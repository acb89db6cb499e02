import type { Concept, ConceptScheme } from "@aurora/domain/taxonomy";
import { terminology } from "@aurora/domain/terminology";
import type { Bundle, CodeSystem, Parameters } from "fhir/r4";
import { type NamingOptions, namingOf } from "../iris.js";
import { codeSystemOf } from "./code-system.js";
import { Inputs } from "./inputs.js";
import { type FhirLanguage, lookUp } from "./operations.js";

export { type Naming, namingOf } from "../iris.js";
export { capabilityStatement, terminologyCapabilities } from "./capabilities.js";
export { Inputs } from "./inputs.js";
export {
  operate,
  operations,
  type ResourceType,
  resourceOf,
  search,
  searchParameters,
} from "./interactions.js";
export type { FhirLanguage, OperationContext } from "./operations.js";
export { FhirRefusal, type RefusalKind } from "./refusal.js";

/** A scheme as a FHIR R4 code system, whole, with its hierarchy and both languages. */
export function codeSystem(scheme: ConceptScheme, options?: NamingOptions): CodeSystem {
  return codeSystemOf(scheme, namingOf(options));
}

/** Every scheme as a code system, in one bundle. */
export function codeSystems(options?: NamingOptions): Bundle {
  return {
    resourceType: "Bundle",
    type: "collection",
    entry: [...terminology.values()].map((scheme) => {
      const resource = codeSystem(scheme, options);
      return { ...(resource.url !== undefined && { fullUrl: resource.url }), resource };
    }),
  };
}

/** What is known of a concept, as `CodeSystem/$lookup` answers. */
export function lookUpConcept(
  { id }: ConceptScheme,
  { code }: Concept,
  { language = "es", ...options }: NamingOptions & { readonly language?: FhirLanguage } = {},
): Parameters {
  return lookUp(Inputs.ofQuery({ code: [code] }), { naming: namingOf(options), instance: id, language });
}
