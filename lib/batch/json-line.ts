/** How one mode of the batch command answers a line: which field it reads and what it makes of it. */
export interface Answer {
  field: "text" | "link";
  answer: (id: unknown, value: string) => object;
}

/** One line in, one object out. A line that is no such object gets an error, and the run goes on. */
export function lineOf(line: string, { field, answer }: Answer): object {
  let item: unknown;
  try {
    item = JSON.parse(line);
  } catch {
    return { error: "The line is not JSON." };
  }
  if (typeof item !== "object" || item === null || Array.isArray(item)) return { error: `The line is no object with "id" and "${field}".` };
  const { id, [field]: value } = item as Record<string, unknown>;
  const named = id === undefined ? {} : { id };
  if (typeof id !== "string" && typeof id !== "number") return { ...named, error: 'The object has no "id".' };
  if (typeof value !== "string") return { ...named, error: `The object has no "${field}" that is a text.` };
  return answer(id, value);
}
