/**
 * The IRI with which the names of concepts begin unless told otherwise. It is stable and claims no address:
 * whoever publishes the concepts at an address of their own gives that as `baseIri`. The namespace `aurora`
 * is not registered with IANA, so such a name is unique by agreement only.
 */
export const DEFAULT_BASE_IRI = "urn:aurora:";

/** What all formats of terminology may be told. */
export interface NamingOptions {
  /**
   * With what every IRI begins, such as `https://vocab.example.pe/aurora/`; it ends in `:`, `/` or `#`.
   * `urn:aurora:` where absent.
   */
  readonly baseIri?: string;
}

/** How things are named: always alike, so that data of different days and formats may be joined. */
export interface Naming {
  readonly base: string;
  readonly scheme: (id: string) => string;
  readonly concept: (schemeId: string, code: string) => string;
  readonly valueSet: (id: string) => string;
  readonly norm: (id: string) => string;
  readonly citation: (citation: { readonly norm: string; readonly locator: string }) => string;
}

/**
 * The names that begin with a base: `{base}scheme:{id}`, `{base}concept:{scheme}:{code}` and so on, with `/`
 * for `:` where the base is an address.
 *
 * @throws TypeError where the base is no absolute IRI that ends in `:`, `/` or `#`
 */
export function namingOf({ baseIri = DEFAULT_BASE_IRI }: NamingOptions = {}): Naming {
  if (!/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*$/i.test(baseIri) || !/[:/#]$/.test(baseIri)) {
    throw new TypeError("baseIri must be an absolute IRI that ends in : or / or #");
  }
  const separator = baseIri.startsWith("urn:") ? ":" : "/";
  const name = (...parts: readonly string[]) =>
    baseIri + parts.map((part) => encodeURIComponent(part)).join(separator);
  return {
    base: baseIri,
    scheme: (id) => name("scheme", id),
    concept: (schemeId, code) => name("concept", schemeId, code),
    valueSet: (id) => name("value-set", id),
    norm: (id) => name("norm", id),
    citation: ({ norm, locator }) => name("citation", norm, locator),
  };
}
