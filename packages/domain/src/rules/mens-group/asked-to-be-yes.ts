import { concluded, type MessageParams, type Outcome } from "../outcome.js";

/** A yes-or-no answer that should be yes: where it stands, and what is said where it is no. */
interface Asked<P extends MessageParams> {
  readonly path: string;
  readonly answer: boolean | undefined;
  readonly params: P;
}

/** Judges several answers, each by itself: a finding for every no. */
export function askedToBeYes<P extends MessageParams>(asked: readonly Asked<P>[]): Outcome<P> {
  return concluded(
    asked
      .filter(({ answer }) => answer === false)
      .map(({ path, params }) => ({ params, at: [path], expected: "Sí" })),
    asked.filter(({ answer }) => answer === undefined).map(({ path }) => path),
  );
}
