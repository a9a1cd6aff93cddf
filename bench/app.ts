import { catalogue } from "@/data/catalogue";
import { answerText } from "@/lib/batch/answer-text";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import type { System } from "./system";

export const index = compileCatalogue(catalogue);

/** The app, through the same door as the batch command. */
export const app: System = { name: "Role Match", ranksOnly: false, answer: (text) => answerText(undefined, text, index) };
