import { columnOf, type FieldName } from "../cells.js";
import type { Random } from "../random.js";
import type { CellFault } from "./fault.js";

function cell(cells: readonly string[], field: FieldName): string {
  return cells[columnOf(field)] as string;
}

function write(cells: string[], field: FieldName, text: string): void {
  cells[columnOf(field)] = text;
}

/** A spreadsheet takes the code for a number and drops its zero; the validator restores it. */
const losesLeadingZeroOfUbigeo: CellFault = {
  level: "cell",
  expects: undefined,
  suits: ({ ubigeo }) => ubigeo.startsWith("0"),
  apply: (cells) => write(cells, "ubigeo", cell(cells, "ubigeo").slice(1)),
};

/** Dates as Peru writes them, day before month: accepted. */
const writesDatesDayFirst: CellFault = {
  level: "cell",
  expects: undefined,
  apply: (cells) => {
    for (const field of ["startDate", "endDate", "scheduledDate", "registeredOn"] as const) {
      const [year, month, day] = cell(cells, field).split("-");
      if (day !== undefined) write(cells, field, `${day}/${month}/${year}`);
    }
  },
};

/** Labels in capitals, without accents and with a space behind: accepted. */
const writesLabelsInCapitals: CellFault = {
  level: "cell",
  expects: undefined,
  apply: (cells) => {
    for (const field of ["centerKind", "class", "strategy", "kind", "level", "mode"] as const) {
      const plain = cell(cells, field).normalize("NFD").replace(/\p{M}/gu, "");
      write(cells, field, `${plain.toUpperCase()} `);
    }
  },
};

/** Whole numbers as a column exports them that once held a decimal: accepted. */
const writesTotalWithDecimal: CellFault = {
  level: "cell",
  expects: undefined,
  apply: (cells) => write(cells, "total", `${cell(cells, "total")}.0`),
};

const leavesRequiredCellEmpty: CellFault = {
  level: "cell",
  expects: "DAT-006",
  apply: (cells, random) =>
    write(cells, random.pick(["registeredOn", "topic", "staffRole", "violenceTypes", "mode"] as const), ""),
};

const writesDayThatMonthLacks: CellFault = {
  level: "cell",
  expects: "DAT-007",
  apply: (cells, random) =>
    write(cells, "registeredOn", random.pick(["31/02/2024", "30/02/2023", "31/11/2023"])),
};

const writesDateInWords: CellFault = {
  level: "cell",
  expects: "DAT-007",
  apply: (cells, random) =>
    write(cells, "startDate", random.pick(["15 de marzo", "marzo 2023", "por confirmar"])),
};

const writesNumberInWords: CellFault = {
  level: "cell",
  expects: "DAT-007",
  apply: (cells, random) => write(cells, "women30to59", random.pick(["doce", "aprox. 20", "10 a 15", "s/d"])),
};

const writesNegativeCount: CellFault = {
  level: "cell",
  expects: "DAT-007",
  apply: (cells) => write(cells, "men18to29", "-5"),
};

const writesHourInWords: CellFault = {
  level: "cell",
  expects: "DAT-007",
  apply: (cells, random) =>
    write(cells, "startTime", random.pick(["9 am", "3 de la tarde", "25:00", "mañana"])),
};

const answersMaybe: CellFault = {
  level: "cell",
  expects: "DAT-007",
  apply: (cells, random) =>
    write(cells, "evidenceKept", random.pick(["en parte", "por verificar", "¿sí?", "pendiente"])),
};

const shortensUbigeoToProvince: CellFault = {
  level: "cell",
  expects: "DAT-007",
  apply: (cells) => write(cells, "ubigeo", cell(cells, "ubigeo").slice(0, 4)),
};

/** The field and the letter are drawn; two neighbours that differ change places. */
const mistypesLabel: CellFault = {
  level: "cell",
  expects: "DAT-008",
  apply: (cells, random) => {
    const field = random.pick(["level", "kind", "strategy", "mode"] as const);
    write(cells, field, swapNeighbours(cell(cells, field), random));
  },
};

const writesLabelOfNoScheme: CellFault = {
  level: "cell",
  expects: "DAT-008",
  apply: (cells, random) =>
    write(cells, "kind", random.pick(["Reunión de coordinación interna", "Feria gastronómica", "Varios"])),
};

const partsLabelsWithSlash: CellFault = {
  level: "cell",
  expects: "DAT-008",
  suits: ({ approaches }) => approaches.length > 1,
  apply: (cells) => write(cells, "approaches", cell(cells, "approaches").replaceAll("; ", " / ")),
};

const beginsCellWithFormula: CellFault = {
  level: "cell",
  expects: "DAT-012",
  apply: (cells, random) =>
    write(cells, "notes", random.pick(["=SUMA(AP2:AQ2)", "@revisar", "-pendiente de firma", "+ invitados"])),
};

/** The faults of how a cell is written, by name. */
export const cellFaults = {
  losesLeadingZeroOfUbigeo,
  writesDatesDayFirst,
  writesLabelsInCapitals,
  writesTotalWithDecimal,
  leavesRequiredCellEmpty,
  writesDayThatMonthLacks,
  writesDateInWords,
  writesNumberInWords,
  writesNegativeCount,
  writesHourInWords,
  answersMaybe,
  shortensUbigeoToProvince,
  mistypesLabel,
  writesLabelOfNoScheme,
  partsLabelsWithSlash,
  beginsCellWithFormula,
} as const satisfies { readonly [name: string]: CellFault };

function swapNeighbours(text: string, random: Random): string {
  const places: number[] = [];
  for (let place = 1; place + 1 < text.length; place++) {
    if (text[place] !== text[place + 1]) places.push(place);
  }
  const place = random.pick(places as [number, ...number[]]);
  return text.slice(0, place) + text[place + 1] + text[place] + text.slice(place + 2);
}
