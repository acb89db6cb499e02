/** Registers are bundled as their text. */
declare module "*.csv" {
  const text: string;
  export default text;
}

/** Workbooks are bundled as their bytes. */
declare module "*.xlsx" {
  const bytes: Uint8Array;
  export default bytes;
}

/** Every subpath of the packages with its module; written by `bundle.ts` from the packages' own exports. */
declare module "aurora:subpaths" {
  export const subpaths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
