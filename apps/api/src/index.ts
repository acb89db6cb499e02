export { type AppOptions, createApp } from "./app.js";
export { isClientId, makeClientKey } from "./operations/client-keys.js";
export { type Configuration, readConfiguration } from "./operations/config.js";
export { runService } from "./operations/service.js";
export { type ServeOptions, type Serving, serve } from "./serve.js";
