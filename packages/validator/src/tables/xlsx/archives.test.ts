import { pipeline, Readable } from "node:stream";
import { crc32, createGunzip } from "node:zlib";
import { deflateSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { type Report, type ValidateOptions, Validation } from "../../index.js";
import { actionHeaders, actions, asOf, told } from "../../registers.test-support.js";
import { checkMade, partsOf, reasonOf, sheetRows, sheetXml, workbook } from "./workbooks.test-support.js";
import { type Gunzip, xlsx, xlsxUnpackedBy } from "./xlsx.js";

interface ArchiveShape {
  /** Sizes and places in 64 bits, however small. */
  readonly wide?: boolean;
  /** Sizes and checksum behind the data, none before: how an archive is written as a stream. */
  readonly descriptors?: boolean;
  /** Bytes behind the packed data of parts that belong to them by the directory. */
  readonly behind?: number;
  /** Behind which part they stand; behind each where absent. */
  readonly behindPart?: string;
}

const ALL_ONES = 0xffffffff;

/** An archive, written by hand. */
function archive(parts: Readonly<Record<string, Uint8Array>>, shape: ArchiveShape): Uint8Array {
  const { wide = false, descriptors = false, behind = 0, behindPart } = shape;
  const out: number[] = [];
  const directory: number[] = [];
  const number = (into: number[], bytes: number, value: number) => {
    for (let index = 0; index < bytes; index++) into.push(Math.floor(value / 256 ** index) % 256);
  };
  const size = (into: number[], value: number) => number(into, 4, wide ? ALL_ONES : value);
  for (const [name, content] of Object.entries(parts)) {
    const more = behindPart === undefined || behindPart === name ? behind : 0;
    const packed = [...deflateSync(content), ...new Array<number>(more).fill(0)];
    const crc = crc32(content);
    const place = out.length;
    const common = (into: number[]) => {
      number(into, 2, 45);
      number(into, 2, descriptors ? 8 : 0);
      number(into, 2, 8);
      number(into, 4, 0);
    };
    number(out, 4, 0x04034b50);
    common(out);
    number(out, 4, descriptors ? 0 : crc);
    number(out, 4, descriptors ? 0 : packed.length);
    number(out, 4, descriptors ? 0 : content.length);
    number(out, 2, name.length);
    number(out, 2, 0);
    out.push(...new TextEncoder().encode(name), ...packed);
    if (descriptors) {
      number(out, 4, 0x08074b50);
      number(out, 4, crc);
      number(out, wide ? 8 : 4, packed.length);
      number(out, wide ? 8 : 4, content.length);
    }
    number(directory, 4, 0x02014b50);
    number(directory, 2, 45);
    common(directory);
    number(directory, 4, crc);
    size(directory, packed.length);
    size(directory, content.length);
    number(directory, 2, name.length);
    number(directory, 2, wide ? 5 + 4 + 24 : 0);
    number(directory, 10, 0);
    size(directory, place);
    directory.push(...new TextEncoder().encode(name));
    if (!wide) continue;
    // A field of another kind stands before it: a time.
    number(directory, 4, 0x0001_5455);
    number(directory, 1, 0);
    number(directory, 4, 0x0018_0001);
    number(directory, 8, content.length);
    number(directory, 8, packed.length);
    number(directory, 8, place);
  }
  const start = out.length;
  out.push(...directory);
  number(out, 4, 0x06054b50);
  number(out, 4, 0);
  number(out, 2, Object.keys(parts).length);
  number(out, 2, Object.keys(parts).length);
  number(out, 4, directory.length);
  number(out, 4, start);
  number(out, 2, 0);
  return Uint8Array.from(out);
}

const rows = actions({ cem: "" }, { total_participantes: "35" }, {});
const made = { sheets: [{ name: "Hoja1", rows: sheetRows(rows, actionHeaders) }] };
const parts = partsOf(made);

async function check(bytes: Uint8Array, options: Partial<ValidateOptions> = {}): Promise<Report> {
  const validation = new Validation({ asOf, formats: [xlsx], ...options });
  await validation.add(bytes, { file: "registro.xlsx" });
  return validation.report();
}

/** Without waiting: what the runtime would unpack is unpacked here. */
function checkAtOnce(bytes: Uint8Array): Report {
  const validation = new Validation({ asOf, formats: [xlsx] });
  const reader = validation.reader({ file: "registro.xlsx" });
  reader.push(bytes);
  reader.end(null);
  return validation.report();
}

describe("an archive", () => {
  it.each<[string, ArchiveShape]>([
    ["plain", {}],
    ["with sizes and places in 64 bits", { wide: true }],
    ["written as a stream", { descriptors: true }],
    ["written as a stream, with sizes in 64 bits", { descriptors: true, wide: true }],
  ])("%s holds the same workbook", async (_, shape) => {
    const expected = told(await checkMade(made));
    expect(expected.length).toBeGreaterThan(0);
    const bytes = archive(parts, shape);
    expect(told(await check(bytes))).toEqual(expected);
    expect(told(checkAtOnce(bytes))).toEqual(expected);
  });

  it("is refused where bytes stand behind the packed ones of a part, whatever unpacks it", async () => {
    const bytes = archive(parts, { behind: 3 });
    expect(reasonOf(await check(bytes))).toEqual(["broken-part"]);
    expect(reasonOf(checkAtOnce(bytes))).toEqual(["broken-part"]);
  });

  it("is read where the runtime does not unpack", async () => {
    vi.stubGlobal("DecompressionStream", undefined);
    try {
      expect(told(await check(archive(parts, {})))).toEqual(told(checkAtOnce(archive(parts, {}))));
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe("an archive that Node's own zlib unpacks", () => {
  const unpacking = (gunzip: Gunzip) => ({ formats: [xlsxUnpackedBy({ gunzip })] });
  let taken = 0;
  let open = 0;
  const gunzip: Gunzip = (slices) => {
    open++;
    const counted = function* () {
      for (const slice of slices) {
        taken += slice.length;
        yield slice;
      }
    };
    const unpacked = createGunzip({ chunkSize: 4096 });
    pipeline(Readable.from(counted()), unpacked, () => open--);
    return unpacked[Symbol.asyncIterator]();
  };

  it.each<[string, ArchiveShape]>([
    ["plain", {}],
    ["written as a stream, with sizes in 64 bits", { descriptors: true, wide: true }],
    ["with bytes behind the packed ones of a part", { behind: 3, behindPart: "xl/sharedStrings.xml" }],
  ])("is reported on as by the runtime's: %s", async (_, shape) => {
    const bytes = archive(parts, shape);
    taken = 0;
    expect(await check(bytes, unpacking(gunzip))).toEqual(await check(bytes));
    expect(taken).toBeGreaterThan(50);
    await vi.waitFor(() => expect(open).toBe(0));
  });

  it("is refused where any of its bytes is another", async () => {
    const whole = archive(parts, {});
    const clean = told(await check(whole));
    for (let at = 30; at < whole.length; at += 97) {
      const bytes = whole.with(at, (whole[at] as number) ^ 0x10);
      const report = await check(bytes, unpacking(gunzip));
      expect(reasonOf(report), `${at}`).toEqual(reasonOf(await check(bytes)));
      if (report.findings[0]?.rule !== "DAT-001") expect(told(report)).toEqual(clean);
    }
    await vi.waitFor(() => expect(open).toBe(0));
  });

  it("is unpacked no further than its limits allow", async () => {
    // What packs badly, so that there is much that must not be read.
    let state = 1;
    const noise = Array.from({ length: 60_000 }, () => {
      state = Math.imul(state, 48_271) % 0x7fffffff;
      return `<c><v>${state}</v></c>`;
    }).join("");
    const xml = sheetXml([]).replace("</sheetData>", `<row>${noise}</row></sheetData>`);
    const bytes = workbook({ sheets: [{ name: "Hoja1", xml }] });
    taken = 0;
    const limits = { maxUnpackedBytes: 50_000 };
    const report = await check(bytes, { ...unpacking(gunzip), limits });
    expect(reasonOf(report)).toEqual(["workbook-unpacks-too-large"]);
    expect(taken).toBeLessThan(bytes.length / 2);
    await vi.waitFor(() => expect(open).toBe(0));
  });
});
