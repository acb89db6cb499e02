import { demand, emitModule, parseCsv, readPackageFile } from "./generated-module.js";

// Makes src/territory/districts.generated.ts of data/territory/combined_inei2025_reniec.csv.
// Only INEI codes go in: RENIEC numbers the districts otherwise.

/** What is wrong in the source beyond doubt: code, column, the source's words, the right ones. */
const mends: readonly (readonly [
  ubigeo: string,
  column: "provincia" | "distrito",
  from: string,
  to: string,
])[] = [
  // Cut off, misspelt, or another place's name.
  ["060506", "distrito", "Santa Cruz de Toled", "Santa Cruz de Toledo"],
  ["250201", "distrito", "Raimondi", "Raymondi"],
  ["061306", "provincia", "Ninabamba", "Santa Cruz"],
  // Spanish words and names without the accent that the source itself gives them elsewhere.
  ["050621", "distrito", "Santa Lucia", "Santa Lucía"],
  ["221006", "distrito", "Santa Lucia", "Santa Lucía"],
  ["101006", "distrito", "San Francisco de Asis", "San Francisco de Asís"],
  ["150135", "distrito", "San Martin de Porres", "San Martín de Porres"],
  ["230110", "distrito", "Coronel Gregorio Albarracin Lanchipa", "Coronel Gregorio Albarracín Lanchipa"],
  ["130111", "distrito", "Victor Larco Herrera", "Víctor Larco Herrera"],
  ["150718", "distrito", "San Damian", "San Damián"],
  ["220803", "distrito", "Elias Soplín Vargas", "Elías Soplín Vargas"],
  // "del" in the middle of a name is written small everywhere else in the source; the article of Los Palos, large.
  ["110114", "distrito", "Yauca Del Rosario", "Yauca del Rosario"],
  ["230111", "distrito", "La Yarada los Palos", "La Yarada Los Palos"],
  ["150120", "distrito", "Magdalena Del Mar", "Magdalena del Mar"],
  ["150143", "distrito", "Villa María Del Triunfo", "Villa María del Triunfo"],
];

const rows = parseCsv(readPackageFile("data/territory/combined_inei2025_reniec.csv"), [
  "inei",
  "reniec",
  "departamento",
  "provincia",
  "distrito",
]);

for (const [ubigeo, column, from, to] of mends) {
  const row = rows.find((candidate) => candidate.inei === ubigeo);
  demand(row !== undefined && row[column] === from, `${ubigeo}: ${column} is no longer "${from}"`);
  row[column] = to;
}

demand(rows.length === 1891, `${rows.length} districts`);
const names = new Map<string, string>();
for (const [at, row] of rows.entries()) {
  demand(/^\d{6}$/.test(row.inei), `no INEI code: ${row.inei}`);
  demand(at === 0 || rows[at - 1]!.inei < row.inei, `not ascending at ${row.inei}`);
  for (const name of [row.departamento, row.provincia, row.distrito]) {
    demand(/^\p{Lu}[\p{L} -]*\p{L}$/u.test(name) && name === name.normalize("NFC"), `odd name: "${name}"`);
    demand(!name.includes("  "), `two spaces: "${name}"`);
  }
  const places = [
    [row.inei.slice(0, 2), row.departamento],
    [row.inei.slice(0, 4), row.provincia],
  ] as const;
  for (const [prefix, name] of places) {
    demand((names.get(prefix) ?? name) === name, `${prefix} is both ${names.get(prefix)} and ${name}`);
    names.set(prefix, name);
  }
}

/** Joins the parts, writing a part's two-digit number only where it is not the one after its neighbour's. */
function numbered(parts: readonly { readonly number: string; readonly text: string }[], separator: string) {
  let expected = 1;
  return parts
    .map(({ number, text }) => {
      const written = Number(number) === expected ? text : number + text;
      expected = Number(number) + 1;
      return written;
    })
    .join(separator);
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}

const departments = [...groupBy(rows, (row) => row.inei.slice(0, 2))].map(([number, inDepartment]) => {
  const provinces = [...groupBy(inDepartment, (row) => row.inei.slice(2, 4))].map(
    ([province, inProvince]) => {
      const districts = inProvince.map((row) => ({ number: row.inei.slice(4), text: row.distrito }));
      return { number: province, text: `${inProvince[0]!.provincia}:${numbered(districts, ",")}` };
    },
  );
  return { number, text: `${inDepartment[0]!.departamento}|${numbered(provinces, ";")}` };
});

emitModule({
  path: "src/territory/districts.generated.ts",
  script: "packages/domain/scripts/generate-territory.ts",
  text: `
/**
 * Peru's districts by INEI code: a line is a department, \`department|province:district,district;province:…\`.
 * Each is numbered from 01 in its parent; two digits before a name say where the count jumps.
 */
export const encodedDistricts = \`
${numbered(departments, "\n")}
\`;
`,
});
