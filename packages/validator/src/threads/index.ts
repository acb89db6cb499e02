export { type FileReadingOptions, readFile, threadsFor } from "./read-file.js";
export type { WorkerProgram } from "./second-thread.js";
