/**
 * One key for an English word's family: model, models, modelled, modeling and modelling are "model".
 * Light on purpose (Harman's S-stemmer, with -ed and -ing): it joins inflections, never derived words (design, designer).
 */
// "programming" is neither a programme nor the programmer: its key is a word of its own
const IRREGULAR: Record<string, string> = Object.assign(Object.create(null), {
  used: "use", using: "use", uses: "use", wrote: "write", written: "write", writing: "write", built: "build", ran: "run", led: "lead",
  taught: "teach", held: "hold", kept: "keep", made: "make", drew: "draw", drawn: "draw", found: "find", broke: "break", broken: "break",
  spoke: "speak", spoken: "speak", gave: "give", given: "give", took: "take", taken: "take", told: "tell", thought: "think", brought: "bring",
  grew: "grow", grown: "grow", sat: "sit", stood: "stand", met: "meet", knew: "know", known: "know", did: "do", done: "do", does: "do", doing: "do",
  went: "go", gone: "go", goes: "go", said: "say", saw: "see", seen: "see", sold: "sell", bought: "buy", heard: "hear", learnt: "learn",
  understood: "understand", chose: "choose", chosen: "choose", shown: "show", people: "person", women: "woman", men: "man", children: "child",
  got: "get", began: "begin", begun: "begin", became: "become", felt: "feel", left: "leave", put: "put", set: "set", read: "read",
  criteria: "criterion", analyses: "analysis", data: "data", won: "win", fought: "fight", drove: "drive", cut: "cut", came: "come", programming: "programmin", programmed: "programmin", cookies: "cookie", movies: "movie", selfies: "selfie",
  sent: "send", paid: "pay", caught: "catch", spent: "spend", threw: "throw", thrown: "throw", fed: "feed", rewrote: "rewrite", rewritten: "rewrite", rewriting: "rewrite",
  rebuilt: "rebuild", oversaw: "oversee", overseen: "oversee", sought: "seek", dealt: "deal", stole: "steal", stolen: "steal", hid: "hide", hidden: "hide", wore: "wear", worn: "wear",
  forgot: "forget", forgotten: "forget", withdrew: "withdraw", withdrawn: "withdraw", redid: "redo", redone: "redo", redrew: "redraw", redrawn: "redraw", foresaw: "foresee", foreseen: "foresee",
  undid: "undo", undone: "undo", overcame: "overcome", upheld: "uphold", swept: "sweep", lent: "lend", sang: "sing", sung: "sing", flew: "fly", flown: "fly", shook: "shake", shaken: "shake",
  slept: "sleep", rode: "ride", ridden: "ride", struck: "strike", dug: "dig", hung: "hang", drank: "drink", ate: "eat", eaten: "eat", froze: "freeze", frozen: "freeze", swam: "swim", undertook: "undertake", undertaken: "undertake",
  has: "have", had: "have", having: "have", is: "be", am: "be", are: "be", was: "be", were: "be", been: "be", being: "be",
} satisfies Record<string, string>);

const SHORT_WITH_E = /^[^aeiouy][aeiou][^aeiouwxy]$/;
const VOWEL = /[aeiouy]/;

function withoutDouble(stem: string): string {
  return stem.length > 3 && /([bdfglmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

export function wordFamily(word: string): string {
  let stem = word.endsWith("'s") ? word.slice(0, -2) : word;
  stem = IRREGULAR[stem] ?? stem;
  if (stem.length <= 3) return stem;
  if (stem.endsWith("ies") && stem.length > 4) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:[sxz]|ch|sh)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (/[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  stem = IRREGULAR[stem] ?? stem;
  const cut = stem.endsWith("ing") ? 3 : stem.endsWith("ed") ? 2 : 0;
  if (cut && stem.length - cut >= 3 && VOWEL.test(stem.slice(0, -cut))) {
    const bare = stem.slice(0, -cut);
    // making, coded: a short stem that did not double its consonant has lost an e
    stem = SHORT_WITH_E.test(bare) ? `${bare}e` : withoutDouble(bare);
    if (stem.endsWith("i")) stem = `${stem.slice(0, -1)}y`;
  }
  stem = withoutDouble(stem);
  // British and American spellings: -isation, -ise, -yse, -our, -tre
  stem = stem.replace(/isation$/, "ization").replace(/(is|iz)e?$/, "iz").replace(/yze?$/, "ys").replace(/(?<=..)our$/, "or").replace(/tre$/, "ter").replace(/ence$/, "ense");
  return stem.length > 4 && stem.endsWith("e") ? stem.slice(0, -1) : stem;
}
