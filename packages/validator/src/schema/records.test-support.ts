import { type Entity, type Field, MAX_COUNT, MAX_NUMBER } from "@aurora/domain/records";
import fc from "fast-check";

type Fields = { readonly [name: string]: Field };

/** Letters, accents, marks and space within, none at the ends: what the decoder leaves as it is. */
const word = (maxLength: number, allowed: RegExp) =>
  fc
    .string({
      unit: fc.constantFrom(..."abñÁz09 .-_/(),:'\"+\n\u00a0;|"),
      minLength: 1,
      maxLength: Math.min(maxLength, 20),
    })
    .map((text) => text.replace(allowed, "").trim())
    .filter((text) => text !== "");
const text = (field: Field) =>
  fc.oneof(
    { weight: 9, arbitrary: word(field.maxLength ?? 20, /(?!)/g) },
    { weight: 1, arbitrary: fc.constant("ñ".repeat(field.maxLength ?? 20)) },
  );
const item = (field: Field) => word(field.maxLength ?? 20, /[;|]/g);
const padded = (value: number, width: number) => String(value).padStart(width, "0");
const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, day]) => `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`);
const ubigeo = fc.integer({ min: 0, max: 999_999 }).map((value) => padded(value, 6));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${padded(hour, 2)}:${padded(minute, 2)}`);
const codeOf = (field: Field) => fc.constantFrom(...(field.scheme?.concepts.map(({ code }) => code) ?? []));
const several = (arbitrary: fc.Arbitrary<string>) => fc.uniqueArray(arbitrary, { maxLength: 4 });

/** A value of a field as its canonical form has it. */
function canonicalValue(field: Field, member: (fields: Fields) => fc.Arbitrary<unknown>) {
  switch (field.kind) {
    case "identifier":
    case "text":
      return text(field);
    case "identifiers":
    case "texts":
      return several(item(field));
    case "code":
      return codeOf(field);
    case "codes":
      return several(codeOf(field));
    case "date":
      return date;
    case "dates":
      return several(date);
    case "time":
      return time;
    case "month":
      return date.map((day) => day.slice(0, 7));
    case "count":
      return fc.oneof(fc.integer({ min: 0, max: MAX_COUNT }), fc.constantFrom(0, MAX_COUNT));
    case "number":
      return fc.double({ min: -MAX_NUMBER, max: MAX_NUMBER, noNaN: true });
    case "yes-no":
      return fc.boolean();
    case "ubigeo":
      return ubigeo;
    case "ubigeos":
      return several(ubigeo);
    case "group":
      return member(field.fields ?? {});
    case "groups": {
      const object = member(field.fields ?? {});
      const shorthand = field.shorthand === undefined ? undefined : field.fields?.[field.shorthand];
      return fc.array(shorthand === undefined ? object : fc.oneof(object, text(shorthand)), { maxLength: 3 });
    }
    case "groups-by-code":
      return fc.dictionary(codeOf(field), member(field.fields ?? {}), { maxKeys: 3 });
    case "yes-no-by-code":
      return fc.dictionary(codeOf(field), fc.boolean(), { maxKeys: 3 });
  }
}

/** What people and programs write where something else is meant; much of it the decoder understands. */
const foreign = fc.oneof(
  fc.constantFrom(
    ...["", " ", "x", " x", "x ", "sí", "No", "1", "0", "12.0", "1.000", "-3", "9:30", "24:00", "09:60"],
    ...["2023-02-29", "2024-02-29", "0000-02-29", "1900-02-29", "2023-13-01", "2023-3-5", "15/03/2023"],
    ...[
      "2023-03-15T00:00:00",
      "2023-03",
      "2023-3",
      "2023-13",
      "030101",
      "30101",
      "0301011",
      "a;b",
      "a|b",
      ";",
    ],
    ...["Educativa", "Física", "MUJERES", "__proto__", "constructor", "😀", "\ud800", "\ufeffx", "\u2028"],
    ...["x".repeat(41), "x".repeat(65), "x".repeat(2001)],
  ),
  fc.constantFrom(
    null,
    true,
    false,
    0,
    -0,
    1,
    -1,
    1.5,
    MAX_COUNT + 1,
    MAX_NUMBER + 1,
    -MAX_NUMBER - 1,
    1e300,
  ),
  fc.constantFrom([], [""], ["x"], ["x", "x"], [" x"], ["a;b"], [1], [null], [[]], [{}], ["x", {}], {}),
  fc.jsonValue({ maxDepth: 2 }),
);

/**
 * Records of an entity: canonical ones, and at the given share of their fields others: of another type,
 * unknown codes, out of range, missing, under keys that nobody knows or under the headers of tables.
 *
 * @param wrong from 0 (canonical) to 100
 */
export function recordsOf({ fields }: Pick<Entity, "fields">, wrong: number): fc.Arbitrary<unknown> {
  const known = Object.entries<Field>(fields);
  const entries = known.map(([name, field]) =>
    fc
      .tuple(
        mostly(fc.constant(true), fc.constant(false), field.required ? wrong : 40),
        mostly(
          canonicalValue(field, (inner) => recordsOf({ fields: inner }, wrong)),
          foreign,
          wrong,
        ),
        mostly(fc.constant(name), fc.constantFrom(field.header, name.toUpperCase()), wrong / 4),
      )
      .map(([present, value, key]) => (present ? [[key, value] as const] : [])),
  );
  const unknown = mostly(
    fc.constant([]),
    fc.tuple(fc.constantFrom("desconocido", "__proto__", "$schema"), foreign).map((entry) => [entry]),
    wrong / 2,
  );
  // From entries, so that a key is a key whatever it is called.
  return fc.tuple(...entries, unknown).map((each) => Object.fromEntries(each.flat()));
}

function mostly<T, U>(usual: fc.Arbitrary<T>, other: fc.Arbitrary<U>, percent: number): fc.Arbitrary<T | U> {
  if (percent <= 0) return usual;
  return fc.oneof(
    { weight: Math.round(100 - percent), arbitrary: usual },
    { weight: Math.ceil(percent), arbitrary: other },
  );
}
