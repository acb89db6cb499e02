/** The files of Swagger UI that the page of the documentation needs, and no other; the build copies them. */
export const swaggerFiles = ["swagger-ui.css", "swagger-ui-bundle.js", "favicon-32x32.png"] as const;

/** Their licences, which go with every copy of them. */
export const swaggerLicenses = ["LICENSE", "NOTICE", "swagger-ui-bundle.js.LICENSE.txt"] as const;
