import { Zip } from "fflate";
import { defaultLimits, type Limits } from "../../run/options.js";
import { joined } from "../../tables/bytes.js";
import { ZipArchive } from "../../tables/xlsx/zip.js";
import { UnmarkableWorkbook } from "./failures.js";
import {
  asUtf8,
  attributeOf,
  bytesOf,
  type Edit,
  edited,
  escapeXml,
  isWide,
  openedTag,
  TagReader,
} from "./markup.js";
import { DeflatedFile, PackedFile } from "./package-files.js";
import { asUnmarkable, pieces, unpacked } from "./package-source.js";
import { StreamedTagReader } from "./streamed-tags.js";

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
  readonly external: boolean;
}

/** What bounds a package, so that a small file cannot unfold without end: the same limits as where it is read. */
export type PackageLimits = Pick<Limits, "maxUnpackedBytes" | "maxParts" | "maxCompressionRatio">;

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES = "[Content_Types].xml";
const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;

/** Above so many bytes, a part whose tags are read is read in pieces. */
const PIECES_FROM_BYTES = 16 * 1024 * 1024;

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
    return this.#read(name);
  }

  /** The beginning of a part of XML, in UTF-8. @throws UnmarkableWorkbook where there is no such part */
  readXmlHead(name: string, length: number): Uint8Array {
    return asUtf8(this.#read(name, length).subarray(0, length));
  }

  /**
   * The tags of a part of XML, from its beginning; of a large one, no more is held than what is being read.
   *
   * @throws UnmarkableWorkbook where there is no such part
   */
  readTags(name: string): TagReader {
    return this.#contents.has(name.toLowerCase())
      ? new TagReader(this.readXml(name))
      : this.#sourceTags(name);
  }

  /** The tags of a part as it came. */
  #sourceTags(name: string): TagReader {
    const source = this.#source;
    const entry = this.has(name) ? source?.find(name) : undefined;
    if (source === undefined || entry === undefined)
      throw new UnmarkableWorkbook({ reason: "part-missing", part: name });
    const isLarge = entry.size > PIECES_FROM_BYTES && !isWide(unpacked(source, entry, 2));
    return isLarge
      ? new StreamedTagReader(pieces(source, entry))
      : new TagReader(asUtf8(unpacked(source, entry, Number.POSITIVE_INFINITY)));
  }

  #read(name: string, upTo = Number.POSITIVE_INFINITY): Uint8Array {
    const key = name.toLowerCase();
    const content = this.#contents.get(key);
    if (content instanceof Uint8Array) return content;
    const entry = this.has(name) ? this.#source?.find(name) : undefined;
    if (this.#source === undefined || entry === undefined || content !== undefined)
      throw new UnmarkableWorkbook({ reason: "part-missing", part: name });
    return unpacked(this.#source, entry, upTo);
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

  /**
   * Takes a part out with all that speaks of it, but for the relationships that lead to it; and the parts that
   * only it led to, one step far.
   */
  remove(name: string): void {
    const led = this.relationships(name).flatMap(({ target, external }) => (external ? [] : [target]));
    this.#takeOut(name);
    if (led.length === 0) return;
    const wanted = this.#targets();
    for (const part of new Set(led))
      if (this.has(part) && !wanted.has(part.toLowerCase())) this.#takeOut(part);
  }

  #takeOut(name: string): void {
    for (const part of [name, relationshipsPart(name)]) {
      this.#names.delete(part.toLowerCase());
      this.#contents.delete(part.toLowerCase());
    }
    const path = `/${name}`.toLowerCase();
    this.#cut(CONTENT_TYPES, "Override", (tag) => attributeOf(tag, "PartName")?.toLowerCase() === path);
  }

  /** Takes a relationship of a part away; with the last of them, the part that lists them. */
  unrelate(part: string, id: string): void {
    const name = relationshipsPart(part);
    if (!this.has(name)) return;
    this.#cut(name, "Relationship", (tag) => attributeOf(tag, "Id") === id);
    if (this.relationships(part).length > 0) return;
    this.#names.delete(name.toLowerCase());
    this.#contents.delete(name.toLowerCase());
  }

  /** What any part leads to, in small letters. */
  #targets(): ReadonlySet<string> {
    const targets = new Set<string>();
    for (const name of this.names) {
      const found = /^(.*?)_rels\/([^/]*)\.rels$/i.exec(name);
      if (found === null) continue;
      const part = `${found[1]}${found[2]}`;
      for (const { target } of this.relationships(part === "" ? undefined : part)) {
        targets.add(target.toLowerCase());
      }
    }
    return targets;
  }

  /** Cuts empty elements of a name out of a part. */
  #cut(part: string, element: string, isMeant: (tag: string) => boolean): void {
    const tags = new TagReader(this.readXml(part));
    const edits: Edit[] = [];
    while (tags.next()) {
      if (!tags.is(element) || tags.kind === "close" || !isMeant(tags.text)) continue;
      const at = tags.start;
      tags.skip();
      edits.push({ at, remove: tags.end - at, insert: "" });
    }
    this.edit(part, edits);
  }

  /** Has a part of XML written anew as its tags are read: once the package is. */
  rewrite(name: string, write: (tags: TagReader, sink: Sink) => void): void {
    const content = this.#contents.get(name.toLowerCase());
    // The part as it is now: what is read of it later is this very content.
    const tags = () =>
      content instanceof Uint8Array ? new TagReader(asUtf8(content)) : this.#sourceTags(name);
    this.set(name, { write: (sink) => write(tags(), sink) });
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
        external,
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

  /**
   * The whole file.
   *
   * @param options.repacked whether parts that did not change are packed anew as well: what another program packed
   *   differs from one runtime to the next
   */
  async bytes({ repacked = false }: { readonly repacked?: boolean } = {}): Promise<Uint8Array> {
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
        const untouched = repacked || this.#contents.has(key) ? undefined : this.#source?.find(name);
        const packed = untouched && asUnmarkable(() => this.#source?.packed(untouched));
        const file =
          untouched === undefined || packed === undefined
            ? new DeflatedFile(name)
            : new PackedFile(untouched, packed);
        zip.add(file);
        return [key, file] as const;
      }),
    );
    // The archive keeps the parts' order whatever the order in which they are written.
    for (const [key, content] of this.#contents) {
      const file = files.get(key);
      if (!("write" in content) || !(file instanceof DeflatedFile)) continue;
      await content.write((piece) => file.write(piece));
      file.end();
    }
    for (const [key, name] of this.#names) {
      const file = files.get(key);
      if (file instanceof PackedFile) {
        file.hand();
        continue;
      }
      const content = this.#contents.get(key) ?? this.read(name);
      if ("write" in content) continue;
      file?.write("last" in content ? content.last() : content);
      file?.end();
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
