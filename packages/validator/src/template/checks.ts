import { appAgeBands, appAudiences, type Field } from "@aurora/domain/records";
import { labelOf } from "@aurora/domain/taxonomy";
import { type Column, FIRST_ROW, type Layout, lastRow } from "./columns.js";

/**
 * A rule that a spreadsheet's own formula can foresee. The formula says of one row whether the rule is
 * broken; where the rule would be undetermined, it says no.
 */
export interface Check {
  /** The rule whose finding it foresees. */
  readonly rule: string;
  /** The fields whose cells are marked. */
  readonly fields: readonly string[];
  /** @param cell gives the cell of a field in the row that is judged */
  readonly isBroken: (cell: (field: string) => string) => string;
}

/** The checks of an entity's sheet, in the catalogue's order: those of every table, then its own. */
export function checksOf(layout: Layout): readonly Check[] {
  return [...structureChecks(layout), ...(ownChecks[layout.entity.name]?.(layout) ?? [])];
}

/** Gives the cell of a field in a row, in the same sheet or seen from another. */
export function cellIn(layout: Layout, row: number, sheet?: string): (field: string) => string {
  const letters = new Map(layout.columns.map(({ name, letter }) => [name, letter]));
  const prefix = sheet === undefined ? "" : `${sheet}!`;
  return (field) => `${prefix}$${letters.get(field)}${row}`;
}

/** Whether anything was filled in on a row. */
export function isStarted(layout: Layout, row: number, sheet?: string): string {
  const [first, last] = [layout.columns[0] as Column, layout.columns.at(-1) as Column];
  const prefix = sheet === undefined ? "" : `${sheet}!`;
  return `COUNTA(${prefix}$${first.letter}${row}:$${last.letter}${row})>0`;
}

function structureChecks(layout: Layout): readonly Check[] {
  const { entity, columns } = layout;
  const required = columns.filter(({ field }) => field.required).map(({ name }) => name);
  const missing: Check = {
    rule: "DAT-006",
    fields: required,
    isBroken: (cell) => `OR(${required.map((field) => `${cell(field)}=""`).join(",")})`,
  };
  const { idField } = entity;
  if (idField === undefined) return [missing];
  const repeated: Check = {
    rule: "DAT-009",
    fields: [idField],
    isBroken: (cell) => `AND(${cell(idField)}<>"",${timesOf(layout, cell(idField))}>1)`,
  };
  return [missing, repeated];
}

/** How often a text stands among the ids, letter by letter: COUNTIF would take `*` for any text and `01` for 1. */
export function timesOf(layout: Layout, cell: string): string {
  const sheet = cell.includes("!") ? cell.slice(0, cell.indexOf("!") + 1) : "";
  const column = layout.columns.find(({ name }) => name === layout.entity.idField) as Column;
  const ids = `${sheet}$${column.letter}$${FIRST_ROW}:$${column.letter}$${lastRow(layout)}`;
  return `SUMPRODUCT(--EXACT(${ids},${cell}))`;
}

/** The first lies below or before the second, where both are there. */
const isBefore = (first: string, second: string) => `AND(${first}<>"",${second}<>"",${first}<${second})`;

const actionChecks = ({ entity }: Layout): readonly Check[] => {
  // An empty cell counts nobody only in the columns of people.
  const people = Object.entries<Field>(entity.fields).flatMap(([name, { whenEmpty }]) =>
    whenEmpty === 0 ? [name] : [],
  );
  const { scheme } = entity.fields.class as Field;
  const sustained = scheme === undefined ? "" : labelOf(scheme, "sustained", "es");
  return [
    {
      rule: "ACT-002",
      fields: ["startDate", "endDate"],
      isBroken: (cell) => isBefore(cell("endDate"), cell("startDate")),
    },
    {
      rule: "ACT-006",
      fields: ["startTime", "endTime"],
      isBroken: (cell) => {
        const [start, end] = [cell("startTime"), cell("endTime")];
        const isOneDay = `OR(${cell("endDate")}="",${cell("endDate")}=${cell("startDate")})`;
        return `AND(${start}<>"",${end}<>"",${end}<=${start},${isOneDay})`;
      },
    },
    {
      rule: "ACT-007",
      fields: ["startDate", "registeredOn"],
      isBroken: (cell) => isBefore(cell("registeredOn"), cell("startDate")),
    },
    {
      rule: "ACT-101",
      fields: ["interventionId", "class"],
      isBroken: (cell) => `AND(${cell("class")}="${sustained}",${cell("interventionId")}="")`,
    },
    {
      rule: "ACT-201",
      fields: ["total"],
      isBroken: (cell) => `AND(${cell("total")}<>"",${cell("total")}<>SUM(${people.map(cell).join(",")}))`,
    },
    {
      rule: "ACT-301",
      fields: ["casesDetected", "casesReferredToCem"],
      isBroken: (cell) => isBefore(cell("casesReferredToCem"), cell("casesDetected")),
    },
    {
      rule: "ACT-302",
      fields: ["informedLinea100", "casesDetected"],
      isBroken: (cell) => `AND(N(${cell("casesDetected")})>0,${cell("informedLinea100")}="No")`,
    },
    {
      rule: "ACT-303",
      fields: ["externalReferrals", "externalMatters"],
      isBroken: (cell) => `(${cell("externalMatters")}<>"")<>(N(${cell("externalReferrals")})>0)`,
    },
    {
      rule: "ACT-306",
      fields: ["externalReferrals", "connectedCasesDetected"],
      isBroken: (cell) => isBefore(cell("externalReferrals"), cell("connectedCasesDetected")),
    },
  ];
};

/** In the programme's own register each person stands in a column of audience and in one of age. */
const appChecks = (): readonly Check[] => {
  const sums = (["women", "men"] as const).map((sex) => ({
    byAge: appAgeBands.map((band) => band[sex]),
    byAudience: appAudiences.map((audience) => audience[sex]),
  }));
  return [
    {
      rule: "APP-004",
      fields: sums.flatMap(({ byAge }) => byAge),
      isBroken: (cell) => {
        const sum = (fields: readonly string[]) => `SUM(${fields.map(cell).join(",")})`;
        return `OR(${sums.map(({ byAge, byAudience }) => `${sum(byAge)}<>${sum(byAudience)}`).join(",")})`;
      },
    },
  ];
};

const referralChecks = (): readonly Check[] => [
  {
    rule: "REF-007",
    fields: ["referredOn", "detectedOn"],
    isBroken: (cell) => isBefore(cell("referredOn"), cell("detectedOn")),
  },
];

const ownChecks: { readonly [entity: string]: (layout: Layout) => readonly Check[] } = {
  "preventive-action": actionChecks,
  "app-action": appChecks,
  referral: referralChecks,
};
