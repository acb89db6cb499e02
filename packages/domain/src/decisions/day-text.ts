import { weekday, yearOf } from "../calendar/index.js";
import type { LocalizedText } from "../text.js";

// Written out, since a runtime's own lists of names differ from one to another.
const months: readonly LocalizedText[] = [
  { es: "enero", en: "January" },
  { es: "febrero", en: "February" },
  { es: "marzo", en: "March" },
  { es: "abril", en: "April" },
  { es: "mayo", en: "May" },
  { es: "junio", en: "June" },
  { es: "julio", en: "July" },
  { es: "agosto", en: "August" },
  { es: "septiembre", en: "September" },
  { es: "octubre", en: "October" },
  { es: "noviembre", en: "November" },
  { es: "diciembre", en: "December" },
];

const weekdays: readonly LocalizedText[] = [
  { es: "lunes", en: "Monday" },
  { es: "martes", en: "Tuesday" },
  { es: "miércoles", en: "Wednesday" },
  { es: "jueves", en: "Thursday" },
  { es: "viernes", en: "Friday" },
  { es: "sábado", en: "Saturday" },
  { es: "domingo", en: "Sunday" },
];

/** A month `YYYY-MM` in words: "abril de 2023", "April 2023". */
export function monthText(month: string): LocalizedText {
  const { es = "", en = "" } = months[Number(month.slice(5, 7)) - 1] ?? {};
  const year = yearOf(`${month}-01`);
  return { es: `${es} de ${year}`, en: `${en} ${year}` };
}

/** An ISO day in words: "jueves 6 de abril de 2023", "Thursday 6 April 2023". */
export function dayText(iso: string): LocalizedText {
  const { es = "", en = "" } = weekdays[weekday(iso) - 1] ?? {};
  const day = Number(iso.slice(8, 10));
  const month = monthText(iso.slice(0, 7));
  return { es: `${es} ${day} de ${month.es}`, en: `${en} ${day} ${month.en}` };
}

/** Several days in words, in the order given. */
export function daysText(days: readonly string[]): LocalizedText {
  const texts = days.map(dayText);
  return { es: texts.map(({ es }) => es).join(", "), en: texts.map(({ en }) => en).join(", ") };
}
