import type { Finding, Report } from "@aurora/validator";

/** Something that the packages do, and what must come of it in every runtime. */
export interface Case {
  readonly name: string;
  /**
   * Does it. `told` is what a person has checked by hand and is compared with `expected`; `whole` is
   * everything that came of it, as text, which must be the same bytes in every runtime.
   */
  readonly run: () => Outcome | Promise<Outcome>;
  readonly expected: unknown;
}

/** What came of a case. */
export interface Outcome {
  readonly told: unknown;
  readonly whole: string;
}

/** What a case did in this runtime. */
export interface CaseResult {
  readonly name: string;
  /** What differs from what was expected, or what was thrown; null where nothing does. */
  readonly failure: string | null;
  readonly whole: string;
}

/** What the program did in a runtime. */
export interface ProgramResult {
  /** The names that each subpath of the packages exports. */
  readonly exported: Readonly<Record<string, readonly string[]>>;
  readonly results: readonly CaseResult[];
}

/** Runs one case; what it throws is its failure. */
export async function runCase({ name, run, expected }: Case): Promise<CaseResult> {
  try {
    const { told, whole } = await run();
    const [found, wanted] = [JSON.stringify(told), JSON.stringify(expected)];
    return { name, failure: found === wanted ? null : `expected ${wanted}\nfound    ${found}`, whole };
  } catch (error) {
    return {
      name,
      failure: error instanceof Error ? (error.stack ?? error.message) : String(error),
      whole: "",
    };
  }
}

/** A report as cases tell it: its counts, and each finding in one line. */
export function told(report: Report): { readonly counts: string; readonly findings: readonly string[] } {
  const { records, valid, errors, warnings, infos } = report.summary;
  return {
    counts: `${records} records, ${valid} valid, ${errors} errors, ${warnings} warnings, ${infos} infos`,
    findings: report.findings.map(oneLine),
  };
}

function oneLine({ rule, record, columns, value, expected }: Finding): string {
  return `${rule} ${record.file}:${record.row ?? ""} ${columns.join(" ")} ${value ?? ""} -> ${expected ?? ""}`;
}
