/** How much of a file is read at once. */
export const CHUNK_BYTES = 1024 * 1024;
