/** The memory behind what the program itself holds: areas of fixed size, then what is remembered. */

const PAGE: usize = 65536;

/** Where the next area begins. */
let top: usize = 0;

/** Gives all areas up. */
export function freeAll(): void {
  top = (__heap_base + 63) & ~63;
}

/** An area of zeros; 0 where memory has reached its bound. */
export function allocate(size: usize): usize {
  const area = top;
  const behind = (area + size + 63) & ~63;
  const pages = ((behind + PAGE - 1) / PAGE) as i32;
  if (pages > memory.size() && memory.grow(pages - memory.size()) < 0) return 0;
  memory.fill(area, 0, size);
  top = behind;
  return area;
}
