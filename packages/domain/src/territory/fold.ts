/** A written name as small unaccented words with one space between: `"Áncash "` is `"ancash"`, `"Anco-Huallo"` is `"anco huallo"`. */
export function foldWords(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A written name as its small unaccented letters and digits alone: what remains when case, accents, spacing and hyphens do not count. */
export function foldName(name: string): string {
  return foldWords(name).replaceAll(" ", "");
}
