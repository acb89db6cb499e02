import type { communityActivismRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

/** What is said of community activism, in Spanish. */
export const communityActivismMessages: MessagesOf<typeof communityActivismRules> = {
  "ACV-001": () =>
    "Figura que la actividad no se realizó en un espacio público. Se espera que el activismo comunitario se desarrolle en espacios públicos.",
  "ACV-002": ({ side }, say) =>
    `Entre los grupos estratégicos no hay ninguno de «${say.code("strategic-group", side)}». Se espera coordinar con al menos un grupo del Estado y uno de la sociedad civil.`,
  "ACV-003": () =>
    "Figura que las actividades no dejaron en claro qué es la violencia masculina, sus causas y sus consecuencias. Se esperan información y mensajes que lo dejen en claro.",
  "ACV-004": () =>
    "Figura que las actividades no se adecuaron a los varones a los que se dirigen ni a su contexto. Se espera que se planteen según las características de ese público y de su localidad.",
  "ACV-005": () =>
    "Figura que no se fomentó un diálogo abierto. Se espera dialogar sobre género, relaciones de poder, violencia y respeto de los derechos.",
  "ACV-006": () =>
    "Figura que las actividades no buscan un cambio de actitudes y normas sociales. Se espera que se orienten a ese cambio.",
  "ACV-007": () =>
    "Figura que no se usó ningún canal. Se espera que se use algún medio masivo de comunicación o alguna red social.",
  "ACV-008": () =>
    "Figura que no hubo ninguna actividad. Se esperan actividades educativas y de sensibilización, didácticas y amenas.",
};
