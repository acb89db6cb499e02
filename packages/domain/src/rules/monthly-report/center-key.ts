import { foldName } from "../../territory/fold.js";

/** How many spellings a memory holds: a programme has some hundreds of centres. */
const MOST_SPELLINGS = 4096;

/**
 * Makes a reader of centres' keys: by a name's letters and digits alone, so that case, accents and
 * spaces do not part a centre from itself. Spellings are remembered, since a register repeats them.
 */
export function centerKeys(): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    let key = keys.get(name);
    if (key === undefined) {
      // A name of marks alone has neither letters nor digits: then the name itself must do.
      key = foldName(name) || name;
      if (keys.size < MOST_SPELLINGS) keys.set(name, key);
    }
    return key;
  };
}
