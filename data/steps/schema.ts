import { z } from "zod";

/** What the files of steps must look like. zod runs in the test; everybody else imports the types. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "ids are kebab-case");
const sentence = z.string().min(12).max(240);

const sourceSchema = z.object({ name: z.string().min(2).max(90), url: z.url({ protocol: /^https$/ }) });

export const stepSchema = z.object({
  skillId: id,
  /** Why roles ask for it: the duty (1..3 on the role's card) that rests on it. */
  asked: z.array(z.object({ roleId: id, duty: z.number().int().min(1).max(3), why: sentence })).min(1),
  /** A first proof of it: small, public, finishable. */
  proof: sentence,
  /** In plain words, for somebody who starts from nothing. */
  effort: z.string().min(5).max(60),
  /** Where to learn it, from those who made it or write the rules of it. */
  sources: z.array(sourceSchema).min(1).max(3),
});
export type Step = z.infer<typeof stepSchema>;

/** Short honest ways into each role, by role id. */
export const entryRoutesSchema = z.record(id, z.array(sentence).length(3));
export type EntryRoutes = Readonly<z.infer<typeof entryRoutesSchema>>;

/** By role id and name of the part: a concrete skill that closes it, where the card's own word is a general one. */
export const closersSchema = z.record(id, z.record(z.string(), id));
export type Closers = Readonly<z.infer<typeof closersSchema>>;
