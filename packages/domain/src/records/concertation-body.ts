import { sector } from "../taxonomy/index.js";
import { concertationLevel } from "./concertation-body-schemes.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { code, date, groups, identifier, text, texts, ubigeo, yesNo } from "./field.js";

/** A body in which sectors and society concert their work against violence (RDE-290-2022 VI.6.5.1.b, VII.1). */
export const concertationBody = defineEntity({
  name: "concertation-body",
  label: { es: "Instancia de concertación", en: "Concertation body" },
  idField: "id",
  dateFields: ["date"],
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_instancia",
      required: true,
      maxLength: 64,
      label: { es: "Código de la instancia", en: "Body id" },
    }),
    date: date({ header: "fecha", label: { es: "Fecha", en: "Date" } }),
    level: code(concertationLevel, { header: "nivel", label: { es: "Nivel", en: "Level" } }),
    ubigeo: ubigeo({ header: "ubigeo", label: { es: "Ubigeo", en: "Ubigeo" } }),
    constituted: yesNo({ header: "constituida", label: { es: "Constituida", en: "Constituted" } }),
    installed: yesNo({ header: "instalada", label: { es: "Instalada", en: "Installed" } }),
    convened: yesNo({ header: "convocada", label: { es: "Convocada", en: "Convened" } }),
    conducted: yesNo({ header: "conducida", label: { es: "Conducida", en: "Conducted" } }),
    cemParticipates: yesNo({
      header: "participa_cem",
      label: { es: "Participa el CEM", en: "The CEM takes part" },
    }),
    members: groups(
      {
        name: text({
          header: "nombre",
          maxLength: 200,
          label: { es: "Nombre de la entidad u organización", en: "Name of the body or organization" },
        }),
        sector: code(sector, { header: "sector", label: { es: "Sector", en: "Sector" } }),
      },
      { header: "integrantes", label: { es: "Integrantes", en: "Members" } },
    ),
    legalDeadline: date({
      header: "plazo_legal",
      label: { es: "Vencimiento del plazo legal", en: "End of the legal term" },
    }),
    constitutedOn: date({
      header: "fecha_constitucion",
      label: { es: "Fecha de constitución", en: "Constituted on" },
    }),
    representativeDesignated: yesNo({
      header: "representante_designado",
      label: { es: "Representante del Programa designado", en: "Programme's representative designated" },
    }),
    assistance: texts({
      header: "asistencia_tecnica",
      maxLength: 300,
      label: { es: "Asistencia técnica del CEM", en: "Technical assistance of the CEM" },
    }),
    localInstruments: texts({
      header: "instrumentos_locales",
      maxLength: 300,
      label: {
        es: "Instrumentos de gestión que recogen los objetivos",
        en: "Management instruments that take the objectives up",
      },
    }),
    meetings: groups(
      {
        date: date({ header: "fecha", label: { es: "Fecha", en: "Date" } }),
        headAttended: yesNo({
          header: "asistio_titular",
          label: {
            es: "Asistió el titular del gobierno local",
            en: "The head of the local government attended",
          },
        }),
      },
      { header: "reuniones", label: { es: "Reuniones", en: "Meetings" } },
    ),
    localProtocol: yesNo({
      header: "protocolo_local",
      label: { es: "Protocolo local aprobado", en: "Local protocol approved" },
    }),
    annualBalance: yesNo({
      header: "balance_anual",
      label: { es: "Balance anual", en: "Annual balance" },
    }),
    trainingPlan: yesNo({
      header: "plan_capacitacion",
      label: { es: "Plan anual de capacitación", en: "Annual training plan" },
    }),
    agreements: groups(
      {
        date: date({ header: "fecha", label: { es: "Fecha del acuerdo", en: "Agreed on" } }),
        lastProgressOn: date({
          header: "ultimo_avance",
          label: { es: "Fecha del último avance", en: "Last progress on" },
        }),
      },
      { header: "acuerdos", label: { es: "Acuerdos", en: "Agreements" } },
    ),
  },
});

/** A complete, well-formed record of a concertation body, as JSON holds it. */
export type ConcertationBody = RecordOf<typeof concertationBody>;

/** What is known of a concertation body: any field may be unknown. */
export type ConcertationBodyFacts = FactsOf<typeof concertationBody>;
