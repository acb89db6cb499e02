import { createValidator } from "@aurora/validator";
import { defineRule, satisfied, undetermined, violated } from "@aurora/validator/core";
import { preventiveAction } from "@aurora/validator/entities/preventive-action";

const fewerThanAgreed = defineRule(
  preventiveAction,
  {
    code: "region-x/REG-001",
    severity: "warning",
    basis: "own-threshold",
    summary: { es: "Participó menos gente de la convenida.", en: "Fewer people took part than agreed." },
    remedy: { es: "Convoque con más antelación.", en: "Invite people earlier." },
    documents: [{ document: "Directiva 003-2026-GORE", locator: "4.2" }],
    fields: ["total"],
    check: ({ total }) => {
      if (total === undefined) return undetermined("total");
      return total >= 40 ? satisfied : violated({ params: { total }, expected: "40" });
    },
  },
  {
    es: ({ total }, say) => `Participaron ${say.count(total, "persona", "personas")}; se convinieron 40.`,
    en: ({ total }, say) => `${say.count(total, "person", "people")} took part; 40 were agreed.`,
  },
);

export const validator = createValidator("preventive-action", { rules: [fewerThanAgreed] });
