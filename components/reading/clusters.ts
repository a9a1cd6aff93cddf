import type { Mention } from "@/lib/reading/reading";

/** Mentions that share letters are one mark: "threat modelling" within "did the threat modelling", two skills in one word. */
export interface Cluster {
  start: number;
  end: number;
  quote: string;
  /** As read, the longest first. */
  mentions: Mention[];
}

export function clustersOf(text: string, mentions: readonly Mention[]): Cluster[] {
  const clusters: Cluster[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = clusters.at(-1);
    if (last && mention.start < last.end) {
      last.mentions.push(mention);
      last.end = Math.max(last.end, mention.end);
    } else {
      clusters.push({ start: mention.start, end: mention.end, quote: "", mentions: [mention] });
    }
  }
  return clusters.map((cluster) => ({ ...cluster, quote: text.slice(cluster.start, cluster.end) }));
}

export type Piece = { kind: "text"; at: number; text: string } | { kind: "mark"; cluster: Cluster } | { kind: "editor"; cluster: Cluster };

/** The text as words, marks and, behind the sentence of the open mark, its editor. */
export function layOut(text: string, clusters: readonly Cluster[], open: Cluster | undefined): Piece[] {
  const pieces: Piece[] = [];
  const editorAt = open && sentenceEnd(text, open, clusters);
  const words = (from: number, until: number) => {
    const piece = text.slice(from, until);
    if (piece !== "") pieces.push({ kind: "text", at: from, text: piece });
  };
  let at = 0;
  const passTo = (until: number) => {
    if (open && editorAt !== undefined && at <= editorAt && editorAt < until) {
      words(at, editorAt);
      pieces.push({ kind: "editor", cluster: open });
      at = editorAt;
    }
    words(at, until);
    at = until;
  };
  for (const cluster of clusters) {
    passTo(cluster.start);
    pieces.push({ kind: "mark", cluster });
    at = cluster.end;
  }
  passTo(text.length + 1);
  return pieces;
}

/** Where the sentence of a mark ends, outside every mark. */
function sentenceEnd(text: string, { end }: Cluster, clusters: readonly Cluster[]): number {
  for (let at = end; at < text.length; at++) {
    const within = clusters.some((cluster) => cluster.start <= at && at < cluster.end);
    if (!within && (text[at] === "\n" || (/[.!?;]/.test(text[at] ?? "") && /\s/.test(text[at + 1] ?? " ")))) return text[at] === "\n" ? at : at + 1;
  }
  return text.length;
}
