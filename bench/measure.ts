import { answersOf, personaScore, readingScore, type Answers, type PersonaScore, type ReadingScore } from "./accuracy";
import { advertScore, type AdvertScore } from "./adverts";
import { invarianceOf, type InvarianceRow } from "./invariance";
import type { LabelledAdvert, LabelledPersona, LabelledReading } from "./labelled";
import { parityOf, readParallelTexts, type ParityRow } from "./parallel";
import type { System } from "./system";

export interface Texts {
  readings: LabelledReading[];
  personas: LabelledPersona[];
  adverts: LabelledAdvert[] | undefined;
}

/** Everything that the lab knows of a system, the app or a peer. */
export interface Measured {
  name: string;
  ranksOnly: boolean;
  slow: boolean;
  /** Not of systems that only rank. */
  reading: ReadingScore | undefined;
  personas: PersonaScore;
  adverts: AdvertScore | undefined;
  invariance: InvarianceRow[];
  parity: ParityRow[];
}

/** Of the adverts a slow system answers one in so many. */
export const ADVERTS_FOR_SLOW = 5;

export function measure(system: System, texts: Texts): Measured {
  const adverts = system.slow ? texts.adverts?.filter((_, i) => i % ADVERTS_FOR_SLOW === 0) : texts.adverts;
  const personas: Answers = answersOf(system, texts.personas);
  return {
    name: system.name,
    ranksOnly: system.ranksOnly,
    reading: system.ranksOnly ? undefined : readingScore(texts.readings, answersOf(system, texts.readings)),
    personas: personaScore(texts.personas, personas, system.ranksOnly),
    adverts: adverts && advertScore(adverts, answersOf(system, adverts)),
    slow: system.slow === true,
    invariance: invarianceOf(system, texts.personas, personas),
    parity: parityOf(system, readParallelTexts()),
  };
}
