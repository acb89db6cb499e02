import { focusApproach, learningDomain, mensPrinciple, mensTheme } from "../taxonomy/index.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { code, codes, date, group, groups, identifier, identifiers, text, texts, yesNo } from "./field.js";
import { mensGroupParticipant } from "./mens-group-participant.js";
import {
  emergencyContact,
  facilitatorFormation,
  sessionConduct,
  sessionIncident,
  sessionModality,
  sessionTechnique,
} from "./mens-group-schemes.js";

/** A group of men that works on preventing violence, with its sessions (DG-018-2016 VI.6.2 to VI.6.4). */
export const mensGroup = defineEntity({
  name: "mens-group",
  label: { es: "Grupo de trabajo con varones", en: "Men's group" },
  idField: "id",
  dateFields: ["sessions", "date"],
  ownDate: ({ sessions, date }) => firstDay(sessions) ?? (typeof date === "string" ? date : undefined),
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_grupo",
      required: true,
      maxLength: 64,
      label: { es: "Código del grupo", en: "Group id" },
    }),
    date: date({ header: "fecha", label: { es: "Fecha", en: "Date" } }),
    facilitators: groups(
      {
        id: identifier({
          header: "id_facilitador",
          maxLength: 64,
          label: { es: "Código del facilitador o facilitadora", en: "Facilitator id" },
        }),
        formation: code(facilitatorFormation, {
          header: "formacion",
          label: { es: "Formación", en: "Formation" },
        }),
        profession: text({
          header: "profesion",
          maxLength: 100,
          label: { es: "Profesión", en: "Profession" },
        }),
        training: group(
          {
            experiential: yesNo({ header: "vivencial", label: { es: "Vivencial", en: "Experiential" } }),
            theoretical: yesNo({ header: "teorica", label: { es: "Teórica", en: "Theoretical" } }),
            methodological: yesNo({
              header: "metodologica",
              label: { es: "Metodológica", en: "Methodological" },
            }),
            trainerSpecialist: yesNo({
              header: "impartida_por_especialista",
              label: {
                es: "Impartida por especialista en género o violencia",
                en: "Given by a specialist in gender or violence",
              },
            }),
          },
          { header: "capacitacion", label: { es: "Capacitación recibida", en: "Training received" } },
        ),
      },
      { header: "facilitadores", label: { es: "Equipo facilitador", en: "Facilitators" } },
    ),
    participants: groups(mensGroupParticipant.fields, {
      header: "participantes",
      shorthand: "id",
      label: { es: "Participantes", en: "Participants" },
    }),
    venue: group(
      {
        accessible: yesNo({
          header: "ubicacion_accesible",
          label: { es: "Ubicación accesible", en: "Accessible venue" },
        }),
        accessibleSchedule: yesNo({
          header: "horario_accesible",
          label: { es: "Horario accesible", en: "Accessible schedule" },
        }),
        quiet: yesNo({ header: "libre_de_ruidos", label: { es: "Libre de ruidos", en: "Quiet" } }),
        roomToMove: yesNo({
          header: "permite_movilidad",
          label: { es: "Permite movilidad y trabajo en grupo", en: "Room to move and work in groups" },
        }),
        safe: yesNo({ header: "seguro", label: { es: "Seguro", en: "Safe" } }),
        confidential: yesNo({ header: "confidencial", label: { es: "Confidencial", en: "Confidential" } }),
      },
      { header: "ambiente", label: { es: "Ambiente", en: "Venue" } },
    ),
    sessions: groups(
      {
        id: identifier({
          header: "id_sesion",
          maxLength: 64,
          label: { es: "Código de la sesión", en: "Session id" },
        }),
        date: date({ header: "fecha", label: { es: "Fecha", en: "Date" } }),
        modality: code(sessionModality, {
          header: "modalidad",
          label: { es: "Modalidad", en: "Modality" },
        }),
        themes: codes(mensTheme, { header: "temas", label: { es: "Temas", en: "Themes" } }),
        domains: codes(learningDomain, {
          header: "ambitos",
          label: { es: "Ámbitos de aprendizaje", en: "Learning domains" },
        }),
        facilitatorsPresent: identifiers({
          header: "facilitadores_presentes",
          maxLength: 64,
          label: { es: "Facilitadores presentes", en: "Facilitators present" },
        }),
        attendees: identifiers({
          header: "asistentes",
          maxLength: 64,
          label: { es: "Asistentes", en: "Attendees" },
        }),
        conduct: groups(
          {
            code: code(sessionConduct, {
              header: "conducta",
              required: true,
              label: { es: "Conducta", en: "Conduct" },
            }),
            corrected: yesNo({ header: "corregida", label: { es: "Se corrigió", en: "Corrected" } }),
          },
          { header: "conductas", label: { es: "Conductas observadas", en: "Conduct observed" } },
        ),
        incidents: groups(
          {
            kind: code(sessionIncident, { header: "tipo", label: { es: "Tipo", en: "Kind" } }),
            coordinated: yesNo({
              header: "coordinado",
              label: { es: "Se coordinó con los servicios", en: "Coordinated with the services" },
            }),
          },
          { header: "incidentes", label: { es: "Incidentes", en: "Incidents" } },
        ),
        attendedUnderInfluence: identifiers({
          header: "asistieron_bajo_efectos",
          maxLength: 64,
          label: {
            es: "Asistieron bajo los efectos del alcohol o de una droga",
            en: "Attended under the influence",
          },
        }),
        attendedArmed: identifiers({
          header: "asistieron_con_armas",
          maxLength: 64,
          label: { es: "Asistieron con un arma", en: "Attended armed" },
        }),
      },
      { header: "sesiones", label: { es: "Sesiones", en: "Sessions" } },
    ),
    // The service's own contact, not a person's: it is no personal data.
    contact: group(
      {
        phone: text({
          header: "telefono",
          maxLength: 100,
          freeText: false,
          label: { es: "Teléfono", en: "Phone" },
        }),
        email: text({
          header: "correo",
          maxLength: 200,
          freeText: false,
          label: { es: "Correo electrónico", en: "E-mail" },
        }),
        address: text({
          header: "direccion",
          maxLength: 300,
          freeText: false,
          label: { es: "Dirección", en: "Address" },
        }),
      },
      { header: "contacto", label: { es: "Contacto para consultas", en: "Contact for consultation" } },
    ),
    emergencyDirectory: codes(emergencyContact, {
      header: "directorio_emergencia",
      label: { es: "Directorio de emergencia", en: "Emergency directory" },
    }),
    facilitatorSpace: yesNo({
      header: "espacio_facilitadores",
      label: { es: "Espacio de reflexión del equipo facilitador", en: "Reflection space for facilitators" },
    }),
    facilitatorSpacePsychologist: yesNo({
      header: "espacio_con_psicologia",
      label: {
        es: "El espacio cuenta con profesional en psicología",
        en: "The space has a psychologist",
      },
    }),
    burnoutPrevention: yesNo({
      header: "prevencion_agotamiento",
      label: { es: "Previene el agotamiento profesional", en: "Prevents burnout" },
    }),
    generalInformation: yesNo({
      header: "informacion_general",
      label: {
        es: "Brinda información general y nombra a la Dirección General",
        en: "Gives general information and names the Dirección General",
      },
    }),
    techniques: codes(sessionTechnique, {
      header: "tecnicas",
      label: { es: "Técnicas de trabajo", en: "Techniques" },
    }),
    mechanisms: group(
      {
        analysisAndImpulseControl: yesNo({
          header: "analisis_y_control_de_impulsos",
          label: { es: "Análisis y control de impulsos", en: "Analysis and impulse control" },
        }),
        warningSignsAndWithdrawal: yesNo({
          header: "senales_y_retiro",
          label: { es: "Señales de alerta y retiro", en: "Warning signs and withdrawal" },
        }),
      },
      {
        header: "mecanismos",
        label: { es: "Mecanismos para prevenir la violencia", en: "Mechanisms to prevent violence" },
      },
    ),
    individualCareOffered: yesNo({
      header: "ofrece_atencion_individual",
      label: { es: "Ofrece atención individual", en: "Individual care offered" },
    }),
    serviceDirectory: texts({
      header: "directorio_servicios",
      maxLength: 300,
      label: { es: "Directorio de servicios", en: "Directory of services" },
    }),
    indicators: group(
      {
        targets: texts({ header: "metas", maxLength: 300, label: { es: "Metas", en: "Targets" } }),
        quantitative: texts({
          header: "cuantitativos",
          maxLength: 300,
          label: { es: "Indicadores cuantitativos", en: "Quantitative indicators" },
        }),
        qualitative: texts({
          header: "cualitativos",
          maxLength: 300,
          label: { es: "Indicadores cualitativos", en: "Qualitative indicators" },
        }),
        recordFormats: texts({
          header: "formatos_registro",
          maxLength: 300,
          label: { es: "Formatos de registro", en: "Record formats" },
        }),
      },
      { header: "indicadores", label: { es: "Seguimiento y evaluación", en: "Follow-up and evaluation" } },
    ),
    principles: codes(mensPrinciple, {
      header: "principios",
      label: { es: "Principios del diseño", en: "Principles of the design" },
    }),
    approaches: codes(focusApproach, {
      header: "enfoques",
      label: { es: "Enfoques del diseño", en: "Approaches of the design" },
    }),
    activismMechanism: yesNo({
      header: "mecanismo_activismo",
      label: {
        es: "Mecanismo de acción pública o activismo comunitario",
        en: "Mechanism for public action or community activism",
      },
    }),
  },
});

/** A complete, well-formed men's group, as JSON holds it. */
export type MensGroup = RecordOf<typeof mensGroup>;

/** What is known of a men's group: any field may be unknown. */
export type MensGroupFacts = FactsOf<typeof mensGroup>;

/** The day of the earliest of the sessions that have one; they may stand in any order. */
function firstDay(sessions: unknown): string | undefined {
  let first: string | undefined;
  for (const { date } of (sessions as MensGroupFacts["sessions"]) ?? []) {
    if (date !== undefined && (first === undefined || date < first)) first = date;
  }
  return first;
}
