import { subpaths } from "aurora:subpaths";
import { type CaseResult, type ProgramResult, runCase } from "./case.js";
import { domainCases } from "./domain-cases.js";
import { embeddingCases } from "./embedding-cases.js";
import { formatCases } from "./format-cases.js";
import { validatorCases } from "./validator-cases.js";

/**
 * Runs every case one after the other and tells what came of them as JSON: the same bytes wherever it
 * runs. Nothing but the language and the web's own globals is used.
 */
export async function runProgram(): Promise<string> {
  const results: CaseResult[] = [];
  for (const item of [...domainCases, ...validatorCases, ...embeddingCases, ...formatCases])
    results.push(await runCase(item));
  const exported = Object.fromEntries(
    Object.entries(subpaths).map(([name, module]) => [name, Object.keys(module).sort()]),
  );
  return JSON.stringify({ exported, results } satisfies ProgramResult);
}
