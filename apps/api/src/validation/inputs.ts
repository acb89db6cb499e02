import type { InputFormat } from "@aurora/validator";
import type { ByteSource } from "../body.js";
import { type FormPart, FormParts, invalidForm } from "./form-parts.js";
import { formatOfFile } from "./media-types.js";

/** One file to judge. */
export interface RunInput {
  /** The name under which the report speaks of it. */
  readonly file: string;
  /** Undefined where the content tells. */
  readonly format: InputFormat["name"] | undefined;
  readonly content: ByteSource;
}

/** The files of a body, in their order; each is read to its end before the next is asked for. */
export type RunInputs = AsyncIterable<RunInput>;

/** Reports speak of a body by the name that the command gives to standard input. */
const BODY = "-";

/** A body that is one file. */
export async function* oneInput(format: InputFormat["name"], content: ByteSource): RunInputs {
  yield { file: BODY, format, content };
}

/** What a form says before its first file, and its files. */
export interface Form {
  readonly options: Readonly<Record<string, readonly string[]>>;
  readonly inputs: RunInputs;
}

/** The next part of a form that is not a place for a file which was left empty: browsers send that all the same. */
async function nextFilled(parts: FormParts): Promise<FormPart | undefined> {
  for (;;) {
    const part = await parts.next();
    if (part?.kind !== "file" || part.fileName !== "") return part;
    let first = await part.content.next();
    if (first === undefined) continue;
    const next = () => {
      const piece = first;
      first = undefined;
      return piece === undefined ? part.content.next() : Promise.resolve(piece);
    };
    return { ...part, content: { next, close: part.content.close } };
  }
}

/**
 * Reads a form up to its first file. Files are told apart by their place in it: their own names may name
 * a person.
 *
 * @throws RequestProblem where it cannot be read, or has no file
 */
export async function readForm(body: ByteSource, contentType: string): Promise<Form> {
  const all = new FormParts(body, contentType);
  const parts = { next: () => nextFilled(all) };
  const options: Record<string, string[]> = Object.create(null);
  let part = await parts.next();
  for (; part?.kind === "option"; part = await parts.next()) {
    // What a person leaves empty in a form is not said.
    if (part.value !== "") options[part.name] = [...(options[part.name] ?? []), part.value];
  }
  if (part === undefined) {
    throw invalidForm({
      es: "El formulario no lleva ningún archivo: va en una parte llamada file.",
      en: "The form has no file: it goes in a part called file.",
    });
  }
  const first = part;
  return {
    options,
    inputs: (async function* () {
      let number = 0;
      for (let next: FormPart | undefined = first; next !== undefined; next = await parts.next()) {
        if (next.kind === "option") {
          throw invalidForm({
            es: "Las opciones van antes de los archivos, que se leen según llegan.",
            en: "Options go before the files, which are read as they arrive.",
          });
        }
        number++;
        yield { file: `file-${number}`, format: formatOfFile(next), content: next.content };
      }
    })(),
  };
}
