import { encodedDistricts } from "./districts.generated.js";
import { foldName, foldWords } from "./fold.js";
import {
  departmentSpellings,
  districtSpellings,
  limaProvincesSpellings,
  provinceSpellings,
} from "./spellings.js";

export { normalizeUbigeo, restoreLeadingZero } from "./ubigeo.js";

/** A district of Peru, with the names of the department and province in which it lies. */
export interface District {
  /** INEI code, six digits. */
  readonly ubigeo: string;
  readonly department: string;
  readonly province: string;
  readonly district: string;
}

/** A province: the first four digits of its districts' codes. */
export interface Province {
  readonly code: string;
  readonly department: string;
  readonly province: string;
}

/** A department (Callao among them): the first two digits of its districts' codes. */
export interface Department {
  readonly code: string;
  readonly department: string;
}

/** A list of districts by which codes and names are judged. */
export interface Gazetteer {
  /** Which list of districts decides, for the report. */
  readonly name: string;
  /** The district with this six-digit INEI code, or undefined. */
  readonly district: (ubigeo: string) => District | undefined;
  /** Whether a written name is that of the district's department, ignoring case, accents and spacing, and admitting known spellings. */
  readonly namesDepartment: (district: District, name: string) => boolean;
  readonly namesProvince: (district: District, name: string) => boolean;
  readonly namesDistrict: (district: District, name: string) => boolean;
}

interface Places {
  readonly departments: readonly Department[];
  readonly provinces: readonly Province[];
  readonly districts: readonly District[];
  readonly byUbigeo: ReadonlyMap<string, District>;
}

/** Reads names that are numbered from 01, a name led by two digits taking that number. */
function* numbered(text: string, separator: string): Generator<readonly [number: string, name: string]> {
  let next = 1;
  for (const part of text.split(separator)) {
    const jump = /^\d\d/.exec(part)?.[0];
    if (jump !== undefined) next = Number(jump);
    yield [String(next).padStart(2, "0"), jump === undefined ? part : part.slice(2)];
    next += 1;
  }
}

function parse(encoded: string): Places {
  const departments: Department[] = [];
  const provinces: Province[] = [];
  const districts: District[] = [];
  for (const [departmentCode, line] of numbered(encoded.trim(), "\n")) {
    const [department = "", inDepartment = ""] = line.split("|");
    departments.push({ code: departmentCode, department });
    for (const [provinceNumber, entry] of numbered(inDepartment, ";")) {
      const [province = "", inProvince = ""] = entry.split(":");
      const provinceCode = departmentCode + provinceNumber;
      provinces.push({ code: provinceCode, department, province });
      for (const [number, district] of numbered(inProvince, ",")) {
        districts.push({ ubigeo: provinceCode + number, department, province, district });
      }
    }
  }
  return { departments, provinces, districts, byUbigeo: new Map(districts.map((d) => [d.ubigeo, d])) };
}

let parsed: Places | undefined;

/** Parsed once, when first asked for. */
function places(): Places {
  parsed ??= parse(encodedDistricts);
  return parsed;
}

/** The 25 departments, Callao among them, in the order of their codes. */
export function departments(): readonly Department[] {
  return places().departments;
}

/** The 196 provinces in the order of their codes. */
export function provinces(): readonly Province[] {
  return places().provinces;
}

/** The 1,891 districts in the order of their codes. */
export function districts(): readonly District[] {
  return places().districts;
}

/** How one place may be written. */
interface Spellings {
  /** The commonest ways, letter for letter: spares folding the names that files mostly hold. */
  readonly verbatim: ReadonlySet<string>;
  readonly folded: ReadonlySet<string>;
}

function spellings(names: readonly string[]): Spellings {
  const verbatim = new Set<string>();
  for (const name of names) {
    const plain = name.normalize("NFD").replace(/\p{M}+/gu, "");
    for (const form of [name, plain]) verbatim.add(form).add(form.toUpperCase()).add(form.toLowerCase());
  }
  return { verbatim, folded: new Set(names.map(foldName)) };
}

interface DistrictSpellings {
  readonly department: Spellings;
  readonly province: Spellings;
  readonly district: Spellings;
}

const known = new WeakMap<District, DistrictSpellings>();
const shared = new Map<string, Spellings>();

/** Neighbours share their department's and province's spellings. */
function sharedSpellings(names: readonly string[]): Spellings {
  const key = names.join("|");
  let found = shared.get(key);
  if (found === undefined) {
    found = spellings(names);
    shared.set(key, found);
  }
  return found;
}

function spellingsOf(district: District): DistrictSpellings {
  let found = known.get(district);
  if (found === undefined) {
    const { ubigeo } = district;
    const departmentCode = ubigeo.slice(0, 2);
    const provinceCode = ubigeo.slice(0, 4);
    found = {
      department: sharedSpellings([
        district.department,
        ...(departmentSpellings[departmentCode] ?? []),
        ...(departmentSpellings[provinceCode] ?? []),
        ...(departmentCode === "15" && provinceCode !== "1501" ? limaProvincesSpellings : []),
      ]),
      province: sharedSpellings([district.province, ...(provinceSpellings[provinceCode] ?? [])]),
      district: spellings([district.district, ...(districtSpellings[ubigeo] ?? [])]),
    };
    known.set(district, found);
  }
  return found;
}

const departmentHeadword = /^(?:departamento|depto|dpto|dep|region)(?: del?)? /;
const provinceHeadword = /^(?:provincia|prov)(?: del?)? /;
const districtHeadword = /^(?:distrito|dist)(?: del?)? /;

function isWritten(spellings: Spellings, name: string, headword: RegExp): boolean {
  if (spellings.verbatim.has(name)) return true;
  const words = foldWords(name);
  if (spellings.folded.has(words.replaceAll(" ", ""))) return true;
  const bare = words.replace(headword, "");
  return bare !== words && spellings.folded.has(bare.replaceAll(" ", ""));
}

/**
 * Peru's districts by INEI code, as of 2025. RENIEC numbers the same districts otherwise: its
 * codes are not accepted, save where they happen to be some district's INEI code.
 */
// The official spelling is by far the commonest: it is compared before any other is looked up.
export const peru: Gazetteer = {
  name: "INEI 2025",
  district: (ubigeo) => places().byUbigeo.get(ubigeo),
  namesDepartment: (district, name) =>
    name === district.department || isWritten(spellingsOf(district).department, name, departmentHeadword),
  namesProvince: (district, name) =>
    name === district.province || isWritten(spellingsOf(district).province, name, provinceHeadword),
  namesDistrict: (district, name) =>
    name === district.district || isWritten(spellingsOf(district).district, name, districtHeadword),
};
