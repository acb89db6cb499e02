import { addDays } from "@aurora/domain/calendar";
import type { PreventiveAction } from "@aurora/domain/records";
import type {
  ExternalMatter,
  PreventionLevel,
  PreventiveUnit,
  StaffRole,
  Strategy,
} from "@aurora/domain/taxonomy";
import { fieldNames } from "./cells.js";
import { type Center, centers } from "./centers.js";
import { actionDays, daysLater, registrationDeadline, type Year } from "./days.js";
import * as phrases from "./phrases.js";
import { type Profile, profiles } from "./profiles.js";
import { mix, Random } from "./random.js";

/** A preventive action whose fields may be set anew. */
export type Draft = { -readonly [K in keyof PreventiveAction]: PreventiveAction[K] };

/** How many of a series are numbered before its groups are told apart. */
const LONGEST_SERIES = 12;

/** What one centre registers, on average, in a small register. */
const ROWS_PER_CENTER = 8;
const FEWEST_CENTERS = 5;

/** Every field, unknown: records of one shape are made, read and written several times faster. */
const blank = Object.fromEntries(fieldNames.map((name) => [name, undefined])) as {
  readonly [K in keyof PreventiveAction]: undefined;
};

const levels: { readonly [S in Profile["selection"]]: PreventionLevel } = {
  general: "primary",
  "at-risk": "secondary",
  affected: "tertiary",
  aggressors: "tertiary",
};

const staffOf: { readonly [S in Strategy]: readonly [StaffRole, ...StaffRole[]] } = {
  community: ["promoter", "promoter", "community-psychologist", "social-specialist"],
  educational: ["promoter", "community-psychologist"],
  communication: ["promoter", "communication-specialist"],
  other: ["promoter", "social-specialist", "other"],
};

const otherUnits: readonly [PreventiveUnit, ...PreventiveUnit[]] = ["service", "product", "strategy"];

/**
 * The clean rows of one register: the nth action depends on the seed, its place and the number of
 * rows alone, so that faults elsewhere in the register leave it as it is.
 */
export class CleanActions {
  readonly rows: number;
  readonly #seed: number;
  readonly #centers: readonly Center[];
  readonly #days: readonly string[];
  readonly #draw: readonly Profile[] = profiles.flatMap((profile) =>
    new Array<Profile>(profile.weight).fill(profile),
  );

  constructor(options: { readonly rows: number; readonly seed: number; readonly year?: Year | undefined }) {
    this.rows = options.rows;
    this.#days = actionDays(options.year);
    this.#seed = options.seed;
    const all = shuffled(centers(), new Random(mix(options.seed, 0)));
    this.#centers = all.slice(0, Math.max(FEWEST_CENTERS, Math.ceil(options.rows / ROWS_PER_CENTER)));
  }

  /** The action at a place, counted from 0. */
  at(index: number): Draft {
    const random = new Random(mix(this.#seed, index + 1));
    const { startDate, center, number, part } = this.#slot(index);
    const profile = this.#draw[Math.floor(random.next() * this.#draw.length)] as Profile;
    const place = random.chance(0.7) ? center.reach[0] : random.pick(center.reach);
    const kind = random.pick(profile.kinds);
    const sustained = profile.sustainable && random.chance(0.4);
    const virtual = profile.people[1] > 0 && profile.people[1] < 200 && random.chance(0.09);
    const mode = virtual ? "virtual" : random.chance(0.04) ? "mixed" : "in-person";
    const broadcast = kind === "dissemination";

    const draft: Draft = {
      ...blank,
      id: `AP-${String(index + 1).padStart(7, "0")}`,
      center: center.name,
      centerKind: center.kind,
      ubigeo: place.ubigeo,
      department: place.department,
      province: place.province,
      district: place.district,
      startDate,
      registeredOn: startDate,
      unit: sustained ? "intervention" : random.chance(0.8) ? "action" : random.pick(otherUnits),
      class: sustained ? "sustained" : "other",
      strategy: profile.strategy,
      kind,
      topic: topicOf(random.pick(profile.themes), profile.unit, number, part),
      level: levels[profile.selection],
      selection: profile.selection,
      audience: random.pick(profile.audiences),
      violenceTypes: random.pick(profile.violenceTypes),
      approaches: random.pick(profile.approaches),
      ecologicalLevels: random.pick(profile.ecologicalLevels),
      mode: broadcast ? "virtual" : mode,
      venue: virtual ? random.pick(phrases.online) : random.pick(profile.places),
      advanceNotice: true,
      respectfulTreatment: true,
      plainLanguage: true,
      upToDateMaterial: true,
      methodologyFollowed: true,
      servicesInformed: true,
      evidenceKept: true,
      total: 0,
      staffRole: random.pick(staffOf[profile.strategy]),
    };
    if (sustained) draft.interventionId = `INT-${center.reach[0].ubigeo}-${random.between(1, 3)}`;
    const modalities = random.pick(profile.modalities);
    if (modalities.length > 0) draft.modalities = modalities;
    if (random.chance(0.02)) {
      draft.modalities = [...modalities, "other"];
      draft.modalityOther = random.pick(phrases.otherModalities);
    }
    setDays(draft, random);
    if (!broadcast || random.chance(0.5)) setTimes(draft, random);
    if (draft.mode !== "virtual") setVenue(draft, random);
    setPeople(draft, profile, random);
    setFollowUp(draft, random);
    setCases(draft, random);
    setPartners(draft, random);
    setNotes(draft, random);
    return draft;
  }

  /**
   * When and where the action at a place is held, and its number in its series. Days follow the
   * register's order. On one day each centre comes once before any comes again, and then with another
   * number: so no two rows are alike in centre, day and topic, however long the register is.
   */
  #slot(index: number): {
    readonly startDate: string;
    readonly center: Center;
    readonly number: number;
    readonly part: number;
  } {
    const days = this.#days.length;
    const day = Math.floor((index * days) / this.rows);
    const firstOfDay = Math.ceil((day * this.rows) / days);
    const place = index - firstOfDay;
    const count = this.#centers.length;
    const turn = Math.floor(place / count);
    const center = (place + mix(this.#seed ^ 0x5bd1, day)) % count;
    const shift = mix(this.#seed ^ 0x1b87, day * count + center);
    return {
      startDate: this.#days[day] as string,
      center: this.#centers[center] as Center,
      number: 1 + ((turn + shift) % LONGEST_SERIES),
      part: 1 + Math.floor(turn / LONGEST_SERIES),
    };
  }
}

function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const out = [...items];
  for (let last = out.length - 1; last > 0; last--) {
    const other = random.between(0, last);
    [out[last], out[other]] = [out[other] as T, out[last] as T];
  }
  return out;
}

function topicOf(theme: string, unit: string, number: number, part: number): string {
  return part === 1 ? `${theme} – ${unit} ${number}` : `${theme} – ${unit} ${number}, grupo ${part}`;
}

function setDays(draft: Draft, random: Random): void {
  const { startDate } = draft;
  const days = draft.kind === "training" && random.chance(0.2) ? random.between(1, 4) : 0;
  const end = daysLater(startDate, days);
  // Most registers leave the end empty where it is the day of the start.
  if (days > 0 || random.chance(0.6)) draft.endDate = end;
  if (random.chance(0.8)) {
    const moved = random.chance(0.05);
    draft.scheduledDate = moved ? addDays(startDate, -random.between(1, 10)) : startDate;
    draft.delayNotified = moved;
  }
  // The fifth working day of a month is its fifth day at the earliest.
  draft.registeredOn = daysLater(end, random.between(0, 4));
  if (random.chance(0.1)) draft.registeredOn = registrationDeadline(end);
}

function setTimes(draft: Draft, random: Random): void {
  const scheduled = 8 * 60 + 15 * random.between(0, 36);
  const length = 30 * random.between(2, 6);
  const late = random.chance(0.1) ? 5 * random.between(1, 6) : 0;
  const longer = random.chance(0.08) ? 5 * random.between(1, 6) : 0;
  draft.startTime = clock(scheduled + late);
  draft.endTime = clock(scheduled + length + longer);
  if (random.chance(0.85)) {
    draft.scheduledTime = clock(scheduled);
    draft.scheduledEndTime = clock(scheduled + length);
    draft.delayNotified = late > 0 || (draft.delayNotified ?? false);
    draft.extensionNotified = longer > 0;
  }
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

function setVenue(draft: Draft, random: Random): void {
  draft.accessibleVenue = true;
  draft.safeConditions = true;
  draft.staffIdentified = true;
  draft.institutionalImage = true;
  if (random.chance(0.12)) {
    draft.organizer = "other";
    // Whoever else organizes answers for this: the rule speaks of the CEM's own actions.
    if (random.chance(0.3)) draft.safetyCoordinated = false;
    return;
  }
  draft.safetyCoordinated = true;
  if (random.chance(0.5)) draft.organizer = "cem";
}

const womenFields = [
  "women0to5",
  "women6to11",
  "women12to14",
  "women15to17",
  "women18to29",
  "women30to59",
  "women60plus",
] as const;
const menFields = [
  "men0to5",
  "men6to11",
  "men12to14",
  "men15to17",
  "men18to29",
  "men30to59",
  "men60plus",
] as const;

/** The fourteen counts, women's first. */
export const countFields = [...womenFields, ...menFields] as const;

function setPeople(draft: Draft, profile: Profile, random: Random): void {
  const [fewest, most] = profile.people;
  // Small groups are commoner than large ones.
  const wanted = fewest + Math.floor((most - fewest) * random.next() ** 2);
  const weights = [...profile.women, ...profile.men];
  // Some registers write the zeros, some leave them empty.
  const writesZeros = random.chance(0.5);
  let sum = 0;
  let heaviest = 0;
  for (let place = 0; place < weights.length; place++) {
    sum += weights[place] as number;
    if ((weights[place] as number) > (weights[heaviest] as number)) heaviest = place;
  }
  let total = 0;
  for (let place = 0; place < weights.length; place++) {
    const share = sum === 0 ? 0 : ((weights[place] as number) * (0.6 + 0.8 * random.next())) / sum;
    // Somebody of whom the action is meant for was there.
    const count = Math.floor(wanted * share) + (place === heaviest && wanted > 0 ? 1 : 0);
    if (count > 0 || writesZeros) draft[countFields[place] as (typeof countFields)[number]] = count;
    total += count;
  }
  draft.total = total;
}

function setFollowUp(draft: Draft, random: Random): void {
  const sustained = draft.class === "sustained";
  if (sustained || random.chance(0.6)) draft.satisfactionMeasured = sustained || random.chance(0.5);
  if (draft.kind === "training") draft.certificatesIssued = sustained || random.chance(0.7);
  else if (random.chance(0.3)) draft.certificatesIssued = false;
}

function setCases(draft: Draft, random: Random): void {
  if (random.chance(0.1)) return;
  const detected = draft.total > 0 && random.chance(0.07) ? random.between(1, 3) : 0;
  draft.casesDetected = detected;
  draft.casesReferredToCem = detected;
  draft.informedLinea100 = detected > 0 || random.chance(0.8);
  if (random.chance(0.4)) return;
  const connected = draft.total > 0 && random.chance(0.04) ? random.between(1, 2) : 0;
  draft.connectedCasesDetected = connected;
  draft.externalReferrals = connected;
  if (connected > 0) {
    draft.externalMatters = random.pick<readonly ExternalMatter[]>([
      ["alimony"],
      ["custody"],
      ["custody", "visitation"],
      ["alimony", "other-connected"],
    ]);
  }
}

function setPartners(draft: Draft, random: Random): void {
  if (random.chance(0.55)) {
    const first = random.pick(phrases.actors);
    const second = random.pick(phrases.actors);
    draft.actors = first === second || random.chance(0.5) ? [first] : [first, second];
  }
  draft.nationalCampaign = random.chance(0.06);
  if (draft.nationalCampaign) draft.campaign = random.pick(phrases.nationalCampaigns);
  else if (random.chance(0.15)) draft.campaign = random.pick(phrases.campaigns);
  const agreed = random.chance(0.05);
  if (agreed) draft.agreement = random.pick(phrases.agreements);
  if (agreed || draft.nationalCampaign) draft.coordinatedWithUP = true;
  else if (random.chance(0.5)) draft.coordinatedWithUP = random.chance(0.3);
}

function setNotes(draft: Draft, random: Random): void {
  if (random.chance(0.005)) draft.notes = random.pick(phrases.longNotes);
  else if (random.chance(0.4)) draft.notes = random.pick(phrases.notes).replace("#", String(draft.total));
}
