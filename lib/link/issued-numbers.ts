import { createHash } from "node:crypto";

/** So many of the first names of a list are given out, in this order. */
export interface Issued {
  count: number;
  digest: string;
}

export function issuedOf(names: readonly string[]): Issued {
  return { count: names.length, digest: createHash("sha256").update(names.join("\n")).digest("hex") };
}

/** Whether a list still begins with all that was given out: links say a number, so a name in another place is another skill. */
export function keepsIssued(names: readonly string[], issued: readonly Issued[]): boolean {
  return issued.every(({ count, digest }) => names.length >= count && issuedOf(names.slice(0, count)).digest === digest);
}
