/** "dont", "did'nt", "don t" as a copied page leaves it: the denial without its apostrophe, or with it in the wrong place. */
const DENIAL = /^(do|does|did|is|are|was|were|have|hav|has|had|could|would|should|must|need|ca|wo)(?:nt|'nt|n t|nt')$/;

/** Written so on phones, and no other word of the languages read here. */
const SHORT: Record<string, string> = Object.assign(Object.create(null), {
  ive: "i've", youre: "you're", theyre: "they're", thats: "that's", whats: "what's", theres: "there's",
  nvr: "never", nevr: "never", abt: "about", thru: "through", cuz: "because", knw: "know", mgmt: "management",
} satisfies Record<string, string>);

/** Behind "im": German has that word too ("im Team"). */
const BEHIND_IM = /^(?:not|a|an|the|currently|now|still|just|very|really|so|also|no|pretty|quite|only|good|bad|great|new|into|fairly|familiar|confident|fluent|comfortable|interested|able|keen|used|certified|learning|working|using|studying|trying|looking|teaching|doing|getting)$/;

/** The word that a short form stands for. `next`: the word behind it. */
export function inFull(word: string, next: string | undefined): string {
  if (word === "im") return next !== undefined && BEHIND_IM.test(next) ? "i'm" : word;
  const denial = DENIAL.exec(word);
  return denial ? `${denial[1] === "hav" ? "have" : (denial[1] ?? "")}n't` : (SHORT[word] ?? word);
}
