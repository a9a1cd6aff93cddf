import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { FocusOnArrival } from "@/components/ui/focus-on-arrival";
import { OpenOnPaper } from "@/components/ui/open-on-paper";
import { SiteFooter } from "@/components/ui/site-footer";
import { SiteHeader } from "@/components/ui/site-header";
import { siteTexts } from "@/data/texts/en/site";
import { WITHOUT_SCRIPT_STYLE } from "@/scripts/content-policy.mjs";
import { fontVariables } from "./fonts";
import "./globals.css";

export const metadata: Metadata = {
  title: siteTexts.name,
  description: siteTexts.description,
  applicationName: siteTexts.name,
  referrer: "no-referrer",
  formatDetection: { telephone: false, email: false, address: false },
};

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#e6ebe6" },
    { media: "(prefers-color-scheme: dark)", color: "#10171b" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr" className={fontVariables}>
      <head>
        {/* as the stylesheet says it, for browsers that cannot ask whether there are scripts */}
        <noscript>
          <style>{WITHOUT_SCRIPT_STYLE}</style>
        </noscript>
      </head>
      <body>
        <SiteHeader />
        <main id="content" className="mx-auto w-full max-w-6xl grow px-4 pb-16 sm:px-6" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
        <OpenOnPaper />
        <FocusOnArrival />
      </body>
    </html>
  );
}
