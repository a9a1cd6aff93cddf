import type { Catalogue } from "./catalogue";

type Link = string | { id: string; beside?: string };

/**
 * What the schema cannot see: ids that are given twice or lead nowhere, classes of words that do not exist. Each fault is named
 * with its place, as the schema's are: "roles.0.requirements.1.parts.0.anyOf.2: no skill is called …".
 */
export function catalogueFaults({ roles, skills, notSkills, languages, wordClasses }: Pick<Catalogue, "roles" | "skills" | "notSkills" | "languages" | "wordClasses">): string[] {
  const ids = new Set(skills.map((skill) => skill.id));
  const known = (place: string, id: string) => (ids.has(id) ? [] : [`${place}: no skill is called “${id}”`]);
  const links = (place: string, all: readonly Link[]) =>
    all.flatMap((link, i) => {
      const { id, beside } = typeof link === "string" ? { id: link } : link;
      return [...known(`${place}.${i}`, id), ...(beside === undefined ? [] : known(`${place}.${i}.beside`, beside))];
    });
  const keys = (place: string, entries: Readonly<Record<string, unknown>>) => Object.keys(entries).flatMap((id) => known(`${place}.${id}`, id));

  return [
    ...twice("roles", roles),
    ...twice("skills", skills),
    ...skills.flatMap(({ implies, confusedWith }, i) => [...links(`skills.${i}.implies`, implies), ...links(`skills.${i}.confusedWith`, confusedWith)]),
    ...roles.flatMap(({ duties, requirements }, i) => [
      ...duties.flatMap(({ supportedBy }, j) => links(`roles.${i}.duties.${j}.supportedBy`, supportedBy)),
      ...requirements.flatMap(({ parts }, j) =>
        parts.flatMap(({ anyOf, lackedBy = [] }, k) => {
          const place = `roles.${i}.requirements.${j}.parts.${k}`;
          return [...links(`${place}.anyOf`, anyOf), ...links(`${place}.lackedBy`, lackedBy)];
        }),
      ),
    ]),
    ...languages.flatMap(({ code, names, told, denials }) => [
      ...keys(`languages.${code}.names`, names),
      ...keys(`languages.${code}.told`, told),
      ...keys(`languages.${code}.denials.named`, denials.named),
      ...keys(`languages.${code}.denials.told`, denials.told),
    ]),
    ...classesMissing("skills", skills, wordClasses),
    ...classesMissing("notSkills", notSkills, wordClasses),
    ...languages.flatMap((language) => classesMissing(`languages.${language.code}`, language, wordClasses)),
  ];
}

function twice(place: string, entries: readonly { id: string }[]): string[] {
  const seen = new Map<string, number>();
  return entries.flatMap(({ id }, i) => {
    const first = seen.get(id);
    if (first === undefined) seen.set(id, i);
    return first === undefined ? [] : [`${place}.${i}.id: “${id}” is the id of ${place}.${first}, too`];
  });
}

const CLASS = /(?:^|[\s|?])@([^\s|]+)/g;

/** Wherever a phrase may stand: in any text of the value. */
function classesMissing(place: string, value: unknown, wordClasses: Catalogue["wordClasses"]): string[] {
  if (typeof value === "string") {
    const asked = [...value.matchAll(CLASS)].map((match) => match[1] ?? "");
    return asked.filter((name) => !Object.hasOwn(wordClasses, name)).map((name) => `${place}: no class of words is called @${name}`);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => classesMissing(`${place}.${key}`, each, wordClasses));
}
