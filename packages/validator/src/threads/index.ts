export { type FileReadingOptions, readFile } from "./read-file.js";
export { SecondThread, threadsFor, type WorkerProgram } from "./second-thread.js";
