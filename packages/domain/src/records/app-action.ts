import { restoreLeadingZero } from "../territory/ubigeo.js";
import { appAgeBand } from "./app/age-bands.js";
import { appAudience } from "./app/audiences.js";
import { countedGroups, countFields } from "./app/counts.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { date, identifier, text } from "./field.js";

export {
  type AppActionCatalogue,
  appActionCatalogue,
  appActionCatalogues,
  appActionGroup,
} from "./app/action-catalogues.js";
export { type AppAgeBandCode, appAgeBand } from "./app/age-bands.js";
export { type AppAudienceCode, appAudience } from "./app/audiences.js";

/** The 29 audiences with the fields of their women and men, in the register's order. */
export const appAudiences = /* @__PURE__ */ countedGroups(appAudience);

/** The seven age bands with the fields of their women and men, from the youngest. */
export const appAgeBands = /* @__PURE__ */ countedGroups(appAgeBand);

/**
 * One row of the programme's own register of preventive actions ("APP", acciones preventivas
 * promocionales) as it was laid out in 2017. Codes of places are kept as the file writes them: see
 * `districtCodeOf`. What an action code means depends on the year: see `appActionCatalogue`.
 */
export const appAction = defineEntity({
  name: "app-action",
  label: { es: "Acción del registro de APP", en: "Action of the APP register" },
  idField: "appId",
  centerField: "cemCode",
  dateFields: ["startDate"],
  // The register has no topic and no total: the people counted by age and sex stand for them.
  likenessFields: [
    "cemCode",
    "startDate",
    "districtCode",
    "actionCode",
    ...appAgeBands.flatMap(({ women, men }) => [women, men]),
  ],
  fields: {
    appId: identifier({
      header: "app_id",
      required: true,
      maxLength: 64,
      label: { es: "Código de la acción", en: "Action id" },
    }),
    cemCode: text({
      header: "cem_code",
      required: true,
      maxLength: 200,
      freeText: false,
      label: { es: "Centro Emergencia Mujer", en: "Centre" },
    }),
    startDate: date({
      header: "start_date",
      required: true,
      label: { es: "Fecha de inicio", en: "Start date" },
    }),
    stateCode: identifier({
      header: "state_code",
      maxLength: 2,
      label: { es: "Código INEI del departamento", en: "INEI department code" },
    }),
    provinceCode: identifier({
      header: "province_code",
      maxLength: 4,
      label: { es: "Código INEI de la provincia", en: "INEI province code" },
    }),
    districtCode: identifier({
      header: "district_code",
      maxLength: 6,
      label: { es: "Código INEI del distrito", en: "INEI district code" },
    }),
    area: identifier({ header: "area", maxLength: 20, label: { es: "Área", en: "Area" } }),
    actionCode: identifier({
      header: "action_code",
      maxLength: 20,
      label: { es: "Código del tipo de acción", en: "Action code" },
    }),
    campaign: identifier({ header: "campaign", maxLength: 200, label: { es: "Campaña", en: "Campaign" } }),
    ...countFields(appAudience),
    ...countFields(appAgeBand),
  },
});

/** A complete, well-formed row of the programme's register, as JSON holds it. */
export type AppAction = RecordOf<typeof appAction>;

/** What is known of a row of the programme's register: any field may be unknown. */
export type AppActionFacts = FactsOf<typeof appAction>;

/** The department's INEI code with its lost zero restored (`"3"` is `"03"`); undefined where unknown. What is no code stays as it is. */
export function departmentCodeOf(facts: Pick<AppActionFacts, "stateCode">): string | undefined {
  return facts.stateCode === undefined ? undefined : restoreLeadingZero(facts.stateCode, 2);
}

/** The province's INEI code with its lost zero restored (`"301"` is `"0301"`); undefined where unknown. What is no code stays as it is. */
export function provinceCodeOf(facts: Pick<AppActionFacts, "provinceCode">): string | undefined {
  return facts.provinceCode === undefined ? undefined : restoreLeadingZero(facts.provinceCode, 4);
}

/** The district's INEI code with its lost zero restored (`"30109"` is `"030109"`); undefined where unknown. What is no code stays as it is. */
export function districtCodeOf(facts: Pick<AppActionFacts, "districtCode">): string | undefined {
  return facts.districtCode === undefined ? undefined : restoreLeadingZero(facts.districtCode, 6);
}
