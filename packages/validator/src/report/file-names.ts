import { showFile } from "../run/show.js";
import type { Report } from "./report.js";

/**
 * How a report that people read calls its files: by their names, with what has the form of personal data
 * masked. Files that would read alike then are told apart by their place among the inputs, from 1 on.
 */
export function fileNames({ inputs }: Pick<Report, "inputs">): (file: string) => string {
  const files = [...new Set(inputs.map(({ file }) => file))];
  const counts = new Map<string, number>();
  for (const file of files) counts.set(showFile(file), (counts.get(showFile(file)) ?? 0) + 1);
  const names = new Map(
    files.map((file, index) => {
      const shown = showFile(file);
      return [file, (counts.get(shown) ?? 0) > 1 ? `${shown} (${index + 1})` : shown];
    }),
  );
  return (file) => names.get(file) ?? showFile(file);
}
