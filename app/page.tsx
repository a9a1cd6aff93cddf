import type { Metadata } from "next";
import { catalogueIndex } from "@/components/engine/engine";
import { SkillsForm } from "@/components/skills-form/skills-form";
import { homeTexts } from "@/data/texts/en/home";

export const metadata: Metadata = { title: homeTexts.title };

export default function HomePage() {
  const roles = catalogueIndex.roles.map(({ id, title, summary }) => ({ id, title, summary }));
  return (
    <>
      <div className="max-w-3xl pt-4 pb-7 sm:pt-8">
        <h1 className="text-head">{homeTexts.heading}</h1>
        <p className="mt-3 text-lead text-soft">{homeTexts.lead}</p>
      </div>
      <SkillsForm roles={roles} />
    </>
  );
}
