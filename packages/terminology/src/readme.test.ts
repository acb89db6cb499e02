import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CodeSystem, ValueSet } from "fhir/r4";
import { afterAll, expect, it } from "vitest";

const [, example = ""] =
  /```ts\n([\s\S]*?)```/.exec(readFileSync(new URL("../README.md", import.meta.url), "utf8")) ?? [];
const file = fileURLToPath(new URL("./readme-example.tmp.ts", import.meta.url));

afterAll(() => rmSync(file, { force: true }));

it("the README's example does what it says", async () => {
  writeFileSync(file, example);
  const { turtle, resource, expansion } = (await import(/* @vite-ignore */ file)) as {
    readonly turtle: string;
    readonly resource: CodeSystem;
    readonly expansion: ValueSet;
  };
  expect(turtle).toContain("<https://vocab.example.pe/aurora/concept/center-kind/>");
  expect(resource).toMatchObject({ resourceType: "CodeSystem", id: "center-kind", count: 4 });
  expect(expansion.expansion?.contains?.map(({ display }) => display)).toEqual(["CEM in a police station"]);
});
