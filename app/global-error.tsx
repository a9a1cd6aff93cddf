"use client";

import { Notice } from "@/components/ui/notice";
import { errorTexts } from "@/data/texts/en/errors";
import { siteTexts } from "@/data/texts/en/site";
import { fontVariables } from "./fonts";
import "./globals.css";

const texts = errorTexts.crash;

/** When even the layout fails: a page that needs nothing but itself. */
export default function GlobalError() {
  return (
    <html lang="en" dir="ltr" className={fontVariables}>
      <body>
        <title>{`${texts.title} · ${siteTexts.name}`}</title>
        <main className="px-4">
          <Notice
            title={texts.title}
            actions={
              // A whole new page load: the router may be what failed.
              // eslint-disable-next-line @next/next/no-html-link-for-pages -- the router itself may be what failed
              <a href="/" className="button">
                {texts.home}
              </a>
            }
          >
            <p role="alert">{texts.body}</p>
          </Notice>
        </main>
      </body>
    </html>
  );
}
