import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { catalogueIndex } from "@/components/engine/catalogue-index";
import { RecognisedSkills } from "@/components/role-card/recognised-skills";
import { roleTexts } from "@/data/texts/en/roles";

interface Props {
  params: Promise<{ id: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () => catalogueIndex.roles.map(({ id }) => ({ id }));

async function roleOf({ params }: Props) {
  const { id } = await params;
  return catalogueIndex.roles.find((role) => role.id === id) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, summary } = await roleOf(props);
  return { title: roleTexts.pageTitle(title), description: summary };
}

export default async function RolePage(props: Props) {
  const role = await roleOf(props);
  return (
    <article className="pt-4 sm:pt-8">
      <header className="max-w-3xl">
        <h1 className="text-head">{role.title}</h1>
        <p className="mt-3 text-lead">{role.summary}</p>
        <p className="mt-1 text-soft">{roleTexts.organisations(role.organisations)}</p>
        <p className="mt-5">
          <Link href="/" className="button button-main">
            {roleTexts.matchYourself}
          </Link>
        </p>
      </header>

      <div className="mt-9 grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <section aria-labelledby="duties-heading">
          <h2 id="duties-heading" className="text-title">
            {roleTexts.dutiesHeading}
          </h2>
          <ol className="mt-3 space-y-3">
            {role.duties.map((duty, place) => (
              <li key={duty.text} className="flex gap-3">
                <span aria-hidden="true" className="text-soft tabular-nums">
                  {place + 1}
                </span>
                {duty.text}
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="requirements-heading">
          <h2 id="requirements-heading" className="text-title">
            {roleTexts.requirementsHeading}
          </h2>
          <p className="mt-1 text-soft">{roleTexts.recognisedIntro}</p>
          <ol className="mt-3 space-y-4">
            {role.requirements.map((requirement) => (
              <li key={requirement.text} className="card p-5">
                <h3 className="text-body">{requirement.text}</h3>
                <RecognisedSkills requirement={requirement} index={catalogueIndex} />
              </li>
            ))}
          </ol>
        </section>
      </div>
      <p className="mt-8">
        <Link href="/roles" className="inline-flex min-h-11 items-center">
          {roleTexts.back}
        </Link>
      </p>
    </article>
  );
}
