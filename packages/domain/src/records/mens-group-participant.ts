import { exclusionGround, participantFactor } from "../taxonomy/index.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { code, codes, group, identifier, text, yesNo, yesNoByCode } from "./field.js";
import { participantStatus, sentenceRegime, sex } from "./mens-group-participant-schemes.js";

/**
 * A man who takes part in a group (DG-018-2016 VI.6.4 to VI.6.8): a record of its own, or within that
 * of his group. He is known by a code; his name has no place here. By himself he has no date, so that
 * he is judged on the day of the run.
 */
export const mensGroupParticipant = defineEntity({
  name: "mens-group-participant",
  label: { es: "Participante de un grupo de varones", en: "Participant of a men's group" },
  idField: "id",
  dateFields: [],
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_participante",
      required: true,
      maxLength: 64,
      label: { es: "Código del participante", en: "Participant id" },
    }),
    sex: code(sex, { header: "sexo", label: { es: "Sexo", en: "Sex" } }),
    ethnicGroup: text({
      header: "grupo_etnico",
      maxLength: 100,
      label: { es: "Grupo étnico", en: "Ethnic group" },
    }),
    registered: yesNo({
      header: "ficha_registro",
      label: { es: "Llenó la ficha de registro", en: "Filled in the registration form" },
    }),
    entryTest: yesNo({
      header: "prueba_entrada",
      label: { es: "Rindió la prueba de entrada", en: "Took the entry test" },
    }),
    factors: yesNoByCode(participantFactor, {
      header: "factores",
      label: { es: "Factores evaluados", en: "Factors evaluated" },
    }),
    exclusionGrounds: codes(exclusionGround, {
      header: "criterios_exclusion",
      label: { es: "Criterios de exclusión que se dan", en: "Exclusion grounds that hold" },
    }),
    status: code(participantStatus, { header: "estado", label: { es: "Estado", en: "Status" } }),
    exclusion: group(
      {
        explained: yesNo({
          header: "motivos_explicados",
          label: { es: "Se le explicaron los motivos", en: "Reasons explained to him" },
        }),
        supportInformed: yesNo({
          header: "apoyo_informado",
          label: { es: "Se le informó dónde encontrar apoyo", en: "Told where to find support" },
        }),
        riskPersists: yesNo({
          header: "riesgo_persiste",
          label: { es: "Persiste el riesgo o la violencia", en: "Risk or violence persists" },
        }),
        coordinated: yesNo({
          header: "coordinado",
          label: { es: "Se coordinó con los servicios", en: "Coordinated with the services" },
        }),
      },
      { header: "exclusion", label: { es: "Exclusión", en: "Exclusion" } },
    ),
    sentenced: yesNo({ header: "sentenciado", label: { es: "Sentenciado", en: "Sentenced" } }),
    sentenceRegime: code(sentenceRegime, {
      header: "regimen_sentencia",
      label: { es: "Régimen de la sentencia", en: "Regime of the sentence" },
    }),
    referredToCai: yesNo({
      header: "derivado_cai",
      label: { es: "Derivado a un CAI", en: "Referred to a CAI" },
    }),
    replacesSanction: yesNo({
      header: "sustituye_sancion",
      label: { es: "La participación sustituye una sanción", en: "Participation replaces a sanction" },
    }),
    riskPersists: yesNo({
      header: "riesgo_persiste",
      label: { es: "Persiste el riesgo o la violencia", en: "Risk or violence persists" },
    }),
    coordinated: yesNo({
      header: "coordinado",
      label: { es: "Se coordinó con los servicios", en: "Coordinated with the services" },
    }),
    individualCare: group(
      {
        given: yesNo({ header: "brindada", label: { es: "Se brindó", en: "Given" } }),
        feedback: yesNo({
          header: "retroalimentacion",
          label: { es: "Hay retroalimentación con el grupo", en: "Feedback with the group process" },
        }),
        principlesAndApproaches: yesNo({
          header: "principios_y_enfoques",
          label: { es: "Sigue los principios y enfoques", en: "Follows the principles and approaches" },
        }),
      },
      { header: "atencion_individual", label: { es: "Atención individual", en: "Individual care" } },
    ),
    familyFollowUp: group(
      {
        held: yesNo({ header: "realizado", label: { es: "Se realizó", en: "Held" } }),
        participantInformed: yesNo({
          header: "participante_informado",
          label: { es: "El participante lo supo antes", en: "The participant knew beforehand" },
        }),
      },
      {
        header: "seguimiento_familia",
        label: { es: "Entrevistas con la pareja o familia", en: "Interviews with partner or family" },
      },
    ),
  },
});

/** A complete, well-formed participant of a men's group, as JSON holds it. */
export type MensGroupParticipant = RecordOf<typeof mensGroupParticipant>;

/** What is known of a participant of a men's group: any field may be unknown. */
export type MensGroupParticipantFacts = FactsOf<typeof mensGroupParticipant>;
