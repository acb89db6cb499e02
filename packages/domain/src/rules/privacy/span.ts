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
  // An expression carries its place from one search to the next: it is set before each.
  let from = 0;
  for (;;) {
    expression.lastIndex = from;
    const match = expression.exec(text);
    if (match === null) return;
    yield match;
    from = match.index + 1;
  }
}
