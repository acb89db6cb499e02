import { cite } from "../../norms/citation.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { groupRules } from "./rules-over-groups.js";

const unknown = undeterminedBy("contact");

/** No phone, e-mail or address was given to the participants (DG-018-2016 VI.6.2.6). */
export const grp012 = groupRules.record({
  code: "GRP-012",
  severity: "error",
  basis: "obligation",
  wording: "se debe proveer a los participantes un número de teléfono, correo electrónico o dirección",
  summary: {
    es: "No se dio a los participantes un teléfono, correo o dirección para consultas.",
    en: "The participants were given no phone, e-mail or address for consultation.",
  },
  remedy: {
    es: "Dé a los participantes un teléfono, un correo electrónico o una dirección donde consultar.",
    en: "Give the participants a phone number, an e-mail or an address for consultation.",
  },
  fields: ["contact"],
  citations: cite("DG-018-2016", "VI.6.2.6"),
  interpretation: {
    es: "Un contacto anotado sin ninguno de los tres datos se lee como declaración de que no se dio; uno que no está anotado, como desconocido.",
    en: "A contact that is recorded with none of the three is read as declaring that none was given; one that is not recorded, as unknown.",
  },
  check: (group) => {
    const { contact } = group;
    if (contact === undefined) return unknown(group);
    return (contact.phone ?? contact.email ?? contact.address) === undefined
      ? violated({ params: {}, at: ["contact"] })
      : satisfied;
  },
});
