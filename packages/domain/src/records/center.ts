import { defineEntity, type FactsOf, type RecordOf } from "./entity.js";
import { date, identifier, yesNo } from "./field.js";

/** The preventive information that a centre displays on its premises (RDE-290-2022 VII.6.g). */
export const center = defineEntity({
  name: "center",
  label: { es: "Centro Emergencia Mujer", en: "Centre" },
  idField: "id",
  // The record is the centre itself: its id is what names it in summaries.
  centerField: "id",
  dateFields: ["date"],
  likenessFields: [],
  fields: {
    id: identifier({
      header: "id_cem",
      required: true,
      maxLength: 64,
      label: { es: "Código del centro", en: "Centre id" },
    }),
    date: date({ header: "fecha", label: { es: "Fecha", en: "Date" } }),
    displayAccessible: yesNo({
      header: "informacion_accesible",
      label: {
        es: "Información preventiva en lugar accesible",
        en: "Preventive information in an accessible place",
      },
    }),
    displayCurrent: yesNo({
      header: "informacion_vigente",
      label: { es: "Información preventiva actualizada", en: "Preventive information up to date" },
    }),
  },
});

/** A complete, well-formed record of a centre, as JSON holds it. */
export type Center = RecordOf<typeof center>;

/** What is known of a centre: any field may be unknown. */
export type CenterFacts = FactsOf<typeof center>;
