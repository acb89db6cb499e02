import { monthOf, nextMonth, peruvianCalendar } from "@aurora/domain/calendar";
import { normTimeline } from "@aurora/domain/norms";
import type { Field } from "@aurora/domain/records";
import { rulesOf } from "@aurora/domain/rules";
import { acceptedForms } from "@aurora/domain/taxonomy";
import { districts } from "@aurora/domain/territory";
import { actionConditions } from "./action-rules.js";
import { macros } from "./macros.js";
import {
  cellOf,
  enumOf,
  type FieldName,
  fieldOf,
  labelsOf,
  literal,
  literals,
  registerFields,
} from "./sql.js";

/** What DuckDB is told: statements to prepare it, and the one query that reads the file. */
export interface RegisterChecks {
  readonly setup: readonly string[];
  /** Gives one row: `rows`, and a count under the code of each rule. */
  readonly query: string;
}

const NORM = "RDE-290-2022";
/** On which working day after a month its report is due. */
const REPORT_WORKING_DAY = 5;
/** In a set of codes, the bit of a text that is the exact label of none. */
const UNKNOWN_BIT = 1n << 62n;
const RULES_OF_TEXTS = { "PRV-001": "holds_dni", "PRV-002": "holds_phone", "PRV-003": "holds_e_mail" };

const names = (...kinds: readonly Field["kind"][]): readonly FieldName[] =>
  registerFields.filter(([, { kind }]) => kinds.includes(kind)).map(([name]) => name);
const texts = names("identifier", "text", "texts");
const lists = names("codes");
const coded = names("code", "codes");
const typed = names("date", "time", "count", "yes-no", "ubigeo");
const required = registerFields.filter(([, field]) => field.required).map(([name]) => name);
const freeTexts = registerFields.filter(([, field]) => field.freeText).map(([name]) => name);

/** What a cast to an ENUM looks up at once, the code of each number being the number. */
const SMALL_NUMBER = "CREATE TYPE small_number AS ENUM (SELECT range::VARCHAR FROM range(1000))";

/**
 * The checks of the register of preventive actions as SQL over one scan of a CSV file, with counts per
 * rule: what the validator checks, save for what `left-out.ts` lists.
 */
export function registerChecks(of: { readonly path: string; readonly asOf: string }): RegisterChecks {
  return {
    setup: [SMALL_NUMBER, ...enums(), ...macros, ...ownMacros(), deadlines(), ...places()],
    query: query(of),
  };
}

function enums(): readonly string[] {
  return coded.map(
    (name) => `CREATE TYPE ${enumOf(name)} AS ENUM ${literals(labelsOf(name).map(({ label }) => label))}`,
  );
}

/** The macros that hold data of ours: the labels in other spellings, the deadlines. */
function ownMacros(): readonly string[] {
  return [
    ...coded.map((name) => {
      const { scheme } = fieldOf(name);
      const labels = new Map(labelsOf(name).map(({ code, label }) => [code, label]));
      const pairs = (scheme === undefined ? [] : acceptedForms(scheme)).map(
        ({ form, code }) => `${literal(form)}: ${literal(labels.get(code) ?? "")}`,
      );
      return `CREATE MACRO ${name}_of(cell) AS TRY_CAST(MAP {${pairs.join(", ")}}[fold(cell)] AS ${enumOf(name)})`;
    }),
    `CREATE MACRO is_other_name(cell, official) AS
      CASE WHEN cell = official THEN FALSE ELSE replace(fold(cell), ' ', '') <> replace(fold(official), ' ', '') END`,
  ];
}

/** The last day on which the report of each month is in time, by the month's place in the list. */
function deadlines(): string {
  const { firstYear, lastYear, nthWorkingDay } = peruvianCalendar;
  const days: string[] = [];
  for (let month = `${firstYear}-01`; monthOf(month) <= `${lastYear}-12`; month = nextMonth(month)) {
    const deadline = nthWorkingDay(nextMonth(month), REPORT_WORKING_DAY);
    days.push(deadline === undefined ? "NULL" : `DATE '${deadline}'`);
  }
  return `CREATE MACRO report_deadline(day) AS [${days.join(", ")}][(year(day) - ${firstYear}) * 12 + month(day)]`;
}

/** The districts by their code, whose place in the ENUM is their place in three lists: quicker than a join. */
function places(): readonly string[] {
  const all = districts();
  const listOf = (part: "department" | "province" | "district") =>
    `CREATE MACRO ${part}_at(place) AS [${all.map((district) => literal(district[part])).join(", ")}][place]`;
  return [
    `CREATE TYPE district_code AS ENUM ${literals(all.map(({ ubigeo }) => ubigeo))}`,
    listOf("department"),
    listOf("province"),
    listOf("district"),
  ];
}

function query({ path, asOf }: { readonly path: string; readonly asOf: string }): string {
  const inForceFrom = normTimeline.inForceFrom(NORM) ?? "";
  const conditions = actionConditions({ asOf, inForceFrom });
  const rules = new Map(rulesOf("preventive-action").map((rule) => [rule.code as string, rule]));
  const columns = registerFields.map(([, { header }]) => `${literal(header)}: 'VARCHAR'`);
  const dated = (code: string, condition: string) =>
    rules.get(code)?.timeless ? condition : `in_force AND (${condition})`;
  const counts = [
    `${plus(required.map((name) => `count(*) - count(${cellOf(name)})`))} AS "DAT-006"`,
    `${plus([...typed, ...texts].map(unread))} AS "DAT-007"`,
    `${plus(coded.map(unread))} AS "DAT-008"`,
    `sum(CASE WHEN least(${texts.map(cellOf).join(", ")}) < 'A' THEN ${plus(texts.map(isFormula))} ELSE 0 END) AS "DAT-012"`,
    ...Object.entries(conditions).map(
      ([code, all]) =>
        `${all.map((condition) => `count_if(${dated(code, condition)})`).join(" + ")} AS "${code}"`,
    ),
  ];
  const privacy = Object.entries(RULES_OF_TEXTS).map(
    ([code, macro]) => `(SELECT count_if(${macro}(text)) FROM suspects) AS "${code}"`,
  );
  return `
WITH cells AS (
  SELECT ${registerFields.map(([name, { header }]) => `"${header}" AS ${cellOf(name)}`).join(", ")}
  FROM read_csv(${literal(path)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"',
    new_line = '\\r\\n', nullstr = ['', ' ', '  '], columns = {${columns.join(", ")}})
), looked_up AS (
  SELECT *,
    ${registerFields.map(([name, field]) => `${firstReading(name, field)} AS ${name}`).join(",\n    ")},
    may_hold_personal_data(concat_ws(chr(1), ${freeTexts.map(cellOf).join(", ")})) AS may_hold
  FROM cells
), read AS (
  SELECT * REPLACE (${lists.map((name) => `${secondReading(name)} AS ${name}`).join(", ")}),
    coalesce(startDate >= DATE '${inForceFrom}', ${asOf >= inForceFrom}) AS in_force,
    enum_code(TRY_CAST(ubigeo AS district_code))::INTEGER + 1 AS place,
    hash(trim(cell_id)) AS id_key,
    CASE WHEN startDate IS NOT NULL AND ubigeo IS NOT NULL AND kind IS NOT NULL AND total IS NOT NULL AND center AND topic
      THEN hash(lower(trim(cell_center)), startDate, ubigeo, kind, lower(trim(cell_topic)), total) END AS likeness_key
  FROM looked_up
), counted AS MATERIALIZED (
  SELECT count(*) AS rows, list({id: id_key, likeness: likeness_key}) FILTER (WHERE id) AS keys,
    list([${freeTexts.map(cellOf).join(", ")}]) FILTER (WHERE may_hold) AS suspects,
    ${counts.join(",\n    ")}
  FROM read
), keys AS MATERIALIZED (
  SELECT unnest(keys, recursive := true) FROM counted
), suspects AS MATERIALIZED (
  SELECT unnest(flatten(suspects)) AS text FROM counted
)
SELECT * EXCLUDE (keys, suspects),
  ${privacy.join(",\n  ")},
  (SELECT coalesce(sum(records), 0) FROM (SELECT count(*) AS records FROM keys GROUP BY id HAVING records > 1)) AS "DAT-009",
  (SELECT coalesce(sum(ids - 1), 0) FROM (
    SELECT count(DISTINCT id) AS ids FROM keys WHERE likeness IS NOT NULL GROUP BY likeness HAVING count(*) > 1)) AS "DAT-010"
FROM counted`;
}

/** What the text of a cell means, by the field's kind; NULL where it is empty or means nothing. */
function firstReading(name: FieldName, { kind, maxLength, whenEmpty }: Field): string {
  const cell = cellOf(name);
  switch (kind) {
    case "identifier":
    case "text":
    case "texts":
      return `as_text(${cell}, ${maxLength})`;
    case "code":
      return `coalesce(TRY_CAST(${cell} AS ${enumOf(name)}), ${name}_of(${cell}))`;
    case "codes":
      return `list_bit_or(list_transform(TRY_CAST(string_split(${cell}, '; ') AS ${enumOf(name)}[]),
        lambda label: coalesce(1::BIGINT << enum_code(label)::BIGINT, ${UNKNOWN_BIT})))`;
    case "date":
      return `as_date(${cell})`;
    case "time":
      return `as_time(${cell})`;
    case "count":
      return whenEmpty === undefined
        ? `as_count(${cell})`
        : `CASE WHEN ${cell} IS NULL THEN ${whenEmpty} ELSE as_count(${cell}) END`;
    case "yes-no":
      return `as_yes_no(${cell})`;
    case "ubigeo":
      return `as_ubigeo(${cell})`;
    default:
      throw new RangeError(`No table of actions holds ${kind}: ${name}.`);
  }
}

/** The set of codes of a cell that holds something else than exact labels; NULL where one means nothing. */
function secondReading(name: FieldName): string {
  const items = `list_filter(list_transform(string_split(replace(${cellOf(name)}, '|', ';'), ';'), lambda item: trim(item)), lambda item: item <> '')`;
  const bits = `list_bit_or(list_transform(${items}, lambda item: coalesce(1::BIGINT << enum_code(${name}_of(item))::BIGINT, ${UNKNOWN_BIT})))`;
  return `CASE WHEN ${name} & ${UNKNOWN_BIT} <> 0 THEN CASE WHEN ${bits} & ${UNKNOWN_BIT} = 0 THEN ${bits} END ELSE ${name} END`;
}

const plus = (numbers: readonly string[]) => numbers.join(" + ");

/** How many cells of a field hold something that means nothing. */
const unread = (name: FieldName) =>
  `count(${fieldOf(name).whenEmpty === undefined ? cellOf(name) : "*"}) - count(${name})`;
const isFormula = (name: FieldName) => `coalesce(is_formula(${cellOf(name)})::INTEGER, 0)`;
