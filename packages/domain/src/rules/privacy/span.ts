/** A stretch of a text, in UTF-16 units; `end` is the first unit behind it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Every match of a global expression, overlapping ones among them: a number that ends inside
 * another must not stay readable when that one is masked.
 */
export function* overlappingMatches(expression: RegExp, text: string): Generator<RegExpExecArray> {
  // A copy of its own: a shared expression carries its place from one text to the next.
  const search = new RegExp(expression);
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    yield match;
    search.lastIndex = match.index + 1;
  }
}
