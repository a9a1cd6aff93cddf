/* eslint-disable no-restricted-syntax -- drawn into a picture on the server, never in a page: there is no content policy and no stylesheet */
import { titleOf, type Result } from "@/components/result/result";
import { verdictOf } from "@/components/result/verdict";
import { resultTexts } from "@/data/texts/en/results";
import { siteTexts } from "@/data/texts/en/site";
import { percentOf } from "@/lib/matching/shown-score";

/** What chats show of a link. */
export const PICTURE_SIZE = { width: 1200, height: 630 };

/* A picture knows no stylesheet: these are the tokens of globals.css in the light. */
const INK = "#16212b";
const SOFT = "#3b4853";
const DESK = "#e6ebe6";
const PEN = "#1a3d9b";
const TRACK = "#dde3de";

/** The heading of a result and its roles in order. Nothing but our own words: what somebody typed may be in letters that our typeface has not. */
export function ResultPicture({ result }: { result: Result | undefined }) {
  const { heading } = result ? verdictOf(result.ranking, result.index.roles, true) : { heading: resultTexts.fault.heading };
  const matches = result && !result.ranking.empty ? result.ranking.matches : [];
  return (
    <div style={{ width: "100%", height: "100%", display: "flex", flexDirection: "column", padding: "48px 64px", background: DESK, color: INK, fontFamily: "Commissioner" }}>
      <div style={{ display: "flex", fontSize: 30, fontWeight: 600, color: PEN }}>{siteTexts.name}</div>
      <div style={{ display: "flex", marginTop: 14, fontSize: heading.length > LONG ? 36 : 50, lineHeight: 1.15, fontWeight: 600 }}>{heading}</div>
      <div style={{ display: "flex", flexDirection: "column", marginTop: "auto", padding: "18px 28px", background: "#ffffff", borderRadius: 10 }}>
        {matches.map(({ roleId, score }) => (
          <div key={roleId} style={{ display: "flex", alignItems: "center", margin: "8px 0", fontSize: 25 }}>
            <div style={{ display: "flex", width: 640 }}>{titleOf(roleId, result!.index)}</div>
            <div style={{ display: "flex", width: 250, height: 16, background: TRACK, borderRadius: 4 }}>
              <div style={{ display: "flex", width: `${percentOf(score)}%`, height: 16, background: PEN, borderRadius: 4 }} />
            </div>
            <div style={{ display: "flex", marginLeft: 18, color: SOFT }}>{resultTexts.role.score(percentOf(score))}</div>
          </div>
        ))}
        {matches.length === 0 && <div style={{ display: "flex", fontSize: 28 }}>{siteTexts.promise}</div>}
      </div>
    </div>
  );
}

/** A heading of more letters than these names several roles, and takes three lines. */
const LONG = 70;
