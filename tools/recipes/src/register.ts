import { entityOf } from "@aurora/validator";
import { jsonSchema, tableSchema } from "@aurora/validator/schema";
import { templateWorkbook } from "@aurora/validator/template";

/** What a team needs to keep a register of referrals: a workbook to fill in, and what describes its records. */
export async function referralRegister() {
  const referral = entityOf("referral");
  return {
    template: await templateWorkbook(referral, { language: "es", rows: 200 }),
    records: jsonSchema(referral),
    tables: tableSchema(referral),
  };
}
