// Generated from apps/api/openapi.json by `npm run generate:client`.
export interface paths {
    readonly "/v1/validate/{entity}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Validate records
         * @description Judges the records of the body by the rules of their kind and answers with a report. The body is read as it arrives, nothing of it is stored, and only a workbook is held until it is whole.
         *
         *     Encoding, delimiter and header row of a table are found from its content; a `charset` is not heeded. A body that cannot be read as what it says it is gives a report too, with the finding DAT-001.
         *
         *     With `Accept: application/x-ndjson` findings come one a line as they are found (`type: finding`), then a line with the rest of the report (`type: summary`). What goes wrong on the way is a line `type: problem`, with the problem in `problem`: a stream without a summary is not whole. Read while you send: of a client that does not, the service takes in no more once 32 MiB of findings wait for it.
         *
         *     A form brings its files in parts called `file`, several if need be, which are judged together as `file-1`, `file-2`; the query's options may stand before them as parts of text. For people there are reports as `text/html`, as `text/csv`, and as a workbook that gives what was sent back marked (one file of up to 64 MiB); for tools, as `application/sarif+json`.
         *
         *     A body may come packed: `Content-Encoding` takes gzip, br, deflate.
         */
        readonly post: operations["validateRecords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decide": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The decisions
         * @description What can be decided of one case, what each decision asks for, and an example.
         */
        readonly get: operations["listDecisions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decide/{decision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A decision
         * @description What a decision asks for, as JSON Schema, and an example of its input.
         */
        readonly get: operations["readDecision"];
        readonly put?: never;
        /**
         * Decide a case
         * @description Answers a case by the norm: the conclusion, `trace` with each step of the reasoning and the article on which it rests, and `otherwise` with what is missing or would have to change for every other outcome. What cannot be concluded is a problem that says why. Nothing of the case is stored.
         */
        readonly post: operations["decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/concepts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The concept schemes
         * @description As JSON or CSV, by `Accept`.
         */
        readonly get: operations["listConceptSchemes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/concepts/{scheme}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A concept scheme
         * @description By `Accept` as JSON, CSV, SKOS (Turtle or JSON-LD) or as a FHIR R4 CodeSystem; each with a strong ETag of its own.
         */
        readonly get: operations["readConceptScheme"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/concepts/{scheme}/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A concept
         * @description By `Accept` as JSON, CSV, SKOS (Turtle or JSON-LD) or as the FHIR R4 Parameters of `$lookup`. A deprecated code is answered with its replacement: `replacedBy`, and a link of relation `successor-version`.
         */
        readonly get: operations["readConcept"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/metadata": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What this FHIR server can do
         * @description Which resources it has, which parameters it searches them by, and which operations it answers.
         */
        readonly get: operations["readFhirMetadata"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/CodeSystem": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search FHIR CodeSystems
         * @description All parameters must hold; several values of one, parted by commas, are alternatives.
         */
        readonly get: operations["searchFhirCodeSystem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/CodeSystem/{id}/$lookup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is known of a code
         * @description Its names in both languages, its definition, its place in the hierarchy, the days on which it holds, its sources, and for a deprecated code what took its place (`replacedBy`).
         */
        readonly get: operations["fhirLookUpCodeOfInstance"];
        readonly put?: never;
        /**
         * What is known of a code
         * @description Its names in both languages, its definition, its place in the hierarchy, the days on which it holds, its sources, and for a deprecated code what took its place (`replacedBy`). The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirLookUpCodeOfInstanceByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/CodeSystem/$lookup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What is known of a code
         * @description Its names in both languages, its definition, its place in the hierarchy, the days on which it holds, its sources, and for a deprecated code what took its place (`replacedBy`).
         */
        readonly get: operations["fhirLookUpCode"];
        readonly put?: never;
        /**
         * What is known of a code
         * @description Its names in both languages, its definition, its place in the hierarchy, the days on which it holds, its sources, and for a deprecated code what took its place (`replacedBy`). The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirLookUpCodeByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/CodeSystem/{id}/$validate-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether a code is of a code system
         * @description A deprecated code is still one, for records of its time: the answer then has `inactive`, and its message names what took the code's place.
         */
        readonly get: operations["fhirValidateCodeOfInstance"];
        readonly put?: never;
        /**
         * Whether a code is of a code system
         * @description A deprecated code is still one, for records of its time: the answer then has `inactive`, and its message names what took the code's place. The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirValidateCodeOfInstanceByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/CodeSystem/$validate-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether a code is of a code system
         * @description A deprecated code is still one, for records of its time: the answer then has `inactive`, and its message names what took the code's place.
         */
        readonly get: operations["fhirValidateCode"];
        readonly put?: never;
        /**
         * Whether a code is of a code system
         * @description A deprecated code is still one, for records of its time: the answer then has `inactive`, and its message names what took the code's place. The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirValidateCodeByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/CodeSystem/{id}/$subsumes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How two codes stand to each other
         * @description `equivalent`, `subsumes` where A lies above B, `subsumed-by`, or `not-subsumed`.
         */
        readonly get: operations["fhirTestSubsumptionOfInstance"];
        readonly put?: never;
        /**
         * How two codes stand to each other
         * @description `equivalent`, `subsumes` where A lies above B, `subsumed-by`, or `not-subsumed`. The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirTestSubsumptionOfInstanceByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/CodeSystem/$subsumes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How two codes stand to each other
         * @description `equivalent`, `subsumes` where A lies above B, `subsumed-by`, or `not-subsumed`.
         */
        readonly get: operations["fhirTestSubsumption"];
        readonly put?: never;
        /**
         * How two codes stand to each other
         * @description `equivalent`, `subsumes` where A lies above B, `subsumed-by`, or `not-subsumed`. The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirTestSubsumptionByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/CodeSystem/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A FHIR CodeSystem
         * @description The CodeSystem of a concept scheme, whole.
         */
        readonly get: operations["readFhirCodeSystem"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/ValueSet": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Search FHIR ValueSets
         * @description All parameters must hold; several values of one, parted by commas, are alternatives.
         */
        readonly get: operations["searchFhirValueSet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/ValueSet/{id}/$expand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The codes of a value set
         * @description Flat and in the order of the scheme, whole or page by page.
         */
        readonly get: operations["fhirExpandValueSetOfInstance"];
        readonly put?: never;
        /**
         * The codes of a value set
         * @description Flat and in the order of the scheme, whole or page by page. The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirExpandValueSetOfInstanceByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/ValueSet/$expand": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The codes of a value set
         * @description Flat and in the order of the scheme, whole or page by page.
         */
        readonly get: operations["fhirExpandValueSet"];
        readonly put?: never;
        /**
         * The codes of a value set
         * @description Flat and in the order of the scheme, whole or page by page. The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirExpandValueSetByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/ValueSet/{id}/$validate-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether a code is of a value set
         * @description As of a code system; a code needs its system, since two systems may have it.
         */
        readonly get: operations["fhirValidateCodeInValueSetOfInstance"];
        readonly put?: never;
        /**
         * Whether a code is of a value set
         * @description As of a code system; a code needs its system, since two systems may have it. The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirValidateCodeInValueSetOfInstanceByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/ValueSet/$validate-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether a code is of a value set
         * @description As of a code system; a code needs its system, since two systems may have it.
         */
        readonly get: operations["fhirValidateCodeInValueSet"];
        readonly put?: never;
        /**
         * Whether a code is of a value set
         * @description As of a code system; a code needs its system, since two systems may have it. The parameters come as a FHIR Parameters resource, which may also bring a `coding` or a `codeableConcept` where the operation takes one.
         */
        readonly post: operations["fhirValidateCodeInValueSetByBody"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/fhir/ValueSet/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A FHIR ValueSet
         * @description The ValueSet of a concept scheme, whole.
         */
        readonly get: operations["readFhirValueSet"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The rules
         * @description In the order of the catalogue. `entity` keeps the rules that may speak of a record of that kind: its own, those over the records within it and those over records of every kind.
         */
        readonly get: operations["listRules"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rules/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A rule
         * @description What breaks the rule, what would satisfy it, what it weighs and why, and its articles.
         */
        readonly get: operations["readRule"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/norms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The norms and reports
         * @description What conclusions may cite, and every instrument that these sources name.
         */
        readonly get: operations["listNorms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/norms/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A norm or report
         * @description When it is in force, what it repeals, and its provisions.
         */
        readonly get: operations["readNorm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/services": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The services
         * @description Every service and sub-service with whom it serves, its coverage, its centres and its figures by period, each with its source. Which of them serve a case is for `POST /v1/decide/find-services` to say.
         */
        readonly get: operations["listServices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/services/{code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A service
         * @description Whom it serves, where, its centres and its figures by period, each with its source.
         */
        readonly get: operations["readService"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/statistics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The published figures
         * @description The figures that the sources publish, as observations, and what the sources claim of them: totals, shares, changes and partitions. Parameters narrow the observations; the claims that remain are those of which every figure does. As they are, the figures are a record of `POST /v1/validate/statistics`, which says where they contradict each other.
         */
        readonly get: operations["readStatistics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schemas": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The kinds of record
         * @description Every kind of record that is judged, with where its schema and its template are.
         */
        readonly get: operations["listSchemas"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/schemas/{entity}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The schema of a kind of record
         * @description The JSON Schema of one record, or where `Accept` prefers `application/vnd.tableschema+json` the Frictionless Table Schema of its register, with the official headers. Titles and descriptions are in the language of the request.
         */
        readonly get: operations["readSchema"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/templates/{entity}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A workbook to fill in
         * @description An Excel workbook in which to keep the register of a kind of record: lists of the official labels, what each cell may hold, notes with the articles, and formulas that foresee contradictions. Filled in, it is a body of `POST /v1/validate/{entity}` as it stands.
         */
        readonly get: operations["readTemplate"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/problems/{kind}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What a kind of problem means
         * @description A few words on a kind of problem and on what to do: where the `type` of every problem leads.
         */
        readonly get: operations["readProblemKind"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the process answers
         * @description Checks nothing: a process that answers is alive.
         */
        readonly get: operations["readLiveness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Whether the service can judge records
         * @description Whether the rules of every kind of record are compiled and the territory and the calendar loaded, which is found out once, and whether the process is neither ending nor too busy to answer soon.
         */
        readonly get: operations["readReadiness"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/metrics": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What the service counts
         * @description Requests by operation and status, how long they took, validations, records, findings, bytes, and the process's own figures, for Prometheus. Numbers alone: nothing of what was sent. A service may ask for a key here, or not have it at all (404).
         */
        readonly get: operations["readMetrics"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document
         * @description The API as OpenAPI 3.1, from which clients can be generated.
         */
        readonly get: operations["readOpenApiDocument"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * This document, to be read and tried
         * @description A page (Swagger UI) that asks nothing of any other host.
         */
        readonly get: operations["readDocs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/docs/{asset}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * A file of the page
         * @description The scripts, styles and images of the page at `/docs`.
         */
        readonly get: operations["readDocsAsset"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Preventive action */
        readonly PreventiveAction: {
            /** @description Action id; column `id_accion`. */
            readonly id: string;
            /** @description Centre; column `cem`. */
            readonly center: string;
            /**
             * @description Kind of centre; column `tipo_cem`. Codes of the scheme `center-kind`.
             * @enum {string}
             */
            readonly centerKind: "regular" | "police-station" | "health-center" | "other";
            /** @description INEI district code; column `ubigeo`. */
            readonly ubigeo: string;
            /** @description Department; column `departamento`. */
            readonly department?: string;
            /** @description Province; column `provincia`. */
            readonly province?: string;
            /** @description District; column `distrito`. */
            readonly district?: string;
            /**
             * Format: date
             * @description Start date; column `fecha_inicio`.
             */
            readonly startDate: string;
            /**
             * Format: date
             * @description End date; column `fecha_fin`.
             */
            readonly endDate?: string;
            /**
             * Format: date
             * @description Scheduled date; column `fecha_programada`.
             */
            readonly scheduledDate?: string;
            /** @description Scheduled start time; column `hora_programada`. */
            readonly scheduledTime?: string;
            /** @description Start time; column `hora_inicio`. */
            readonly startTime?: string;
            /** @description Scheduled end time; column `hora_fin_programada`. */
            readonly scheduledEndTime?: string;
            /** @description End time; column `hora_fin`. */
            readonly endTime?: string;
            /** @description Delay notified; column `aviso_retraso`. */
            readonly delayNotified?: boolean;
            /** @description Extension notified; column `aviso_extension`. */
            readonly extensionNotified?: boolean;
            /**
             * Format: date
             * @description Registered on; column `fecha_registro`.
             */
            readonly registeredOn: string;
            /**
             * @description Preventive unit; column `unidad`. Codes of the scheme `preventive-unit`.
             * @enum {string}
             */
            readonly unit: "strategy" | "product" | "service" | "intervention" | "action";
            /**
             * @description Intervention class; column `clase`. Codes of the scheme `intervention-class`.
             * @enum {string}
             */
            readonly class: "sustained" | "other";
            /** @description Intervention id; column `id_intervencion`. */
            readonly interventionId?: string;
            /**
             * @description Strategy; column `estrategia`. Codes of the scheme `strategy`.
             * @enum {string}
             */
            readonly strategy: "community" | "educational" | "communication" | "other";
            /**
             * @description Kind of action; column `tipo_accion`. Codes of the scheme `action-kind`.
             * @enum {string}
             */
            readonly kind: "information" | "awareness" | "training" | "articulation" | "technical-assistance" | "dissemination" | "mobilization" | "education" | "entertainment" | "advocacy" | "other";
            /** @description Topic; column `tema`. */
            readonly topic: string;
            /**
             * @description Prevention level; column `nivel_prevencion`. Codes of the scheme `prevention-level`.
             * @enum {string}
             */
            readonly level?: "primary" | "secondary" | "tertiary";
            /**
             * @description Audience selection; column `criterio_seleccion`. Codes of the scheme `audience-selection`.
             * @enum {string}
             */
            readonly selection: "general" | "at-risk" | "affected" | "aggressors";
            /** @description Audience; column `poblacion`. Codes of the scheme `population`. */
            readonly audience: readonly ("children" | "adolescents" | "young-people" | "adults" | "older-adults" | "women" | "men" | "families" | "community-leaders" | "educational-community" | "justice-operators" | "authorities" | "police" | "municipal-security" | "media" | "public-figures" | "companies" | "institutions" | "general-public" | "people-with-disabilities" | "lgbti" | "afro-descendant" | "indigenous" | "peasant-communities" | "migrants-refugees" | "rural" | "deprived-of-liberty" | "living-with-hiv")[];
            /** @description Violence types; column `tipos_violencia`. Codes of the scheme `violence-type`. */
            readonly violenceTypes: readonly ("physical" | "psychological" | "sexual" | "economic-patrimonial")[];
            /** @description Violence modalities; column `modalidades`. Codes of the scheme `violence-modality`. */
            readonly modalities?: readonly ("intimate-partner" | "dating" | "femicide" | "trafficking-sexual-exploitation" | "street-sexual-harassment" | "obstetric" | "forced-sterilization" | "sexual-harassment" | "political-harassment" | "social-conflict" | "armed-conflict" | "ict" | "sexual-orientation" | "migrant-women" | "women-with-hiv" | "women-deprived-of-liberty" | "women-with-disabilities" | "indigenous-women" | "afro-descendant-women" | "other")[];
            /** @description Other modality; column `modalidad_otra`. */
            readonly modalityOther?: string;
            /** @description Approaches; column `enfoques`. Codes of the scheme `focus-approach`. */
            readonly approaches: readonly ("gender" | "integrality" | "systems" | "interculturality" | "human-rights" | "intersectionality" | "generational" | "territorial" | "life-cycle" | "differential" | "ecological" | "multicomponent")[];
            /** @description Ecological levels; column `niveles_ecologicos`. Codes of the scheme `ecological-level`. */
            readonly ecologicalLevels: readonly ("individual" | "relational" | "community" | "societal")[];
            /**
             * @description Mode; column `modo`. Codes of the scheme `action-mode`.
             * @enum {string}
             */
            readonly mode: "in-person" | "virtual" | "mixed";
            /** @description Venue; column `lugar`. */
            readonly venue?: string;
            /**
             * @description Organizer; column `organizador`. Codes of the scheme `organizer`.
             * @enum {string}
             */
            readonly organizer?: "cem" | "other";
            /** @description Accessible venue; column `lugar_accesible`. */
            readonly accessibleVenue?: boolean;
            /** @description Safe and healthy conditions; column `condiciones_seguras`. */
            readonly safeConditions?: boolean;
            /** @description Safety coordinated; column `seguridad_coordinada`. */
            readonly safetyCoordinated?: boolean;
            /** @description Staff identified; column `personal_identificado`. */
            readonly staffIdentified?: boolean;
            /** @description Institutional image; column `imagen_institucional`. */
            readonly institutionalImage?: boolean;
            /** @description Notice given in advance; column `convocatoria_previa`. */
            readonly advanceNotice?: boolean;
            /** @description Respectful treatment; column `trato_respetuoso`. */
            readonly respectfulTreatment?: boolean;
            /** @description Plain language; column `lenguaje_claro`. */
            readonly plainLanguage?: boolean;
            /** @description Up-to-date material; column `material_vigente`. */
            readonly upToDateMaterial?: boolean;
            /** @description Methodology followed; column `metodologia_seguida`. */
            readonly methodologyFollowed?: boolean;
            /** @description Services informed; column `servicios_informados`. */
            readonly servicesInformed?: boolean;
            /** @description Satisfaction measured; column `satisfaccion_aplicada`. */
            readonly satisfactionMeasured?: boolean;
            /** @description Evidence kept; column `evidencia_archivada`. */
            readonly evidenceKept?: boolean;
            /** @description Certificates issued; column `certificados_emitidos`. */
            readonly certificatesIssued?: boolean;
            /** @description Women aged 0 to 5; column `m_0_5`. */
            readonly women0to5?: number;
            /** @description Women aged 6 to 11; column `m_6_11`. */
            readonly women6to11?: number;
            /** @description Women aged 12 to 14; column `m_12_14`. */
            readonly women12to14?: number;
            /** @description Women aged 15 to 17; column `m_15_17`. */
            readonly women15to17?: number;
            /** @description Women aged 18 to 29; column `m_18_29`. */
            readonly women18to29?: number;
            /** @description Women aged 30 to 59; column `m_30_59`. */
            readonly women30to59?: number;
            /** @description Women aged 60 and over; column `m_60_mas`. */
            readonly women60plus?: number;
            /** @description Men aged 0 to 5; column `h_0_5`. */
            readonly men0to5?: number;
            /** @description Men aged 6 to 11; column `h_6_11`. */
            readonly men6to11?: number;
            /** @description Men aged 12 to 14; column `h_12_14`. */
            readonly men12to14?: number;
            /** @description Men aged 15 to 17; column `h_15_17`. */
            readonly men15to17?: number;
            /** @description Men aged 18 to 29; column `h_18_29`. */
            readonly men18to29?: number;
            /** @description Men aged 30 to 59; column `h_30_59`. */
            readonly men30to59?: number;
            /** @description Men aged 60 and over; column `h_60_mas`. */
            readonly men60plus?: number;
            /** @description Total participants; column `total_participantes`. */
            readonly total: number;
            /** @description Cases of violence detected; column `casos_detectados`. */
            readonly casesDetected?: number;
            /** @description Cases referred to the CEM; column `casos_derivados_cem`. */
            readonly casesReferredToCem?: number;
            /** @description Línea 100 informed of; column `informo_linea_100`. */
            readonly informedLinea100?: boolean;
            /** @description Connected cases detected; column `casos_conexos`. */
            readonly connectedCasesDetected?: number;
            /** @description Referrals to external services; column `derivaciones_externas`. */
            readonly externalReferrals?: number;
            /** @description Matters of the external referrals; column `materias_externas`. Codes of the scheme `external-matter`. */
            readonly externalMatters?: readonly ("custody" | "alimony" | "visitation" | "other-connected" | "violence")[];
            /**
             * @description Staff role; column `cargo_responsable`. Codes of the scheme `staff-role`.
             * @enum {string}
             */
            readonly staffRole: "promoter" | "social-specialist" | "communication-specialist" | "community-psychologist" | "other";
            /** @description Articulated actors; column `aliados`. */
            readonly actors?: readonly string[];
            /** @description Campaign; column `campania`. */
            readonly campaign?: string;
            /** @description National campaign; column `campania_nacional`. */
            readonly nationalCampaign?: boolean;
            /** @description Agreement; column `convenio`. */
            readonly agreement?: string;
            /** @description Coordinated with the Prevention Unit; column `coordinacion_up`. */
            readonly coordinatedWithUP?: boolean;
            /** @description Notes; column `observaciones`. */
            readonly notes?: string;
        };
        /** @description Action of the APP register */
        readonly AppAction: {
            /** @description Action id; column `app_id`. */
            readonly appId: string;
            /** @description Centre; column `cem_code`. */
            readonly cemCode: string;
            /**
             * Format: date
             * @description Start date; column `start_date`.
             */
            readonly startDate: string;
            /** @description INEI department code; column `state_code`. */
            readonly stateCode?: string;
            /** @description INEI province code; column `province_code`. */
            readonly provinceCode?: string;
            /** @description INEI district code; column `district_code`. */
            readonly districtCode?: string;
            /** @description Area; column `area`. */
            readonly area?: string;
            /** @description Action code; column `action_code`. */
            readonly actionCode?: string;
            /** @description Campaign; column `campaign`. */
            readonly campaign?: string;
            /** @description Justice operators: women; column `oj_m`. */
            readonly ojWomen?: number;
            /** @description Justice operators: men; column `oj_v`. */
            readonly ojMen?: number;
            /** @description Police operators: women; column `op_m`. */
            readonly opWomen?: number;
            /** @description Police operators: men; column `op_v`. */
            readonly opMen?: number;
            /** @description Health operators: women; column `os_m`. */
            readonly osWomen?: number;
            /** @description Health operators: men; column `os_v`. */
            readonly osMen?: number;
            /** @description Regional authorities and officials: women; column `aufr_m`. */
            readonly aufrWomen?: number;
            /** @description Regional authorities and officials: men; column `aufr_v`. */
            readonly aufrMen?: number;
            /** @description Local authorities and officials: women; column `aufl_m`. */
            readonly auflWomen?: number;
            /** @description Local authorities and officials: men; column `aufl_v`. */
            readonly auflMen?: number;
            /** @description Community and political authorities: women; column `auc_m`. */
            readonly aucWomen?: number;
            /** @description Community and political authorities: men; column `auc_v`. */
            readonly aucMen?: number;
            /** @description Teachers: women; column `ed_m`. */
            readonly edWomen?: number;
            /** @description Teachers: men; column `ed_v`. */
            readonly edMen?: number;
            /** @description School pupils: women; column `es_m`. */
            readonly esWomen?: number;
            /** @description School pupils: men; column `es_v`. */
            readonly esMen?: number;
            /** @description Students of higher education: women; column `esu_m`. */
            readonly esuWomen?: number;
            /** @description Students of higher education: men; column `esu_v`. */
            readonly esuMen?: number;
            /** @description Parents and caregivers: women; column `pa_m`. */
            readonly paWomen?: number;
            /** @description Parents and caregivers: men; column `pa_v`. */
            readonly paMen?: number;
            /** @description Community leaders: women; column `lico_m`. */
            readonly licoWomen?: number;
            /** @description Community leaders: men; column `lico_v`. */
            readonly licoMen?: number;
            /** @description Facilitators in action: women; column `fa_m`. */
            readonly faWomen?: number;
            /** @description Facilitators in action: men; column `fa_v`. */
            readonly faMen?: number;
            /** @description Educator promoters: women; column `pro_m`. */
            readonly proWomen?: number;
            /** @description Educator promoters: men; column `pro_v`. */
            readonly proMen?: number;
            /** @description Members of youth collectives of higher education: women; column `col_m`. */
            readonly colWomen?: number;
            /** @description Members of youth collectives of higher education: men; column `col_v`. */
            readonly colMen?: number;
            /** @description Municipal security: women; column `sere_m`. */
            readonly sereWomen?: number;
            /** @description Municipal security: men; column `sere_v`. */
            readonly sereMen?: number;
            /** @description Public officials: women; column `fupu_m`. */
            readonly fupuWomen?: number;
            /** @description Public officials: men; column `fupu_v`. */
            readonly fupuMen?: number;
            /** @description Representatives of civil society: women; column `fupri_m`. */
            readonly fupriWomen?: number;
            /** @description Representatives of civil society: men; column `fupri_v`. */
            readonly fupriMen?: number;
            /** @description Entrepreneurs: women; column `emp_m`. */
            readonly empWomen?: number;
            /** @description Entrepreneurs: men; column `emp_v`. */
            readonly empMen?: number;
            /** @description Company managers: women; column `gemp_m`. */
            readonly gempWomen?: number;
            /** @description Company managers: men; column `gemp_v`. */
            readonly gempMen?: number;
            /** @description Company workers: women; column `trab_m`. */
            readonly trabWomen?: number;
            /** @description Company workers: men; column `trab_v`. */
            readonly trabMen?: number;
            /** @description Couples about to marry: women; column `cont_m`. */
            readonly contWomen?: number;
            /** @description Couples about to marry: men; column `cont_v`. */
            readonly contMen?: number;
            /** @description Journalists: women; column `per_m`. */
            readonly perWomen?: number;
            /** @description Journalists: men; column `per_v`. */
            readonly perMen?: number;
            /** @description Members of social organizations: women; column `osb_m`. */
            readonly osbWomen?: number;
            /** @description Members of social organizations: men; column `osb_v`. */
            readonly osbMen?: number;
            /** @description Members of community networks: women; column `mrc_m`. */
            readonly mrcWomen?: number;
            /** @description Members of community networks: men; column `mrc_v`. */
            readonly mrcMen?: number;
            /** @description Representatives of NGOs: women; column `rong_m`. */
            readonly rongWomen?: number;
            /** @description Representatives of NGOs: men; column `rong_v`. */
            readonly rongMen?: number;
            /** @description Members of a body, round table, committee or network: women; column `mmcr_m`. */
            readonly mmcrWomen?: number;
            /** @description Members of a body, round table, committee or network: men; column `mmcr_v`. */
            readonly mmcrMen?: number;
            /** @description Community agents: women; column `ac_m`. */
            readonly acWomen?: number;
            /** @description Community agents: men; column `ac_v`. */
            readonly acMen?: number;
            /** @description General public: women; column `po_m`. */
            readonly poWomen?: number;
            /** @description General public: men; column `po_v`. */
            readonly poMen?: number;
            /** @description Others: women; column `ot_m`. */
            readonly otWomen?: number;
            /** @description Others: men; column `ot_v`. */
            readonly otMen?: number;
            /** @description Infancy (under 6): women; column `inf_m`. */
            readonly infWomen?: number;
            /** @description Infancy (under 6): men; column `inf_v`. */
            readonly infMen?: number;
            /** @description Childhood (6 to 11): women; column `nin_m`. */
            readonly ninWomen?: number;
            /** @description Childhood (6 to 11): men; column `nin_v`. */
            readonly ninMen?: number;
            /** @description Adolescents (12 to 14): women; column `adol_m`. */
            readonly adolWomen?: number;
            /** @description Adolescents (12 to 14): men; column `adol_v`. */
            readonly adolMen?: number;
            /** @description Late adolescents (15 to 17): women; column `adol_t_m`. */
            readonly adolTWomen?: number;
            /** @description Late adolescents (15 to 17): men; column `adol_t_v`. */
            readonly adolTMen?: number;
            /** @description Young people (18 to 29): women; column `jov_m`. */
            readonly jovWomen?: number;
            /** @description Young people (18 to 29): men; column `jov_v`. */
            readonly jovMen?: number;
            /** @description Adults (30 to 59): women; column `adu_m`. */
            readonly aduWomen?: number;
            /** @description Adults (30 to 59): men; column `adu_v`. */
            readonly aduMen?: number;
            /** @description Older adults (60 and over): women; column `may_m`. */
            readonly mayWomen?: number;
            /** @description Older adults (60 and over): men; column `may_v`. */
            readonly mayMen?: number;
        };
        /** @description Sustained preventive intervention */
        readonly SustainedIntervention: {
            /** @description Intervention id; column `id_intervencion`. */
            readonly id: string;
            /** @description Name of the intervention; column `nombre`. */
            readonly name: string;
            /**
             * Format: date
             * @description Start date; column `fecha_inicio`.
             */
            readonly startDate: string;
            /**
             * Format: date
             * @description End date; column `fecha_fin`.
             */
            readonly endDate: string;
            /** @description Focus zone (district codes); column `zona_focalizada`. */
            readonly focusZone?: readonly string[];
            /** @description Methodology; column `metodologia`. */
            readonly methodology?: {
                readonly name?: string;
                readonly validated?: boolean;
            };
            /** @description Product of the budget programme; column `producto_presupuestal`. */
            readonly budgetProduct?: string;
            /**
             * @description Universal or focalized; column `tipo_producto`. Codes of the scheme `targeting`.
             * @enum {string}
             */
            readonly targeting?: "universal" | "focalized";
            /**
             * @description Audience selection; column `criterio_seleccion`. Codes of the scheme `audience-selection`.
             * @enum {string}
             */
            readonly selection?: "general" | "at-risk" | "affected" | "aggressors";
            /** @description Audience; column `poblacion`. Codes of the scheme `population`. */
            readonly audience?: readonly ("children" | "adolescents" | "young-people" | "adults" | "older-adults" | "women" | "men" | "families" | "community-leaders" | "educational-community" | "justice-operators" | "authorities" | "police" | "municipal-security" | "media" | "public-figures" | "companies" | "institutions" | "general-public" | "people-with-disabilities" | "lgbti" | "afro-descendant" | "indigenous" | "peasant-communities" | "migrants-refugees" | "rural" | "deprived-of-liberty" | "living-with-hiv")[];
            /** @description Violence types; column `tipos_violencia`. Codes of the scheme `violence-type`. */
            readonly violenceTypes?: readonly ("physical" | "psychological" | "sexual" | "economic-patrimonial")[];
            /** @description Approaches; column `enfoques`. Codes of the scheme `focus-approach`. */
            readonly approaches?: readonly ("gender" | "integrality" | "systems" | "interculturality" | "human-rights" | "intersectionality" | "generational" | "territorial" | "life-cycle" | "differential" | "ecological" | "multicomponent")[];
            /** @description Ecological levels; column `niveles_ecologicos`. Codes of the scheme `ecological-level`. */
            readonly ecologicalLevels?: readonly ("individual" | "relational" | "community" | "societal")[];
            /** @description Components; column `componentes`. */
            readonly components?: readonly string[];
            /** @description Causal or risk factors; column `factores_causales`. */
            readonly causalFactors?: readonly string[];
            /** @description Articulated actors; column `aliados`. */
            readonly actors?: readonly {
                readonly name: string;
                /** @enum {string} */
                readonly sector?: "local-government" | "health" | "education" | "police" | "women-ministry" | "justice" | "universities" | "civil-society" | "womens-organizations" | "social-organizations" | "ngos";
            }[];
            /** @description Delivery of the product; column `entrega`. */
            readonly delivery?: {
                readonly services?: readonly string[];
                readonly channels?: readonly string[];
                readonly frequencyDays?: number;
                readonly staffProfile?: string;
            };
            /** @description Outcomes; column `resultados`. */
            readonly outcomes?: readonly {
                readonly indicator: string;
                /** @enum {string} */
                readonly kind?: "knowledge" | "attitude" | "belief" | "behaviour" | "prevalence" | "other";
                readonly unit?: string;
                readonly baseline?: number;
                readonly target?: number;
            }[];
            /** @description Follow-up; column `seguimiento`. */
            readonly followUp?: {
                readonly indicators?: readonly string[];
                readonly frequency?: string;
                readonly responsible?: string;
            };
            /** @description Instrument of satisfaction and needs; column `instrumento_satisfaccion`. */
            readonly satisfactionInstrument?: boolean;
            /** @description Technical assistance to staff; column `asistencia_tecnica`. */
            readonly technicalAssistance?: boolean;
            /** @description Quality standards and indicators; column `estandares_calidad`. */
            readonly qualityStandards?: readonly string[];
            /** @description Resources assured for the standards; column `recursos_asegurados`. */
            readonly resourcesAssured?: boolean;
            /** @description Diagnosis of territory and audience; column `diagnostico_contexto`. */
            readonly contextDiagnosis?: boolean;
            /** @description Right-holders; column `titulares_derechos`. */
            readonly rightsHolders?: readonly string[];
            /** @description Duty-bearers; column `titulares_deberes`. */
            readonly dutyBearers?: readonly string[];
            /** @description Programmed in the POI; column `programada_poi`. */
            readonly programmedInPoi?: boolean;
            /** @description Evaluation foreseen in the PASE; column `evaluacion`. */
            readonly evaluation?: boolean;
            /** @description Verification or supervision foreseen; column `supervision`. */
            readonly supervision?: boolean;
            /** @description Coordination with the care team of the CEM; column `coordinacion_equipo_atencion`. */
            readonly careTeamCoordination?: boolean;
            /** @description Lessons learned; column `lecciones`. */
            readonly lessons?: readonly string[];
            /** @description Link to the care services; column `nexo_atencion`. */
            readonly careLink?: boolean;
            /** @description Actions of the intervention; column `acciones`. */
            readonly actions?: readonly {
                readonly id?: string;
                /** Format: date */
                readonly startDate: string;
                /** Format: date */
                readonly endDate?: string;
            }[];
        };
        /** @description Men's group */
        readonly MensGroup: {
            /** @description Group id; column `id_grupo`. */
            readonly id: string;
            /**
             * Format: date
             * @description Date; column `fecha`.
             */
            readonly date?: string;
            /** @description Facilitators; column `facilitadores`. */
            readonly facilitators?: readonly {
                readonly id?: string;
                /** @enum {string} */
                readonly formation?: "social-sciences" | "health" | "other";
                readonly profession?: string;
                readonly training?: {
                    readonly experiential?: boolean;
                    readonly theoretical?: boolean;
                    readonly methodological?: boolean;
                    readonly trainerSpecialist?: boolean;
                };
            }[];
            /** @description Participants; column `participantes`. */
            readonly participants?: readonly ({
                readonly id: string;
                /** @enum {string} */
                readonly sex?: "man" | "woman";
                readonly ethnicGroup?: string;
                readonly registered?: boolean;
                readonly entryTest?: boolean;
                readonly factors?: {
                    readonly [key: string]: boolean;
                };
                readonly exclusionGrounds?: readonly ("violence-against-group-or-staff" | "non-cooperation" | "psychiatric-condition" | "substance-abuse" | "under-the-influence" | "armed" | "homicide-attempt" | "criminal-history")[];
                /** @enum {string} */
                readonly status?: "active" | "excluded" | "referred";
                readonly exclusion?: {
                    readonly explained?: boolean;
                    readonly supportInformed?: boolean;
                    readonly riskPersists?: boolean;
                    readonly coordinated?: boolean;
                };
                readonly sentenced?: boolean;
                /** @enum {string} */
                readonly sentenceRegime?: "community" | "prison";
                readonly referredToCai?: boolean;
                readonly replacesSanction?: boolean;
                readonly riskPersists?: boolean;
                readonly coordinated?: boolean;
                readonly individualCare?: {
                    readonly given?: boolean;
                    readonly feedback?: boolean;
                    readonly principlesAndApproaches?: boolean;
                };
                readonly familyFollowUp?: {
                    readonly held?: boolean;
                    readonly participantInformed?: boolean;
                };
            } | string)[];
            /** @description Venue; column `ambiente`. */
            readonly venue?: {
                readonly accessible?: boolean;
                readonly accessibleSchedule?: boolean;
                readonly quiet?: boolean;
                readonly roomToMove?: boolean;
                readonly safe?: boolean;
                readonly confidential?: boolean;
            };
            /** @description Sessions; column `sesiones`. */
            readonly sessions?: readonly {
                readonly id?: string;
                /** Format: date */
                readonly date?: string;
                /** @enum {string} */
                readonly modality?: "group" | "individual";
                readonly themes?: readonly ("power-and-violence" | "gender-and-male-identity" | "life-stages-and-social-construction" | "affect-emotions-love" | "couple-relationship" | "negotiation-and-conflict" | "health-and-body" | "sexuality-eroticism-homophobia" | "responsible-fatherhood" | "paid-and-unpaid-work" | "coresponsibility-and-womens-rights" | "laws-against-violence" | "community-activism")[];
                readonly domains?: readonly ("cognitive" | "attitudes" | "skills")[];
                readonly facilitatorsPresent?: readonly string[];
                readonly attendees?: readonly string[];
                readonly conduct?: readonly {
                    /** @enum {string} */
                    readonly code: "evading-responsibility" | "blaming-women" | "concealing-cause-and-effect" | "reinforcing-sexist-codes" | "family-unity-above-rights";
                    readonly corrected?: boolean;
                }[];
                readonly incidents?: readonly {
                    /** @enum {string} */
                    readonly kind?: "violence" | "physical" | "psychological" | "sexual" | "economic-patrimonial" | "risk-of-violence" | "other";
                    readonly coordinated?: boolean;
                }[];
                readonly attendedUnderInfluence?: readonly string[];
                readonly attendedArmed?: readonly string[];
            }[];
            /** @description Contact for consultation; column `contacto`. */
            readonly contact?: {
                readonly phone?: string;
                readonly email?: string;
                readonly address?: string;
            };
            /** @description Emergency directory; column `directorio_emergencia`. Codes of the scheme `emergency-contact`. */
            readonly emergencyDirectory?: readonly ("police" | "local-security" | "cem" | "linea-100" | "sau" | "other")[];
            /** @description Reflection space for facilitators; column `espacio_facilitadores`. */
            readonly facilitatorSpace?: boolean;
            /** @description The space has a psychologist; column `espacio_con_psicologia`. */
            readonly facilitatorSpacePsychologist?: boolean;
            /** @description Prevents burnout; column `prevencion_agotamiento`. */
            readonly burnoutPrevention?: boolean;
            /** @description Gives general information and names the Dirección General; column `informacion_general`. */
            readonly generalInformation?: boolean;
            /** @description Techniques; column `tecnicas`. Codes of the scheme `session-technique`. */
            readonly techniques?: readonly ("psychoeducational" | "experiential" | "didactic" | "other")[];
            /** @description Mechanisms to prevent violence; column `mecanismos`. */
            readonly mechanisms?: {
                readonly analysisAndImpulseControl?: boolean;
                readonly warningSignsAndWithdrawal?: boolean;
            };
            /** @description Individual care offered; column `ofrece_atencion_individual`. */
            readonly individualCareOffered?: boolean;
            /** @description Directory of services; column `directorio_servicios`. */
            readonly serviceDirectory?: readonly string[];
            /** @description Follow-up and evaluation; column `indicadores`. */
            readonly indicators?: {
                readonly targets?: readonly string[];
                readonly quantitative?: readonly string[];
                readonly qualitative?: readonly string[];
                readonly recordFormats?: readonly string[];
            };
            /** @description Principles of the design; column `principios`. Codes of the scheme `mens-principle`. */
            readonly principles?: readonly ("equality" | "best-interest-of-child" | "due-diligence" | "immediate-intervention")[];
            /** @description Approaches of the design; column `enfoques`. Codes of the scheme `focus-approach`. */
            readonly approaches?: readonly ("gender" | "integrality" | "systems" | "interculturality" | "human-rights" | "intersectionality" | "generational" | "territorial" | "life-cycle" | "differential" | "ecological" | "multicomponent")[];
            /** @description Mechanism for public action or community activism; column `mecanismo_activismo`. */
            readonly activismMechanism?: boolean;
        };
        /** @description Participant of a men's group */
        readonly MensGroupParticipant: {
            /** @description Participant id; column `id_participante`. */
            readonly id: string;
            /**
             * @description Sex; column `sexo`. Codes of the scheme `sex`.
             * @enum {string}
             */
            readonly sex?: "man" | "woman";
            /** @description Ethnic group; column `grupo_etnico`. */
            readonly ethnicGroup?: string;
            /** @description Filled in the registration form; column `ficha_registro`. */
            readonly registered?: boolean;
            /** @description Took the entry test; column `prueba_entrada`. */
            readonly entryTest?: boolean;
            /** @description Factors evaluated; column `factores`. Codes of the scheme `participant-factor`. */
            readonly factors?: {
                readonly [key: string]: boolean;
            };
            /** @description Exclusion grounds that hold; column `criterios_exclusion`. Codes of the scheme `exclusion-ground`. */
            readonly exclusionGrounds?: readonly ("violence-against-group-or-staff" | "non-cooperation" | "psychiatric-condition" | "substance-abuse" | "under-the-influence" | "armed" | "homicide-attempt" | "criminal-history")[];
            /**
             * @description Status; column `estado`. Codes of the scheme `participant-status`.
             * @enum {string}
             */
            readonly status?: "active" | "excluded" | "referred";
            /** @description Exclusion; column `exclusion`. */
            readonly exclusion?: {
                readonly explained?: boolean;
                readonly supportInformed?: boolean;
                readonly riskPersists?: boolean;
                readonly coordinated?: boolean;
            };
            /** @description Sentenced; column `sentenciado`. */
            readonly sentenced?: boolean;
            /**
             * @description Regime of the sentence; column `regimen_sentencia`. Codes of the scheme `sentence-regime`.
             * @enum {string}
             */
            readonly sentenceRegime?: "community" | "prison";
            /** @description Referred to a CAI; column `derivado_cai`. */
            readonly referredToCai?: boolean;
            /** @description Participation replaces a sanction; column `sustituye_sancion`. */
            readonly replacesSanction?: boolean;
            /** @description Risk or violence persists; column `riesgo_persiste`. */
            readonly riskPersists?: boolean;
            /** @description Coordinated with the services; column `coordinado`. */
            readonly coordinated?: boolean;
            /** @description Individual care; column `atencion_individual`. */
            readonly individualCare?: {
                readonly given?: boolean;
                readonly feedback?: boolean;
                readonly principlesAndApproaches?: boolean;
            };
            /** @description Interviews with partner or family; column `seguimiento_familia`. */
            readonly familyFollowUp?: {
                readonly held?: boolean;
                readonly participantInformed?: boolean;
            };
        };
        /** @description Programme's team for work with men */
        readonly MensProgrammeTeam: {
            /** @description Team id; column `id_equipo`. */
            readonly id: string;
            /**
             * Format: date
             * @description Day on which the resolution was published; column `fecha_publicacion`.
             */
            readonly publishedOn?: string;
            /**
             * Format: date
             * @description Designated on; column `fecha_designacion`.
             */
            readonly designatedOn?: string;
            /** @description Members; column `integrantes`. */
            readonly members?: readonly {
                readonly id?: string;
                readonly trained?: boolean;
            }[];
            /** @description Stands in the body's management documents; column `en_documentos_gestion`. */
            readonly inManagementDocuments?: boolean;
        };
        /** @description Community activism */
        readonly CommunityActivism: {
            /** @description Activity id; column `id_activismo`. */
            readonly id: string;
            /**
             * Format: date
             * @description Date; column `fecha`.
             */
            readonly date?: string;
            /** @description In a public space; column `espacio_publico`. */
            readonly publicSpace?: boolean;
            /** @description Strategic groups; column `grupos_estrategicos`. Codes of the scheme `strategic-group`. */
            readonly strategicGroups?: readonly ("state" | "public-officials" | "public-servants" | "citizen-security-agents" | "police" | "school-heads" | "teachers" | "physicians" | "social-workers" | "midwives" | "nurses" | "other-state" | "civil-society" | "action-facilitators" | "health-promoters" | "legal-advisers" | "neighbourhood-boards" | "parent-associations" | "zone-leaders" | "community-leaders")[];
            /** @description Makes definitions, causes and consequences clear; column `definiciones_claras`. */
            readonly basicsClear?: boolean;
            /** @description Fitted to the men addressed and their context; column `adecuado_al_publico`. */
            readonly fittedToAudience?: boolean;
            /** @description Fosters an open dialogue; column `dialogo_abierto`. */
            readonly openDialogue?: boolean;
            /** @description Aims at change of attitudes and social norms; column `busca_cambio_normas`. */
            readonly aimsAtNormChange?: boolean;
            /** @description Activities; column `actividades`. Codes of the scheme `activism-activity`. */
            readonly activities?: readonly ("seminar" | "talk" | "video-forum" | "services-fair" | "contest" | "street-parade" | "educational-game" | "other")[];
            /** @description Channels; column `canales`. Codes of the scheme `activism-channel`. */
            readonly channels?: readonly ("mass-media" | "social-network" | "facebook" | "twitter" | "youtube" | "whatsapp" | "instagram" | "other-social-network")[];
        };
        /** @description Centre */
        readonly Center: {
            /** @description Centre id; column `id_cem`. */
            readonly id: string;
            /**
             * Format: date
             * @description Date; column `fecha`.
             */
            readonly date?: string;
            /** @description Preventive information in an accessible place; column `informacion_accesible`. */
            readonly displayAccessible?: boolean;
            /** @description Preventive information up to date; column `informacion_vigente`. */
            readonly displayCurrent?: boolean;
        };
        /** @description Referral */
        readonly Referral: {
            /** @description Referral id; column `id_derivacion`. */
            readonly id: string;
            /**
             * @description Referral link; column `nexo`. Codes of the scheme `referral-nexus`.
             * @enum {string}
             */
            readonly nexus: "prevention-to-cem" | "between-interventions" | "cem-to-intervention" | "chat100-to-cem" | "external";
            /**
             * @description Origin; column `origen`. Codes of the scheme `referral-endpoint`.
             * @enum {string}
             */
            readonly from: "preventive-action" | "intervention" | "mens-group" | "chat-100" | "cem" | "linea-100" | "sau" | "cai" | "external-service";
            /**
             * @description Destination; column `destino`. Codes of the scheme `referral-endpoint`.
             * @enum {string}
             */
            readonly to: "preventive-action" | "intervention" | "mens-group" | "chat-100" | "cem" | "linea-100" | "sau" | "cai" | "external-service";
            /**
             * @description Reason; column `motivo`. Codes of the scheme `referral-reason`.
             * @enum {string}
             */
            readonly reason?: "violence" | "benefit" | "connected-matter" | "sentenced";
            /**
             * @description Matter; column `materia`. Codes of the scheme `external-matter`.
             * @enum {string}
             */
            readonly matter?: "custody" | "alimony" | "visitation" | "other-connected" | "violence";
            /**
             * @description Age group; column `grupo_edad`. Codes of the scheme `population`.
             * @enum {string}
             */
            readonly ageGroup?: "children" | "adolescents" | "young-people" | "adults" | "older-adults";
            /**
             * Format: date
             * @description Detected on; column `fecha_deteccion`.
             */
            readonly detectedOn?: string;
            /**
             * Format: date
             * @description Referred on; column `fecha_derivacion`.
             */
            readonly referredOn?: string;
            /** @description Identification and location data delivered; column `datos_entregados`. */
            readonly dataDelivered?: boolean;
            /** @description Línea 100 informed of; column `informo_linea_100`. */
            readonly informedLinea100?: boolean;
        };
        /** @description Monthly report */
        readonly MonthlyReport: {
            /** @description Centre; column `cem`. */
            readonly center: string;
            /** @description Month reported; column `mes`. */
            readonly month: string;
            /**
             * Format: date
             * @description Submitted on; column `fecha_remision`.
             */
            readonly submittedOn?: string;
            /** @description Actions carried out; column `acciones`. */
            readonly actions?: number;
            /** @description People who took part; column `personas`. */
            readonly people?: number;
            /** @description Information validated; column `validado`. */
            readonly validated?: boolean;
            /** @description Has qualitative content; column `contenido_cualitativo`. */
            readonly qualitative?: boolean;
            /** @description Other reports; column `otros_informes`. */
            readonly otherReports?: readonly {
                /** @enum {string} */
                readonly kind?: "plan" | "achievements" | "intervention";
                /** Format: date */
                readonly dueOn?: string;
                /** Format: date */
                readonly sentOn?: string;
            }[];
        };
        /** @description Quality assessment */
        readonly QualityAssessment: {
            /** @description Assessment id; column `id_evaluacion`. */
            readonly id: string;
            /**
             * Format: date
             * @description Date; column `fecha`.
             */
            readonly date?: string;
            /** @description What is assessed; column `evaluado`. */
            readonly subject?: string;
            /** @description Answers; column `respuestas`. Codes of the scheme `guideline`. */
            readonly answers?: {
                readonly [key: string]: {
                    /** @enum {string} */
                    readonly value?: "met" | "partly" | "not-met" | "not-applicable";
                    readonly evidence?: string;
                };
            };
        };
        /** @description Target progress */
        readonly TargetProgress: {
            /** @description Target id; column `id_meta`. */
            readonly id: string;
            /** @description Indicator; column `indicador`. */
            readonly indicator?: string;
            /** @description Year; column `anio`. */
            readonly year?: number;
            /** @description Yearly target; column `meta`. */
            readonly target: number;
            /** @description Months; column `meses`. */
            readonly months?: readonly {
                readonly month: string;
                readonly cumulative?: number;
                readonly scheduled?: number;
            }[];
            /** @description Decisions; column `decisiones`. */
            readonly decisions?: readonly {
                /** Format: date */
                readonly date?: string;
                readonly text?: string;
            }[];
        };
        /** @description Concertation body */
        readonly ConcertationBody: {
            /** @description Body id; column `id_instancia`. */
            readonly id: string;
            /**
             * Format: date
             * @description Date; column `fecha`.
             */
            readonly date?: string;
            /**
             * @description Level; column `nivel`. Codes of the scheme `concertation-level`.
             * @enum {string}
             */
            readonly level?: "regional" | "provincial" | "district";
            /** @description Ubigeo; column `ubigeo`. */
            readonly ubigeo?: string;
            /** @description Constituted; column `constituida`. */
            readonly constituted?: boolean;
            /** @description Installed; column `instalada`. */
            readonly installed?: boolean;
            /** @description Convened; column `convocada`. */
            readonly convened?: boolean;
            /** @description Conducted; column `conducida`. */
            readonly conducted?: boolean;
            /** @description The CEM takes part; column `participa_cem`. */
            readonly cemParticipates?: boolean;
            /** @description Members; column `integrantes`. */
            readonly members?: readonly {
                readonly name?: string;
                /** @enum {string} */
                readonly sector?: "local-government" | "health" | "education" | "police" | "women-ministry" | "justice" | "universities" | "civil-society" | "womens-organizations" | "social-organizations" | "ngos";
            }[];
            /**
             * Format: date
             * @description End of the legal term; column `plazo_legal`.
             */
            readonly legalDeadline?: string;
            /**
             * Format: date
             * @description Constituted on; column `fecha_constitucion`.
             */
            readonly constitutedOn?: string;
            /** @description Programme's representative designated; column `representante_designado`. */
            readonly representativeDesignated?: boolean;
            /** @description Technical assistance of the CEM; column `asistencia_tecnica`. */
            readonly assistance?: readonly string[];
            /** @description Management instruments that take the objectives up; column `instrumentos_locales`. */
            readonly localInstruments?: readonly string[];
            /** @description Meetings; column `reuniones`. */
            readonly meetings?: readonly {
                /** Format: date */
                readonly date?: string;
                readonly headAttended?: boolean;
            }[];
            /** @description Local protocol approved; column `protocolo_local`. */
            readonly localProtocol?: boolean;
            /** @description Annual balance; column `balance_anual`. */
            readonly annualBalance?: boolean;
            /** @description Annual training plan; column `plan_capacitacion`. */
            readonly trainingPlan?: boolean;
            /** @description Agreements; column `acuerdos`. */
            readonly agreements?: readonly {
                /** Format: date */
                readonly date?: string;
                /** Format: date */
                readonly lastProgressOn?: string;
            }[];
        };
        /** @description Published statistics */
        readonly Statistics: {
            /** @description Figures; column `observaciones`. */
            readonly observations?: readonly {
                readonly id: string;
                readonly indicator?: string;
                readonly unit?: string;
                readonly population?: string;
                readonly place?: string;
                readonly period?: string;
                readonly value: number;
                readonly precision?: number;
                readonly suspendedMonths?: readonly string[];
                readonly source?: string;
                readonly note?: string;
            }[];
            /** @description Claims; column `afirmaciones`. */
            readonly claims?: readonly {
                readonly id?: string;
                /** @enum {string} */
                readonly kind: "total" | "share" | "change" | "partition";
                readonly whole?: string;
                readonly parts?: readonly string[];
                readonly part?: string;
                readonly from?: string;
                readonly to?: string;
                readonly shares?: readonly string[];
                readonly stated?: number;
                readonly decimals?: number;
                /** @enum {string} */
                readonly unit?: "percent" | "percentage-points";
                readonly source?: string;
                readonly note?: string;
            }[];
        };
        readonly Report: {
            readonly tool: {
                /** @enum {string} */
                readonly name: "aurora";
                readonly version: string;
            };
            /** @description Everything that decided the verdict. */
            readonly ruleset: {
                readonly version: string;
                /** Format: date */
                readonly asOf: string;
                readonly parameters: {
                    readonly [key: string]: number;
                };
                readonly norms: readonly {
                    readonly id: string;
                    /** Format: date */
                    readonly inForceFrom: string;
                }[];
                readonly calendar: string;
                readonly territory: string;
                readonly only: readonly string[] | null;
                readonly suppressed: readonly {
                    readonly rule: string;
                    readonly reason: string;
                }[];
            };
            readonly inputs: readonly {
                readonly file: string;
                readonly entity: string;
                /** @enum {string} */
                readonly format: "csv" | "ndjson" | "json" | "xlsx" | "objects";
                readonly encoding: string | null;
                /** @description The worksheet that was read; absent where there are none. */
                readonly sheet?: string;
                /** @description How many records stood in hidden rows; absent where none did. */
                readonly hiddenRows?: number;
                readonly rows: number;
                readonly sha256: string | null;
            }[];
            /** @description Counts everything, whether listed or not. */
            readonly summary: {
                readonly records: number;
                /** @description Records without any error. */
                readonly valid: number;
                readonly errors: number;
                readonly warnings: number;
                readonly infos: number;
                readonly byRule: {
                    readonly [key: string]: number;
                };
                readonly byCenter: {
                    readonly [key: string]: components["schemas"]["CenterCounts"];
                };
                readonly withoutCenter: components["schemas"]["CenterCounts"];
            };
            readonly findings: readonly components["schemas"]["Finding"][];
            /** @description Whether some findings are counted and not listed. */
            readonly truncated: boolean;
            /** @description How many findings of each rule are not listed. */
            readonly omitted: {
                readonly [key: string]: number;
            };
            /** @description Only with `explain=true`. */
            readonly explanations?: readonly components["schemas"]["Explanation"][];
        };
        readonly CenterCounts: {
            readonly records: number;
            readonly valid: number;
            readonly errors: number;
            readonly warnings: number;
            readonly infos: number;
        };
        readonly Finding: {
            readonly rule: string;
            readonly severity: components["schemas"]["Severity"];
            /** @description What is wrong, what was found and what is expected. */
            readonly message: string;
            /** @description What the message was made of, so that it can be shown in the other language. */
            readonly params: {
                readonly [key: string]: string | number | readonly string[];
            };
            readonly record: {
                /** @description `-` for a body, which has no name; `file-1`, `file-2` … for the files of a form. */
                readonly file: string;
                readonly sheet: string | null;
                /** @description As a spreadsheet numbers rows, header included. */
                readonly row: number | null;
                readonly id: string | null;
            };
            readonly fields: readonly string[];
            readonly columns: readonly string[];
            /** @description What was found; masked or null where it might name a person. */
            readonly value: string | null;
            readonly expected: string | null;
            /** @description A value that would mend it, where one is certain. */
            readonly suggestion: string | null;
            readonly citations: readonly components["schemas"]["Citation"][];
        };
        /** @enum {string} */
        readonly Severity: "error" | "warning" | "info";
        /** @description The place in a norm on which a conclusion rests. */
        readonly Citation: {
            readonly norm: string;
            readonly locator: string;
        };
        /** @description What every rule says of one record, and why. */
        readonly Explanation: {
            readonly entity: string;
            readonly record: {
                /** @description `-` for a body, which has no name; `file-1`, `file-2` … for the files of a form. */
                readonly file: string;
                readonly sheet: string | null;
                /** @description As a spreadsheet numbers rows, header included. */
                readonly row: number | null;
                readonly id: string | null;
            };
            readonly rules: readonly {
                readonly rule: string;
                readonly severity: components["schemas"]["Severity"];
                /** @enum {string} */
                readonly status: "violated" | "undetermined" | "satisfied" | "not-in-force";
                /** @description The condition that breaks the rule. */
                readonly summary: string;
                readonly because: readonly string[];
                readonly facts: readonly {
                    readonly field: string;
                    readonly column: string;
                    readonly value: string | null;
                }[];
                /** @description The facts that are not known. */
                readonly missing: readonly string[];
                readonly toSatisfy: string | null;
                readonly citations: readonly components["schemas"]["Citation"][];
            }[];
        };
        /** @description A problem as RFC 9457 has it, in the language of the request. */
        readonly Problem: {
            /** @description A path of this server that tells about the kind of problem. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @description The path of the request. */
            readonly instance: string;
            /** @description The request's name in the service's log; `X-Request-Id` too. */
            readonly requestId?: string;
            /** @description The known name nearest to a mistaken one. */
            readonly nearest?: string;
            /** @description The query parameter that cannot be used. */
            readonly option?: string;
            /** @description Where a case is not of a decision's form, and what is expected there. */
            readonly issues?: readonly {
                readonly path: string;
                readonly expected: string;
                readonly nearest?: string;
            }[];
            /** @description The fields of a case that are missing or contradict each other, or that no table brings. */
            readonly fields?: readonly string[];
        };
        readonly Decision: {
            readonly name: string;
            readonly title: components["schemas"]["LocalizedText"];
            readonly summary: components["schemas"]["LocalizedText"];
            readonly interpretation: components["schemas"]["LocalizedText"] | null;
            /** @description The JSON Schema of the case. */
            readonly input: {
                readonly [key: string]: unknown;
            };
            readonly example?: unknown;
            readonly citations: readonly components["schemas"]["Citation"][];
        };
        /** @description A text in Spanish, which is official, and in English. */
        readonly LocalizedText: {
            readonly es: string;
            readonly en: string;
        };
        /** @description What a decision concludes; beside `trace` and `otherwise` it has fields of its own. */
        readonly Conclusion: {
            /** @description The reasoning, step by step. */
            readonly trace: readonly {
                /** @description The rule that says the same of a record. */
                readonly rule?: string;
                /** @description In the language of the answer. */
                readonly because: string;
                readonly citations: readonly components["schemas"]["Citation"][];
            }[];
            /** @description What is missing or would have to change for every other outcome. */
            readonly otherwise: readonly ({
                readonly outcome: string;
                /** @description In the language of the answer. */
                readonly needs: string;
                readonly fields: readonly string[];
            } & {
                readonly [key: string]: unknown;
            })[];
        } & {
            readonly [key: string]: unknown;
        };
        readonly ConceptSchemeSummary: {
            readonly id: string;
            readonly title: components["schemas"]["LocalizedText"];
            /** @description How many concepts it has. */
            readonly concepts: number;
        };
        readonly ConceptScheme: {
            readonly id: string;
            readonly title: components["schemas"]["LocalizedText"];
            readonly concepts: readonly components["schemas"]["Concept"][];
        };
        readonly Concept: {
            readonly code: string;
            readonly label: components["schemas"]["LocalizedText"];
            readonly definition: components["schemas"]["LocalizedText"];
            readonly synonyms: readonly string[];
            /** @description The wider concept of the same scheme. */
            readonly broader: string | null;
            readonly fromYear: number | null;
            readonly untilYear: number | null;
            /** @description Whether the code is for records of its time alone: another took its place, or its years are over. */
            readonly deprecated: boolean;
            /** @description The code that took its place. */
            readonly replacedBy: string | null;
            readonly citations: readonly components["schemas"]["Citation"][];
        };
        /** @description What a FHIR server can do. */
        readonly FhirCapabilities: {
            /** @enum {string} */
            readonly resourceType: "CapabilityStatement" | "TerminologyCapabilities";
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A problem as FHIR has it; `details.coding.code` is the end of the problem's `type`. */
        readonly OperationOutcome: {
            /** @enum {string} */
            readonly resourceType: "OperationOutcome";
            readonly issue: readonly ({
                /** @enum {string} */
                readonly severity: "error";
                /** @description Of FHIR's issue-type. */
                readonly code: string;
                readonly details: {
                    readonly text: string;
                } & {
                    readonly [key: string]: unknown;
                };
                /** @description What is wrong and what is expected. */
                readonly diagnostics: string;
            } & {
                readonly [key: string]: unknown;
            })[];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A FHIR R4 bundle of what a search found. */
        readonly FhirBundle: {
            /** @enum {string} */
            readonly resourceType: "Bundle";
        } & {
            readonly [key: string]: unknown;
        };
        /** @description The answer of a FHIR R4 operation. */
        readonly FhirParameters: {
            /** @enum {string} */
            readonly resourceType: "Parameters";
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A FHIR R4 code system: a concept scheme, whole, with its hierarchy. */
        readonly FhirCodeSystem: {
            /** @enum {string} */
            readonly resourceType: "CodeSystem";
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A FHIR R4 value set; expanded where an expansion was asked for. */
        readonly FhirValueSet: {
            /** @enum {string} */
            readonly resourceType: "ValueSet";
        } & {
            readonly [key: string]: unknown;
        };
        readonly Rule: {
            readonly code: string;
            readonly severity: components["schemas"]["Severity"];
            /**
             * @description Whether it judges how a file is written, each record, or all records of a run together.
             * @enum {string}
             */
            readonly kind: "file" | "record" | "fold";
            /** @description Null for rules over records of every kind. */
            readonly entity: string | null;
            readonly summary: components["schemas"]["LocalizedText"] & unknown;
            readonly remedy: components["schemas"]["LocalizedText"] & unknown;
            readonly fields: readonly string[];
            /** @description Why it weighs what it weighs. */
            readonly basis: string;
            readonly basisText: components["schemas"]["LocalizedText"];
            /** @description The words of the norm that decide the severity. */
            readonly wording: string | null;
            /** @description Whether it holds whatever norm is in force on a record's date. */
            readonly timeless: boolean;
            /** @description Where our reading goes beyond the letter: why. */
            readonly interpretation: components["schemas"]["LocalizedText"] | null;
            readonly parameters: readonly {
                readonly name: string;
                readonly default: number;
                readonly minimum: number;
                readonly unit: string;
                readonly reason: components["schemas"]["LocalizedText"];
            }[];
            readonly deprecated: {
                readonly replacedBy: string | null;
            } | null;
            readonly citations: readonly components["schemas"]["Citation"][];
        };
        readonly Norm: {
            readonly id: string;
            /** @description The official title, in Spanish. */
            readonly title: string;
            readonly description: components["schemas"]["LocalizedText"] | null;
            /**
             * @description Whether it obliges, only informs, or is an instrument that these name and no rule rests on.
             * @enum {string}
             */
            readonly kind: "norm" | "report" | "cited";
            /** @description Of what type a cited instrument is. */
            readonly type: string | null;
            readonly number: string | null;
            /** @description Day, month or year, as far as the sources say. */
            readonly date: string | null;
            /** @description What it approves, modifies, repeals, regulates or creates, by id. */
            readonly relations: readonly {
                readonly kind: string;
                readonly target: string;
            }[];
            readonly replacedBy: string | null;
            /** @description Where the sources name it. */
            readonly citations: readonly components["schemas"]["Citation"][];
            /** Format: date */
            readonly inForceFrom: string | null;
            /** Format: date */
            readonly inForceUntil: string | null;
            readonly approvedBy: string | null;
            readonly repeals: readonly string[];
        };
        readonly NormWithProvisions: components["schemas"]["Norm"] & {
            readonly provisions: readonly {
                readonly locator: string;
                readonly heading: components["schemas"]["LocalizedText"] & unknown;
            }[];
        };
        readonly Service: {
            readonly code: string;
            readonly label: components["schemas"]["LocalizedText"];
            readonly definition: components["schemas"]["LocalizedText"];
            /** @description The service of which it is a part. */
            readonly broader: string | null;
            readonly operator: string;
            readonly serves: {
                readonly ages?: {
                    readonly from?: number;
                    readonly to?: number;
                } & {
                    readonly [key: string]: unknown;
                };
                readonly sexes?: readonly string[];
                readonly populations: readonly string[];
                readonly condition: components["schemas"]["LocalizedText"];
                readonly needs: readonly string[];
            } & {
                readonly [key: string]: unknown;
            };
            readonly channels: readonly string[];
            readonly coverage: {
                /** @enum {string} */
                readonly extent: "national" | "departments";
                readonly departments?: readonly string[];
            } & {
                readonly [key: string]: unknown;
            };
            readonly centers: readonly {
                readonly site: string;
                readonly period: string;
                readonly observations: readonly components["schemas"]["Observation"][];
            }[];
            readonly figures: readonly {
                readonly period: string;
                readonly observations: readonly components["schemas"]["Observation"][];
            }[];
            readonly citations: readonly components["schemas"]["Citation"][];
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A figure as its source publishes it. */
        readonly Observation: {
            readonly id: string;
            readonly indicator: string;
            readonly unit: string;
            readonly population: string;
            readonly place: string;
            readonly period: string;
            readonly value: number;
            readonly precision?: number;
            /** @description The source's id and the locator in it. */
            readonly source: string;
            readonly suspendedMonths?: readonly string[];
            readonly note?: string;
        };
        readonly PublishedFigures: {
            readonly indicators: readonly {
                readonly code: string;
                readonly label: components["schemas"]["LocalizedText"];
            }[];
            readonly observations: readonly components["schemas"]["Observation"][];
            readonly claims: readonly ({
                readonly id: string;
                /** @enum {string} */
                readonly kind: "total" | "share" | "change" | "partition";
                readonly source: string;
            } & {
                readonly [key: string]: unknown;
            })[];
        };
        readonly RecordKind: {
            readonly entity: string;
            readonly label: components["schemas"]["LocalizedText"];
            /** @description The path of its JSON Schema and Table Schema. */
            readonly schema: string;
            /** @description The path of its template; null where its records fit no table. */
            readonly template: string | null;
            /** @description The fields that only JSON brings: they hold lists or objects. */
            readonly leftOut: readonly string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The version of the rules. */
        readonly "Aurora-Ruleset": string;
        /** @description The request's name in the service's log: the one that it brought, or one made for it. */
        readonly "X-Request-Id": string;
        /** @description The language of the answer. */
        readonly "Content-Language": "es" | "en";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly validateRecords: {
        readonly parameters: {
            readonly query?: {
                /** @description The day as of which the rules judge; today in Lima where absent. */
                readonly asOf?: string;
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
                /** @description The most findings that the report lists; all are counted, and `omitted` says how many of each rule are not listed. A stream of findings has no limit. */
                readonly maxFindings?: number;
                /** @description The least severity that is listed; everything is counted. */
                readonly severity?: "error" | "warning" | "info";
                /** @description Only these rules, by code; repeated, or separated by commas. */
                readonly only?: readonly string[];
                /** @description Not this rule, and why, as `CODE:reason`; repeated for several. The report names both. */
                readonly skip?: readonly string[];
                /** @description Adds `explanations` to the report: for each of the first 100 records every rule, satisfied, violated or undetermined, why, the facts that are missing, and what would satisfy it. */
                readonly explain?: boolean;
                /** @description The worksheet of a workbook; the one whose header fits the kind of record best where absent. */
                readonly sheet?: string;
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The kind of record. */
                readonly entity: "preventive-action" | "app-action" | "sustained-intervention" | "mens-group" | "mens-group-participant" | "mens-programme-team" | "community-activism" | "center" | "referral" | "monthly-report" | "quality-assessment" | "target-progress" | "concertation-body" | "statistics";
            };
            readonly cookie?: never;
        };
        /** @description Records, packed by one `Content-Encoding` at most. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": (components["schemas"]["PreventiveAction"] | components["schemas"]["AppAction"] | components["schemas"]["SustainedIntervention"] | components["schemas"]["MensGroup"] | components["schemas"]["MensGroupParticipant"] | components["schemas"]["MensProgrammeTeam"] | components["schemas"]["CommunityActivism"] | components["schemas"]["Center"] | components["schemas"]["Referral"] | components["schemas"]["MonthlyReport"] | components["schemas"]["QualityAssessment"] | components["schemas"]["TargetProgress"] | components["schemas"]["ConcertationBody"] | components["schemas"]["Statistics"]) | readonly (components["schemas"]["PreventiveAction"] | components["schemas"]["AppAction"] | components["schemas"]["SustainedIntervention"] | components["schemas"]["MensGroup"] | components["schemas"]["MensGroupParticipant"] | components["schemas"]["MensProgrammeTeam"] | components["schemas"]["CommunityActivism"] | components["schemas"]["Center"] | components["schemas"]["Referral"] | components["schemas"]["MonthlyReport"] | components["schemas"]["QualityAssessment"] | components["schemas"]["TargetProgress"] | components["schemas"]["ConcertationBody"] | components["schemas"]["Statistics"])[];
                readonly "text/csv": string;
                readonly "text/tab-separated-values": string;
                readonly "application/x-ndjson": string;
                readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                readonly "multipart/form-data": {
                    readonly asOf?: string;
                    readonly lang?: string;
                    readonly maxFindings?: string;
                    readonly severity?: string;
                    readonly only?: string;
                    readonly skip?: string;
                    readonly explain?: string;
                    readonly sheet?: string;
                    readonly file: readonly string[];
                };
            };
        };
        readonly responses: {
            /** @description What was found. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Report"];
                    readonly "application/x-ndjson": string;
                    readonly "text/html": string;
                    readonly "text/csv": string;
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    readonly "application/sarif+json": {
                        /** @enum {string} */
                        readonly version: "2.1.0";
                    } & {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description An option cannot be used (`/problems/invalid-option`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). The form cannot be read (`/problems/invalid-form`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such kind of record (`/problems/unknown-entity`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No marked workbook can be given back (`/problems/unmarkable-input`). */
            readonly 422: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many validations at once (`/problems/too-many-runs`). Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service is busy (`/problems/service-busy`). The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    /** @description After how many seconds to come again, where that helps. */
                    readonly "Retry-After"?: number;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDecisions: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What each decides, what it asks for, and an example of its input. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Decision"][];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDecision: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The decision's name. */
                readonly decision: "classify-prevention" | "classify-intervention" | "route-referral" | "admit-participant" | "report-deadline" | "assess-quality" | "align-guidelines" | "track-target" | "find-services" | "assess-monitoring";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What it decides, what it asks for, and an example of its input. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Decision"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such decision (`/problems/unknown-decision`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decide: {
        readonly parameters: {
            readonly query?: {
                /** @description The day as of which the rules judge; today in Lima where absent. */
                readonly asOf?: string;
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The decision's name. */
                readonly decision: "classify-prevention" | "classify-intervention" | "route-referral" | "admit-participant" | "report-deadline" | "assess-quality" | "align-guidelines" | "track-target" | "find-services" | "assess-monitoring";
            };
            readonly cookie?: never;
        };
        /** @description The case, by the decision's fields; see `GET /v1/decide/{decision}` for them. */
        readonly requestBody: {
            readonly content: {
                readonly "application/json": unknown;
            };
        };
        readonly responses: {
            /** @description The conclusion. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Conclusion"];
                };
            };
            /** @description An option cannot be used (`/problems/invalid-option`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such decision (`/problems/unknown-decision`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The unpacked body is too large (`/problems/unpacked-too-large`). The body is too large (`/problems/payload-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The case is not of the decision's form (`/problems/invalid-input`). Facts are missing for the decision (`/problems/missing-facts`). The facts of the case contradict each other (`/problems/contradictory-facts`). */
            readonly 422: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    /** @description After how many seconds to come again, where that helps. */
                    readonly "Retry-After"?: number;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listConceptSchemes: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Every scheme, without its concepts. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description `Accept`: each format is an answer of its own. */
                    readonly Vary?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ConceptSchemeSummary"][];
                    readonly "text/csv": string;
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readConceptScheme: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a scheme. */
                readonly scheme: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The scheme with its concepts, their definitions and citations. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description `Accept`: each format is an answer of its own. */
                    readonly Vary?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ConceptScheme"];
                    readonly "text/csv": string;
                    readonly "text/turtle": string;
                    readonly "application/ld+json": {
                        readonly [key: string]: unknown;
                    };
                    readonly "application/fhir+json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such concept scheme (`/problems/unknown-scheme`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readConcept: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a scheme. */
                readonly scheme: string;
                /** @description A code of the scheme. */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The concept. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description `Accept`: each format is an answer of its own. */
                    readonly Vary?: string;
                    /** @description Where the concept is that took its place; absent unless the code is replaced. */
                    readonly Link?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Concept"];
                    readonly "text/csv": string;
                    readonly "text/turtle": string;
                    readonly "application/ld+json": {
                        readonly [key: string]: unknown;
                    };
                    readonly "application/fhir+json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such concept scheme (`/problems/unknown-scheme`). The scheme has no such code (`/problems/unknown-concept`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readFhirMetadata: {
        readonly parameters: {
            readonly query?: {
                /** @description `terminology` for the TerminologyCapabilities, all else for the CapabilityStatement. */
                readonly mode?: "full" | "normative" | "terminology";
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The CapabilityStatement, or the TerminologyCapabilities. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirCapabilities"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly searchFhirCodeSystem: {
        readonly parameters: {
            readonly query?: {
                /** @description The canonical address. */
                readonly url?: string;
                /** @description The id. */
                readonly _id?: string;
                /** @description The version of the rules. */
                readonly version?: string;
                /** @description The beginning of the computable name. */
                readonly name?: string;
                /** @description The beginning of the Spanish title. */
                readonly title?: string;
                /** @description All are `active`. */
                readonly status?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A searchset of CodeSystems. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirLookUpCodeOfInstance: {
        readonly parameters: {
            readonly query: {
                /** @description The code. */
                readonly code: string;
                /** @description The version of the code system. */
                readonly version?: string;
                /** @description Only this property; repeated for several. */
                readonly property?: string;
                /** @description Language of displays and messages, es or en; `Accept-Language` decides where absent. */
                readonly displayLanguage?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a CodeSystem: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirLookUpCodeOfInstanceByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a CodeSystem: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirLookUpCode: {
        readonly parameters: {
            readonly query: {
                /** @description The code system. */
                readonly system: string;
                /** @description The code. */
                readonly code: string;
                /** @description The version of the code system. */
                readonly version?: string;
                /** @description Only this property; repeated for several. */
                readonly property?: string;
                /** @description Language of displays and messages, es or en; `Accept-Language` decides where absent. */
                readonly displayLanguage?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirLookUpCodeByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirValidateCodeOfInstance: {
        readonly parameters: {
            readonly query: {
                /** @description The code. */
                readonly code: string;
                /** @description The version of the code system. */
                readonly version?: string;
                /** @description What the code is called, to be checked too. */
                readonly display?: string;
                /** @description Language of displays and messages, es or en; `Accept-Language` decides where absent. */
                readonly displayLanguage?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a CodeSystem: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirValidateCodeOfInstanceByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a CodeSystem: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirValidateCode: {
        readonly parameters: {
            readonly query: {
                /** @description The code system. */
                readonly url: string;
                /** @description The code. */
                readonly code: string;
                /** @description The version of the code system. */
                readonly version?: string;
                /** @description What the code is called, to be checked too. */
                readonly display?: string;
                /** @description Language of displays and messages, es or en; `Accept-Language` decides where absent. */
                readonly displayLanguage?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirValidateCodeByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirTestSubsumptionOfInstance: {
        readonly parameters: {
            readonly query: {
                /** @description One code. */
                readonly codeA: string;
                /** @description The other code. */
                readonly codeB: string;
                /** @description The version of the code system. */
                readonly version?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a CodeSystem: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirTestSubsumptionOfInstanceByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a CodeSystem: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirTestSubsumption: {
        readonly parameters: {
            readonly query: {
                /** @description The code system. */
                readonly system: string;
                /** @description One code. */
                readonly codeA: string;
                /** @description The other code. */
                readonly codeB: string;
                /** @description The version of the code system. */
                readonly version?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirTestSubsumptionByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly readFhirCodeSystem: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a CodeSystem: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The CodeSystem. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirCodeSystem"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly searchFhirValueSet: {
        readonly parameters: {
            readonly query?: {
                /** @description The canonical address. */
                readonly url?: string;
                /** @description The id. */
                readonly _id?: string;
                /** @description The version of the rules. */
                readonly version?: string;
                /** @description The beginning of the computable name. */
                readonly name?: string;
                /** @description The beginning of the Spanish title. */
                readonly title?: string;
                /** @description All are `active`. */
                readonly status?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A searchset of ValueSets. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirBundle"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirExpandValueSetOfInstance: {
        readonly parameters: {
            readonly query?: {
                /** @description The version of the value set. */
                readonly valueSetVersion?: string;
                /** @description Only concepts one of whose names has words that begin so, in either language. */
                readonly filter?: string;
                /** @description How many to leave out. */
                readonly offset?: number;
                /** @description How many to give at most. */
                readonly count?: number;
                /** @description Whether to leave out codes that are for records of their time alone. */
                readonly activeOnly?: boolean;
                /** @description Whether to give every name. */
                readonly includeDesignations?: boolean;
                /** @description Always so. */
                readonly excludeNested?: boolean;
                /** @description Language of displays and messages, es or en; `Accept-Language` decides where absent. */
                readonly displayLanguage?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a ValueSet: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The expanded value set. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirValueSet"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirExpandValueSetOfInstanceByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a ValueSet: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The expanded value set. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirValueSet"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirExpandValueSet: {
        readonly parameters: {
            readonly query: {
                /** @description The value set. */
                readonly url: string;
                /** @description The version of the value set. */
                readonly valueSetVersion?: string;
                /** @description Only concepts one of whose names has words that begin so, in either language. */
                readonly filter?: string;
                /** @description How many to leave out. */
                readonly offset?: number;
                /** @description How many to give at most. */
                readonly count?: number;
                /** @description Whether to leave out codes that are for records of their time alone. */
                readonly activeOnly?: boolean;
                /** @description Whether to give every name. */
                readonly includeDesignations?: boolean;
                /** @description Always so. */
                readonly excludeNested?: boolean;
                /** @description Language of displays and messages, es or en; `Accept-Language` decides where absent. */
                readonly displayLanguage?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The expanded value set. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirValueSet"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirExpandValueSetByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The expanded value set. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirValueSet"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirValidateCodeInValueSetOfInstance: {
        readonly parameters: {
            readonly query: {
                /** @description The version of the value set. */
                readonly valueSetVersion?: string;
                /** @description The code's system. */
                readonly system: string;
                /** @description The version of the code system. */
                readonly systemVersion?: string;
                /** @description The code. */
                readonly code: string;
                /** @description What the code is called, to be checked too. */
                readonly display?: string;
                /** @description Language of displays and messages, es or en; `Accept-Language` decides where absent. */
                readonly displayLanguage?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a ValueSet: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirValidateCodeInValueSetOfInstanceByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a ValueSet: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirValidateCodeInValueSet: {
        readonly parameters: {
            readonly query: {
                /** @description The value set. */
                readonly url: string;
                /** @description The version of the value set. */
                readonly valueSetVersion?: string;
                /** @description The code's system. */
                readonly system: string;
                /** @description The version of the code system. */
                readonly systemVersion?: string;
                /** @description The code. */
                readonly code: string;
                /** @description What the code is called, to be checked too. */
                readonly display?: string;
                /** @description Language of displays and messages, es or en; `Accept-Language` decides where absent. */
                readonly displayLanguage?: string;
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly fhirValidateCodeInValueSetByBody: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                readonly "application/json": components["schemas"]["FhirParameters"];
            };
        };
        readonly responses: {
            /** @description The answer as Parameters. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirParameters"];
                };
            };
            /** @description A parameter is missing (`/problems/missing-parameter`). A parameter cannot be read (`/problems/invalid-parameter`). A parameter is not supported (`/problems/unsupported-parameter`). The body is no JSON (`/problems/not-json`). The body arrived incomplete (`/problems/incomplete-body`). The compressed body is damaged (`/problems/undecodable-body`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body stopped arriving (`/problems/idle-body`). */
            readonly 408: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The body is too large (`/problems/payload-too-large`). The unpacked body is too large (`/problems/unpacked-too-large`). */
            readonly 413: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description This type of content is not read (`/problems/unsupported-media-type`). */
            readonly 415: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The validation took too long (`/problems/run-too-long`). */
            readonly 503: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly readFhirValueSet: {
        readonly parameters: {
            readonly query?: {
                /** @description Stands for `Accept`, as FHIR has it. */
                readonly _format?: "json" | "application/json" | "application/fhir+json";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The id of a ValueSet: that of a concept scheme. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ValueSet. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    /** @description The headers by which answers differ. */
                    readonly Vary?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["FhirValueSet"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is not supported (`/problems/unsupported-parameter`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is no such resource or code (`/problems/unknown-resource`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description There is nothing in the formats asked for (`/problems/not-acceptable`). */
            readonly 406: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/fhir+json": components["schemas"]["OperationOutcome"];
                };
            };
        };
    };
    readonly listRules: {
        readonly parameters: {
            readonly query?: {
                /** @description A kind of record. */
                readonly entity?: string;
                /** @description A severity. */
                readonly severity?: "error" | "warning" | "info";
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Rule"][];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readRule: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The rule's code. */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Rule"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such rule (`/problems/unknown-rule`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listNorms: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What conclusions may cite, without provisions, and then every instrument that these sources name. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Norm"][];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readNorm: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The norm's id. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The norm with its provisions in the order of its text; reports have none. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NormWithProvisions"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such norm (`/problems/unknown-norm`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listServices: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The services. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Service"][];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readService: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The service's code. */
                readonly code: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The service. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Service"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such service (`/problems/unknown-service`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readStatistics: {
        readonly parameters: {
            readonly query?: {
                /** @description Only this indicator, by its code. */
                readonly indicator?: string;
                /** @description Only this source, by its id. */
                readonly source?: string;
                /** @description Only this place: `pe`, or the ubigeo of a department, province or district. */
                readonly place?: string;
                /** @description Only this period, as it is written there. */
                readonly period?: string;
                /** @description Only this population, as it is written there. */
                readonly population?: string;
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The figures. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PublishedFigures"];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSchemas: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The kinds of record. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RecordKind"][];
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readSchema: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The kind of record. */
                readonly entity: "preventive-action" | "app-action" | "sustained-intervention" | "mens-group" | "mens-group-participant" | "mens-programme-team" | "community-activism" | "center" | "referral" | "monthly-report" | "quality-assessment" | "target-progress" | "concertation-body" | "statistics";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The schema. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "Content-Language"?: "es" | "en";
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/schema+json": {
                        readonly [key: string]: unknown;
                    };
                    readonly "application/json": {
                        readonly [key: string]: unknown;
                    };
                    readonly "application/vnd.tableschema+json": {
                        readonly [key: string]: unknown;
                    };
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such kind of record (`/problems/unknown-entity`). This kind of record fits no table (`/problems/no-table`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readTemplate: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The kind of record. */
                readonly entity: "preventive-action" | "app-action" | "sustained-intervention" | "mens-group" | "mens-group-participant" | "mens-programme-team" | "community-activism" | "center" | "referral" | "monthly-report" | "quality-assessment" | "target-progress" | "concertation-body" | "statistics";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The workbook (XLSX). */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "Content-Language"?: "es" | "en";
                    /** @description A name under which to keep it. */
                    readonly "Content-Disposition"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such kind of record (`/problems/unknown-entity`). This kind of record fits no table (`/problems/no-table`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readProblemKind: {
        readonly parameters: {
            readonly query?: {
                /** @description Language of messages and problems; `Accept-Language` decides where absent, else Spanish. */
                readonly lang?: "es" | "en";
            };
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The end of a problem's `type`. */
                readonly kind: "invalid-option" | "incomplete-body" | "unknown-path" | "unknown-entity" | "no-table" | "unknown-scheme" | "unknown-concept" | "unknown-rule" | "unknown-norm" | "unknown-decision" | "unknown-service" | "unknown-resource" | "missing-parameter" | "invalid-parameter" | "unsupported-parameter" | "not-json" | "invalid-input" | "missing-facts" | "contradictory-facts" | "unknown-problem" | "method-not-allowed" | "not-acceptable" | "payload-too-large" | "undecodable-body" | "invalid-form" | "idle-body" | "unpacked-too-large" | "unmarkable-input" | "too-many-runs" | "service-busy" | "run-too-long" | "unsupported-media-type" | "internal-fault" | "not-ready" | "unauthenticated" | "too-many-requests" | "malformed-request" | "slow-headers" | "headers-too-large";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A short text, in the language of the request. */
            readonly 200: {
                headers: {
                    readonly "Content-Language"?: "es" | "en";
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An option cannot be used (`/problems/invalid-option`). */
            readonly 400: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such kind of problem (`/problems/unknown-problem`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readLiveness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It answers. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly status: "live";
                    };
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readReadiness: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It can. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly status: "ready";
                    };
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service is not ready (`/problems/not-ready`). */
            readonly 503: {
                headers: {
                    /** @description After how many seconds to come again, where that helps. */
                    readonly "Retry-After"?: number;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readMetrics: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Prometheus's text format. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/plain": string;
                };
            };
            /** @description A valid key is missing (`/problems/unauthenticated`). */
            readonly 401: {
                headers: {
                    /** @description `Bearer`, and why. */
                    readonly "WWW-Authenticate"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is nothing at this path (`/problems/unknown-path`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too many requests (`/problems/too-many-requests`). */
            readonly 429: {
                headers: {
                    /** @description After how many seconds to come again. */
                    readonly "Retry-After"?: number;
                    /** @description Where a key has a limit: the requests left (`r`), and the seconds until all are back (`t`). */
                    readonly RateLimit?: string;
                    /** @description Where a key has a limit: the requests that it may make (`q`) in so many seconds (`w`). */
                    readonly "RateLimit-Policy"?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readOpenApiDocument: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The API as OpenAPI 3.1. */
            readonly 200: {
                headers: {
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDocs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readDocsAsset: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description ETags that the client has. */
                readonly "If-None-Match"?: string;
                /** @description In which language to answer, and to tell problems: Spanish unless English is preferred. */
                readonly "Accept-Language"?: string;
            };
            readonly path: {
                /** @description The file's name. */
                readonly asset: "swagger-ui.css" | "swagger-ui-bundle.js" | "favicon-32x32.png" | "initializer.js";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The file. */
            readonly 200: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description The client has it already. */
            readonly 304: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    /** @description Strong: the hash of the body. */
                    readonly ETag?: string;
                    readonly "Cache-Control"?: string;
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There is nothing at this path (`/problems/unknown-path`). */
            readonly 404: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The headers are too large (`/problems/headers-too-large`). */
            readonly 431: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The service failed (`/problems/internal-fault`). */
            readonly 500: {
                headers: {
                    readonly "Aurora-Ruleset": components["headers"]["Aurora-Ruleset"];
                    readonly "X-Request-Id": components["headers"]["X-Request-Id"];
                    readonly "Content-Language": components["headers"]["Content-Language"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
