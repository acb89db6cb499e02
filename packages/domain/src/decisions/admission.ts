import { cite } from "../norms/citation.js";
import type { GroupOf } from "../records/field.js";
import type { mensGroupParticipant } from "../records/mens-group-participant.js";
import { par001 } from "../rules/mens-group-participant/par-001-factors-not-evaluated.js";
import { par004 } from "../rules/mens-group-participant/par-004-persisting-risk-not-coordinated.js";
import { par005 } from "../rules/mens-group-participant/par-005-sentenced-not-referred.js";
import { par013 } from "../rules/mens-group-participant/par-013-no-registration-form.js";
import { par014 } from "../rules/mens-group-participant/par-014-no-entry-test.js";
import type { Outcome } from "../rules/outcome.js";
import type { Duty } from "./decision.js";
import { ruleSays } from "./rule-says.js";

/** What is known of the man whose admission is decided. */
export type Applicant = GroupOf<(typeof mensGroupParticipant)["fields"]>;

/** A duty, and whether the record says that it was met; null where it does not say. */
export interface OwedDuty extends Duty {
  readonly fulfilled: boolean | null;
}

/** Whether the risk of violence persists; undefined where nobody says. */
export function riskOf({ riskPersists, exclusion }: Applicant): boolean | undefined {
  // With nothing coordinated, PAR-004 tells of nothing but the risk.
  const persists = exclusion?.riskPersists;
  return violatedBy(
    ruleSays(par004, {
      riskPersists,
      coordinated: false,
      exclusion: persists === undefined ? undefined : { riskPersists: persists },
    }),
  );
}

/** Whether he is serving a sentence; a regime is that of a sentence. */
export function sentenceOf({ sentenced, sentenceRegime }: Applicant): boolean | undefined {
  return sentenced ?? (sentenceRegime === undefined ? undefined : true);
}

/** Whether he must be referred to a CAI: for a sentence not to prison, or for a sanction that the group was to replace. */
export function owesCai(applicant: Applicant): boolean | undefined {
  const { replacesSanction, sentenceRegime, sex } = applicant;
  if (sex === "woman") return false;
  if (replacesSanction && sentenceRegime !== "prison") return true;
  return violatedBy(
    ruleSays(par005, { sentenced: sentenceOf(applicant), sentenceRegime, referredToCai: false }),
  );
}

/** What whoever leaves him out of the group or of a session owes him. */
export function dutiesOfExclusion({ exclusion }: Applicant): readonly OwedDuty[] {
  return [
    {
      code: "explain-reasons",
      text: {
        es: "Explicarle por qué se lo excluye.",
        en: "Explain to him why he is excluded.",
      },
      citations: cite("DG-018-2016", "VI.6.7.3"),
      fulfilled: exclusion?.explained ?? null,
    },
    {
      code: "inform-of-support",
      text: {
        es: "Procurar decirle en qué instituciones o lugares puede hallar apoyo.",
        en: "Try to tell him in which institutions or places he can find support.",
      },
      citations: cite("DG-018-2016", "VI.6.7.3"),
      fulfilled: exclusion?.supportInformed ?? null,
    },
  ];
}

/** What taking him into the group asks for. */
export function dutiesOfAdmission({ registered, entryTest, factors }: Applicant): readonly OwedDuty[] {
  return [
    {
      code: "fill-registration-form",
      text: {
        es: "Registrarlo en la ficha que se entrega al empezar las sesiones.",
        en: "Register him on the form that is handed out when the sessions begin.",
      },
      citations: cite("DG-018-2016", "VI.6.4.2"),
      fulfilled: keptBy(ruleSays(par013, { registered, status: "active" })),
    },
    {
      code: "apply-entry-test",
      text: {
        es: "Aplicarle la prueba de entrada.",
        en: "Give him the entry test.",
      },
      citations: cite("DG-018-2016", "VI.6.4.3"),
      fulfilled: keptBy(ruleSays(par014, { entryTest, status: "active" })),
    },
    {
      code: "evaluate-factors",
      text: {
        es: "Evaluar en él los diez factores que la directiva considera importantes.",
        en: "Evaluate in him the ten factors that the directive holds important.",
      },
      citations: cite("DG-018-2016", "VI.6.6"),
      fulfilled: keptBy(ruleSays(par001, { factors })),
    },
  ];
}

/** What his sentence or sanction asks for. */
export function dutiesOfSanction(applicant: Applicant): readonly OwedDuty[] {
  const duties: OwedDuty[] = [];
  if (owesCai(applicant)) {
    duties.push({
      code: "refer-to-cai",
      text: {
        es: "Derivarlo a un Centro de Atención Institucional (CAI).",
        en: "Refer him to a Centro de Atención Institucional (CAI).",
      },
      citations: cite("DG-018-2016", "VI.6.2.8", "VI.6.11.1"),
      fulfilled: applicant.referredToCai ?? null,
    });
  }
  if (sentenceOf(applicant) || applicant.replacesSanction) {
    duties.push({
      code: "replace-no-sanction",
      text: {
        es: "No contar su participación como cumplimiento de la sanción: esta se cumple aparte.",
        en: "Not count his taking part as serving the sanction, which is served apart.",
      },
      citations: cite("DG-018-2016", "VI.6.2.8"),
      fulfilled: applicant.replacesSanction === undefined ? null : !applicant.replacesSanction,
    });
  }
  return duties;
}

/** What persisting risk asks for, whatever is decided of him. */
export function dutiesOfRisk(applicant: Applicant): readonly OwedDuty[] {
  if (!riskOf(applicant)) return [];
  const { coordinated, exclusion } = applicant;
  return [
    {
      code: "coordinate-protection",
      text: {
        es: "Coordinar con los servicios de la institución y de otros sectores para proteger a quienes podrían ser víctimas.",
        en: "Coordinate with the institution's services and those of other sectors to protect possible victims.",
      },
      citations: cite("DG-018-2016", "VI.6.7.3+"),
      fulfilled: keptBy(ruleSays(par004, { riskPersists: true, coordinated, exclusion })),
    },
  ];
}

function violatedBy({ status }: Outcome): boolean | undefined {
  return status === "undetermined" ? undefined : status === "violated";
}

function keptBy({ status }: Outcome): boolean | null {
  return status === "undetermined" ? null : status === "satisfied";
}
