/** How many people a list names: an id counts once, and one without an id for himself. */
export function distinctPeople(people: readonly { readonly id?: string | undefined }[]): number {
  const ids = people.flatMap(({ id }) => (id === undefined ? [] : [id]));
  return new Set(ids).size + people.length - ids.length;
}
