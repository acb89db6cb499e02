import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { actionRules } from "./rules-over-actions.js";

const unknown = undeterminedBy("modalities");

/** Another modality of violence is marked without its name, or named without being marked (RDE-290-2022 VI.6.5.4.b). */
export const act107 = actionRules.record({
  code: "ACT-107",
  severity: "error",
  basis: "reliable-data",
  summary: {
    es: "Se marca otra modalidad de violencia sin decir cuál, o se dice cuál sin marcarla.",
    en: "Another modality of violence is marked without its name, or named without being marked.",
  },
  remedy: {
    es: "Nombre la otra modalidad y marque «otra», o deje las dos vacías.",
    en: "Name the other modality and mark “other”, or leave both empty.",
  },
  fields: ["modalities", "modalityOther"],
  citations: cite("RDE-290-2022", "VI.6.5.4.b"),
  interpretation: {
    es: "La lista de la norma queda abierta («entre otras»); la marca y el nombre de la otra modalidad solo informan juntos.",
    en: "The norm leaves its list open (“entre otras”); the mark and the name of another modality only inform together.",
  },
  check: (action) => {
    const { modalities, modalityOther } = action;
    const named = modalityOther !== undefined;
    if (modalities === undefined && !named) return unknown(action);
    const marked = modalities?.includes("other") ?? false;
    if (marked === named) return satisfied;
    return violated({
      params: { lacks: marked ? "name" : "mark" },
      at: marked ? ["modalityOther", "modalities"] : ["modalities", "modalityOther"],
    });
  },
});
