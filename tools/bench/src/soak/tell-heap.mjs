// Loaded before the service: collects all garbage and tells its memory, when asked.

process.on("message", () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
// Who may ask does not keep the service alive.
process.channel?.unref();
