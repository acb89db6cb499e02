import { addDays } from "@aurora/domain/calendar";
import type { PreventiveAction } from "@aurora/domain/records";
import type { FocusApproach, Population } from "@aurora/domain/taxonomy";
import { countFields, type Draft } from "../actions.js";
import { registrationDeadline } from "../days.js";
import type { RecordFault } from "./fault.js";

// Structure and privacy

const repeatsIdOfEarlierRow: RecordFault = {
  level: "record",
  expects: "DAT-009",
  apply: (draft, _random, earlier) => {
    if (earlier !== undefined) draft.id = earlier.id;
  },
};

/** A row was copied and got the next number. */
const repeatsEarlierRowUnderOtherId: RecordFault = {
  level: "record",
  expects: "DAT-010",
  apply: (draft, _random, earlier) => {
    if (earlier === undefined) return;
    Object.assign(draft, earlier, { id: draft.id });
  },
};

// The numbers, names and addresses below are made up.

const notesDni: RecordFault = {
  level: "record",
  expects: "PRV-001",
  apply: (draft, random) => {
    const dni = String(random.between(40_000_001, 79_999_999));
    draft.notes = random.pick([`Participante con DNI ${dni}`, `Se derivó a la señora, DNI: ${dni}, al CEM`]);
  },
};

const notesPhone: RecordFault = {
  level: "record",
  expects: "PRV-002",
  apply: (draft, random) => {
    const [a, b] = [random.between(100, 999), random.between(100, 999)];
    draft.notes = random.pick([
      `Llamar a la dirigenta: 9${random.between(10, 99)} ${a} ${b}`,
      `Contacto: +51 9${random.between(10, 99)}${a}${b}`,
      `WhatsApp 9${random.between(10, 99)}-${a}-${b}, por la tarde`,
    ]);
  },
};

const notesEmail: RecordFault = {
  level: "record",
  expects: "PRV-003",
  apply: (draft, random) => {
    draft.notes = `Enviar el material a contacto${random.between(1, 99)}@example.org`;
  },
};

// When and where

/** The year's last digits changed places: 2023 became 2032. */
const swapsDigitsOfYear: RecordFault = {
  level: "record",
  expects: "ACT-001",
  // 2042 has no 29 February.
  suits: ({ startDate }) => !startDate.endsWith("-02-29"),
  apply: (draft) => {
    const year = draft.startDate.startsWith("2023") ? "2032" : "2042";
    moveTo(draft, `${year}${draft.startDate.slice(4)}`);
  },
};

const endsBeforeStart: RecordFault = {
  level: "record",
  expects: "ACT-002",
  apply: (draft, random) => {
    draft.endDate = addDays(draft.startDate, -random.between(1, 30));
  },
};

const datesBeforeGuidelines: RecordFault = {
  level: "record",
  expects: "ACT-003",
  apply: (draft) => moveTo(draft, `2022-0${1 + (Number(draft.startDate.slice(6, 7)) % 9)}-15`),
};

/** Each of these would be a code by its form; no district has it. */
const writesUbigeoOfNoDistrict: RecordFault = {
  level: "record",
  expects: "ACT-004",
  apply: (draft, random) => {
    draft.ubigeo = random.pick(["150199", "990101", "260101", "080099"]);
  },
};

const namesOtherDepartment: RecordFault = {
  level: "record",
  expects: "ACT-005",
  apply: (draft) => {
    draft.department = draft.department === "Cusco" ? "Puno" : "Cusco";
  },
};

const namesOtherDistrict: RecordFault = {
  level: "record",
  expects: "ACT-005",
  apply: (draft) => {
    draft.district = draft.district === "Comas" ? "Ate" : "Comas";
  },
};

/** An afternoon written on the clock of twelve hours. */
const endsOnTwelveHourClock: RecordFault = {
  level: "record",
  expects: "ACT-006",
  suits: isOneDay,
  apply: (draft) => {
    Object.assign(draft, {
      scheduledTime: "10:30",
      startTime: "10:30",
      scheduledEndTime: "01:00",
      endTime: "01:00",
    });
  },
};

const registersBeforeStart: RecordFault = {
  level: "record",
  expects: "ACT-007",
  apply: (draft, random) => {
    draft.registeredOn = addDays(draft.startDate, -random.between(1, 20));
  },
};

const registersAfterDeadline: RecordFault = {
  level: "record",
  expects: "ACT-008",
  apply: (draft, random) => {
    draft.registeredOn = addDays(registrationDeadline(endOf(draft)), random.between(1, 45));
  },
};

/** The year of registration was typed from the future. */
const registersInFuture: RecordFault = {
  level: "record",
  expects: "ACT-009",
  apply: (draft) => {
    // January has every day that another month has.
    draft.registeredOn = `2042-01-${draft.registeredOn.slice(8)}`;
  },
};

// What it is and to whom it is addressed

const forgetsIntervention: RecordFault = {
  level: "record",
  expects: "ACT-101",
  suits: isSustained,
  apply: (draft) => {
    draft.interventionId = undefined;
  },
};

const callsPrimaryWhatIsNot: RecordFault = {
  level: "record",
  expects: "ACT-103",
  suits: ({ selection }) => selection !== "general",
  apply: (draft) => {
    draft.level = "primary";
  },
};

const callsSecondaryWhatIsNot: RecordFault = {
  level: "record",
  expects: "ACT-104",
  suits: ({ selection }) => selection !== "at-risk",
  apply: (draft) => {
    draft.level = "secondary";
  },
};

const callsTertiaryWhatIsNot: RecordFault = {
  level: "record",
  expects: "ACT-105",
  suits: ({ selection }) => selection === "general" || selection === "at-risk",
  apply: (draft) => {
    draft.level = "tertiary";
  },
};

const leavesLevelEmpty: RecordFault = {
  level: "record",
  expects: "ACT-106",
  apply: (draft) => {
    draft.level = undefined;
  },
};

const marksOtherModalityWithoutName: RecordFault = {
  level: "record",
  expects: "ACT-107",
  apply: (draft) => {
    draft.modalities = ["other"];
    draft.modalityOther = undefined;
  },
};

const namesOtherModalityWithoutMark: RecordFault = {
  level: "record",
  expects: "ACT-107",
  apply: (draft) => {
    draft.modalities = ["intimate-partner"];
    draft.modalityOther = "Violencia en el trabajo";
  },
};

const forgetsGenderApproach: RecordFault = {
  level: "record",
  expects: "ACT-108",
  apply: (draft) => {
    dropApproaches(draft, "gender");
  },
};

/** Groups that the norm names as vulnerable and that the clean rows address. */
const vulnerable: ReadonlySet<Population> = new Set([
  "children",
  "adolescents",
  "older-adults",
  "people-with-disabilities",
  "lgbti",
  "indigenous",
  "peasant-communities",
  "migrants-refugees",
  "rural",
  "deprived-of-liberty",
  "living-with-hiv",
]);

const forgetsDifferentialApproach: RecordFault = {
  level: "record",
  expects: "ACT-109",
  suits: addresses(vulnerable),
  apply: (draft) => {
    dropApproaches(draft, "differential", "intersectionality");
  },
};

const forgetsInterculturality: RecordFault = {
  level: "record",
  expects: "ACT-110",
  suits: addresses(new Set<Population>(["indigenous", "afro-descendant"])),
  apply: (draft) => {
    dropApproaches(draft, "interculturality");
  },
};

const forgetsLifeCycle: RecordFault = {
  level: "record",
  expects: "ACT-111",
  suits: addresses(new Set<Population>(["children", "adolescents", "young-people", "older-adults"])),
  apply: (draft) => {
    dropApproaches(draft, "generational", "life-cycle");
  },
};

/** Women, men and age groups are worked with one by one: never at the level of society. */
const individuals: ReadonlySet<Population> = new Set([
  "women",
  "men",
  "children",
  "adolescents",
  "young-people",
  "adults",
  "older-adults",
]);

const declaresLevelForeignToAudience: RecordFault = {
  level: "record",
  expects: "ACT-112",
  suits: ({ audience }) => audience.every((group) => individuals.has(group)),
  apply: (draft) => {
    draft.ecologicalLevels = ["societal"];
  },
};

const doesNotCoordinateNationalCampaign: RecordFault = {
  level: "record",
  expects: "ACT-114",
  apply: (draft) => {
    draft.campaign = "Mujer, no estás sola";
    draft.nationalCampaign = true;
    draft.coordinatedWithUP = false;
  },
};

const givesNoCertificates: RecordFault = {
  level: "record",
  expects: "ACT-116",
  suits: (action) => isSustained(action) && action.kind === "training",
  apply: (draft) => {
    draft.certificatesIssued = false;
  },
};

const doesNotInformOfServices = answersNo("servicesInformed", "ACT-117");

const doesNotCoordinateAgreement: RecordFault = {
  level: "record",
  expects: "ACT-118",
  apply: (draft) => {
    draft.agreement = "Convenio con la municipalidad";
    draft.nationalCampaign = false;
    draft.coordinatedWithUP = false;
  },
};

const forgetsTerritorialApproach: RecordFault = {
  level: "record",
  expects: "ACT-119",
  apply: (draft) => {
    dropApproaches(draft, "territorial");
  },
};

const forgetsHumanRights: RecordFault = {
  level: "record",
  expects: "ACT-120",
  suits: ({ unit }) => unit !== "action",
  apply: (draft) => {
    dropApproaches(draft, "human-rights");
  },
};

const namesNoActors: RecordFault = {
  level: "record",
  expects: "ACT-121",
  suits: ({ kind }) => kind === "articulation",
  apply: (draft) => {
    draft.actors = ["Ninguno"];
  },
};

// Who took part

const addsUpWrong: RecordFault = {
  level: "record",
  expects: "ACT-201",
  apply: (draft, random) => {
    draft.total += random.between(1, 9);
  },
};

const countsNobody: RecordFault = {
  level: "record",
  expects: "ACT-202",
  suits: ({ kind }) =>
    ["information", "awareness", "training", "education", "entertainment", "mobilization"].includes(kind),
  apply: (draft) => {
    for (const field of countFields) draft[field] = undefined;
    draft.total = 0;
  },
};

/** The figures of one column slipped into its neighbour. */
const countsOtherAges: RecordFault = {
  level: "record",
  expects: "ACT-203",
  suits: ({ total }) => total > 0,
  apply: (draft) => {
    draft.audience = ["children"];
    draft.approaches = ["gender", "human-rights", "differential", "life-cycle", "territorial"];
    draft.ecologicalLevels = ["individual"];
    for (const field of countFields) draft[field] = undefined;
    draft.women30to59 = draft.total;
  },
};

/** Two figures typed one behind the other. */
const countsMoreThanFit: RecordFault = {
  level: "record",
  expects: "ACT-204",
  suits: ({ mode, audience }) => mode !== "virtual" && !audience.includes("men"),
  apply: (draft, random) => {
    const before = draft.women30to59 ?? 0;
    draft.women30to59 = 10_001 + random.between(0, 5_000);
    draft.total += draft.women30to59 - before;
  },
};

const countsMenAmongWomen: RecordFault = {
  level: "record",
  expects: "ACT-205",
  suits: ({ audience }) => audience.includes("women") && !audience.includes("men"),
  apply: (draft, random) => {
    const men = random.between(1, 12);
    draft.total += men - (draft.men30to59 ?? 0);
    draft.men30to59 = men;
  },
};

// What was detected

const refersFewerCasesThanDetected = detects("ACT-301", {
  casesDetected: 3,
  casesReferredToCem: 1,
  informedLinea100: true,
});
const doesNotInformOfLinea100 = detects("ACT-302", {
  casesDetected: 1,
  casesReferredToCem: 1,
  informedLinea100: false,
});
const refersExternallyWithoutMatter = detects("ACT-303", { externalReferrals: 2 });
const namesMatterWithoutReferral = detects("ACT-303", { externalReferrals: 0, externalMatters: ["alimony"] });
const refersMoreCasesThanDetected = detects("ACT-304", {
  casesDetected: 1,
  casesReferredToCem: 2,
  informedLinea100: true,
});
const refersViolenceExternally = detects("ACT-305", { externalReferrals: 1, externalMatters: ["violence"] });
const refersFewerConnectedCases = detects("ACT-306", {
  connectedCasesDetected: 3,
  externalReferrals: 1,
  externalMatters: ["custody"],
});

// How it was carried out

const needsAccess = addresses(new Set<Population>(["people-with-disabilities", "older-adults"]));

const holdsItWhereFewGetIn = answersNo(
  "accessibleVenue",
  "ACT-401",
  (action) => isInPerson(action) && !needsAccess(action),
);
const holdsItWhereThoseInNeedCannotGetIn = answersNo(
  "accessibleVenue",
  "ACT-402",
  (action) => isInPerson(action) && needsAccess(action),
);
const holdsItInUnsafeConditions = answersNo("safeConditions", "ACT-403", isOrganizedByCem);
const doesNotIdentifyStaff = answersNo("staffIdentified", "ACT-404", isInPerson);
const showsNoInstitutionalImage = answersNo("institutionalImage", "ACT-405", isInPerson);
const givesNoNotice = answersNo("advanceNotice", "ACT-406");

const startsLateUnannounced: RecordFault = {
  level: "record",
  expects: "ACT-407",
  apply: (draft, random) => {
    draft.scheduledDate = draft.startDate;
    draft.scheduledTime = "09:00";
    draft.startTime = random.pick(["09:25", "09:40", "10:00"]);
    draft.scheduledEndTime = "11:30";
    draft.endTime = "11:30";
    draft.delayNotified = false;
  },
};

const speaksInJargon = answersNo("plainLanguage", "ACT-408");
const usesOldMaterial = answersNo("upToDateMaterial", "ACT-409");
const doesNotMeasureSatisfaction = answersNo("satisfactionMeasured", "ACT-410", isSustained);

const leavesServiceValueEmpty: RecordFault = {
  level: "record",
  expects: "ACT-411",
  suits: isInPerson,
  apply: (draft) => {
    draft.accessibleVenue = undefined;
    draft.staffIdentified = undefined;
  },
};

const treatsPeopleBadly = answersNo("respectfulTreatment", "ACT-412");
const keepsNoEvidence = answersNo("evidenceKept", "ACT-413");

const movesDayUnannounced: RecordFault = {
  level: "record",
  expects: "ACT-414",
  apply: (draft, random) => {
    draft.scheduledDate = addDays(draft.startDate, -random.between(1, 7));
    draft.delayNotified = false;
  },
};

const goesOnUnannounced: RecordFault = {
  level: "record",
  expects: "ACT-414",
  apply: (draft, random) => {
    draft.scheduledTime = "15:00";
    draft.startTime = "15:00";
    draft.scheduledEndTime = "17:00";
    draft.endTime = random.pick(["17:20", "17:45", "18:30"]);
    draft.extensionNotified = false;
  },
};

const beginsAndEndsAhead: RecordFault = {
  level: "record",
  expects: "ACT-417",
  apply: (draft, random) => {
    draft.scheduledDate = draft.startDate;
    draft.scheduledTime = "15:00";
    draft.startTime = random.pick(["15:00", "14:30"]);
    draft.scheduledEndTime = "17:00";
    draft.endTime = random.pick(["16:15", "16:40"]);
  },
};

const doesNotCoordinateSafety = answersNo("safetyCoordinated", "ACT-415", isOrganizedByCem);
const leavesMethodologyAside = answersNo("methodologyFollowed", "ACT-416");

/** The faults of what a record says, by name. */
export const recordFaults = {
  repeatsIdOfEarlierRow,
  repeatsEarlierRowUnderOtherId,
  notesDni,
  notesPhone,
  notesEmail,
  swapsDigitsOfYear,
  endsBeforeStart,
  datesBeforeGuidelines,
  writesUbigeoOfNoDistrict,
  namesOtherDepartment,
  namesOtherDistrict,
  endsOnTwelveHourClock,
  registersBeforeStart,
  registersAfterDeadline,
  registersInFuture,
  forgetsIntervention,
  callsPrimaryWhatIsNot,
  callsSecondaryWhatIsNot,
  callsTertiaryWhatIsNot,
  leavesLevelEmpty,
  marksOtherModalityWithoutName,
  namesOtherModalityWithoutMark,
  forgetsGenderApproach,
  forgetsDifferentialApproach,
  forgetsInterculturality,
  forgetsLifeCycle,
  declaresLevelForeignToAudience,
  doesNotCoordinateNationalCampaign,
  givesNoCertificates,
  doesNotInformOfServices,
  doesNotCoordinateAgreement,
  forgetsTerritorialApproach,
  forgetsHumanRights,
  namesNoActors,
  addsUpWrong,
  countsNobody,
  countsOtherAges,
  countsMoreThanFit,
  countsMenAmongWomen,
  refersFewerCasesThanDetected,
  doesNotInformOfLinea100,
  refersExternallyWithoutMatter,
  namesMatterWithoutReferral,
  refersMoreCasesThanDetected,
  refersViolenceExternally,
  refersFewerConnectedCases,
  holdsItWhereFewGetIn,
  holdsItWhereThoseInNeedCannotGetIn,
  holdsItInUnsafeConditions,
  doesNotIdentifyStaff,
  showsNoInstitutionalImage,
  givesNoNotice,
  startsLateUnannounced,
  speaksInJargon,
  usesOldMaterial,
  doesNotMeasureSatisfaction,
  leavesServiceValueEmpty,
  treatsPeopleBadly,
  keepsNoEvidence,
  movesDayUnannounced,
  goesOnUnannounced,
  doesNotCoordinateSafety,
  leavesMethodologyAside,
  beginsAndEndsAhead,
} as const satisfies { readonly [name: string]: RecordFault };

function isOneDay({ startDate, endDate }: PreventiveAction): boolean {
  return endDate === undefined || endDate === startDate;
}

function isSustained(action: PreventiveAction): boolean {
  return action.class === "sustained";
}

function isInPerson({ mode }: PreventiveAction): boolean {
  return mode !== "virtual";
}

function isOrganizedByCem(action: PreventiveAction): boolean {
  return isInPerson(action) && action.organizer !== "other";
}

function addresses(groups: ReadonlySet<Population>): (action: PreventiveAction) => boolean {
  return ({ audience }) => audience.some((group) => groups.has(group));
}

function endOf({ startDate, endDate }: PreventiveAction): string {
  return endDate ?? startDate;
}

/** Puts an action on another day, with everything that is said of when it was held. */
function moveTo(draft: Draft, day: string): void {
  draft.startDate = day;
  draft.registeredOn = day;
  if (draft.endDate !== undefined) draft.endDate = day;
  if (draft.scheduledDate !== undefined) draft.scheduledDate = day;
}

function dropApproaches(draft: Draft, ...dropped: readonly FocusApproach[]): void {
  const kept = draft.approaches.filter((approach) => !dropped.includes(approach));
  // An empty cell would be another fault.
  draft.approaches = kept.length > 0 ? kept : ["human-rights"];
}

type YesNoField = {
  [K in keyof PreventiveAction]-?: PreventiveAction[K] extends boolean | undefined ? K : never;
}[keyof PreventiveAction];

function answersNo(
  field: YesNoField,
  expects: string,
  suits?: (action: PreventiveAction) => boolean,
): RecordFault {
  return {
    level: "record",
    expects,
    ...(suits && { suits }),
    apply: (draft) => {
      draft[field] = false;
    },
  };
}

type Detection = Partial<
  Pick<
    Draft,
    | "casesDetected"
    | "casesReferredToCem"
    | "informedLinea100"
    | "connectedCasesDetected"
    | "externalReferrals"
    | "externalMatters"
  >
>;

/** What was detected and where it was referred, in place of what the clean row said of it. */
function detects(expects: string, detection: Detection): RecordFault {
  return {
    level: "record",
    expects,
    apply: (draft) => {
      draft.connectedCasesDetected = undefined;
      draft.externalReferrals = undefined;
      draft.externalMatters = undefined;
      Object.assign(draft, detection);
    },
  };
}
