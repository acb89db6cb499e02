import { maskPersonalData } from "@aurora/domain/rules/core";
import { type CallTexts, callTexts } from "./call-texts.js";
import { type CatalogueTexts, catalogueTexts } from "./catalogue-texts.js";
import { type FileTexts, fileTexts } from "./file-texts.js";
import { type HelpTexts, helpTexts } from "./help-texts.js";
import { type ValidateTexts, validateTexts } from "./validate-texts.js";

/** The languages that the command speaks. */
export type Language = "es" | "en";

/** Every text of the command, in one language. */
export type Texts = CallTexts & FileTexts & ValidateTexts & CatalogueTexts & HelpTexts;

/**
 * The texts that name files. A terminal's messages end in the logs of workflows, which many read: what has the form of
 * personal data is masked in those names, as it is in every report for people.
 */
const NAMING_FILES = [
  ...(["noFile", "noMatch", "emptyFolder", "outIsFolder", "outIsInput", "noFolder"] as const),
  ...(["entityUsed", "written", "notJson", "readAlone", "templateWritten"] as const),
  ...(["outIsFile", "workbookEnding", "changedMeanwhile", "passedOver", "cannotMark"] as const),
  ...(["workbooksWritten", "splitWritten", "folderInUse", "oldReportsRemoved"] as const),
] as const satisfies readonly (keyof Texts)[];

function textsIn(language: Language): Texts {
  const told: Texts = {
    ...callTexts[language],
    ...fileTexts[language],
    ...validateTexts[language],
    ...catalogueTexts[language],
    ...helpTexts[language],
  };
  const masking = NAMING_FILES.map((name) => {
    const tell: (...given: never[]) => string = told[name];
    const masked = (...given: unknown[]) =>
      tell(...(given.map((each) => (typeof each === "string" ? maskPersonalData(each) : each)) as never[]));
    return [name, masked];
  });
  return { ...told, ...Object.fromEntries(masking) };
}

/** The texts of each language. */
export const texts: Readonly<Record<Language, Texts>> = { es: textsIn("es"), en: textsIn("en") };

/** The language that a call asks for: its `--lang`, else AURORA_LANG, else Spanish. */
export function languageAsked(argv: readonly string[], fallback: string | undefined): string {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  for (let at = options.length - 1; at >= 0; at--) {
    const option = options[at] as string;
    if (option.startsWith("--lang=")) return option.slice("--lang=".length);
    if (option === "--lang" && at + 1 < options.length) return options[at + 1] as string;
  }
  return fallback || "es";
}
