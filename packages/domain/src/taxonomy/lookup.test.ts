import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { cite, instrument, normTimeline, timelineOf } from "../norms/index.js";
import {
  acceptedForms,
  actionKind,
  activismActivity,
  activismChannel,
  ambiguousForms,
  audienceSelection,
  type CodeOf,
  type ConceptScheme,
  centerKind,
  concept,
  currentCode,
  datesOf,
  defineScheme,
  ecologicalLevel,
  exclusionGround,
  expand,
  externalMatter,
  focusApproach,
  foldLabel,
  guideline,
  guidelineLevels,
  interventionClass,
  labelOf,
  learningDomain,
  lookup,
  mensPrinciple,
  mensTheme,
  multicomponentFactor,
  narrow,
  participantFactor,
  planningInstrument,
  population,
  preventionLevel,
  preventionTrait,
  preventiveUnit,
  prohibitedSessionConduct,
  referralNexus,
  schemes,
  searchConcepts,
  sector,
  staffRole,
  strategicGroup,
  strategy,
  subsumes,
  validateCode,
  violenceModality,
  violenceSubject,
  violenceType,
  withoutHeadword,
} from "./index.js";

/** The same text as a hurried hand writes it: another case, accents lost or apart, spaces more. */
function rewritten(text: string): fc.Arbitrary<string> {
  const padding = fc.constantFrom("", " ", "  ", "\t", "\u00a0");
  return fc
    .record({
      before: padding,
      after: padding,
      gap: fc.constantFrom(" ", "  ", "\u00a0", "\n"),
      accents: fc.constantFrom("kept", "lost", "apart"),
      upper: fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }),
    })
    .map(({ before, after, gap, accents, upper }) => {
      const cased = Array.from(text, (letter, at) =>
        upper[at] === true ? letter.toUpperCase() : letter.toLowerCase(),
      ).join("");
      const accented = {
        kept: cased,
        lost: cased.normalize("NFD").replace(/\p{M}/gu, ""),
        apart: cased.normalize("NFD"),
      }[accents];
      return before + accented.replaceAll(" ", gap) + after;
    });
}

const everyForm = schemes.flatMap((scheme) =>
  scheme.concepts.flatMap(({ code, label, synonyms }) =>
    [code, label.es, label.en, ...synonyms].map((text) => ({ scheme, code, text })),
  ),
);

describe("foldLabel", () => {
  it.each([
    ["  FÍSICA ", "fisica"],
    ["Niñas  y\u00a0niños", "ninas y ninos"],
    ["Psicolo\u0301gica", "psicologica"],
    ["Económica\n o patrimonial", "economica o patrimonial"],
    ["", ""],
  ])("%j is %j", (text, folded) => {
    expect(foldLabel(text)).toBe(folded);
  });

  it("folds what is folded into itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => foldLabel(foldLabel(text)) === foldLabel(text)),
    );
  });
});

describe("lookup", () => {
  it("knows every code, label and synonym in any case, accents and spacing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...everyForm).chain((form) => fc.tuple(fc.constant(form), rewritten(form.text))),
        ([{ scheme, code }, text]) => lookup(scheme, text) === code,
      ),
      { numRuns: 3000 },
    );
  });

  it("knows every label behind its scheme's own words", () => {
    for (const scheme of schemes) {
      for (const { code, label } of scheme.concepts) {
        for (const headword of scheme.headwords) {
          for (const link of ["", "de ", "de la ", "del "]) {
            expect(lookup(scheme, `${headword} ${link}${label.es}`)).toBe(code);
          }
        }
      }
    }
  });

  it.each(
    (
      [
        [violenceType, "Violencia física", "physical"],
        [violenceType, "FISICA", "physical"],
        [violenceType, "economica", "economic-patrimonial"],
        [violenceType, "violencia", undefined],
        [violenceType, "", undefined],
        [violenceType, "toString", undefined],
        [focusApproach, "Enfoque de género", "gender"],
        [focusApproach, "género", "gender"],
        [focusApproach, "Enfoque de Interseccionalidad", "intersectionality"],
        [focusApproach, "Enfoque ecológico", "ecological"],
        [preventionLevel, "Prevención primaria", "primary"],
        [preventionLevel, "Nivel de prevención: primaria", undefined],
        [preventionLevel, "nivel de prevención secundaria", "secondary"],
        [preventionLevel, "Prevención universal", "primary"],
        [preventionLevel, "respuesta", "tertiary"],
        [staffRole, "Promotora", "promoter"],
        [staffRole, "Promotor", "promoter"],
        [staffRole, "Promotor/a", "promoter"],
        [staffRole, "Promotor(a)", "promoter"],
        [staffRole, "PROMOTORA/OR", undefined],
        [staffRole, "Promotoras/es", "promoter"],
        [staffRole, "Promotores/as", "promoter"],
        [staffRole, "promotores", "promoter"],
        [staffRole, "Psicóloga/o comunitaria/o", "community-psychologist"],
        [staffRole, "Psicólogo/a comunitario/a", "community-psychologist"],
        [staffRole, "Psicólogo(a) comunitario(a)", "community-psychologist"],
        [staffRole, "Psicólogas/os comunitarias/os", "community-psychologist"],
        [staffRole, "psicologa comunitaria", "community-psychologist"],
        [staffRole, "Cargo de promotora", "promoter"],
        [staffRole, "Otra/o", "other"],
        [staffRole, "psicóloga", undefined],
        [population, "PAM", "older-adults"],
        [population, "Adultos mayores", "older-adults"],
        [population, "Adulto(a) mayor", "older-adults"],
        [population, "Población adulta mayor", "older-adults"],
        [population, "LGTBI", "lgbti"],
        [population, "Población LGBTI", "lgbti"],
        [population, "Niños/as", "children"],
        [population, "NNA", undefined],
        [population, "Mujeres/Hombres", undefined],
        [population, "Serenazgo", "municipal-security"],
        [population, "Público en general", "general-public"],
        [population, "Personas con VIH", "living-with-hiv"],
        [violenceModality, "TIC", "ict"],
        [violenceModality, "Violencia contra las mujeres con discapacidad", "women-with-disabilities"],
        [violenceModality, "mujeres migrantes", "migrant-women"],
        [violenceModality, "Acoso sexual", undefined],
        [violenceModality, "violencia de pareja", "intimate-partner"],
        [ecologicalLevel, "A nivel social", undefined],
        [ecologicalLevel, "Nivel familiar/relacional", "relational"],
        [ecologicalLevel, "Comunitario/a", "community"],
        [centerKind, "Comisaría", "police-station"],
        [centerKind, "CEM en Centro de Salud", "health-center"],
        [centerKind, "Centro Emergencia Mujer – CEM Comisaría", undefined],
        [externalMatter, "Otra conexa", "other-connected"],
        [strategy, "Estrategia Educativa", "educational"],
        [actionKind, "Acción de información", "information"],
        [preventiveUnit, "Intervenciones preventivas", "intervention"],
        [interventionClass, "Intervención sostenida", "sustained"],
        [audienceSelection, "Población en riesgo", "at-risk"],
        [guideline, "Lineamiento 4", "L4"],
        [guideline, "l6.G+", "L6.g+"],
        [guideline, "literal VII.4.c", "L4.c"],
        [guideline, "Intervenciones orientadas hacia la calidad y la mejora continua", "L6"],
        [focusApproach, "Perspectiva de género", "gender"],
        [violenceSubject, "Violencia contra la mujer", "against-women"],
        [violenceSubject, "Violencia hacia las mujeres", "against-women"],
        [violenceSubject, "Violencia contra los integrantes del grupo familiar", "against-family-members"],
        [violenceSubject, "VIOLENCIA BASADA EN GENERO", "gender-based"],
        [violenceSubject, "Violencia en la comunidad", "community"],
        [preventionTrait, "Sistemica", "systemic"],
        [referralNexus, "derivación al CEM", "prevention-to-cem"],
        [referralNexus, "Del Chat 100 al CEM", "chat100-to-cem"],
        [planningInstrument, "POI", "poi"],
        [planningInstrument, "ficha de registro", "action-register"],
        [planningInstrument, "Guía", "guide"],
        [multicomponentFactor, "Componente cognitivo", "cognitive"],
        [mensPrinciple, "Principio de Igualdad y no discriminación", "equality"],
        [mensPrinciple, "Principio del interés superior de la niña y el niño", "best-interest-of-child"],
        [mensTheme, "Género", "gender-and-male-identity"],
        [mensTheme, "sexualidad, erotismo y homofobia", "sexuality-eroticism-homophobia"],
        [learningDomain, "Habilidades", "skills"],
        [learningDomain, "saber conocer", "cognitive"],
        [exclusionGround, "Adicciones", "substance-abuse"],
        [exclusionGround, "Criterio de exclusión: armado", undefined],
        [participantFactor, "Intento suicida", "suicide-attempts"],
        [prohibitedSessionConduct, "culpar a las mujeres", "blaming-women"],
        [strategicGroup, "Enfermeros", "nurses"],
        [strategicGroup, "Promotora de salud", "health-promoters"],
        [strategicGroup, "Juntas vecinales", "neighbourhood-boards"],
        [strategicGroup, "AMAPAFA's", "parent-associations"],
        [strategicGroup, "Servidora pública", "public-servants"],
        [activismActivity, "Pasacalle", "street-parade"],
        [activismActivity, "actividad: charla", undefined],
        [activismChannel, "Red social Facebook", "facebook"],
        [activismChannel, "radio", "mass-media"],
        [sector, "Sector salud", "health"],
        [sector, "Municipalidad", "local-government"],
        [sector, "Ollas comunes", "womens-organizations"],
      ] satisfies readonly [ConceptScheme, string, string | undefined][]
    ).map(([scheme, text, code]) => ({ scheme, text, code })),
  )("$scheme.id: $text means $code", ({ scheme, text, code }) => {
    expect(lookup(scheme, text)).toBe(code);
  });

  it("gives a code's own type", () => {
    expectTypeOf(lookup(violenceType, "")).toEqualTypeOf<CodeOf<typeof violenceType> | undefined>();
  });

  const unsound = defineScheme({
    id: "unsound",
    title: { es: "x", en: "x" },
    concepts: [
      { code: "one", label: { es: "Dos", en: "Two" }, citations: cite("RDE-290-2022", "VI.6.1") },
      { code: "dos", label: { es: "Uno", en: "Two" }, citations: cite("RDE-290-2022", "VI.6.1") },
    ],
  });

  it("decides nothing by a form that two concepts claim, but a code is always itself", () => {
    expect(ambiguousForms(unsound)).toEqual(["dos", "two"]);
    expect(lookup(unsound, "Two")).toBeUndefined();
    expect(lookup(unsound, "Dos")).toBe("dos");
  });
});

describe("acceptedForms", () => {
  it.each(schemes)("$id: each is folded and looked up to its own code", (scheme) => {
    for (const { form, code } of acceptedForms(scheme)) {
      expect(foldLabel(form)).toBe(form);
      expect(lookup(scheme, form)).toBe(code);
    }
  });

  it("goes with the text less its headword", () => {
    expect(withoutHeadword(focusApproach, "Enfoque de  Gnéro")).toBe("gnero");
    expect(withoutHeadword(preventionLevel, "Nivel de la prevención primria")).toBe("primria");
    expect(withoutHeadword(focusApproach, "Enfoque")).toBe("enfoque");
  });
});

describe("concept, labelOf, validateCode", () => {
  it("knows the scheme's codes and no others", () => {
    expect(concept(population, "men")?.label.es).toBe("Hombres");
    expect(concept(population, "hombres")).toBeUndefined();
    expect(labelOf(staffRole, "promoter", "es")).toBe("Promotor/a");
    expect(labelOf(staffRole, "promoter", "en")).toBe("Promoter");
    expect(labelOf(staffRole as ConceptScheme, "captain", "es")).toBe("captain");
    expect(validateCode(violenceType, "physical")).toBe(true);
    expect(validateCode(violenceType, "Physical")).toBe(false);
    expect(validateCode(violenceType, "constructor")).toBe(false);
  });
});

describe("expand and subsumes", () => {
  it("reads the norms' hierarchies", () => {
    expect(expand(violenceModality, "intimate-partner")).toEqual(["intimate-partner", "dating"]);
    expect(expand(violenceModality, "dating")).toEqual(["dating"]);
    expect(expand(guideline, "L3")).toEqual(["L3", "L3.a", "L3.b", "L3.c"]);
    expect(expand(guideline as ConceptScheme, "L7")).toEqual([]);
    expect(subsumes(violenceModality, "intimate-partner", "dating")).toBe(true);
    expect(subsumes(violenceModality, "dating", "intimate-partner")).toBe(false);
  });

  it("is an order: reflexive, antisymmetric, transitive", () => {
    const chain = defineScheme({
      id: "chain",
      title: { es: "x", en: "x" },
      concepts: ["a", "b", "c", "d"].map((code, at, all) => {
        const broader = at === 3 ? all[0] : all[at - 1];
        return {
          code,
          label: { es: code, en: code },
          citations: cite("RDE-290-2022", "VI.6.1"),
          ...(broader === undefined ? {} : { broader }),
        };
      }),
    });
    expect(expand(chain, "a")).toEqual(["a", "b", "d", "c"]);
    for (const scheme of [...schemes, chain]) {
      const codes = scheme.concepts.map(({ code }) => code);
      for (const a of codes) {
        expect(subsumes(scheme, a, a)).toBe(true);
        for (const b of expand(scheme, a)) {
          expect(subsumes(scheme, a, b)).toBe(true);
          expect(a === b || !subsumes(scheme, b, a)).toBe(true);
          for (const c of expand(scheme, b)) {
            expect(subsumes(scheme, a, c)).toBe(true);
          }
        }
      }
    }
  });

  it("ends where a faulty scheme runs in a circle", () => {
    const circle = defineScheme({
      id: "circle",
      title: { es: "x", en: "x" },
      concepts: [
        { code: "a", broader: "b", label: { es: "a", en: "a" }, citations: cite("RDE-290-2022", "VI.6.1") },
        { code: "b", broader: "a", label: { es: "b", en: "b" }, citations: cite("RDE-290-2022", "VI.6.1") },
      ],
    });
    expect(expand(circle, "a")).toEqual(["a", "b"]);
  });
});

describe("searchConcepts", () => {
  const found = (scheme: ConceptScheme, text: string) => searchConcepts(scheme, text).map(({ code }) => code);

  it("finds by any part of any form", () => {
    expect(found(violenceModality, "HIV")).toEqual(["women-with-hiv"]);
    expect(found(violenceModality, "acoso")).toEqual(["street-sexual-harassment", "political-harassment"]);
    expect(found(focusApproach, "Enfoque de género")).toEqual(["gender"]);
    expect(found(focusApproach, "gén")).toEqual(["gender", "generational"]);
    expect(found(staffRole, "promotoras")).toEqual(["promoter"]);
    expect(found(staffRole, "zzz")).toEqual([]);
    expect(found(mensTheme, "NEGOCIACION")).toEqual(["negotiation-and-conflict"]);
    expect(found(mensTheme, "fatherhood")).toEqual(["responsible-fatherhood"]);
    expect(found(strategicGroup, "líd")).toEqual(["community-leaders"]);
    expect(found(sector, "Policia")).toEqual(["police"]);
    expect(found(staffRole, "  ")).toEqual(staffRole.concepts.map(({ code }) => code));
  });
});

describe("a retired code", () => {
  const held = cite("DG-018-2016", "VI.6.4.8");
  const scheme = defineScheme({
    id: "retired",
    title: { es: "x", en: "x" },
    concepts: [
      {
        code: "old",
        label: { es: "Antiguo", en: "Old" },
        synonyms: ["Tema"],
        citations: held,
        replacedBy: "mid",
      },
      { code: "mid", label: { es: "Medio", en: "Mid" }, citations: held, replacedBy: "new" },
      { code: "new", label: { es: "Nuevo", en: "New" }, synonyms: ["Tema"], citations: held },
      { code: "part", label: { es: "Parte", en: "Part" }, citations: held, broader: "old" },
    ],
  });

  it("is still a code, with the one in use in its place", () => {
    expect(validateCode(scheme, "old")).toBe(true);
    expect(["old", "mid", "new", "part", "none"].map((code) => currentCode(scheme, code))).toEqual([
      "new",
      "new",
      "new",
      "part",
      undefined,
    ]);
  });

  it("keeps its own words but yields those that a code in use shares", () => {
    expect(lookup(scheme, "antiguo")).toBe("old");
    expect(lookup(scheme, "tema")).toBe("new");
    expect(ambiguousForms(scheme)).toEqual([]);
  });

  it("counts as below what took its place, with all that lay below it", () => {
    expect(expand(scheme, "new")).toEqual(["new", "mid", "old", "part"]);
    expect(subsumes(scheme, "new", "old")).toBe(true);
    expect(subsumes(scheme, "old", "new")).toBe(false);
  });

  it("is not found by search, but its words find what took its place", () => {
    expect(searchConcepts(scheme, "ANTIGUO").map(({ code }) => code)).toEqual(["new"]);
    expect(searchConcepts(scheme, "").map(({ code }) => code)).toEqual(["new", "part"]);
  });

  it("ends where a faulty scheme replaces in a circle", () => {
    const circle = defineScheme({
      id: "replaced-in-a-circle",
      title: { es: "x", en: "x" },
      concepts: [
        { code: "a", label: { es: "a", en: "a" }, citations: held, replacedBy: "b" },
        { code: "b", label: { es: "b", en: "b" }, citations: held, replacedBy: "a" },
      ],
    });
    expect(currentCode(circle, "a")).toBe("b");
    expect(expand(circle, "a")).toEqual(["a", "b"]);
  });
});

describe("dates", () => {
  const timeline = timelineOf([
    { id: "DG-018-2016", inForceFrom: "2016-07-27", inForceUntil: "2019-12-31" },
    { id: "RDE-290-2022", inForceFrom: "2022-11-28" },
  ]);
  const [first, second] = [cite("DG-018-2016", "V.5.4.1"), cite("RDE-290-2022", "VI.6.3.a")];
  const report = cite("MIMP-2021", "AURORA 1");
  const scheme = defineScheme({
    id: "dated",
    title: { es: "x", en: "x" },
    concepts: [
      { code: "first", label: { es: "a", en: "a" }, citations: first },
      { code: "second", label: { es: "b", en: "b" }, citations: [...second, ...report] },
      { code: "both", label: { es: "c", en: "c" }, citations: [...second, ...first] },
      { code: "reported", label: { es: "d", en: "d" }, citations: report },
      { code: "years", label: { es: "e", en: "e" }, citations: report, fromYear: 2017, untilYear: 2018 },
      { code: "within", label: { es: "f", en: "f" }, citations: first, fromYear: 2015, untilYear: 2018 },
      { code: "ended", label: { es: "g", en: "g" }, citations: second, untilYear: 2024 },
    ],
  });

  it.each([
    ["first", { from: "2016-07-27", until: "2019-12-31" }],
    ["second", { from: "2022-11-28" }],
    ["both", { from: "2016-07-27" }],
    ["reported", {}],
    ["years", { from: "2017-01-01", until: "2018-12-31" }],
    ["within", { from: "2016-07-27", until: "2018-12-31" }],
    ["ended", { from: "2022-11-28", until: "2024-12-31" }],
  ] as const)("of %s are those of the norms that it cites, within its own years", (code, dates) => {
    expect(datesOf(concept(scheme, code)!, timeline)).toEqual(dates);
  });

  it.each([
    ["first", "2016-07-26", false],
    ["first", "2016-07-27", true],
    ["first", "2019-12-31", true],
    ["first", "2020-01-01", false],
    ["second", "2022-11-27", false],
    ["second", "2022-11-28", true],
    // The gap between the two norms, which the outer dates do not tell.
    ["both", "2019-06-01", true],
    ["both", "2021-06-01", false],
    ["both", "2023-06-01", true],
    ["reported", "1999-01-01", true],
    ["years", "2016-12-31", false],
    ["years", "2017-01-01", true],
    ["years", "2018-12-31", true],
    ["years", "2019-01-01", false],
    ["within", "2016-01-01", false],
    ["ended", "2025-01-01", false],
    ["none", "2023-06-01", false],
  ] as const)("decide whether %s is a code as of %s", (code, date, held) => {
    expect(validateCode(scheme, code, { date, timeline })).toBe(held);
  });

  it("say of every concept of the norms from when it holds, and that it still does", () => {
    const ofNorms = schemes
      .flatMap(({ concepts }) => concepts)
      .filter(({ citations }) => citations.some(({ norm }) => instrument(norm)?.kind === "norm"));
    const dates = ofNorms.map((each) => datesOf(each, normTimeline));
    expect(new Set(dates.map(({ from }) => from))).toEqual(new Set(["2016-07-27", "2022-11-28"]));
    expect(dates.filter(({ until }) => until !== undefined)).toEqual([]);
    const asOf = (date: string) => ({ date, timeline: normTimeline });
    expect(validateCode(focusApproach, "ecological", asOf("2020-01-01"))).toBe(true);
    expect(validateCode(focusApproach, "territorial", asOf("2020-01-01"))).toBe(false);
    expect(validateCode(focusApproach, "territorial", asOf("2022-11-28"))).toBe(true);
  });
});

describe("narrow", () => {
  const four = narrow(ecologicalLevel, guidelineLevels);

  it("keeps the id and only the codes asked for, in the scheme's order", () => {
    expect(four.id).toBe(ecologicalLevel.id);
    expect(narrow(ecologicalLevel, ["societal", "individual"]).concepts.map(({ code }) => code)).toEqual([
      "individual",
      "societal",
    ]);
    expectTypeOf<CodeOf<typeof four>>().toEqualTypeOf<(typeof guidelineLevels)[number]>();
  });

  it("looks up no code that was left out", () => {
    expect(lookup(four, "Comunitario")).toBe("community");
    expect(lookup(four, "Exosocial")).toBeUndefined();
    expect(lookup(ecologicalLevel, "Exosocial")).toBe("exosocial");
  });

  it("keeps a wider concept only if it is kept too", () => {
    expect(narrow(violenceModality, ["dating"]).concepts[0]).not.toHaveProperty("broader");
    expect(expand(narrow(violenceModality, ["dating", "intimate-partner"]), "intimate-partner")).toHaveLength(
      2,
    );
  });
});
