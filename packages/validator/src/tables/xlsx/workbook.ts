import type { Limits } from "../../run/options.js";
import { UnreadableWorkbook } from "./faults.js";
import type { Gunzip } from "./inflate.js";
import { nameHash, type XmlHandler, XmlScanner } from "./xml.js";
import type { ZipArchive, ZipEntry } from "./zip.js";

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  /** Hidden by whoever made the workbook, or by its program. */
  readonly hidden: boolean;
  readonly entry: ZipEntry;
}

/** What a workbook says of itself. */
export interface Workbook {
  /** Its worksheets in their order, without charts and dialogues. */
  readonly sheets: readonly SheetEntry[];
  /** Whether days are counted from 1904. */
  readonly from1904: boolean;
  readonly sharedStrings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
}

const RELATIONSHIP = nameHash("Relationship");
const ID = nameHash("Id");
const LOWER_ID = nameHash("id");
const TYPE = nameHash("Type");
const TARGET = nameHash("Target");
const MODE = nameHash("TargetMode");
const SHEET = nameHash("sheet");
const NAME = nameHash("name");
const STATE = nameHash("state");
const WORKBOOK_PROPERTIES = nameHash("workbookPr");
const DATE_1904 = nameHash("date1904");

interface Relationship {
  readonly id: string;
  /** The last word of its type, the same in both dialects of the format. */
  readonly type: string;
  readonly target: string;
}

/**
 * Reads what a workbook's archive holds, by its relationships.
 *
 * @throws UnreadableWorkbook where it is no workbook, or another kind of one, or parts are missing
 */
export function readWorkbook(archive: ZipArchive, limits: Pick<Limits, "maxSheets" | "maxParts">): Workbook {
  refuseOtherKinds(archive);
  const main = relationships(archive, "", limits.maxParts).find(({ type }) => type === "officeDocument");
  const path = main?.target ?? "xl/workbook.xml";
  if (path.toLowerCase().endsWith(".bin")) throw new UnreadableWorkbook({ reason: "binary-workbook" });
  const listed: { name: string; state: string | undefined; id: string | undefined }[] = [];
  let from1904 = false;
  readPart(archive, needed(archive, path), {
    open: (name, element) => {
      if (name === WORKBOOK_PROPERTIES) from1904 = element.flag(DATE_1904);
      if (name !== SHEET) return;
      if (listed.length === limits.maxSheets) {
        throw new UnreadableWorkbook({ reason: "too-many-sheets", limit: limits.maxSheets });
      }
      listed.push({
        name: element.attribute(NAME) ?? "",
        state: element.attribute(STATE),
        id: element.attribute(LOWER_ID),
      });
    },
    close: () => {},
    text: () => {},
  });
  const related = relationships(archive, path, limits.maxParts);
  const byId = new Map(related.map((relationship) => [relationship.id, relationship]));
  const sheets = listed.flatMap(({ name, state, id }) => {
    const relationship = byId.get(id ?? "");
    if (relationship === undefined || relationship.type !== "worksheet") return [];
    const hidden = state !== undefined && state !== "visible";
    return [{ name, hidden, entry: needed(archive, relationship.target) }];
  });
  if (sheets.length === 0) throw new UnreadableWorkbook({ reason: "no-worksheet" });
  const part = (type: string) => {
    const found = related.find((relationship) => relationship.type === type);
    return found && needed(archive, found.target);
  };
  return { sheets, from1904, sharedStrings: part("sharedStrings"), styles: part("styles") };
}

/** Reads a part to its end. */
export function readPart(archive: ZipArchive, entry: ZipEntry, handler: XmlHandler): void {
  for (const _piece of partSteps(archive, entry, handler));
}

/** Reads a part piece by piece, until its end or until the handler stops the scanner. */
export function* partSteps(archive: ZipArchive, entry: ZipEntry, handler: XmlHandler): Generator<void> {
  const reading = new PartReading(entry, handler);
  for (const piece of archive.contents(entry)) {
    if (!reading.take(piece)) return;
    yield;
  }
  reading.end();
}

/** Reads a part step by step; a step that is a promise is to be awaited before the next. */
export type PartSteps = (
  archive: ZipArchive,
  entry: ZipEntry,
  handler: XmlHandler,
) => Generator<void | Promise<void>>;

/** As `partSteps`, unpacked by something that takes its time. */
export function* awaitedPartSteps(
  gunzip: Gunzip,
  ...[archive, entry, handler]: Parameters<PartSteps>
): Generator<void | Promise<void>> {
  const reading = new PartReading(entry, handler);
  for (const piece of archive.awaitedContents(entry, gunzip)) {
    if (!(piece instanceof Uint8Array)) {
      yield piece;
    } else if (reading.take(piece)) {
      yield;
    } else {
      return;
    }
  }
  reading.end();
}

/**
 * A part being read. What is wrong with its XML is told only once all of it was unpacked: of a part whose
 * bytes are damaged, how much comes through before that is noticed depends on what unpacks it.
 */
class PartReading {
  readonly #scanner: XmlScanner;
  #fault: UnreadableWorkbook | undefined;

  constructor(entry: ZipEntry, handler: XmlHandler) {
    this.#scanner = new XmlScanner(entry.name, handler);
  }

  /** Takes a piece in; false where the handler wants no more. */
  take(piece: Uint8Array): boolean {
    if (this.#fault !== undefined) return true;
    try {
      this.#scanner.push(piece);
    } catch (thrown) {
      if (!(thrown instanceof UnreadableWorkbook)) throw thrown;
      this.#fault = thrown;
    }
    return !this.#scanner.stopped;
  }

  /** Ends the part. @throws UnreadableWorkbook for what was wrong with its XML */
  end(): void {
    if (this.#fault !== undefined) throw this.#fault;
    this.#scanner.end();
  }
}

function needed(archive: ZipArchive, path: string): ZipEntry {
  const entry = archive.find(path) ?? archive.find(withoutPercents(path));
  if (entry === undefined) throw new UnreadableWorkbook({ reason: "missing-part", looked: [path] });
  return entry;
}

/** The relationships of a part, or of the whole package; none where their file is not there. */
function relationships(archive: ZipArchive, path: string, maxParts: number): Relationship[] {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const entry = archive.find(`${folder}_rels/${path.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (entry === undefined) return found;
  readPart(archive, entry, {
    open: (name, element) => {
      if (name !== RELATIONSHIP || element.attribute(MODE) === "External") return;
      if (found.length === maxParts) {
        throw new UnreadableWorkbook({ reason: "too-many-parts", limit: maxParts });
      }
      const type = element.attribute(TYPE) ?? "";
      found.push({
        id: element.attribute(ID) ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: resolved(folder, element.attribute(TARGET) ?? ""),
      });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

/** A target as a path in the package, whether it is written from its root or from the folder of its source. */
function resolved(folder: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const steps = (path.startsWith("/") ? path : `${folder}${path}`).split("/");
  const walked: string[] = [];
  for (const step of steps) {
    if (step === "..") walked.pop();
    else if (step !== "" && step !== ".") walked.push(step);
  }
  return walked.join("/");
}

/** Relationships are addresses, names in the archive need not be. */
function withoutPercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function refuseOtherKinds(archive: ZipArchive): void {
  if (archive.find("[Content_Types].xml") !== undefined) return;
  const isOpenDocument =
    archive.find("content.xml") !== undefined && archive.find("META-INF/manifest.xml") !== undefined;
  throw new UnreadableWorkbook({ reason: isOpenDocument ? "open-document" : "archive" });
}
