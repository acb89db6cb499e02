import { Zip, ZipDeflate } from "fflate";
import { defaultLimits, type Limits } from "../../run/options.js";
import { joined } from "../../tables/bytes.js";
import { UnreadableWorkbook } from "../../tables/xlsx/faults.js";
import { ZipArchive, type ZipEntry } from "../../tables/xlsx/zip.js";
import { UnmarkableWorkbook } from "./failures.js";
import { asUtf8, bytesOf, type Edit, edited, escapeXml, openedTag, TagReader } from "./markup.js";

/** Takes a part's bytes, piece by piece. */
export type Sink = (piece: Uint8Array) => void;

/**
 * A part's content: its bytes; what writes them, piece by piece; or, for a part that depends on what
 * those find, what makes it once they all have written.
 */
type Content =
  | Uint8Array
  | { readonly write: (sink: Sink) => void | Promise<void> }
  | { readonly last: () => Uint8Array };

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type: `worksheet`, `comments`. */
  readonly type: string;
  /** The name of the part that it leads to, in the package; for external ones as it is written. */
  readonly target: string;
}

/** What bounds a package, so that a small file cannot unfold without end: the same limits as where it is read. */
export type PackageLimits = Pick<Limits, "maxUnpackedBytes" | "maxParts" | "maxCompressionRatio">;

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";
const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** The packing's strength: 4 makes a large register 6 % smaller, and packing is most of the work. */
const DEFLATE_LEVEL = 2;

/**
 * The parts of an Office Open XML file. What is not replaced is given back as it was, byte for byte and
 * in its place; the same changes make the same file, whenever and wherever.
 */
export class OfficePackage {
  readonly #source: ZipArchive | undefined;
  /** Each part as the archive names it, by its name in small letters: names of parts have no case. */
  readonly #names = new Map<string, string>();
  readonly #contents = new Map<string, Content>();

  /** A package of nothing but an empty list of content types. */
  static empty(): OfficePackage {
    const made = new OfficePackage();
    made.set(
      CONTENT_TYPES,
      bytesOf(
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>',
      ),
    );
    return made;
  }

  /** @throws UnmarkableWorkbook where the bytes are no package, or unfold beyond the limits */
  constructor(source?: Uint8Array, limits: Partial<PackageLimits> = {}) {
    if (source === undefined) return;
    if (source[0] === 0xd0 && source[1] === 0xcf)
      throw new UnmarkableWorkbook({ reason: "protected-or-old" });
    const { maxUnpackedBytes, ...others } = { ...defaultLimits, ...limits };
    // Parts are read more than once: what they unpack to is summed up by their sizes, not by what is read.
    const unbounded = { ...others, maxUnpackedBytes: Number.POSITIVE_INFINITY };
    const archive = asUnmarkable(() => new ZipArchive(source, unbounded));
    this.#source = archive;
    let unpacked = 0;
    for (const name of archive.names) {
      unpacked += archive.find(name)?.size ?? 0;
      if (!name.endsWith("/")) this.#names.set(name.toLowerCase(), name);
    }
    if (!this.has(CONTENT_TYPES)) throw new UnmarkableWorkbook({ reason: "no-workbook" });
    if (unpacked > maxUnpackedBytes) throw new UnmarkableWorkbook({ reason: "too-large" });
  }

  /** The names of all parts. */
  get names(): readonly string[] {
    return [...this.#names.values()];
  }

  has(name: string): boolean {
    return this.#names.has(name.toLowerCase());
  }

  /** The bytes of a part as they are now. @throws UnmarkableWorkbook where there is no such part */
  read(name: string): Uint8Array {
    const key = name.toLowerCase();
    const content = this.#contents.get(key);
    if (content instanceof Uint8Array) return content;
    const entry = this.#source?.find(name);
    if (this.#source === undefined || entry === undefined || content !== undefined)
      throw new UnmarkableWorkbook({ reason: "part-missing", part: name });
    return unpacked(this.#source, entry);
  }

  /** The bytes of a part of XML, in UTF-8. @throws UnmarkableWorkbook where there is no such part */
  readXml(name: string): Uint8Array {
    return asUtf8(this.read(name));
  }

  /** Gives a part its content anew, or adds the part. */
  set(name: string, content: Content): void {
    const key = name.toLowerCase();
    if (!this.#names.has(key)) this.#names.set(key, name);
    this.#contents.set(key, content);
  }

  /** Changes a part of XML. */
  edit(name: string, edits: readonly Edit[]): void {
    if (edits.length > 0) this.set(name, edited(this.readXml(name), edits));
  }

  /** A name that no part has yet, numbered: `unused("xl/comments", ".xml")`. */
  unused(stem: string, ending: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}${ending}`;
      if (!this.has(name)) return name;
    }
  }

  /** The relationships of a part; those of the package itself where no part is named. */
  relationships(part?: string): readonly Relationship[] {
    const name = relationshipsPart(part);
    if (!this.has(name)) return [];
    const tags = new TagReader(this.readXml(name));
    const found: Relationship[] = [];
    while (tags.next()) {
      if (!tags.is("Relationship")) continue;
      const target = tags.attribute("Target") ?? "";
      const external = tags.attribute("TargetMode") === "External";
      found.push({
        id: tags.attribute("Id") ?? "",
        type: (tags.attribute("Type") ?? "").replace(/^.*\//, ""),
        target: external ? target : resolved(target, part),
      });
    }
    return found;
  }

  /** Relates a part to another one and answers with the relationship's id. */
  relate(part: string | undefined, type: string, target: string): string {
    const name = relationshipsPart(part);
    const taken = new Set(this.relationships(part).map(({ id }) => id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    const id = `rId${number}`;
    if (!this.has(name)) this.set(name, bytesOf(NO_RELATIONSHIPS));
    const relationship = `Relationship Id="${id}" Type="${OFFICE_RELATIONSHIPS}/${type}" Target="/${escapeXml(target)}"`;
    this.#append(name, relationship);
    return id;
  }

  /** Declares what a part holds. */
  declare(part: string, contentType: string): void {
    this.#append(CONTENT_TYPES, `Override PartName="/${escapeXml(part)}" ContentType="${contentType}"`);
  }

  /** Declares what all parts of an ending hold, unless that is said already. */
  declareEnding(ending: string, contentType: string): void {
    const tags = new TagReader(this.readXml(CONTENT_TYPES));
    while (tags.next()) {
      if (tags.is("Default") && tags.attribute("Extension")?.toLowerCase() === ending) return;
    }
    this.#append(CONTENT_TYPES, `Default Extension="${ending}" ContentType="${contentType}"`);
  }

  /** The whole file. */
  async bytes(): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    let failure: Error | undefined;
    const zip = new Zip((error, piece) => {
      failure ??= error ?? undefined;
      pieces.push(piece);
      length += piece.length;
    });
    const files = new Map(
      [...this.#names].map(([key, name]) => {
        // Each part is packed, even one that was not: the sizes stand behind the parts, and where one
        // is not packed, some readers cannot tell where it ends.
        const file = new ZipDeflate(name, { level: DEFLATE_LEVEL });
        // The first day that an archive can name, read back by the same clock: no file tells when it was made.
        file.mtime = new Date(1980, 0, 1);
        zip.add(file);
        return [key, file] as const;
      }),
    );
    // The archive keeps the parts' order whatever the order in which they are written.
    for (const [key, content] of this.#contents) {
      if (!("write" in content)) continue;
      const file = files.get(key) as ZipDeflate;
      await content.write((piece) => file.push(piece, false));
      file.push(new Uint8Array(0), true);
    }
    for (const [key, name] of this.#names) {
      const content = this.#contents.get(key) ?? this.read(name);
      if ("write" in content) continue;
      files.get(key)?.push("last" in content ? content.last() : content, true);
    }
    zip.end();
    if (failure !== undefined) throw failure;
    return joined(pieces, length);
  }

  /** Puts an element at the end of a part's root; a root without content is opened. */
  #append(part: string, element: string): void {
    const bytes = this.readXml(part);
    const tags = new TagReader(bytes);
    tags.next();
    const { prefix } = tags;
    const insert = `<${prefix}${element}/>`;
    if (tags.kind === "empty") {
      const opened = `${openedTag(tags.text)}${insert}</${prefix}${tags.name}>`;
      this.edit(part, [{ at: tags.start, remove: tags.end - tags.start, insert: opened }]);
      return;
    }
    tags.skip();
    this.edit(part, [{ at: tags.start, remove: 0, insert }]);
  }
}

function unpacked(archive: ZipArchive, entry: ZipEntry): Uint8Array {
  return asUnmarkable(() => {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for (const piece of archive.contents(entry)) {
      length += piece.length;
      // A size that is not the true one would get past the limit.
      if (length > entry.size) throw new UnmarkableWorkbook({ reason: "no-workbook" });
      pieces.push(piece.slice());
    }
    return joined(pieces, length);
  });
}

/** What the archive's reader refuses, as this folder words it. */
function asUnmarkable<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UnreadableWorkbook)) throw error;
    const { reason } = error.details;
    if (reason === "protected-workbook") throw new UnmarkableWorkbook({ reason: "protected-or-old" });
    const isTooLarge = reason === "zip-bomb" || reason === "too-many-parts";
    throw new UnmarkableWorkbook({ reason: isTooLarge ? "too-large" : "no-workbook" });
  }
}

function relationshipsPart(part: string | undefined): string {
  if (part === undefined) return "_rels/.rels";
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name of the part that a relationship of `part` leads to. */
function resolved(target: string, part = ""): string {
  const path = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}
