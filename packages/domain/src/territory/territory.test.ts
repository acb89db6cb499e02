import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "./fold.js";
import {
  type District,
  departments,
  districts,
  normalizeUbigeo,
  peru,
  provinces,
  restoreLeadingZero,
} from "./index.js";
import { departmentSpellings, districtSpellings, provinceSpellings } from "./spellings.js";

const source = readFileSync(
  new URL("../../data/territory/combined_inei2025_reniec.csv", import.meta.url),
  "utf8",
)
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(",") as [string, string, string, string, string]);

const at = (ubigeo: string): District => {
  const found = peru.district(ubigeo);
  if (found === undefined) throw new Error(`no district ${ubigeo}`);
  return found;
};

describe("the districts of Peru", () => {
  it("are 1,891 in 196 provinces and 25 departments, each code once and in order", () => {
    const codes = districts().map((district) => district.ubigeo);
    expect(codes).toHaveLength(1891);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(provinces()).toHaveLength(196);
    expect(departments()).toHaveLength(25);
    expect(new Set(codes.map((code) => code.slice(0, 4))).size).toBe(196);
    expect(provinces().map(({ code }) => code)).toEqual([...new Set(codes.map((code) => code.slice(0, 4)))]);
    expect(departments().map(({ code }) => code)).toEqual([
      ...new Set(codes.map((code) => code.slice(0, 2))),
    ]);
  });

  it("bear the source's names, save for accents, capitals and three words", () => {
    const differing = source.filter(([inei, , department, province, district]) => {
      const ours = at(inei);
      return (
        foldName(ours.department) !== foldName(department) ||
        foldName(ours.province) !== foldName(province) ||
        foldName(ours.district) !== foldName(district)
      );
    });
    expect(source).toHaveLength(1891);
    expect(differing.map(([inei]) => inei)).toEqual(["060506", "061306", "250201"]);
  });

  it("are mended where the source errs", () => {
    expect(at("060506").district).toBe("Santa Cruz de Toledo");
    expect(at("250201").district).toBe("Raymondi");
    expect(at("061306")).toEqual({
      ubigeo: "061306",
      department: "Cajamarca",
      province: "Santa Cruz",
      district: "Ninabamba",
    });
    expect(at("150135").district).toBe("San Martín de Porres");
  });

  it("keep their numbers where INEI's count has gaps", () => {
    expect(at("130604").district).toBe("Charat");
    expect(peru.district("130603")).toBeUndefined();
    expect(at("120104").district).toBe("Carhuacallanga");
    expect(at("250401")).toEqual({
      ubigeo: "250401",
      department: "Ucayali",
      province: "Purús",
      district: "Purús",
    });
  });

  it("are not found by a code of RENIEC's alone", () => {
    const inei = new Set(source.map(([code]) => code));
    const reniecOnly = source.map(([, code]) => code).filter((code) => code !== "" && !inei.has(code));
    expect(reniecOnly).toHaveLength(782);
    expect(reniecOnly.filter((code) => peru.district(code) !== undefined)).toEqual([]);
  });

  it.each(["", "70101", "000000", "150100", "150199", "260101", " 150101", "constructor"])(
    "are not found by %j",
    (code) => {
      expect(peru.district(code)).toBeUndefined();
    },
  );

  it("have no two names alike within a province", () => {
    const names = districts().map((d) => d.ubigeo.slice(0, 4) + foldName(d.district));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe("written names", () => {
  const anyDistrict = fc.constantFrom(...districts());
  const manner = fc.constantFrom<(name: string) => string>(
    (name) => name,
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => name.normalize("NFD"),
    (name) => name.normalize("NFD").replace(/\p{M}/gu, ""),
    (name) => ` ${name.toUpperCase()}  `,
    (name) => name.replaceAll(" ", "-"),
    (name) => name.replaceAll(" ", "   "),
    (name) => name.replaceAll("-", " "),
  );

  it("are each district's own", () => {
    const wrong = districts().filter(
      (d) =>
        !peru.namesDepartment(d, d.department) ||
        !peru.namesProvince(d, d.province) ||
        !peru.namesDistrict(d, d.district),
    );
    expect(wrong).toEqual([]);
  });

  it("do not depend on case, accents, spacing or hyphens", () => {
    fc.assert(
      fc.property(anyDistrict, manner, (d, write) => {
        expect(peru.namesDepartment(d, write(d.department))).toBe(true);
        expect(peru.namesProvince(d, write(d.province))).toBe(true);
        expect(peru.namesDistrict(d, write(d.district))).toBe(true);
      }),
    );
  });

  it("are not another district's of the same province, whatever the spelling admitted", () => {
    const byProvince = new Map<string, District[]>();
    for (const d of districts()) {
      const code = d.ubigeo.slice(0, 4);
      byProvince.set(code, [...(byProvince.get(code) ?? []), d]);
    }
    const confused: string[] = [];
    for (const neighbours of byProvince.values()) {
      for (const one of neighbours) {
        for (const other of neighbours) {
          const names = [other.district, ...(districtSpellings[other.ubigeo] ?? [])];
          for (const name of names) {
            if (one !== other && peru.namesDistrict(one, name)) confused.push(`${one.ubigeo} ${name}`);
          }
        }
      }
    }
    expect(confused).toEqual([]);
  });

  it("are not another department's or another province's of the same department", () => {
    const first = provinces().map(({ code }) =>
      at(districts().find((d) => d.ubigeo.startsWith(code))!.ubigeo),
    );
    const confused = first.flatMap((one) =>
      first
        .filter(
          (other) =>
            (one.department !== other.department && peru.namesDepartment(one, other.department)) ||
            (one !== other && one.department === other.department && peru.namesProvince(one, other.province)),
        )
        .map((other) => `${one.ubigeo} ${other.ubigeo}`),
    );
    expect(confused).toEqual([]);
  });

  it("admit other spellings only under codes that exist", () => {
    for (const code of Object.keys(districtSpellings)) expect(peru.district(code)).toBeDefined();
    const provinceCodes = provinces().map(({ code }) => code);
    for (const code of Object.keys(provinceSpellings)) expect(provinceCodes).toContain(code);
    const departmentCodes = departments().map(({ code }) => code);
    for (const code of Object.keys(departmentSpellings)) {
      expect([...provinceCodes, ...departmentCodes]).toContain(code);
    }
  });

  it.each([
    ["110301", "ica", "NAZCA", "Nasca"],
    ["080907", "CUZCO", "la convencion", "QUIMBIRI"],
    ["020101", "ANCASH", "Huaraz", "HUARAZ"],
    ["070106", "PROV. CONST. DEL CALLAO", "Provincia Constitucional del Callao", "VENTANILLA"],
    ["070101", "Región Callao", "Prov. Callao", "Distrito del Callao"],
    ["150101", "Lima Metropolitana", "LIMA METROPOLITANA", "Cercado de Lima"],
    ["150103", "LIMA", "Lima", "ATE - VITARTE"],
    ["150140", "Departamento de Lima", "Provincia de Lima", "Surco"],
    ["150501", "Lima Provincias", "CAÑETE", "San Vicente de Canete"],
    ["030602", "APURIMAC", "chincheros", "Anco Huallo"],
    ["130105", "Región La Libertad", "Trujillo", "Distrito de La Esperanza"],
    ["081301", "Cusco", "URUBAMBA", "Urubamba"],
  ])("of %s may be %s, %s, %s", (ubigeo, department, province, district) => {
    const d = at(ubigeo);
    expect(peru.namesDepartment(d, department)).toBe(true);
    expect(peru.namesProvince(d, province)).toBe(true);
    expect(peru.namesDistrict(d, district)).toBe(true);
  });

  it.each([
    ["150501", "Lima Metropolitana", "Lima", "Cañete "],
    ["150101", "Lima Provincias", "Callao", "Lince"],
    ["150101", "", " ", "-"],
    ["150732", "Ica", "Lima", "Santiago de Surco"],
  ])("of %s may not be %s, %s, %s", (ubigeo, department, province, district) => {
    const d = at(ubigeo);
    expect(peru.namesDepartment(d, department)).toBe(false);
    expect(peru.namesProvince(d, province)).toBe(false);
    expect(peru.namesDistrict(d, district)).toBe(false);
  });
});

describe("normalizeUbigeo", () => {
  it.each([
    ["70101", "070101"],
    ["070101", "070101"],
    ["150101", "150101"],
    ["00101", "000101"],
    ["7010", undefined],
    ["1501011", undefined],
    ["15O101", undefined],
    [" 70101", undefined],
    ["", undefined],
  ])("of %j is %j", (code, expected) => {
    expect(normalizeUbigeo(code)).toBe(expected);
  });

  it("brings every district's code back from its number", () => {
    fc.assert(
      fc.property(fc.constantFrom(...districts()), ({ ubigeo }) => {
        expect(normalizeUbigeo(String(Number(ubigeo)))).toBe(ubigeo);
      }),
    );
  });

  it("restores one zero only, at any length", () => {
    expect(restoreLeadingZero("3", 2)).toBe("03");
    expect(restoreLeadingZero("301", 4)).toBe("0301");
    expect(restoreLeadingZero("31", 4)).toBe("31");
    expect(restoreLeadingZero("x", 2)).toBe("x");
  });
});
