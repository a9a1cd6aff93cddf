import { baselineOutput } from "../scorers/score.mjs";
import type { Answer, System } from "../system";

/** The scorer's own floor: finds the word, credits it, asks nothing. */
export const keywordSearch: System = {
  name: "keyword search",
  ranksOnly: false,
  answer: (text) => baselineOutput([{ id: "", text }])[0] as Answer,
};
