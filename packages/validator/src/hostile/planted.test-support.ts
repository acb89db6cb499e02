import type { Entity, Field } from "@aurora/domain/records";

/** Personal data as people write it, and what of it no output may show. */
export interface Secret {
  readonly what: string;
  readonly text: string;
  /** Parts that would betray it, in lower case. */
  readonly parts: readonly string[];
}

const secret = (what: string, text: string, ...parts: string[]): Secret => ({
  what,
  text,
  parts: parts.length === 0 ? [text.toLowerCase()] : parts,
});

/** One of each kind, made up. */
export const secrets: readonly Secret[] = [
  secret("a DNI", "45678912"),
  secret("a DNI behind the word", "DNI 20230315", "20230315"),
  secret("a DNI set apart", "DNI 45.678.912", "45.678.912"),
  secret("a DNI set apart by dots, without the word", "45.678.912"),
  secret("a DNI set apart by slashes, without the word", "45/678/912"),
  secret("a DNI in two halves, without the word", "4567 8912"),
  secret("a DNI in pairs, without the word", "45-67-89-12"),
  secret("a mobile phone", "987654321"),
  secret("a mobile phone in groups", "987 654 321"),
  secret("a mobile phone in groups, hyphened", "987-654-321"),
  secret("a mobile phone in halves", "9 8765 4321"),
  secret("a mobile phone with its prefix", "+51 987654321", "987654321"),
  secret("a landline in Lima", "01 4567890", "4567890"),
  secret("a landline in Lima, hyphened", "01-456-7890", "456-7890"),
  secret("a landline elsewhere", "(084) 234567", "234567"),
  secret("a landline elsewhere, without parentheses", "084-234567", "234567"),
  secret("an e-mail address", "maria.quispe@example.org", "quispe", "example.org"),
  secret("a foreigner's card", "CE 001234567", "001234567"),
  secret("a foreigner's card by its name", "carné de extranjería N° 001234567", "001234567"),
  secret("a name", "María Quispe Huamán", "quispe", "huamán", "huaman"),
  secret("a name in capitals, surname first", "QUISPE HUAMAN, MARIA", "quispe", "huaman"),
  secret("one word of a name", "Quispe", "quispe"),
];

/** The first part of a secret that a text shows, if any. */
export function shownPart(text: string, { parts }: Secret): string | undefined {
  const lower = text.toLowerCase();
  return parts.find((part) => lower.includes(part));
}

/** Records of an entity as JSON, each with the text in another of its fields, those within groups too. */
export function plantedRecords(entity: Entity, text: string): Record<string, unknown>[] {
  const id = entity.idField === undefined ? {} : { [entity.idField]: "R-1" };
  return [...plantedIn(entity.fields, text)].map((planted) => ({ ...id, ...planted }));
}

function* plantedIn(
  fields: Readonly<Record<string, Field>>,
  text: string,
): Generator<Record<string, unknown>> {
  for (const [name, field] of Object.entries(fields)) {
    yield { [name]: text };
    yield { [name]: [text] };
    yield { [name]: { [text]: text } };
    const code = field.scheme?.concepts[0]?.code;
    if (field.fields === undefined) continue;
    // As a key that no field has, beside what is known.
    for (const inner of [{ [text]: 1 }, ...plantedIn(field.fields, text)]) {
      if (field.kind === "groups") yield { [name]: [{}, inner] };
      else if (field.kind === "groups-by-code") yield { [name]: { [code ?? "x"]: inner } };
      else yield { [name]: inner };
    }
  }
}
