import { ContrastNote } from "@/components/advice/contrast-note";
import type { Result } from "@/components/result/result";
import { RoleCard } from "@/components/role-card/role-card";
import { resultTexts } from "@/data/texts/en/results";

interface Props {
  result: Result;
  settled: Result;
  shared: boolean;
}

/** The cards, best first, and between neighbours why they stand so. */
export function RankedCards({ result, settled, shared }: Props) {
  const { matches } = result.ranking;
  return (
    <section aria-labelledby="ranking-heading">
      <h2 id="ranking-heading" className="sr-only">
        {resultTexts.ranking}
      </h2>
      <ol className="space-y-4">
        {matches.map((match, place) => {
          const role = result.index.roles.find(({ id }) => id === match.roleId);
          const below = matches[place + 1];
          return (
            role && (
              <li key={role.id} className="below-fold space-y-4">
                <RoleCard role={role} match={match} rank={place + 1} result={result} settled={settled} shared={shared} />
                {/* Nothing rather than why an earlier order stood so. */}
                {below && match.score > 0 && <div className="min-h-12">{settled === result && <ContrastNote result={settled} above={match} below={below} />}</div>}
              </li>
            )
          );
        })}
      </ol>
    </section>
  );
}
