import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { bodyRules } from "./rules-over-bodies.js";

const unknown = undeterminedBy("representativeDesignated");

/** The programme has not designated its representative (RDE-290-2022 VI.6.5.1.b note 40). */
export const con008 = bodyRules.record({
  code: "CON-008",
  severity: "warning",
  basis: "preference",
  wording: "designa a sus representantes ante las instancias o espacios de concertación",
  summary: {
    es: "El Programa no ha designado a su representante ante la instancia.",
    en: "The programme has not designated its representative to the body.",
  },
  remedy: {
    es: "Pida que el Programa designe a su representante ante la instancia.",
    en: "Ask that the programme designate its representative to the body.",
  },
  fields: ["representativeDesignated"],
  citations: cite("RDE-290-2022", "VI.6.5.1.b note 40"),
  interpretation: {
    es: "La nota dice quién designa, dentro de un literal que sujeta la participación a la capacidad disponible; de ahí la advertencia.",
    en: "The note says who designates, within a literal that puts taking part under the capacity available; hence a warning.",
  },
  check: (body) => {
    const { representativeDesignated } = body;
    if (representativeDesignated === undefined) return unknown(body);
    return representativeDesignated ? satisfied : violated({ params: {}, expected: "Sí" });
  },
});
