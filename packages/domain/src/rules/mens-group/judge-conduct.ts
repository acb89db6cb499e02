import type { sessionConduct } from "../../records/mens-group-schemes.js";
import type { CodeOf } from "../../taxonomy/index.js";
import { concluded, type Outcome, type Violation } from "../outcome.js";
import type { Session, SessionPlace } from "./each-session.js";

type Conduct = CodeOf<typeof sessionConduct>;
type Observed<C extends Conduct> = {
  readonly session: number;
  readonly conduct: readonly C[];
  readonly corrected: "yes" | "no";
};

/**
 * Judges some kinds of conduct in a session: an error for what was let stand, a warning for what was
 * corrected on the spot. Whether it was corrected decides what it weighs, so that without it nothing
 * is concluded.
 */
export function judgeConduct<C extends Conduct>(
  observed: Session["conduct"],
  { session, path }: SessionPlace,
  concerns: (code: Conduct) => code is C,
): Outcome<Observed<C>> {
  if (observed === undefined) return concluded<Observed<C>>([], [path("conduct")]);
  const found: Record<"yes" | "no", { readonly conduct: Set<C>; readonly at: string[] }> = {
    no: { conduct: new Set(), at: [] },
    yes: { conduct: new Set(), at: [] },
  };
  const missing: string[] = [];
  for (const [index, { code, corrected }] of observed.entries()) {
    if (code === undefined) missing.push(path(`conduct[${index}].code`));
    else if (!concerns(code)) continue;
    else if (corrected === undefined) missing.push(path(`conduct[${index}].corrected`));
    else {
      const { conduct, at } = found[corrected ? "yes" : "no"];
      conduct.add(code);
      at.push(path(`conduct[${index}].${corrected ? "code" : "corrected"}`));
    }
  }
  const violations: Violation<Observed<C>>[] = [];
  for (const corrected of ["no", "yes"] as const) {
    const { conduct, at } = found[corrected];
    if (conduct.size === 0) continue;
    violations.push({
      params: { session, conduct: [...conduct], corrected },
      at,
      ...(corrected === "yes" ? { severity: "warning" } : {}),
    });
  }
  return concluded(violations, missing);
}
