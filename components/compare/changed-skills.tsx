import { compareTexts } from "@/data/texts/en/compare";
import type { ProfileComparison } from "@/lib/advice/compare-profiles";
import type { ProfileEntry } from "@/lib/matching/profile";
import { saidOf, saidOtherwise } from "./said-otherwise";

const texts = compareTexts.then;

interface Props {
  comparison: ProfileComparison;
  labelOf: (skillId: string) => string;
}

/** What a person says now that they did not say then, what they no longer say, and what they say otherwise. */
export function ChangedSkills({ comparison, labelOf }: Props) {
  const { added, dropped, changed, extras } = comparison;
  const asItem = (entry: ProfileEntry) => ({ name: labelOf(entry.skillId), said: saidOf(entry) });
  const groups = [
    { heading: texts.added, items: [...added.map(asItem), ...extras.added.map((name) => ({ name, said: "" }))] },
    { heading: texts.dropped, items: [...dropped.map((entry) => ({ name: labelOf(entry.skillId), said: texts.was(saidOf(entry)) })), ...extras.dropped.map((name) => ({ name, said: "" }))] },
    { heading: texts.changed, items: changed.map(({ skillId, then, now }) => ({ name: labelOf(skillId), said: saidOtherwise(then, now) })) },
  ];
  return (
    <div className="card space-y-4 p-5">
      {groups.map(
        ({ heading, items }) =>
          items.length > 0 && (
            <section key={heading} aria-label={heading}>
              <h3 className="text-small font-semibold">{heading}</h3>
              <ul className="mt-1 space-y-1">
                {items.map(({ name, said }) => (
                  <li key={name}>
                    <bdi className="font-semibold">{name}</bdi> <span className="text-small text-soft">{said}</span>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
