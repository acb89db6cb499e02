import type { MensGroupFacts } from "../../records/mens-group.js";
import type { ConceptScheme } from "../../taxonomy/scheme.js";

type Session = NonNullable<MensGroupFacts["sessions"]>[number];

/** Which codes of a scheme none of the sessions holds, in the scheme's order, and where that is not known. */
export function uncovered<C extends string>(
  scheme: ConceptScheme<C>,
  sessions: readonly Session[],
  field: "themes" | "domains",
): { readonly codes: readonly C[]; readonly unknown: readonly string[] } {
  const covered = new Set<string>();
  for (const session of sessions) for (const code of session[field] ?? []) covered.add(code);
  return {
    codes: scheme.concepts.map(({ code }) => code).filter((code) => !covered.has(code)),
    unknown: sessions.flatMap((session, index) =>
      session[field] === undefined ? [`sessions[${index}].${field}`] : [],
    ),
  };
}
