import type { Section } from "./suite.js";
import { markdownTable, tableOf } from "./table.js";

/** What a section was measured on. */
export interface Circumstances {
  /** ISO 8601. */
  readonly date: string;
  readonly machine: string;
  /** Names and versions of Node and of what was measured. */
  readonly versions: string;
}

const HEAD = `# Benchmarks

Made by \`npm run bench -- --write\`; each section keeps the day and the machine of its own run. Every run is a
process of its own, from its start to its end, and the programs take turns; what is shown are medians. Registers
are synthetic. How to read the last column: 2.00 means that a program took twice the time of the first line's
for each row.
`;

/** A section as it stands in \`BENCHMARKS.md\`. */
export function sectionText(section: Section, { date, machine, versions }: Circumstances): string {
  const { title, data, runs, notes } = section;
  return [
    `## ${title}\n`,
    `${data}; median of ${runs}. ${date}, ${machine}; ${versions}.\n`,
    markdownTable(tableOf(section)),
    ...notes.map((note) => `- ${note}`),
    "",
  ].join("\n");
}

/**
 * The document with the section of one suite put in or in place of the one before; the sections of the
 * other suites stay as they are, in the order of the suites.
 */
export function withSection(
  document: string,
  of: { readonly suite: string; readonly text: string; readonly order: readonly string[] },
): string {
  const { suite, text, order } = of;
  const sections = new Map(
    Array.from(document.matchAll(/<!-- (\w+) -->\n([\s\S]*?)<!-- end -->\n/g), ([, name = "", body = ""]) => [
      name,
      body,
    ]),
  );
  sections.set(suite, text);
  const known = order.filter((name) => sections.has(name));
  return [HEAD, ...known.map((name) => `<!-- ${name} -->\n${sections.get(name)}<!-- end -->\n`)].join("\n");
}
