import type { Stance } from "@/data/words";
import type { Name } from "@/lib/catalogue/compile-catalogue";
import type { Found } from "@/lib/catalogue/phrase-index";

/** A phrase of the lexicon found in a sentence, token `from` to `until` (exclusive). */
export type Sighting = Found<Name> & {
  /** A denial or a wish stands among its plain words, where a language puts it: "Foren habe ich `nie` betreut". */
  turned?: Stance;
};

/** What a sentence may name or tell, before its setting has been asked. */
export interface Candidates {
  names: Sighting[];
  told: Sighting[];
}
