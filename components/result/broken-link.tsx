import Link from "next/link";
import { Notice } from "@/components/ui/notice";
import { resultTexts } from "@/data/texts/en/results";
import type { LinkFault } from "@/lib/link/decode-link";

const texts = resultTexts.fault;

/** A fault has its own sentence; an address without a code is no fault at all. */
export function BrokenLink({ reason }: { reason: LinkFault }) {
  const actions = (
    <Link href="/" className="button">
      {resultTexts.describe}
    </Link>
  );
  if (reason === "empty") {
    return (
      <Notice title={resultTexts.none} actions={actions}>
        <p>{resultTexts.noneBody}</p>
      </Notice>
    );
  }
  return (
    <Notice title={texts.heading} actions={actions}>
      <p>{texts[reason]}</p>
      <p>{texts.reassurance}</p>
    </Notice>
  );
}
