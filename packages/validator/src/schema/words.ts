import type { FieldKind } from "@aurora/domain/records";

/** The languages in which schemas are described. */
export type Language = "es" | "en";

/** What schemas say beside the labels of fields and codes. */
interface Words {
  readonly record: string;
  /** Under which header tables bring the field. */
  readonly column: (header: string) => string;
  /** How a value is written, where its type alone does not say it. */
  readonly kinds: { readonly [K in FieldKind]?: string };
  readonly list: (values: string) => string;
  readonly labels: string;
  /** Which fields a table has no column for. */
  readonly leftOut: (fields: string) => string;
}

export const words: { readonly [L in Language]: Words } = {
  es: {
    record: "Un registro en su forma canónica: con códigos, fechas ISO 8601 y valores de verdad de JSON.",
    column: (header) => `En las tablas: «${header}».`,
    kinds: {
      identifier: "Código que identifica; se compara tal como se escribe.",
      date: "Fecha AAAA-MM-DD.",
      dates: "Fechas AAAA-MM-DD.",
      time: "Hora de 24 horas, HH:MM.",
      month: "Mes AAAA-MM.",
      count: "Número entero de 0 o más.",
      number: "Número, con decimales tras el punto; sin separador de miles ni exponente.",
      "yes-no": "Sí o no; si no se sabe, se deja sin valor.",
      ubigeo: "Código INEI del distrito, de seis dígitos.",
      ubigeos: "Códigos INEI de distritos, de seis dígitos.",
      "yes-no-by-code": "Sí o no por código; el que no figura no se conoce.",
    },
    list: (values) => `Uno o más valores separados por «;»: ${values}.`,
    labels: "Nombre oficial o código.",
    leftOut: (fields) => `Sin columna, porque son listas u objetos que solo JSON puede llevar: ${fields}.`,
  },
  en: {
    record: "A record in its canonical form: with codes, ISO 8601 dates and JSON's own booleans.",
    column: (header) => `In tables: "${header}".`,
    kinds: {
      identifier: "A code that identifies; compared exactly as it is written.",
      date: "A date, YYYY-MM-DD.",
      dates: "Dates, YYYY-MM-DD.",
      time: "A time on 24 hours, HH:MM.",
      month: "A month, YYYY-MM.",
      count: "A whole number of 0 or more.",
      number: "A number, its decimals behind a point; no mark of thousands, no exponent.",
      "yes-no": "Yes or no; left without a value where it is not known.",
      ubigeo: "INEI code of the district, six digits.",
      ubigeos: "INEI codes of districts, six digits.",
      "yes-no-by-code": "Yes or no by code; one that is not there is not known.",
    },
    list: (values) => `One or more values with ";" between them: ${values}.`,
    labels: "Official name or code.",
    leftOut: (fields) =>
      `Without a column, since they are lists or objects that only JSON brings: ${fields}.`,
  },
};

/** The name of an entity's schema: it stays the same whoever serves it, and wherever. */
export function entityId(name: string): string {
  return `urn:aurora:schema:${name}`;
}
