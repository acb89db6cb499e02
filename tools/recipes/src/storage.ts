import { createValidator } from "@aurora/validator";

const validator = createValidator("preventive-action");

/**
 * Validates an object of a storage while it is being downloaded. `fetch` a presigned address; of the AWS
 * SDK, validate `(await client.send(new GetObjectCommand(…))).Body`: any stream will do.
 */
export async function validateObject(address: string) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the storage answered ${response.status}`);
  const file = new URL(address).pathname.split("/").at(-1) ?? address;
  return validator.validate(response, { file });
}
