/** Peru keeps UTC−5 all year. */
const LIMA_OFFSET_MS = 5 * 60 * 60 * 1000;

/** Today in America/Lima, ISO 8601: the day as of which a run judges unless told otherwise. */
export function todayInLima(now: number = Date.now()): string {
  return new Date(now - LIMA_OFFSET_MS).toISOString().slice(0, 10);
}
