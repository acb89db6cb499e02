import type { mensProgrammeTeamRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

/** What is said of a programme's team for the work with men, in Spanish. */
export const mensProgrammeTeamMessages: MessagesOf<typeof mensProgrammeTeamRules> = {
  "TEA-001": (params, say) =>
    params.done === "late"
      ? `La resolución se publicó el ${say.day(params.publishedOn)} y el equipo se designó el ${say.day(params.designatedOn)}. Se espera la designación hasta el ${say.day(params.deadline)}, el trigésimo día hábil después de la publicación.`
      : `La resolución se publicó el ${say.day(params.publishedOn)} y figura que aún no se designó a nadie. Se espera la designación hasta el ${say.day(params.deadline)}, el trigésimo día hábil después de la publicación.`,
  "TEA-002": (params, say) =>
    params.lacks === "training"
      ? `Figura que la persona ${say.number(params.member)} de la lista de integrantes no recibió la capacitación. Se espera que cada integrante se haya capacitado de manera vivencial, teórica y metodológica.`
      : "Figura que los documentos de gestión de la entidad no recogen lo exigido al equipo. Se espera que lo incorporen.",
  "TEA-003": ({ members, fewest }, say) =>
    `El equipo tiene ${say.count(members, "integrante", "integrantes")}. Se esperan al menos ${say.number(fewest)} profesionales.`,
};
