import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { surfacesOf } from "./surface.js";

const folder = mkdtempSync(join(tmpdir(), "aurora-surface-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The surface of one entry that stands beside a file of types of its own. */
function surface(entry: string, hidden: string) {
  writeFileSync(join(folder, "index.d.ts"), entry);
  writeFileSync(join(folder, "hidden.d.ts"), hidden);
  const found = surfacesOf(new Map([["a", join(folder, "index.d.ts")]]), (file) => file.startsWith(folder));
  return found.get("a");
}

const entry = `import type { Options } from "./hidden.js";
/** Judges. */
export declare function judge(text: string, options?: Options): boolean;
export declare const names: readonly string[];
`;
const hidden = `/** Said nowhere. */
export interface Options { readonly depth?: Depth }
export type Depth = 1 | 2;
export type Unused = 3;
`;

it("is what an entry exports, by name, and the types that it is made of", () => {
  const { exported, within } = surface(entry, hidden) ?? {};
  expect(exported).toEqual([
    { name: "judge", text: "export declare function judge(text: string, options?: Options): boolean;" },
    { name: "names", text: "export declare const names: readonly string[];" },
  ]);
  expect(within?.map(({ name }) => name)).toEqual(["Depth", "Options"]);
});

it("changes with a type that is not exported itself, and not with a comment", () => {
  const before = surface(entry, hidden);
  expect(surface(entry, hidden.replace("1 | 2", "1 | 2 | 3"))).not.toEqual(before);
  expect(surface(entry.replace("Judges.", "Judges well."), hidden)).toEqual(before);
});

it("changes with the last letter of a type that is too long to be written out", () => {
  const long = (last: string) => `export declare const all: readonly ["${"a".repeat(5000)}", "${last}"];`;
  const [before, after] = [surface(long("x"), hidden), surface(long("y"), hidden)];
  expect(before?.exported[0]?.text.length).toBeLessThan(2000);
  expect(after).not.toEqual(before);
});

it("holds no class's private parts to be surface, but its methods", () => {
  const { exported } =
    surface("export declare class Run { #private; add(text: string): void; }", hidden) ?? {};
  expect(exported?.[0]?.text).toContain("add(text: string): void;");
});
