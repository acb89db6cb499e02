import type { FoldRule, MessageParams, RecordRule } from "@aurora/domain/rules";

/** What a message needs of its language: names of fields, codes and days. */
export interface Speaker {
  /** The label of a field. */
  readonly field: (name: string) => string;
  /** The label of a code of a scheme; the code itself where it has none. */
  readonly code: (scheme: string, code: string) => string;
  /** An enumeration: "a, b y c". */
  readonly list: (items: readonly string[]) => string;
  /** An ISO day as people write it in this language. */
  readonly day: (iso: string) => string;
  /** A whole number with its thousands apart. */
  readonly number: (value: number) => string;
  /** A number with its noun: `count(1, "día", "días")`. */
  readonly count: (value: number, one: string, many: string) => string;
}

/** The text of a rule's finding, from its parameters. */
export type Message<P extends MessageParams> = (params: P, say: Speaker) => string;

type ParamsOf<R> =
  R extends RecordRule<string, infer _Facts, infer P>
    ? P
    : R extends FoldRule<string, infer _State, infer _Facts, infer P>
      ? P
      : never;

/** A message for each rule of a list, by code: a rule without one, or one without its rule, does not compile. */
export type MessagesOf<Rules extends readonly { readonly code: string }[]> = {
  readonly [R in Rules[number] as R["code"]]: ParamsOf<R> extends infer P extends MessageParams
    ? Message<P>
    : never;
};

/** A message for each code of a table of parameters. */
export type MessagesByParams<Params> = {
  readonly [C in keyof Params]: (params: Params[C], say: Speaker) => string;
};
