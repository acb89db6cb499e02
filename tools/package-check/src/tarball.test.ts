import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { entriesOf } from "./entries.js";
import { faultsOfPackage, unbounded } from "./tarball.js";

const manifest = {
  name: "@x/y",
  version: "1.0.0",
  exports: {
    ".": { types: "./dist/index.d.ts", default: "./dist/index.js" },
    "./rules/*": { default: "./dist/rules/*.js" },
    "./package.json": "./package.json",
  },
};
const sound = {
  "package.json": JSON.stringify(manifest),
  "README.md": "",
  LICENSE: "",
  "dist/index.d.ts": "",
  "dist/index.js": "",
  "dist/rules/a.js": "",
  "dist/rules/b.js": "",
};

let made: string[] = [];
afterEach(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
  made = [];
});

/** A package with these files; one whose text is null is left out. */
function packageWith(change: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "aurora-package-"));
  made.push(folder);
  for (const [name, text] of Object.entries({ ...sound, ...change })) {
    if (text === null) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("a package as it is published", () => {
  it.each([
    { what: "nothing", change: {}, faults: [] },
    { what: "no licence", change: { LICENSE: null }, faults: ["@x/y has no LICENSE"] },
    { what: "a test", change: { "src/a.test.ts": "" }, faults: ["@x/y has src/a.test.ts"] },
    {
      what: "declarations of samples",
      change: { "dist/a.sample.d.ts": "" },
      faults: ["@x/y has dist/a.sample.d.ts"],
    },
    {
      what: "no file where an entry leads",
      change: { "dist/index.d.ts": null },
      faults: ["@x/y names ./dist/index.d.ts, which it has not"],
    },
    {
      what: "a dependency that only its workspace knows",
      change: { "package.json": JSON.stringify({ ...manifest, dependencies: { z: "workspace:^" } }) },
      faults: ["@x/y depends on z as workspace:^"],
    },
    {
      what: "a command without the notices of others",
      change: { "package.json": JSON.stringify({ ...manifest, bin: { y: "./dist/index.js" } }) },
      faults: ["@x/y bundles others' code without their notices"],
    },
  ])("has $what: $faults", ({ change, faults }) => {
    expect(faultsOfPackage(packageWith(change))).toEqual(faults);
  });

  it("has the entries of its patterns one by one", () => {
    expect(entriesOf(packageWith()).map(({ name }) => name)).toEqual([
      "@x/y",
      "@x/y/rules/a",
      "@x/y/rules/b",
    ]);
  });

  it("is not built where a pattern leads to nothing", () => {
    const empty = packageWith({ "dist/rules/a.js": null, "dist/rules/b.js": null });
    expect(() => entriesOf(empty)).toThrow("no file matches ./dist/rules/*.js");
  });

  it("is bounded where each entry, and one of each pattern, has a budget", () => {
    expect(unbounded(manifest, ["@x/y", "@x/y/rules/a"])).toEqual([]);
    expect(unbounded(manifest, ["@x/y/rules/a"])).toEqual(["@x/y has no budget in .size-limit.json"]);
    expect(unbounded(manifest, ["@x/y"])).toEqual(["@x/y/rules/* has no budget in .size-limit.json"]);
  });
});
