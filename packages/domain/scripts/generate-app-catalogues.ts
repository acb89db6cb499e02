import { demand, emitModule, parseCsv, readPackageFile } from "./generated-module.js";

// Makes src/records/app/action-catalogues.generated.ts of data/app-register: the action codes of each
// period, their groups, and our labels (the source's, mended where certain, and in English).

const directory = "data/app-register";

const labels = new Map(
  parseCsv(readPackageFile(`${directory}/labels.csv`), ["source", "es", "en"]).map((row) => [
    row.source,
    row,
  ]),
);
const unused = new Set(labels.keys());

/** One concept: code, label in Spanish, in English, and the source's own words where ours mend them. */
type Entry = readonly [code: string, es: string, en: string, source?: string];

function entry(row: { readonly code: string; readonly value: string }): Entry {
  const label = labels.get(row.value);
  demand(label !== undefined && label.en !== "", `no label for "${row.value}"`);
  unused.delete(row.value);
  return label.es === "" ? [row.code, row.value, label.en] : [row.code, label.es, label.en, row.value];
}

const byCode = (one: { readonly code: string }, other: { readonly code: string }) =>
  one.code < other.code ? -1 : 1;

const groupRows = parseCsv(readPackageFile(`${directory}/app_groups.csv`), ["catalogue", "code", "value"]);
const firstGroups = groupRows.filter((row) => row.catalogue === "2017_2018");

// The file gives the groups of 2019–2020 where they differ from those before; A-15 then ended.
const changedGroups = new Map(
  groupRows.filter((row) => row.catalogue === "2019_2020").map((row) => [row.code, row]),
);
const laterGroups = firstGroups
  .filter((row) => row.code !== "A-15")
  .map((row) => changedGroups.get(row.code) ?? row);

const periods = [
  { fromYear: 2017, untilYear: 2018, count: 113, groups: firstGroups },
  { fromYear: 2019, untilYear: 2020, count: 101, groups: laterGroups },
];

const catalogues = periods.map(({ fromYear, untilYear, count, groups }) => {
  const file = `${directory}/app_codes_${fromYear}_${untilYear}.csv`;
  const actions = parseCsv(readPackageFile(file), ["code", "value"]);
  demand(actions.length === count, `${file}: ${actions.length} codes`);
  demand(new Set(actions.map((row) => row.code)).size === count, `${file}: a code twice`);
  for (const { code } of actions) {
    demand(/^A-\d{4}$/.test(code), `${file}: odd code ${code}`);
    demand(
      groups.some((group) => code.startsWith(group.code)),
      `${file}: ${code} falls in no group`,
    );
  }
  for (const group of groups) {
    demand(
      actions.some((row) => row.code.startsWith(group.code)),
      `${file}: group ${group.code} is empty`,
    );
  }
  return {
    fromYear,
    untilYear,
    groups: groups.toSorted(byCode).map(entry),
    actions: actions.toSorted(byCode).map(entry),
  };
});

demand(unused.size === 0, `labels of nothing: ${[...unused].join("; ")}`);

const list = (entries: readonly Entry[]) =>
  entries.map((concept) => `      ${JSON.stringify(concept)},`).join("\n");

emitModule({
  path: "src/records/app/action-catalogues.generated.ts",
  script: "packages/domain/scripts/generate-app-catalogues.ts",
  text: `
/** A concept: code, label in Spanish, label in English, and the source's own words where ours mend them. */
export type CatalogueEntry = readonly [code: string, es: string, en: string, source?: string];

/** The catalogues of action codes of the programme's register, each with the years in which it held. */
export const catalogues: readonly {
  readonly fromYear: number;
  readonly untilYear: number;
  readonly groups: readonly CatalogueEntry[];
  readonly actions: readonly CatalogueEntry[];
}[] = [
${catalogues
  .map(
    ({ fromYear, untilYear, groups, actions }) => `  {
    fromYear: ${fromYear},
    untilYear: ${untilYear},
    groups: [
${list(groups)}
    ],
    actions: [
${list(actions)}
    ],
  },`,
  )
  .join("\n")}
];
`,
});
