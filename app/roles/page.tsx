import type { Metadata } from "next";
import Link from "next/link";
import { catalogueIndex } from "@/components/engine/catalogue-index";
import { roleTexts } from "@/data/texts/en/roles";

export const metadata: Metadata = { title: roleTexts.title };

export default function RolesPage() {
  return (
    <div className="pt-4 sm:pt-8">
      <h1 className="text-head">{roleTexts.heading}</h1>
      <p className="mt-3 max-w-3xl text-lead text-soft">{roleTexts.lead}</p>
      <ul className="mt-7 grid gap-5 md:grid-cols-2">
        {catalogueIndex.roles.map((role) => (
          <li key={role.id} className="card flex flex-col p-5 sm:p-7">
            <h2 className="text-title">{role.title}</h2>
            <p className="text-small text-soft">{roleTexts.organisations(role.organisations)}</p>
            <p className="mt-3">{role.summary}</p>
            <ul className="mt-3 mb-4 list-disc space-y-1 ps-5">
              {role.requirements.map((requirement) => (
                <li key={requirement.text}>{requirement.text}</li>
              ))}
            </ul>
            <Link href={`/roles/${role.id}`} className="button mt-auto self-start" aria-label={roleTexts.open(role.title)}>
              {roleTexts.openShort}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
