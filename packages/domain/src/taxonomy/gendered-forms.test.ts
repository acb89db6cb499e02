import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { genderedForms } from "./gendered-forms.js";

describe("genderedForms", () => {
  it.each([
    ["Promotor/a", ["Promotor", "Promotora"]],
    ["Promotor(a)", ["Promotor", "Promotora"]],
    ["Promotor / a", ["Promotor", "Promotora"]],
    ["Promotoras/es", ["Promotoras", "Promotores"]],
    ["Promotores/as", ["Promotores", "Promotoras"]],
    ["Promotor(es/as)", ["Promotor", "Promotores", "Promotoras"]],
    ["Promotor(es)(as)", ["Promotor", "Promotores", "Promotoras"]],
    ["Otro/a", ["Otro", "Otra"]],
    ["Niño(s)", ["Niño", "Niños"]],
    ["Líder/esa", ["Líder", "Líderesa"]],
    ["Líder/as y más", ["Líder y más", "Líderas y más"]],
    ["Operador/a de justicia", ["Operador de justicia", "Operadora de justicia"]],
    [
      "Psicóloga/o comunitaria/o",
      ["Psicóloga comunitaria", "Psicóloga comunitario", "Psicólogo comunitaria", "Psicólogo comunitario"],
    ],
  ])("%s", (text, forms) => {
    expect(genderedForms(text)).toEqual(forms);
  });

  it.each(["Familiar/relacional", "y/o", "Hogares/familias", "a/b", "Mujeres", "", "/a", "(a)"])(
    "leaves %j as it is",
    (text) => {
      expect(genderedForms(text)).toEqual([text]);
    },
  );

  it("does not multiply a text that no label looks like", () => {
    expect(genderedForms("uno/a ".repeat(40))).toHaveLength(1);
    expect(genderedForms(`uno${"/a/e/as/es".repeat(40)} `.repeat(4))).toHaveLength(1);
    expect(genderedForms("a".repeat(200_000))).toHaveLength(1);
  });

  it("gives at least one form, and none twice", () => {
    const piece = fc.constantFrom("promotor", "psicóloga", " ", "/a", "/os", "(as)", "(es)", "/esa", "de");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const forms = genderedForms(pieces.join(""));
        expect(forms).not.toEqual([]);
        expect(new Set(forms).size).toBe(forms.length);
      }),
    );
  });
});
