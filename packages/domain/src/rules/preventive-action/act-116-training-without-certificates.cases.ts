import { preventiveAction } from "../../records/preventive-action.js";
import { recordCases } from "../cases.js";
import { act116 } from "./act-116-training-without-certificates.js";

export default recordCases(preventiveAction, {
  rule: act116,
  satisfied: [
    {
      why: "a sustained training with certificates",
      given: { kind: "training", class: "sustained", certificatesIssued: true },
    },
    {
      why: "a brief training needs none",
      given: { kind: "training", class: "other", certificatesIssued: false },
    },
    {
      why: "a sustained action that trains nobody needs none",
      given: { kind: "awareness", class: "sustained", certificatesIssued: false },
    },
    {
      why: "no training: certificates need not be known",
      given: { kind: "information", certificatesIssued: undefined },
    },
    {
      why: "certificates were issued, whatever the kind",
      given: { kind: undefined, certificatesIssued: true },
    },
  ],
  violated: [
    {
      why: "a sustained training without certificates",
      given: { kind: "training", class: "sustained", certificatesIssued: false },
      params: {},
      at: ["certificatesIssued"],
      expected: "Sí",
    },
    {
      why: "the same as a single action of the intervention",
      given: { kind: "training", class: "sustained", unit: "action", certificatesIssued: false },
      params: {},
      at: ["certificatesIssued"],
      expected: "Sí",
    },
  ],
  undetermined: [
    {
      why: "a sustained training, certificates unknown",
      given: { kind: "training", class: "sustained", certificatesIssued: undefined },
      missing: ["certificatesIssued"],
    },
    {
      why: "no certificates, kind unknown",
      given: { kind: undefined, class: "sustained", certificatesIssued: false },
      missing: ["kind"],
    },
    {
      why: "a training without certificates of an unknown class",
      given: { kind: "training", class: undefined, certificatesIssued: false },
      missing: ["class"],
    },
  ],
});
