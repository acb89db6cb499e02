import { parameters } from "@aurora/domain/rules";
import { cellOf, type FieldName, has, hasOnly, is, known } from "./sql.js";

/** Conditions under which a rule is violated; one that can be violated twice by a record has two. */
export type Conditions = readonly [string, ...string[]];

const bands = ["0to5", "6to11", "12to14", "15to17", "18to29", "30to59", "60plus"] as const;
const women = bands.map((band): FieldName => `women${band}`);
const men = bands.map((band): FieldName => `men${band}`);
const sum = (fields: readonly FieldName[]) => `(${fields.join(" + ")})`;
/** Empty counts are 0, so that the sum is unknown where one could not be read. */
const countsAreKnown = `${sum([...women, ...men])} IS NOT NULL`;

/** The counts in which the people of an age group are found. */
const countsOfAge = (...ages: readonly (typeof bands)[number][]) =>
  sum(ages.flatMap((age): readonly FieldName[] => [`women${age}`, `men${age}`]));
const ageGroups = {
  children: countsOfAge("0to5", "6to11"),
  adolescents: countsOfAge("12to14", "15to17"),
  "young-people": countsOfAge("15to17", "18to29"),
  adults: countsOfAge("18to29", "30to59"),
  "older-adults": countsOfAge("60plus"),
};

/** The groups that are worked with at each ecological level; some at two. */
const groupsOfLevel = {
  individual: [
    ...["women", "men", "children", "adolescents", "young-people", "adults", "older-adults"],
    ...["people-with-disabilities", "lgbti", "afro-descendant", "indigenous", "migrants-refugees", "rural"],
    ...["deprived-of-liberty", "living-with-hiv", "peasant-communities"],
  ],
  relational: ["families"],
  community: [
    ...["peasant-communities", "community-leaders", "educational-community", "companies", "public-figures"],
    ...["justice-operators", "authorities", "police", "municipal-security", "media", "institutions"],
  ],
  societal: ["authorities", "police", "municipal-security", "media", "general-public", "institutions"],
};

const vulnerable = [
  ...["people-with-disabilities", "lgbti", "afro-descendant", "indigenous", "peasant-communities"],
  ...["migrants-refugees", "rural", "deprived-of-liberty", "living-with-hiv", "older-adults"],
  ...["children", "adolescents"],
];

const inPerson = `NOT ${is("mode", "virtual")}`;
const isSustained = is("class", "sustained");
const byTheCenter = `${is("organizer", "other")} IS NOT TRUE AND ${known("organizer")}`;
const accessNeeds = has("audience", "people-with-disabilities", "older-adults");
const onTheScheduledDay = "(startDate <> scheduledDate) IS NOT TRUE";

const timesAreKnown = known(
  "startDate",
  "scheduledDate",
  "startTime",
  "scheduledTime",
  "endTime",
  "scheduledEndTime",
);

/** What a rule needs to know that no row says. */
export interface Circumstances {
  /** The day as of which the run judges. */
  readonly asOf: string;
  /** The first day of the Lineamientos. */
  readonly inForceFrom: string;
}

/**
 * When each rule over single records is violated, as SQL conditions that are true then, and false or
 * unknown otherwise: three-valued logic says just what the rules mean by undetermined, but where they ask whether a
 * field is empty. The rules that are missing here are named, with the reason, in `left-out.ts`.
 */
export function actionConditions({ asOf, inForceFrom }: Circumstances): Readonly<Record<string, Conditions>> {
  const day = (date: string) => `DATE '${date}'`;
  const limit = parameters.find(({ name }) => name === "maxInPerson")?.default;
  return {
    "ACT-001": [`startDate > ${day(asOf)}`],
    "ACT-002": ["endDate < startDate"],
    "ACT-003": [`startDate < ${day(inForceFrom)}`],
    "ACT-004": ["ubigeo IS NOT NULL AND place IS NULL"],
    "ACT-005": [
      `${known("department", "province", "district")} AND (is_other_name(cell_department, department_at(place))
        OR is_other_name(cell_province, province_at(place)) OR is_other_name(cell_district, district_at(place)))`,
    ],
    "ACT-006": [
      `endTime <= startTime AND (${cellOf("endDate")} IS NULL OR endDate = startDate) AND ${known("startDate")}`,
    ],
    "ACT-007": ["registeredOn < startDate"],
    "ACT-008": [
      `${known("startDate", "endDate")} AND CASE WHEN registeredOn > last_day(coalesce(endDate, startDate))
        THEN registeredOn > report_deadline(coalesce(endDate, startDate)) END`,
    ],
    "ACT-009": [`registeredOn > ${day(asOf)}`],
    "ACT-101": [`${isSustained} AND ${cellOf("interventionId")} IS NULL`],
    "ACT-103": [`${is("level", "primary")} AND NOT ${is("selection", "general")}`],
    "ACT-104": [`${is("level", "secondary")} AND NOT ${is("selection", "at-risk")}`],
    "ACT-105": [`${is("level", "tertiary")} AND NOT ${is("selection", "affected", "aggressors")}`],
    "ACT-106": [`${cellOf("level")} IS NULL AND selection IS NOT NULL`],
    "ACT-107": [
      `${known("modalities", "modalityOther")}
        AND coalesce(${has("modalities", "other")}, FALSE) <> (modalityOther IS TRUE)`,
    ],
    "ACT-108": [`NOT ${has("approaches", "gender")}`],
    "ACT-109": [
      `NOT ${has("approaches", "differential", "intersectionality")} AND ${has("audience", ...vulnerable)}`,
    ],
    "ACT-110": [
      `NOT ${has("approaches", "interculturality")} AND ${has("audience", "indigenous", "afro-descendant")}`,
    ],
    "ACT-111": [
      `NOT ${has("approaches", "generational", "life-cycle")}
        AND ${has("audience", "children", "adolescents", "young-people", "older-adults")}`,
    ],
    "ACT-112": [
      `${known("ecologicalLevels", "audience")} AND NOT (${Object.entries(groupsOfLevel)
        .map(([level, groups]) => `${has("ecologicalLevels", level)} AND ${has("audience", ...groups)}`)
        .join(" OR ")})`,
    ],
    "ACT-114": ["nationalCampaign AND NOT coordinatedWithUP"],
    "ACT-116": [`NOT certificatesIssued AND ${is("kind", "training")} AND ${isSustained}`],
    "ACT-117": ["NOT servicesInformed"],
    "ACT-118": ["agreement IS TRUE AND NOT coordinatedWithUP"],
    "ACT-119": [`NOT ${has("approaches", "territorial")}`],
    "ACT-120": [`NOT ${is("unit", "action")} AND NOT ${has("approaches", "human-rights")}`],
    "ACT-121": [
      `${known("actors")} AND CASE WHEN ${is("kind", "articulation", "advocacy")} THEN names_nobody(cell_actors) END`,
    ],
    "ACT-201": [`total <> ${sum([...women, ...men])}`],
    "ACT-202": [
      `total = 0 AND ${is("kind", "information", "awareness", "training", "education", "entertainment", "mobilization")}`,
    ],
    "ACT-203": [
      `total > 0 AND ${countsAreKnown} AND ${hasOnly("audience", ...Object.keys(ageGroups))} AND ${Object.entries(
        ageGroups,
      )
        .map(([group, counted]) => `(NOT ${has("audience", group)} OR ${counted} = 0)`)
        .join(" AND ")}`,
    ],
    "ACT-204": [`${inPerson} AND total > ${limit}`],
    "ACT-205": [
      `total > 0 AND ${countsAreKnown} AND CASE WHEN ${has("audience", "men")}
        THEN NOT ${has("audience", "women")} AND ${sum(women)} > 0
        ELSE ${has("audience", "women")} AND ${sum(men)} > 0 END`,
    ],
    "ACT-301": ["casesDetected > casesReferredToCem"],
    "ACT-302": ["casesDetected > 0 AND NOT informedLinea100"],
    "ACT-303": [
      `${known("externalMatters", "externalReferrals")}
        AND (externalMatters IS NOT NULL) <> coalesce(externalReferrals > 0, FALSE)`,
    ],
    "ACT-304": ["casesReferredToCem > casesDetected"],
    "ACT-305": [has("externalMatters", "violence")],
    "ACT-306": ["connectedCasesDetected > externalReferrals"],
    "ACT-401": [
      `${inPerson} AND NOT accessibleVenue AND NOT coalesce(${accessNeeds}, FALSE) AND ${known("audience")}`,
    ],
    "ACT-402": [`${inPerson} AND NOT accessibleVenue AND ${accessNeeds}`],
    "ACT-403": [`${byTheCenter} AND ${inPerson} AND NOT safeConditions`],
    "ACT-404": [`${inPerson} AND NOT staffIdentified`],
    "ACT-405": [`${inPerson} AND NOT institutionalImage`],
    "ACT-406": ["NOT advanceNotice"],
    "ACT-407": [
      `${known("delayNotified", "startDate", "scheduledDate")}
        AND delayNotified IS NOT TRUE AND ${onTheScheduledDay} AND startTime > scheduledTime`,
    ],
    "ACT-408": ["NOT plainLanguage"],
    "ACT-409": ["NOT upToDateMaterial"],
    "ACT-410": [`${isSustained} AND NOT satisfactionMeasured`],
    "ACT-411": [
      `${inPerson} AND ${known("accessibleVenue", "safeConditions", "staffIdentified", "institutionalImage")}
        AND (accessibleVenue IS NULL OR safeConditions IS NULL OR staffIdentified IS NULL
        OR institutionalImage IS NULL)`,
    ],
    "ACT-412": ["NOT respectfulTreatment"],
    "ACT-413": ["NOT evidenceKept"],
    "ACT-414": [
      `${known("delayNotified", "startDate", "scheduledDate", "extensionNotified", "endTime", "scheduledEndTime")}
        AND ((delayNotified IS NOT TRUE AND startDate <> scheduledDate)
          OR (extensionNotified IS NOT TRUE AND endTime > scheduledEndTime))`,
    ],
    "ACT-415": [`${byTheCenter} AND ${inPerson} AND NOT safetyCoordinated`],
    "ACT-416": ["NOT methodologyFollowed"],
    "ACT-417": [
      `${timesAreKnown} AND ${onTheScheduledDay} AND startTime < scheduledTime`,
      `${timesAreKnown} AND ${onTheScheduledDay} AND endTime < scheduledEndTime`,
    ],
  };
}
