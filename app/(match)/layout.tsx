import type { ReactNode } from "react";
import { MatchingProvider } from "@/components/engine/matching-context";
import { catalogue } from "@/data/catalogue";
import { matchingDataOf } from "@/lib/catalogue/matching-index";

/** The pages that match on the visitor's device bring what matching needs with them, once for all of them. */
export default function MatchLayout({ children }: { children: ReactNode }) {
  return <MatchingProvider data={matchingDataOf(catalogue)}>{children}</MatchingProvider>;
}
