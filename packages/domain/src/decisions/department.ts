import { cite } from "../norms/citation.js";
import { defineScheme } from "../taxonomy/scheme.js";
import { departmentSpellings } from "../territory/spellings.js";

/** The tables that say where a service is given: they count by department, and Lima Metropolitana by itself. */
const citations = cite(
  "MIMP-2021",
  "AURORA 1 cuadro",
  "AURORA 2 cuadro",
  "AURORA 5 cuadro",
  "AURORA 7 cuadro",
);

function place<const C extends string>(code: C, name: string) {
  return {
    code,
    label: { es: name, en: name },
    synonyms: departmentSpellings[code] ?? [],
    citations,
  };
}

/**
 * The departments by their INEI code of two digits, Callao among them, and the province of Lima, which the
 * sources set apart. A list by itself, so that who asks for a service does not pay for the districts.
 */
export const department = /* @__PURE__ */ defineScheme({
  id: "department",
  title: { es: "Departamento", en: "Department" },
  headwords: ["departamento", "región"],
  concepts: [
    /* @__PURE__ */ place("01", "Amazonas"),
    /* @__PURE__ */ place("02", "Áncash"),
    /* @__PURE__ */ place("03", "Apurímac"),
    /* @__PURE__ */ place("04", "Arequipa"),
    /* @__PURE__ */ place("05", "Ayacucho"),
    /* @__PURE__ */ place("06", "Cajamarca"),
    /* @__PURE__ */ place("07", "Callao"),
    /* @__PURE__ */ place("08", "Cusco"),
    /* @__PURE__ */ place("09", "Huancavelica"),
    /* @__PURE__ */ place("10", "Huánuco"),
    /* @__PURE__ */ place("11", "Ica"),
    /* @__PURE__ */ place("12", "Junín"),
    /* @__PURE__ */ place("13", "La Libertad"),
    /* @__PURE__ */ place("14", "Lambayeque"),
    /* @__PURE__ */ place("15", "Lima"),
    /* @__PURE__ */ place("16", "Loreto"),
    /* @__PURE__ */ place("17", "Madre de Dios"),
    /* @__PURE__ */ place("18", "Moquegua"),
    /* @__PURE__ */ place("19", "Pasco"),
    /* @__PURE__ */ place("20", "Piura"),
    /* @__PURE__ */ place("21", "Puno"),
    /* @__PURE__ */ place("22", "San Martín"),
    /* @__PURE__ */ place("23", "Tacna"),
    /* @__PURE__ */ place("24", "Tumbes"),
    /* @__PURE__ */ place("25", "Ucayali"),
    {
      code: "1501",
      label: { es: "Lima Metropolitana", en: "Lima Metropolitana" },
      synonyms: ["Lima Metrop.", "Provincia de Lima"],
      broader: "15",
      citations,
    },
  ],
});
