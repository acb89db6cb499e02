import { cite } from "../../norms/citation.js";
import { activismChannel } from "../../taxonomy/index.js";
import { subsumes } from "../../taxonomy/lookup.js";
import { satisfied, undeterminedBy, violated } from "../outcome.js";
import { activismRules } from "./rules-over-activism.js";

const unknown = undeterminedBy("channels");

/** No mass medium and no social network was used (DG-018-2016 VI.6.5.7). */
export const acv007 = activismRules.record({
  code: "ACV-007",
  severity: "error",
  basis: "obligation",
  wording: "Haciendo uso de los medios masivos de comunicación tradicionales y las redes sociales",
  summary: {
    es: "No se usó ningún medio masivo ni ninguna red social.",
    en: "No mass medium and no social network was used.",
  },
  remedy: {
    es: "Si se usó alguno, regístrelo; si no, sensibilice y promocione las próximas actividades por medios masivos o por redes sociales.",
    en: "If any was used, register it; if not, raise awareness and announce the next activities through mass media or social networks.",
  },
  fields: ["channels"],
  citations: cite("DG-018-2016", "VI.6.5.7"),
  interpretation: {
    es: "La frase une medios y redes con «y»; se pide al menos uno, porque habla de la labor en conjunto y no de cada actividad.",
    en: "The sentence joins media and networks with “y”; at least one is asked for, since it speaks of the work as a whole and not of each activity.",
  },
  check: (activism) => {
    const { channels } = activism;
    if (channels === undefined) return unknown(activism);
    const used = channels.some(
      (channel) =>
        subsumes(activismChannel, "mass-media", channel) ||
        subsumes(activismChannel, "social-network", channel),
    );
    return used ? satisfied : violated({ params: {} });
  },
});
