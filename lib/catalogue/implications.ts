import type { Skill } from "@/data/schema";

/** How far having one skill is having another: 0..1, along chains the product of their links, of several chains the best. */
export interface Implications {
  /** The skill itself (1) and all that it implies. */
  of(skillId: string): ReadonlyMap<string, number>;
}

export function compileImplications(skills: readonly Pick<Skill, "id" | "implies">[]): Implications {
  const direct = new Map(skills.map((skill) => [skill.id, skill.implies.map((link) => (typeof link === "string" ? { id: link, worth: 1 } : link))]));
  const known = new Map<string, ReadonlyMap<string, number>>();
  const nothing: ReadonlyMap<string, number> = new Map();

  const reach = (from: string): ReadonlyMap<string, number> => {
    const reached = new Map([[from, 1]]);
    const open = [from];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const worthSoFar = reached.get(next) ?? 0;
      for (const link of direct.get(next) ?? []) {
        const worth = worthSoFar * link.worth;
        // only a better way is followed, so circles end
        if (worth > (reached.get(link.id) ?? 0)) {
          reached.set(link.id, worth);
          open.push(link.id);
        }
      }
    }
    return reached;
  };
  return {
    of(skillId) {
      if (!direct.has(skillId)) return nothing;
      const before = known.get(skillId);
      if (before) return before;
      const reached = reach(skillId);
      known.set(skillId, reached);
      return reached;
    },
  };
}
