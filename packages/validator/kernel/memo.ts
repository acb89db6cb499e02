import { memoMaskOf, memoSizeOf, memoSlotsOf, setMemoSize, setMemoTable } from "./columns";
import { allocate } from "./memory";

/**
 * What is remembered of a column: the bytes of cells that were found clean, each with its number. A
 * table of open addressing; its slots hold the first 16 bytes, so that most cells are compared at once.
 */

/** The longest cell and the most cells that are remembered: what repeats in a column is short and few. */
const MAX_LENGTH: i32 = 256;
export const MAX_ENTRIES: i32 = 4096;
const FIRST_SLOTS: u32 = 64;
/** A longer run of slots is not searched: no file can make a look-up dear. */
const MAX_PROBES: i32 = 64;

/** Odd numbers with as many bits set as not. */
const SPREADING_LOW: u64 = (0x9e3779b9 << 32) | 0x7f4a7c15;
const SPREADING_HIGH: u64 = (0xc2b2ae3d << 32) | 0x27d4eb4f;
const SPREADING_BOTH: u64 = (0x165667b1 << 32) | 0x9e3779f9;

/** A slot: the first 16 bytes padded with zeros, the length, the number, the place of all bytes. */
const SLOT_SIZE: usize = 32;
const LENGTH: usize = 16;
const ID: usize = 20;
const BYTES: usize = 24;

/** Sixteen bytes set and sixteen not: what is loaded `length` bytes before the middle keeps that many bytes. */
const KEEP = memory.data<u8>([
  255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0,
  0, 0, 0, 0, 0, 0, 0,
]);

/** Makes a column's table, empty; false where there is no room. */
export function makeMemo(column: usize): bool {
  const slots = allocate((FIRST_SLOTS as usize) * SLOT_SIZE);
  if (slots === 0) return false;
  setMemoTable(column, slots, FIRST_SLOTS - 1);
  setMemoSize(column, 0);
  return true;
}

/** The number of a cell's bytes, counted from 1; 0 where they are not known. */
export function recall(column: usize, start: usize, end: usize): i32 {
  const length = (end - start) as i32;
  return length <= 16 ? recallShort(column, start, length) : recallLong(column, start, end);
}

/** As `recall`, for a cell of at most 16 bytes. */
export function recallShort(column: usize, start: usize, length: i32): i32 {
  const head = headOf(start, length);
  const mask = memoMaskOf(column);
  const slots = memoSlotsOf(column);
  let place = hashOfShort(head, length) & mask;
  for (let probes = 0; probes < MAX_PROBES; probes++) {
    const slot = slots + (place as usize) * SLOT_SIZE;
    const known = load<i32>(slot, LENGTH);
    if (known === length && !v128.any_true(v128.xor(v128.load(slot), head))) return load<i32>(slot, ID);
    if (known === 0) return 0;
    place = (place + 1) & mask;
  }
  return 0;
}

function recallLong(column: usize, start: usize, end: usize): i32 {
  const length = (end - start) as i32;
  if (length > MAX_LENGTH) return 0;
  const head = v128.load(start);
  const mask = memoMaskOf(column);
  const slots = memoSlotsOf(column);
  let place = hashOfLong(head, v128.load(end - 16), length) & mask;
  for (let probes = 0; probes < MAX_PROBES; probes++) {
    const slot = slots + (place as usize) * SLOT_SIZE;
    const known = load<i32>(slot, LENGTH);
    if (
      known === length &&
      !v128.any_true(v128.xor(v128.load(slot), head)) &&
      isSameBehindHead(load<u32>(slot, BYTES), start, length)
    ) {
      return load<i32>(slot, ID);
    }
    if (known === 0) return 0;
    place = (place + 1) & mask;
  }
  return 0;
}

/** Remembers a cell's bytes, which are not known yet, and numbers them; 0 where there is no room. */
export function remember(column: usize, start: usize, end: usize): i32 {
  const length = (end - start) as i32;
  const size = memoSizeOf(column);
  if (length <= 0 || length > MAX_LENGTH || size >= MAX_ENTRIES) return 0;
  if (((size as u32) + 1) * 2 > memoMaskOf(column) + 1 && !grow(column)) return 0;
  const head = headOf(start, min(length, 16));
  const hash = length <= 16 ? hashOfShort(head, length) : hashOfLong(head, v128.load(end - 16), length);
  const slot = freeSlot(memoSlotsOf(column), memoMaskOf(column), hash);
  if (slot === 0) return 0;
  let bytes: usize = 0;
  if (length > 16) {
    bytes = allocate(length as usize);
    if (bytes === 0) return 0;
    memory.copy(bytes, start, length);
  }
  fill(slot, head, length, size + 1, bytes);
  setMemoSize(column, size + 1);
  return size + 1;
}

/** The free slot nearest to where a hash points; 0 where there is none near. */
function freeSlot(slots: usize, mask: u32, hash: u32): usize {
  let place = hash & mask;
  for (let probes = 0; probes < MAX_PROBES; probes++) {
    const slot = slots + (place as usize) * SLOT_SIZE;
    if (load<i32>(slot, LENGTH) === 0) return slot;
    place = (place + 1) & mask;
  }
  return 0;
}

function fill(slot: usize, head: v128, length: i32, id: i32, bytes: usize): void {
  v128.store(slot, head);
  store<i32>(slot, length, LENGTH);
  store<i32>(slot, id, ID);
  store<u32>(slot, bytes as u32, BYTES);
}

/** Doubles a table; its old slots are given up, which at most doubles what all tables take. */
function grow(column: usize): bool {
  const oldSlots = memoSlotsOf(column);
  const oldMask = memoMaskOf(column);
  const mask = oldMask * 2 + 1;
  const slots = allocate(((mask + 1) as usize) * SLOT_SIZE);
  if (slots === 0) return false;
  for (let place: u32 = 0; place <= oldMask; place++) {
    const slot = oldSlots + (place as usize) * SLOT_SIZE;
    const length = load<i32>(slot, LENGTH);
    if (length === 0) continue;
    const head = v128.load(slot);
    const bytes = load<u32>(slot, BYTES) as usize;
    const hash =
      length <= 16 ? hashOfShort(head, length) : hashOfLong(head, v128.load(bytes + length - 16), length);
    // What finds no slot near its own is forgotten: a look-up only proves what it finds.
    const free = freeSlot(slots, mask, hash);
    if (free !== 0) fill(free, head, length, load<i32>(slot, ID), bytes);
  }
  setMemoTable(column, slots, mask);
  return true;
}

/** At most 16 bytes, padded with zeros. */
function headOf(start: usize, length: i32): v128 {
  return v128.and(v128.load(start), v128.load(KEEP + 16 - (length as usize)));
}

function hashOfShort(head: v128, length: i32): u32 {
  return spread(v128.extract_lane<u64>(head, 0), v128.extract_lane<u64>(head, 1) ^ (length as u64));
}

/** The ends and the length tell the cells of one column apart well enough; equality is checked in full. */
function hashOfLong(head: v128, tail: v128, length: i32): u32 {
  const both = i64x2.add(head, i64x2.mul(tail, i64x2.splat(SPREADING_BOTH)));
  return hashOfShort(both, length);
}

/** Brings bits of all eight bytes, wherever cells differ, to where a mask takes them. */
function spread(low: u64, high: u64): u32 {
  let mixed = low * SPREADING_LOW + rotr(high * SPREADING_HIGH, 32);
  mixed ^= mixed >> 32;
  return ((mixed * SPREADING_BOTH) >> 32) as u32;
}

function isSameBehindHead(bytes: usize, start: usize, length: i32): bool {
  const last = (length as usize) - 16;
  for (let at: usize = 16; at < last; at += 16) {
    if (v128.any_true(v128.xor(v128.load(bytes + at), v128.load(start + at)))) return false;
  }
  return !v128.any_true(v128.xor(v128.load(bytes + last), v128.load(start + last)));
}
