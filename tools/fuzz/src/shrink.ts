/**
 * The smallest input that shrinking finds for which `fails` still holds: pieces are taken out, large
 * ones first, until none can be (Zeller and Hildebrandt's delta debugging, complements only).
 *
 * @param options.milliseconds how long it may look; what it has by then is the answer
 */
export async function shrink(
  bytes: Uint8Array,
  fails: (bytes: Uint8Array) => boolean | Promise<boolean>,
  options: { readonly milliseconds: number },
): Promise<Uint8Array> {
  const end = performance.now() + options.milliseconds;
  let smallest = bytes;
  for (let piece = Math.ceil(smallest.length / 2); piece >= 1; ) {
    let taken = false;
    for (let at = 0; at < smallest.length; ) {
      if (performance.now() > end) return smallest;
      const without = new Uint8Array(smallest.length - Math.min(piece, smallest.length - at));
      without.set(smallest.subarray(0, at));
      without.set(smallest.subarray(at + piece), at);
      if (await fails(without)) {
        smallest = without;
        taken = true;
      } else {
        at += piece;
      }
    }
    if (piece === 1 && !taken) break;
    piece = taken ? Math.min(piece, Math.max(1, smallest.length)) : Math.max(1, piece >> 1);
    if (smallest.length === 0) break;
  }
  return smallest;
}
