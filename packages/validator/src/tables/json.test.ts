import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wholeUtf8 } from "./encoding.js";
import { type JsonFault, jsonReader, wholeJson } from "./json.js";

/** What a reader hands over of some bytes, and how it ends. */
function read(bytes: Uint8Array, isWhole: boolean, maxDepth = 4) {
  const told: unknown[] = [];
  const reader = jsonReader({
    maxRecordBytes: 1_000_000,
    maxDepth,
    whole: isWhole ? wholeJson(wholeUtf8(bytes)) : undefined,
    onOpen: (first) => told.push(["open", Object.keys(first)]),
    onRecord: (record, row) => told.push(["record", row, JSON.stringify(record), Object.keys(record)]),
    onUnreadable: (row, limit) => told.push(["unreadable", row, limit]),
  });
  const fault: JsonFault | undefined = reader.push(bytes) ?? reader.end();
  return { told, fault };
}

const utf8 = (text: string) => new TextEncoder().encode(text);

const values = fc.oneof(
  fc.jsonValue({ maxDepth: 6 }),
  fc.array(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ maxDepth: 5 }))),
  fc.array(
    fc.dictionary(
      fc.constantFrom("id", "total", "toString", "constructor", "a b"),
      fc.constantFrom(1, "x", null),
    ),
  ),
);

describe("JSON that is all there", () => {
  test("is read at once as it is piece by piece", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 1, "\t"), (value, space) => {
        const bytes = utf8(JSON.stringify(value, null, space));
        expect(read(bytes, true)).toEqual(read(bytes, false));
      }),
      { numRuns: 300 },
    );
  });

  test("is refused at the same place where it is none", () => {
    fc.assert(
      fc.property(
        values,
        fc.nat(),
        fc.constantFrom("", "}", "]", ",", '"', "x", "\u0000"),
        (value, at, junk) => {
          const text = JSON.stringify(value);
          const place = at % (text.length + 1);
          const bytes = utf8(text.slice(0, place) + junk + text.slice(place + 1));
          const whole = read(bytes, true);
          const pieces = read(bytes, false);
          expect(whole.fault).toEqual(pieces.fault);
          if (whole.fault === undefined) expect(whole.told).toEqual(pieces.told);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    ['[{"id":"1","id":"2"}]', "of keys that stand twice the last counts"],
    ['[{"id":1},2,{"id":3}]', "an item that is no record takes nothing from the others"],
    ['{"a":{"b":{"c":{"d":1}}}}', "a record that is too deep is told"],
    ["  [ ]  ", "an empty list has no records"],
    ["[1,2]", "a list without records is none"],
    ['"x"', "a text is no record"],
    ["", "nothing is no JSON"],
    ['[{"id":1}] x', "junk behind the end is told"],
    ['[{"__proto__":{"total":1},"id":1}]', "no key reaches the prototype"],
  ])("%s: %s", (text) => {
    expect(read(utf8(text), true)).toEqual(read(utf8(text), false));
  });
});
