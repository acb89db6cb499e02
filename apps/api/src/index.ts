export { type AppOptions, createApp, DEFAULT_MAX_BODY_BYTES } from "./app.js";
export { type ServeOptions, type Serving, serve } from "./serve.js";
