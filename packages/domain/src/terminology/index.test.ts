import { describe, expect, it } from "vitest";
import { foldLabel } from "../taxonomy/index.js";
import { definitionsIn, terminology } from "./index.js";

describe("the terminology", () => {
  it.each([...terminology.values()])("$id: every concept has a definition in both languages", (scheme) => {
    const definitions = definitionsIn(scheme.id);
    expect(Object.keys(definitions ?? {}).sort()).toEqual(scheme.concepts.map(({ code }) => code).sort());
    for (const { code, label } of scheme.concepts) {
      for (const language of ["es", "en"] as const) {
        const text = definitions![code]![language];
        expect(text, code).toMatch(/[.)]$/);
        expect(foldLabel(text), code).not.toBe(foldLabel(label[language]));
      }
    }
  });

  it("defines an administration's codes by what it uses them for", () => {
    expect(definitionsIn("app-action-2017-2018")?.["A-1111"]?.es).toBe(
      "Acción «Charla», que el registro de acciones preventivas promocionales de 2017–2018 anota con el código A-1111, en el grupo «Desarrollo de capacidades».",
    );
    expect(definitionsIn("app-action-group-2017-2018")?.["A-100"]?.en).toMatch(
      /3 actions have codes that begin with A-100\.$/,
    );
    expect(definitionsIn("app-audience")?.ed?.es).toMatch(/ed_m \(mujeres\) y ed_v \(varones\)/);
    expect(definitionsIn("norm")?.["rde-59-2019-mimp-pncvfs-de"]?.en).toMatch(
      /^Executive resolution dated 2019-09-30, whose title is «/,
    );
    expect(definitionsIn("no-such-scheme")).toBeUndefined();
  });
});
