import type { Metadata } from "next";
import Link from "next/link";
import { MangledResult } from "@/components/result/mangled-result";
import { Notice } from "@/components/ui/notice";
import { errorTexts } from "@/data/texts/en/errors";
import { siteTexts } from "@/data/texts/en/site";

const texts = errorTexts.notFound;

export const metadata: Metadata = { title: `${texts.title} · ${siteTexts.name}` };

export default function NotFound() {
  return (
    <Notice
      title={texts.title}
      actions={
        <>
          <Link href="/" className="button">
            {texts.home}
          </Link>
          <Link href="/roles" className="button button-quiet">
            {texts.roles}
          </Link>
        </>
      }
    >
      <p>{texts.body}</p>
      <MangledResult />
    </Notice>
  );
}
