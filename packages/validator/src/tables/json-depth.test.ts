import fc from "fast-check";
import { expect, it } from "vitest";
import { JsonDepth } from "./json-depth.js";

/** What is handed on of a text that comes in pieces of these lengths. */
function handedOn(text: string, levels: number, lengths: readonly number[]): string {
  const bytes = new TextEncoder().encode(text);
  const pieces: Uint8Array[] = [];
  const depth = new JsonDepth(levels, (piece) => pieces.push(piece.slice()));
  for (let at = 0, index = 0; at < bytes.length; index++) {
    const length = lengths[index % lengths.length] as number;
    depth.push(bytes.subarray(at, at + length));
    at += length;
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

/** A value with its lists and objects emptied beyond a level. */
function emptied(value: unknown, levels: number): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return levels === 0 ? [] : value.map((item) => emptied(item, levels - 1));
  if (levels === 0) return {};
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner, levels - 1)]));
}

it("hands on what lists and objects hold down to a level, and those beyond it empty, however they are cut", () => {
  const texts = fc.oneof(fc.string(), fc.constantFrom('"', "\\", "]", "}", '\\"[', "ñ{"));
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "large", withCrossShrink: true },
      texts,
      fc.integer(),
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(texts, tie("value"), { maxKeys: 3 }),
    ),
  }));
  fc.assert(
    fc.property(
      value,
      fc.integer({ min: 0, max: 5 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(undefined, 2),
      (json, levels, lengths, spaces) => {
        const text = JSON.stringify(json, null, spaces);
        expect(JSON.parse(handedOn(text, levels, lengths))).toEqual(
          JSON.parse(JSON.stringify(emptied(json, levels))),
        );
      },
    ),
    { numRuns: 500, seed: 4 },
  );
});

it("leaves what is deep enough as it is, byte for byte", () => {
  const text = ' [ {"a" : [1, "]]["]} , 2 ] ';
  expect(handedOn(text, 3, [1])).toBe(text);
  expect(handedOn(text, 2, [1])).toBe(' [ {"a" : []} , 2 ] ');
});
