import { strFromU8, unzipSync } from "fflate";

/** What a workbook that was made of a table says. */
export interface OpenedWorkbook {
  /** The rows of its register, which are the steward's own; the header, which is everybody's, left out. */
  readonly register: string;
  /** All else that was written into it, by the names of its parts: those names as well. */
  readonly added: ReadonlyMap<string, string>;
}

/** Opens a workbook that was made of a table, to be searched. */
export function opened(workbook: Uint8Array): OpenedWorkbook {
  const { "xl/worksheets/sheet1.xml": register = new Uint8Array(), ...others } = unzipSync(workbook);
  return {
    register: strFromU8(register).replace(/<row r="1".*?<\/row>/s, ""),
    added: new Map(Object.entries(others).map(([name, bytes]) => [name, `${name}\n${strFromU8(bytes)}`])),
  };
}
