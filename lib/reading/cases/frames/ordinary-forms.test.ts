import { describe, expect, test } from "vitest";
import { catalogue } from "@/data/catalogue";
import { compileCatalogue } from "@/lib/catalogue/compile-catalogue";
import { readDescription } from "../../read-description";
import { ORDINARY_FORMS } from "./ordinary-forms";

const index = compileCatalogue(catalogue);
const NAMES = ["Kubernetes", "Figma", "Python"];

/** The stance and the level that a sentence gives to the name that it is filled with. */
function said(form: string, name: string): { stance?: string; level?: string } {
  const text = form.replace("…", name);
  const at = text.indexOf(name);
  const { stance, level } = readDescription(text, index).mentions.find((mention) => mention.by !== "told" && mention.start <= at && mention.end >= at + name.length) ?? {};
  return { stance, level };
}

for (const { stance, level, forms } of ORDINARY_FORMS) {
  describe([stance, level].filter(Boolean).join(", "), () => {
    test.each(forms.flat().filter((form) => form !== undefined))("%s", (form) => {
      const read = NAMES.map((name) => said(form, name));
      expect(read.map((each) => each.stance)).toEqual(NAMES.map(() => stance));
      // whoever says that they are good is not below the middle
      const levels = level === "high" ? ["mid", "high"] : [level];
      if (level !== undefined) for (const each of read) expect(levels).toContain(each.level);
    });
  });
}
