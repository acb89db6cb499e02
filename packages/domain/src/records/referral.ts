import { externalMatter, narrow, population, referralNexus } from "../taxonomy/index.js";
import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { code, date, identifier, yesNo } from "./field.js";
import { referralEndpoint, referralReason } from "./referral-schemes.js";

/** The groups of age that decide which service takes a person in; those in whose words VI.6.5.5.c speaks. */
const referredAges = ["children", "adolescents", "young-people", "adults", "older-adults"] as const;

/**
 * A referral between preventive work and the services (RDE-290-2022 VI.6.5.5, VII.4). It tells that the
 * data of identification were delivered, never the data themselves.
 */
export const referral = defineEntity({
  name: "referral",
  label: { es: "Derivación", en: "Referral" },
  idField: "id",
  dateFields: ["referredOn", "detectedOn"],
  // Two people may be referred alike on one day: only the id tells them apart.
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_derivacion",
      required: true,
      maxLength: 64,
      label: { es: "Código de la derivación", en: "Referral id" },
    }),
    nexus: code(referralNexus, {
      header: "nexo",
      required: true,
      label: { es: "Nexo de derivación", en: "Referral link" },
    }),
    from: code(referralEndpoint, {
      header: "origen",
      required: true,
      aliases: ["desde"],
      label: { es: "Origen", en: "Origin" },
    }),
    to: code(referralEndpoint, {
      header: "destino",
      required: true,
      aliases: ["hacia"],
      label: { es: "Destino", en: "Destination" },
    }),
    reason: code(referralReason, { header: "motivo", label: { es: "Motivo", en: "Reason" } }),
    matter: code(externalMatter, { header: "materia", label: { es: "Materia", en: "Matter" } }),
    ageGroup: code(narrow(population, referredAges), {
      header: "grupo_edad",
      label: { es: "Grupo de edad", en: "Age group" },
    }),
    detectedOn: date({
      header: "fecha_deteccion",
      label: { es: "Fecha de detección", en: "Detected on" },
    }),
    referredOn: date({
      header: "fecha_derivacion",
      label: { es: "Fecha de derivación", en: "Referred on" },
    }),
    dataDelivered: yesNo({
      header: "datos_entregados",
      label: {
        es: "Se entregaron los datos de identificación y ubicación",
        en: "Identification and location data delivered",
      },
    }),
    informedLinea100: yesNo({
      header: "informo_linea_100",
      label: { es: "Se informó sobre la Línea 100", en: "Línea 100 informed of" },
    }),
  },
});

/** A complete, well-formed referral, as JSON holds it. */
export type Referral = RecordOf<typeof referral>;

/** What is known of a referral: any field may be unknown. */
export type ReferralFacts = FactsOf<typeof referral>;
