import { maskPersonalData } from "@aurora/domain/rules/core";
import type { Texts } from "./texts.js";

/** A call or an input that cannot be used: one clear line, and status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The exit statuses of the command. */
export const status = { fine: 0, findings: 1, unusable: 2, fault: 3 } as const;

/** Whether something thrown is an error of the operating system. */
export function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException & { readonly code: string } {
  return (
    thrown instanceof Error && "syscall" in thrown && "code" in thrown && typeof thrown.code === "string"
  );
}

/** What the operating system refused to do with a file, as one clear line. */
export function fileFailure(thrown: unknown, file: string, say: Texts): unknown {
  if (!isSystemError(thrown)) return thrown;
  const reasons: Readonly<Record<string, string>> = say.system;
  return new UsageError(`${maskPersonalData(file)}: ${reasons[thrown.code] ?? say.systemOther(thrown.code)}`);
}

/** A text in one line that no terminal acts upon. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal.
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ").trim();
}
