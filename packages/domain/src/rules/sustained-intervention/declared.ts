/** The words by which a text declares that there is nothing; an empty one would only be unknown. */
const NOTHING: ReadonlySet<string> = new Set(["no", "ninguno", "ninguna", "none"]);

/** Whether a text names something, rather than declare that there is nothing. */
export function namesSomething(text: string): boolean {
  return !NOTHING.has(text.trim().toLowerCase());
}

/** The texts of a list that name something. */
export function named(texts: readonly string[]): readonly string[] {
  return texts.filter(namesSomething);
}
