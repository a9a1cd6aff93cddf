import { completeLanguage, completeRole, completeSkill } from "@/data/complete";
import { english } from "@/data/languages/en";
import { UNREAD_LANGUAGES } from "@/data/languages/unread-languages";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";

/** Three toy roles over eight skills: the engine knows nothing of five. */
export const toyCatalogue = {
  roles: [
    { id: "baker", title: "Baker", summary: "Bakes.", duties: [{ text: "Bakes bread.", supportedBy: ["sourdough"] }], requirements: [{ text: "Baking", parts: [{ name: "baking", anyOf: ["baking"] }] }] },
    { id: "gardener", title: "Gardener", summary: "Grows.", duties: [], requirements: [{ text: "Plants", parts: [{ name: "pruning", anyOf: ["pruning"] }, { name: "sowing", anyOf: ["sowing"] }] }] },
    { id: "tailor", title: "Tailor", summary: "Sews.", duties: [], requirements: [{ text: "Sewing", parts: [{ name: "sewing", anyOf: ["sewing", { id: "knitting", worth: 0.5 }] }] }] },
  ].map(completeRole),
  skills: [
    { id: "baking", label: "Baking" },
    { id: "sourdough", label: "Sourdough", aliases: ["wild yeast"], implies: ["baking"] },
    { id: "pruning", label: "Pruning" },
    { id: "sowing", label: "Sowing" },
    { id: "sewing", label: "Sewing", aliases: ["sewing machine"] },
    { id: "knitting", label: "Knitting" },
    { id: "rye", label: "Rye", implies: [{ id: "baking", worth: 0.5 }] },
    { id: "spring", label: "Spring", ambiguous: { names: ["Spring"], with: ["gardening"], never: ["spring water"] } },
  ].map(completeSkill),
  languages: [completeLanguage(english)],
  unreadLanguages: UNREAD_LANGUAGES,
  notSkills: ["baking soda"],
  wordClasses: {},
  ordinaryWords: ["bating"],
  foreignWords: [],
};

export const toyIndex = compileCatalogue(toyCatalogue);
