import { scoreTexts } from "@/data/texts/en/words";
import type { Role } from "@/data/schema";
import type { Ranking } from "@/lib/matching/match";
import { percentOf, scoreWord } from "@/lib/matching/shown-score";
import { MeterBar } from "./meter-bar";

/** The whole order at one glance. A list, not links: on this page the fragment is taken. */
export function RankingOverview({ ranking, roles }: { ranking: Ranking; roles: readonly Role[] }) {
  return (
    <ol className="sheet space-y-3 px-5 py-5 sm:px-7">
      {ranking.matches.map(({ roleId, score }, place) => (
        <li key={roleId} className="grid grid-cols-[1.5rem_1fr_auto] items-baseline gap-x-2 sm:grid-cols-[1.5rem_minmax(0,1fr)_9rem_12rem] sm:gap-x-4">
          <span className="text-soft tabular-nums">{place + 1}</span>
          <span className={place === 0 ? "font-semibold" : undefined}>{roles.find((role) => role.id === roleId)?.title}</span>
          <span className="text-small text-soft">{scoreTexts[scoreWord(score)]}</span>
          <span className="col-span-2 col-start-2 mt-1 self-center sm:col-span-1 sm:col-start-auto sm:mt-0">
            <MeterBar percent={percentOf(score)} />
          </span>
        </li>
      ))}
    </ol>
  );
}
