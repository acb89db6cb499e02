import { distance } from "fastest-levenshtein";

/** The known word nearest to a mistaken one, where a slip of a few letters parts them. */
export function nearest(given: string, known: Iterable<string>): string | undefined {
  const word = given.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const apart = distance(word, candidate.toLowerCase());
    if (apart < bestDistance) {
      bestDistance = apart;
      best = candidate;
    }
  }
  return best;
}
