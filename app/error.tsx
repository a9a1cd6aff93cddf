"use client";

import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { errorTexts } from "@/data/texts/en/errors";

const texts = errorTexts.crash;

export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <Notice
      title={texts.title}
      actions={
        <>
          <button type="button" className="button" onClick={reset}>
            {texts.again}
          </button>
          <Link href="/" className="button button-quiet">
            {texts.home}
          </Link>
        </>
      }
    >
      <p role="alert">{texts.body}</p>
    </Notice>
  );
}
