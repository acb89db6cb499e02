import { cite } from "../../norms/citation.js";
import { concluded, type Outcome, satisfied, undeterminedBy, violated } from "../outcome.js";
import { bodyRules } from "./rules-over-bodies.js";

const unknown = undeterminedBy("members");

/** The body's members are all of one sector (RDE-290-2022 VII.1.a). */
export const con010 = bodyRules.record({
  code: "CON-010",
  severity: "warning",
  basis: "preference",
  wording:
    "buscando una respuesta integral, holística y multisectorial, comprometiendo a diversos Sectores y actores",
  summary: {
    es: "La instancia no reúne a más de un sector.",
    en: "The body does not bring more than one sector together.",
  },
  remedy: {
    es: "Comprometa en la instancia a otros sectores y actores.",
    en: "Engage other sectors and actors in the body.",
  },
  fields: ["members"],
  citations: cite("RDE-290-2022", "VI.6.5.1.a", "VII.1.a"),
  interpretation: {
    es: "La norma habla de diversos sectores sin dar un número; con menos de dos no hay respuesta multisectorial.",
    en: "The norm speaks of diverse sectors and gives no number; with fewer than two there is no multisector response.",
  },
  check: (body): Outcome<{ readonly sectors: readonly string[] }> => {
    const { members } = body;
    if (members === undefined) return unknown(body);
    const sectors = new Set(members.flatMap(({ sector }) => (sector === undefined ? [] : [sector])));
    if (sectors.size > 1) return satisfied;
    const open = members.flatMap(({ sector }, index) =>
      sector === undefined ? [`members[${index}].sector`] : [],
    );
    // One of unknown sector can only add another where there are two members at least.
    if (open.length > 0 && members.length > 1) return concluded([], open);
    return violated({ params: { sectors: [...sectors] } });
  },
});
