import type { Answers } from "./accuracy";
import type { LabelledText } from "./labelled";
import { REWRITINGS } from "./rewritings";
import type { Answer, System } from "./system";

export interface InvarianceRow {
  rewriting: string;
  /** Rewritten texts. */
  of: number;
  /** Of them, those whose roles stand in the same order, with the same verdict. */
  sameRanking: number;
  /** Of them, those whose roles have the same scores, too. */
  sameScores: number;
}

/** How much a change of form changes: nothing, if a system reads what is said and not how it stands there. */
export function invarianceOf(system: System, rows: readonly LabelledText[], before: Answers): InvarianceRow[] {
  return REWRITINGS.map(({ name, rewrite }) => {
    const pairs = rows.flatMap((row) => rewrite(row).filter((text) => text !== row.text).map((text) => ({ was: before.get(row.id), is: system.answer(text) })));
    const kept = (view: (answer: Answer) => string) => pairs.filter(({ was, is }) => was !== undefined && view(was) === view(is)).length;
    return { rewriting: name, of: pairs.length, sameRanking: kept(rankingOf), sameScores: kept(scoresOf) };
  });
}

const rankingOf = ({ fit, roles }: Answer) => [fit, ...roles.map(({ id }) => id)].join(" ");
const scoresOf = ({ roles }: Answer) => roles.map(({ id, score }) => `${id} ${score.toFixed(6)}`).join(" ");
