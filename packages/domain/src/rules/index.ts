export * from "./outcome.js";
export * from "./rule.js";
