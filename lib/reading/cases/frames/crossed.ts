/** Words of one verb or noun by the place that each takes in a sentence: { base: "use", ing: "using", past: "used" }. */
export type Forms = Record<string, string>;

/** Each sentence with each set of words, where it has a word for every place: "I have {pp} … for years." */
export function crossed(sentences: readonly string[], words: readonly Forms[]): string[] {
  return sentences.flatMap((sentence) => words.flatMap((forms) => filled(sentence, forms) ?? []));
}

function filled(sentence: string, forms: Forms): string | undefined {
  let isWhole = true;
  const text = sentence.replace(/\{(\w+)\}/g, (_, place: string) => {
    if (forms[place] === undefined) isWhole = false;
    return forms[place] ?? "";
  });
  return isWhole ? text[0]?.toUpperCase() + text.slice(1) : undefined;
}
