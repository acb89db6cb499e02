import { createValidator, type JsonRecord, standardSchema } from "@aurora/validator/core";
import { preventiveAction } from "@aurora/validator/entities/es/preventive-action";
import { standardSchemaResolver } from "@hookform/resolvers/standard-schema";
import { useForm } from "react-hook-form";

const schema = standardSchema(createValidator(preventiveAction));
const fields = [
  "id",
  "center",
  "startDate",
  "total",
  "women30to59",
  "casesDetected",
  "casesReferredToCem",
] as const;

interface Props {
  /** The action as it was saved before; the form shows some of its fields. */
  readonly action: JsonRecord;
  /** Takes an action without errors: days in ISO 8601, labels as codes, counts as numbers. */
  readonly onSend: (action: JsonRecord) => void;
}

export function ActionForm({ action, onSend }: Props) {
  const { register, handleSubmit, formState } = useForm({
    defaultValues: action,
    resolver: standardSchemaResolver(schema),
  });
  return (
    <form onSubmit={handleSubmit(onSend)} noValidate>
      {fields.map((name) => {
        const error = formState.errors[name]?.message;
        return (
          <label key={name}>
            {preventiveAction.entity.fields[name].label.es}
            <input
              {...register(name)}
              aria-invalid={error !== undefined}
              aria-describedby={`${name}-error`}
            />
            <span id={`${name}-error`}>{error}</span>
          </label>
        );
      })}
      <button type="submit">Registrar</button>
    </form>
  );
}
