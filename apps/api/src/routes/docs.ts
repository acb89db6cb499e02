import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { cacheable } from "../etag.js";
import { pathOf, RequestProblem } from "../problems.js";
import { catalogueHeaders, ifNoneMatch, notModified, problemAnswers } from "../schemas.js";
import { swaggerFiles } from "./swagger-files.js";

const contentTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  png: "image/png",
};

/** Nothing but this server's own files: no inline script, no other host, no frame. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // Swagger UI draws its arrows and locks as data URLs.
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

// Relative addresses hold under any prefix at which a proxy may serve the API.
const PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Aurora API</title>
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="icon" type="image/png" href="docs/favicon-32x32.png">
</head>
<body>
<div id="swagger-ui"></div>
<noscript>The document itself is at <a href="openapi.json">openapi.json</a>.</noscript>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/initializer.js"></script>
</body>
</html>
`;

// Unless told otherwise, Swagger UI asks a public validator what it thinks of the document.
const INITIALIZER = `SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#swagger-ui",
  deepLinking: true,
  validatorUrl: "none",
});
`;

const tags = ["Documentation"];

const readDocument = createRoute({
  method: "get",
  path: "/openapi.json",
  operationId: "readOpenApiDocument",
  summary: "This document",
  description: "The API as OpenAPI 3.1, from which clients can be generated.",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: {
      description: "The API as OpenAPI 3.1.",
      headers: { ETag: catalogueHeaders.ETag },
      content: { "application/json": { schema: { type: "object" } } },
    },
    ...notModified,
  },
});

const readPage = createRoute({
  method: "get",
  path: "/docs",
  operationId: "readDocs",
  summary: "This document, to be read and tried",
  description: "A page (Swagger UI) that asks nothing of any other host.",
  tags,
  request: { headers: ifNoneMatch },
  responses: {
    200: { description: "The page.", content: { "text/html": { schema: z.string() } } },
    ...notModified,
  },
});

const readAsset = createRoute({
  method: "get",
  path: "/docs/{asset}",
  operationId: "readDocsAsset",
  summary: "A file of the page",
  description: "The scripts, styles and images of the page at `/docs`.",
  tags,
  request: {
    params: z.object({
      asset: z.string().openapi({
        description: "The file's name.",
        enum: [...swaggerFiles, "initializer.js"],
        example: "swagger-ui.css",
      }),
    }),
    headers: ifNoneMatch,
  },
  responses: {
    200: { description: "The file.", content: { "*/*": { schema: { type: "string" } } } },
    ...notModified,
    ...problemAnswers("unknown-path"),
  },
});

/** Adds the OpenAPI document and the page that shows it. */
export function addDocsRoutes(app: OpenAPIHono): void {
  // Made from these routes by `npm run generate:openapi`: its examples take more than a request's time.
  let document: Promise<Uint8Array<ArrayBuffer>> | undefined;
  app.openapi(readDocument, async (c) => {
    document ??= readDocumentFile();
    return cacheable(c, await document, "application/json");
  });

  app.openapi(readPage, (c) =>
    cacheable(c, PAGE, "text/html; charset=utf-8", { "Content-Security-Policy": CONTENT_SECURITY_POLICY }),
  );

  const files = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  app.openapi(readAsset, async (c) => {
    const { asset } = c.req.valid("param");
    const type = contentTypes[asset.slice(asset.lastIndexOf(".") + 1)] ?? "";
    if (asset === "initializer.js") return cacheable(c, INITIALIZER, type);
    const name = swaggerFiles.find((known) => known === asset);
    if (name === undefined) throw unknownPath(pathOf(c));
    const file = files.get(name) ?? readSwaggerFile(name);
    files.set(name, file);
    return cacheable(c, await file, type);
  });
}

/** The problem of a path at which there is nothing. */
export function unknownPath(path: string): RequestProblem {
  return new RequestProblem("unknown-path", {
    es: `No hay nada en ${path}.`,
    en: `There is nothing at ${path}.`,
  });
}

/** Reads a file of Swagger UI from beside the built code, or in development from its package. */
async function readSwaggerFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(new URL(`./docs/${name}`, import.meta.url)));
  } catch {
    const { resolve } = createRequire(import.meta.url);
    const base = pathToFileURL(resolve("swagger-ui-dist/package.json"));
    return new Uint8Array(await readFile(new URL(name, base)));
  }
}

/** Reads the document from beside the built code, or in development from the package's folder. */
async function readDocumentFile(): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await readFile(new URL("./docs/openapi.json", import.meta.url)));
  } catch {
    return new Uint8Array(await readFile(new URL("../../openapi.json", import.meta.url)));
  }
}
