/**
 * What is remembered of rules: a rule is a pure function of the fields that it declares, so that where it was
 * kept it is kept again for the same codes. Rules stand together in groups, by their fields; of each group a
 * table holds combinations of codes for which all of its rules were kept. What is not found there is asked.
 */
import { NOTHING } from "./count";
import { allocate } from "./memory";

/** An odd number with as many bits set as not. */
const SPREADING: u64 = (0x9e3779b9 << 32) | 0x7f4a7c15;

/** How many questions one reading may bring, and the bytes of each: its group, where its answer goes, and what goes there. */
const QUESTIONS: usize = 16384;
const QUESTION_SIZE: usize = 16;

/** Of a group: its table, how far a hash is shifted to be a place in it, and where the next group stands; then its fields. */
const SHIFT: usize = 4;
const BEHIND: usize = 8;
const FIELDS: usize = 12;
const FIELD_SIZE: usize = 8;
const WIDTH: usize = 4;

let groupsAt: usize = 0;
let groupsEnd: usize = 0;
let lastGroup: usize = 0;
let groupCount: i32 = 0;
let questionsAt: usize = 0;
/** Where the next question is noted. */
export let question: usize = 0;

/** Forgets all groups. */
export function forgetGroups(): void {
  groupsAt = 0;
  groupsEnd = 0;
  groupCount = 0;
  questionsAt = 0;
  question = 0;
}

/** Makes room for groups that have so many fields together; false where there is none. */
export function openGroups(groups: i32, fields: i32): bool {
  if (groups > (QUESTIONS as i32)) return false;
  groupsAt = allocate((groups as usize) * FIELDS + (fields as usize) * FIELD_SIZE);
  questionsAt = allocate(QUESTIONS * QUESTION_SIZE);
  groupsEnd = groupsAt;
  return groupsAt !== 0 && questionsAt !== 0;
}

/** Adds a group that remembers 2 to the power of `bits` combinations; false where there is no room. */
export function group(bits: i32): bool {
  const table = allocate((1 << (bits as usize)) << 3);
  lastGroup = groupsEnd;
  groupsEnd += FIELDS;
  store<u32>(lastGroup, table as u32);
  store<u32>(lastGroup, (64 - bits) as u32, SHIFT);
  store<u32>(lastGroup, groupsEnd as u32, BEHIND);
  groupCount++;
  return table !== 0;
}

/** Adds a field to the group that was added last: where its code stands among a row's, and its bits. */
export function groupField(slot: i32, width: i32): void {
  store<u32>(groupsEnd, (slot << 2) as u32);
  store<u32>(groupsEnd, width as u32, WIDTH);
  groupsEnd += FIELD_SIZE;
  store<u32>(lastGroup, groupsEnd as u32, BEHIND);
}

/** Where the questions of a reading begin. */
export function questions(): usize {
  return questionsAt;
}

/** Begins a reading's questions anew. */
export function forgetQuestions(): void {
  question = questionsAt;
}

/** Whether there is room for all that one more row may ask. */
export function hasRoomForQuestions(): bool {
  return question + (groupCount as usize) * QUESTION_SIZE <= questionsAt + QUESTIONS * QUESTION_SIZE;
}

/** Asks of a row's codes what is not remembered. */
export function ask(codes: usize): void {
  let at = groupsAt;
  for (let group = 0; at < groupsEnd; group++) {
    const behind = load<u32>(at, BEHIND) as usize;
    // The leading bit tells a combination of zeros from nothing.
    let key: u64 = 1;
    let beyond: u32 = 0;
    for (let field = at + FIELDS; field < behind; field += FIELD_SIZE) {
      const given = load<u32>(codes + (load<u32>(field) as usize));
      const width = load<u32>(field, WIDTH);
      // The last number of a width is left for what is not known.
      const last: u32 = (1 << width) - 1;
      const code = given === (NOTHING as u32) ? last : given;
      // A code beyond its width, or a negative one, is remembered by nobody.
      beyond |= code > last || given === last ? 1 : 0;
      key = (key << (width as u64)) | (code as u64);
    }
    let place: usize = 0;
    if (beyond === 0) {
      const hash = ((key * SPREADING) >> (load<u32>(at, SHIFT) as u64)) as usize;
      place = (load<u32>(at) as usize) + (hash << 3);
      // Each combination has two places: of two that meet in the first, one stands in the other.
      let known = load<u64>(place);
      if (known !== 0 && known !== key) {
        place ^= 8;
        known = load<u64>(place);
      }
      if (known === key) {
        at = behind;
        continue;
      }
    }
    store<i32>(question, group);
    store<u32>(question, place as u32, 4);
    store<u64>(question, key, 8);
    question += QUESTION_SIZE;
    at = behind;
  }
}
