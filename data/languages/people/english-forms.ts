/** Pasts that no rule makes. */
const PASTS: Record<string, string> = {
  begin: "began", break: "broke", bring: "brought", build: "built", buy: "bought", choose: "chose", cut: "cut", deal: "dealt", do: "did", draw: "drew", drive: "drove", fight: "fought", find: "found", fly: "flew", forecast: "forecast", get: "got", give: "gave", grow: "grew",
  have: "had", keep: "kept", know: "knew", lead: "led", learn: "learned learnt", make: "made", meet: "met", oversee: "oversaw", put: "put", read: "read", rebuild: "rebuilt", rewrite: "rewrote", run: "ran", sell: "sold", send: "sent", set: "set", shoot: "shot", show: "showed", sing: "sang", sit: "sat", speak: "spoke", spend: "spent", swear: "swore", take: "took", teach: "taught", tell: "told", understand: "understood", write: "wrote",
};

const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|commit|control|program|unzip)$/;

export function thirdPersonOf(verb: string): string {
  if (verb === "have") return "has";
  if (/(?:[sxzo]|ch|sh)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

export function pastOf(verb: string): string[] {
  const irregular = PASTS[verb];
  if (irregular) return irregular.split(" ");
  if (verb.endsWith("e")) return [`${verb}d`];
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`];
  return [DOUBLING.test(verb) ? `${verb}${verb.at(-1) ?? ""}ed` : `${verb}ed`];
}
