import type { concertationBodyRules } from "@aurora/domain/rules";
import type { MessagesOf } from "../message.js";

const undone = {
  constituted: "no se ha constituido",
  installed: "no se ha instalado",
  convened: "no se convoca",
  conducted: "no se conduce",
} as const;

const instruments = {
  "local-protocol": "un protocolo local aprobado",
  "annual-balance": "un balance anual",
  "training-plan": "un plan anual de capacitación",
} as const;

/** What is said of a concertation body, in Spanish. */
export const concertationBodyMessages: MessagesOf<typeof concertationBodyRules> = {
  "CON-001": (params, say) =>
    params.duty === "in-time"
      ? `La instancia se constituyó el ${say.day(params.constitutedOn)}, vencido el plazo legal (${say.day(params.legalDeadline)}). Se espera que se constituya dentro del plazo; la Ley N° 31439 hace de lo contrario causal de suspensión del cargo.`
      : `Figura que la instancia ${undone[params.duty]}. Se espera que el gobierno regional o local la constituya, instale, convoque y conduzca dentro del plazo legal; la Ley N° 31439 hace de lo contrario causal de suspensión del cargo.`,
  "CON-002": () =>
    "Figura que el CEM no participa en la instancia. Se espera que participe, según su capacidad técnica disponible y su ámbito.",
  "CON-003": ({ members }, say) =>
    `La instancia tiene ${say.count(members, "integrante", "integrantes")} y ninguno representa a la sociedad civil ni a organizaciones de mujeres. Se espera que las incorpore.`,
  "CON-004": ({ meetings, year }, say) =>
    `El titular del gobierno local no asistió a ninguna de las reuniones de ${year} (${say.count(meetings, "reunión", "reuniones")}). Se espera que asista y lidere la instancia.`,
  "CON-005": ({ instrument }) =>
    `Figura que no hay ${instruments[instrument]}. Se sugiere contar con ${instruments[instrument]}.`,
  "CON-006": ({ since, moved, days, limit }, say) =>
    `${moved === "agreed" ? `Un acuerdo se tomó el ${say.day(since)} y no registra avances` : `El último avance de un acuerdo es del ${say.day(since)}`}: van ${say.count(days, "día", "días")}. Se espera algún avance en ${say.count(limit, "día", "días")} como máximo.`,
  "CON-007": ({ meetings, year }, say) =>
    `La instancia se reunió en ${year} (${say.count(meetings, "reunión", "reuniones")}) y figura que el CEM no le brindó asistencia técnica. Se espera que se la brinde.`,
  "CON-008": () =>
    "Figura que el Programa no ha designado a su representante ante la instancia. Se espera que lo designe.",
  "CON-009": () =>
    "Figura que ningún instrumento de gestión local recoge los objetivos frente a la violencia. Se espera que el CEM incida para que se prioricen.",
  "CON-010": ({ sectors }, say) =>
    sectors.length === 0
      ? "La instancia no reúne a más de un sector. Se espera que comprometa a diversos sectores y actores."
      : `Todos los integrantes son de un solo sector, ${say.list(sectors.map((code) => `«${say.code("sector", code)}»`))}. Se espera que la instancia comprometa a diversos sectores y actores.`,
  "CON-011": (params, say) => {
    switch (params.problem) {
      case "not-constituted":
        return `Figura que la instancia no está constituida y, a la vez, que se constituyó el ${say.day(params.constitutedOn)}. Se espera que ambos datos coincidan.`;
      case "constituted-later":
        return `Figura que la instancia ya está constituida el ${say.day(params.day)}, pero su fecha de constitución es posterior: ${say.day(params.constitutedOn)}. Se espera una fecha que no sea posterior.`;
      case "progress-first":
        return `Un acuerdo es del ${say.day(params.agreedOn)} y su último avance es anterior: ${say.day(params.lastProgressOn)}. Se espera un avance del día del acuerdo o posterior.`;
    }
  },
  "CON-012": ({ ubigeo }) =>
    `El ubigeo ${ubigeo} no corresponde a un lugar del nivel de la instancia. Se espera el código INEI de un distrito; para una instancia provincial vale también el de la provincia, y para una regional el del departamento.`,
};
