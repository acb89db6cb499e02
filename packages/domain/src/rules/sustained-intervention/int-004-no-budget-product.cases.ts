import { sustainedIntervention } from "../../records/sustained-intervention.js";
import { recordCases } from "../cases.js";
import { int004 } from "./int-004-no-budget-product.js";

export default recordCases(sustainedIntervention, {
  rule: int004,
  satisfied: [
    { why: "a product is named", given: { budgetProduct: "Producto comunitario" } },
    { why: "a name that begins as the word for none does", given: { budgetProduct: "No a la violencia" } },
  ],
  violated: [
    {
      why: "it is declared that there is none",
      given: { budgetProduct: "no" },
      params: {},
      at: ["budgetProduct"],
    },
    {
      why: "the same in another word, whatever its case and spaces",
      given: { budgetProduct: " Ninguno " },
      params: {},
      at: ["budgetProduct"],
    },
  ],
  undetermined: [
    { why: "nothing is said of it", given: { budgetProduct: undefined }, missing: ["budgetProduct"] },
  ],
});
