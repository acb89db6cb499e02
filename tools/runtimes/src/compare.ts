import type { ProgramResult } from "./program/case.js";

/**
 * What is wrong with what a runtime answered: cases that did not come out as expected, and whatever is
 * not the same bytes as in the runtime that is held for the reference. None where all is well.
 */
export function faultsOf(answer: string, reference: string): string[] {
  const here = JSON.parse(answer) as ProgramResult;
  const elsewhere = JSON.parse(reference) as ProgramResult;
  const faults = here.results.flatMap(({ name, failure }) =>
    failure === null ? [] : [`${name}: ${failure}`],
  );
  if (here.results.length === 0) faults.push("no case ran");
  if (JSON.stringify(here.exported) !== JSON.stringify(elsewhere.exported)) {
    faults.push("the packages export other names here");
  }
  for (const [index, { name, whole }] of here.results.entries()) {
    const expected = elsewhere.results[index]?.whole ?? "";
    if (whole !== expected) faults.push(`${name}: ${firstDifference(whole, expected)}`);
  }
  if (faults.length === 0 && answer !== reference) faults.push("the answer is not the same bytes");
  return faults;
}

function firstDifference(found: string, expected: string): string {
  let at = 0;
  while (at < found.length && found[at] === expected[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return `differs at ${at}\n  here      ${around(found)}\n  elsewhere ${around(expected)}`;
}
