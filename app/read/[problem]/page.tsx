import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Notice } from "@/components/ui/notice";
import { errorTexts } from "@/data/texts/en/errors";

const texts = errorTexts.read;
const PROBLEMS = ["empty", "nothing-read", "other-language", "too-long"] as const;

interface Props {
  params: Promise<{ problem: string }>;
}

export const dynamicParams = false;
export const metadata: Metadata = { title: errorTexts.read.title, robots: { index: false } };
export const generateStaticParams = () => PROBLEMS.map((problem) => ({ problem }));

export default async function ReadProblemPage({ params }: Props) {
  const asked = (await params).problem;
  const problem = PROBLEMS.find((one) => one === asked);
  if (!problem) notFound();
  return (
    <Notice
      title={texts[problem].title}
      actions={
        <Link href="/" className="button">
          {texts.back}
        </Link>
      }
    >
      <p>{texts[problem].body}</p>
    </Notice>
  );
}
