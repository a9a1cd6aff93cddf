import type { Metadata } from "next";
import { SkillsForm } from "@/components/skills-form/skills-form";
import { homeTexts } from "@/data/texts/en/home";

export const metadata: Metadata = { title: homeTexts.title };

export default function HomePage() {
  return (
    <>
      <div className="max-w-3xl pt-4 pb-7 sm:pt-8">
        <h1 className="text-head">{homeTexts.heading}</h1>
        <p className="mt-3 text-lead text-soft">
          {homeTexts.lead} <span className="with-script">{homeTexts.leadLive}</span>
          <span className="without-script">{homeTexts.leadWithoutJavaScript}</span>
        </p>
      </div>
      <SkillsForm />
    </>
  );
}
