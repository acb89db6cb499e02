import type { Language } from "../text.js";
import type { Citation } from "./citation.js";

/** A citation as people write it: "RDE-290-2022, VI.6.5.5.a"; "RDE-290-2022, VI.6.5.1.c, nota 41". */
export function citationText({ norm, locator }: Citation, language: Language): string {
  const place = locator
    .replace(/ note (\d+)$/, language === "es" ? ", nota $1" : ", note $1")
    .replace(/\+$/, language === "es" ? ", párrafo que le sigue" : ", the paragraph after it");
  return `${norm}, ${place}`;
}
