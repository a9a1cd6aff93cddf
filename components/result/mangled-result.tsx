"use client";

import { useSyncExternalStore } from "react";
import { errorTexts } from "@/data/texts/en/errors";
import { mangledCode } from "./mangled-code";

const texts = errorTexts.notFound;
const subscribe = () => () => {};

/** Offers the result behind a link whose "#" was rewritten on its way. */
export function MangledResult() {
  const code = useSyncExternalStore(subscribe, () => mangledCode(window.location.pathname), () => undefined);
  if (!code) return null;
  return (
    <section className="border-t border-line pt-4" aria-labelledby="mangled-heading">
      <h2 id="mangled-heading" className="text-lead">
        {texts.mangledTitle}
      </h2>
      <p className="mt-2">{texts.mangledBody}</p>
      {/* A plain link: the address changes as a whole, and nothing is asked of the server with the code in it. */}
      <a href={`/results#${code}`} className="button button-main mt-4">
        {texts.mangledOpen}
      </a>
    </section>
  );
}
