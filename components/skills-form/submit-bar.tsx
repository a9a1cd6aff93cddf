"use client";

import { useSyncExternalStore } from "react";
import { homeTexts } from "@/data/texts/en/home";
import type { Ranking } from "@/lib/matching/match";
import type { Outcome } from "./use-submit";

const texts = homeTexts.submit;
const subscribe = () => () => {};

interface Props {
  /** Undefined while there is nothing to see. */
  ranking: Ranking | undefined;
  titleOf: (roleId: string) => string;
  outcome: Outcome;
  onSubmit: () => void;
}

/** The way on to the result. It ends the form; once there is a result to see it stays in sight, however long the page has grown above it. */
export function SubmitBar({ ranking, titleOf, outcome, onSubmit }: Props) {
  const isAwake = useSyncExternalStore(subscribe, () => true, () => false);
  return (
    <div className={`submit-bar ${ranking ? "submit-bar-afloat" : ""} no-print -mx-4 flex flex-col gap-x-5 gap-y-1.5 px-4 py-2.5 sm:-mx-2 sm:flex-row-reverse sm:items-center sm:justify-end sm:px-2`}>
      <div className="text-small sm:grow">
        {!isAwake && <p className="with-script asleep">{texts.asleep}</p>}
        {isAwake && outcome === "ready" && (
          <p className={ranking ? "line-clamp-2" : ""}>
            {ranking && <span className="font-semibold">{leading(ranking, titleOf)} </span>}
            <span className={`text-soft ${ranking ? "max-lg:hidden" : ""}`}>{texts.hint}</span>
          </p>
        )}
        <p role="status">{outcome !== "ready" && texts.outcomes[outcome]}</p>
      </div>
      {/* no submit button: it would be what Enter in a field presses without JavaScript, in the place of the one that posts */}
      <button type="button" onClick={onSubmit} className="with-script button button-main shrink-0">
        {texts.name}
      </button>
      <noscript>
        <button type="submit" formMethod="post" formAction="/read" className="button button-main shrink-0">
          {texts.name}
        </button>
      </noscript>
    </div>
  );
}

function leading({ fit, tied, matches: [first] }: Ranking, titleOf: Props["titleOf"]): string {
  if (fit === "tie") return texts.leading.tie(tied.map(titleOf));
  return first && first.score > 0 ? texts.leading[fit](titleOf(first.roleId)) : texts.leading.nothing;
}
