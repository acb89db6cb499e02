import { Busboy, type BusboyFileStream, type BusboyInstance } from "@fastify/busboy";
import type { ByteSource } from "../body.js";
import type { LocalizedText } from "../language.js";
import { RequestProblem } from "../problems.js";
import { roomIn } from "./content-coding.js";

/** The most files and options of one form, and how long one option may be. */
const limits = {
  files: 20,
  fields: 40,
  parts: 60,
  fieldSize: 4096,
  fieldNameSize: 100,
  headerPairs: 20,
  headerSize: 8192,
};

/** How much of a file is read ahead of whoever judges it. */
const AHEAD_BYTES = 256 * 1024;

/** The name of the parts that are files. */
const FILE_PART = "file";

/** A part of a form: an option, or a file as it arrives. */
export type FormPart =
  | { readonly kind: "option"; readonly name: string; readonly value: string }
  | {
      readonly kind: "file";
      readonly type: string;
      /** The name that the file has where it comes from: it may name a person, and is repeated nowhere. */
      readonly fileName: string;
      readonly content: ByteSource;
    };

/** The parts of a form in their order, read as they arrive. */
export class FormParts {
  readonly #source: ByteSource;
  readonly #parser: BusboyInstance;
  readonly #parts: FormPart[] = [];
  #file: BusboyFileStream | undefined;
  #fault: unknown;
  #isOver = false;
  #wake = () => {};

  /** @throws RequestProblem where the form does not say where its parts begin */
  constructor(source: ByteSource, contentType: string) {
    this.#source = source;
    try {
      this.#parser = new Busboy({
        headers: { "content-type": contentType },
        limits,
        fileHwm: AHEAD_BYTES,
        // Whatever stands in the part called so is a file, also where a program gives it no name.
        isPartAFile: (name, _type, fileName) => name === FILE_PART || fileName !== undefined,
      });
    } catch {
      throw invalidForm({
        es: "Content-Type no dice con qué se separan las partes (boundary).",
        en: "Content-Type does not say what parts the form (boundary).",
      });
    }
    this.#parser.on("file", (name, file, fileName, _encoding, type) => {
      file.on("error", () => {});
      if (name !== FILE_PART) {
        file.resume();
        // A field for a file that was left empty brings a part all the same.
        this.#fail(strangePart());
        return;
      }
      this.#file = file;
      this.#push({ kind: "file", type, fileName: fileName ?? "", content: this.#contentOf(file) });
    });
    this.#parser.on("field", (name, value, _nameTruncated, valueTruncated) => {
      if (valueTruncated || name === undefined) this.#fail(strangePart());
      else this.#push({ kind: "option", name, value });
    });
    for (const limit of ["filesLimit", "fieldsLimit", "partsLimit"] as const) {
      this.#parser.on(limit, () => this.#fail(tooManyParts()));
    }
    this.#parser.on("error", () => this.#fail(brokenForm()));
    this.#parser.on("finish", () => {
      this.#isOver = true;
      this.#wake();
    });
    void this.#pump();
  }

  /** The next part; a file before it must have been read to its end. @throws RequestProblem where there can be none */
  async next(): Promise<FormPart | undefined> {
    for (;;) {
      const part = this.#parts.shift();
      if (part !== undefined) return part;
      if (this.#fault !== undefined) throw this.#fault;
      if (this.#isOver) return undefined;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  close(): void {
    this.#fail(brokenForm());
    this.#source.close();
  }

  #push(part: FormPart): void {
    this.#parts.push(part);
    this.#wake();
  }

  #fail(fault: unknown): void {
    if (this.#isOver) return;
    this.#fault ??= fault;
    this.#file?.destroy(this.#fault as Error);
    this.#wake();
  }

  async #pump(): Promise<void> {
    try {
      for (;;) {
        const chunk = await this.#source.next();
        if (chunk === undefined) break;
        if (this.#fault !== undefined) return;
        if (!this.#parser.write(chunk)) await this.#room();
        if (this.#fault !== undefined) return;
      }
      this.#parser.end();
    } catch (thrown) {
      this.#fail(thrown);
    }
  }

  /** The parser takes no more while nobody reads a file; where that ends badly, nobody will. */
  #room(): Promise<void> {
    return Promise.race([
      roomIn(this.#parser),
      new Promise<void>((resolve) => {
        this.#file?.once("close", () => {
          if (this.#fault !== undefined) resolve();
        });
      }),
    ]);
  }

  #contentOf(file: BusboyFileStream): ByteSource {
    const pieces = file[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
    return {
      next: async () => {
        try {
          const piece = await pieces.next();
          return piece.done === true ? undefined : piece.value;
        } catch {
          throw this.#fault ?? brokenForm();
        }
      },
      close: () => this.close(),
    };
  }
}

/** A problem with a form. */
export function invalidForm(detail: LocalizedText): RequestProblem {
  return new RequestProblem("invalid-form", detail);
}

function strangePart(): RequestProblem {
  return invalidForm({
    es: "Los archivos van en partes llamadas file; cada opción, en una parte de texto con su nombre.",
    en: "Files go in parts called file; each option goes in a part of text with its name.",
  });
}

function tooManyParts(): RequestProblem {
  return invalidForm({
    es: `Un formulario lleva hasta ${limits.files} archivos y ${limits.fields} opciones.`,
    en: `A form has up to ${limits.files} files and ${limits.fields} options.`,
  });
}

function brokenForm(): RequestProblem {
  return invalidForm({
    es: "El formulario termina antes de su última marca, o está mal formado.",
    en: "The form ends before its last mark, or is malformed.",
  });
}
