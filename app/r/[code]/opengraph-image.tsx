import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { ImageResponse } from "next/og";
import { PICTURE_SIZE, ResultPicture } from "@/components/share/result-picture";
import { resultTexts } from "@/data/texts/en/results";
import { sharedResult } from "./shared-result";

export const size = PICTURE_SIZE;
export const contentType = "image/png";
export const alt = resultTexts.pictureAlt;

/** Our own typeface, for a picture made of letters that it has asks nobody else for them. */
const fonts = Promise.all(
  ([["regular", 400], ["bold", 600]] as const).map(async ([name, weight]) => ({
    name: "Commissioner",
    weight,
    style: "normal" as const,
    data: await readFile(join(process.cwd(), `app/fonts/commissioner-picture-${name}.woff`)),
  })),
);

export default async function SharedResultPicture({ params }: { params: Promise<{ code: string }> }) {
  const shared = sharedResult((await params).code);
  return new ImageResponse(<ResultPicture result={shared.ok ? shared.result : undefined} />, { ...PICTURE_SIZE, fonts: await fonts });
}
