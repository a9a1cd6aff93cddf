import { catalogue } from "@/data/catalogue";

/** Words that tell nothing ("the", "and"), as people leave them out before a search. */
export const LITTLE: ReadonlySet<string> = new Set(catalogue.languages.flatMap((language) => language.functionWords));

/** In lower case, with the signs of C++ and C#. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];
}
