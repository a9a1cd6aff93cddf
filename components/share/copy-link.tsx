"use client";

import { useSyncExternalStore } from "react";
import { resultTexts } from "@/data/texts/en/results";
import { LinkField } from "./link-field";

const texts = resultTexts.actions;
const subscribe = () => () => {};

interface Props {
  code: string;
  extras: readonly string[];
  /** What was said to be lacking, by name: nobody should send that unawares. */
  lacks: readonly string[];
}

/** The link to a result: copied, handed to another app where the device can, or taken by hand. */
export function CopyLink({ code, extras, lacks }: Props) {
  const canShare = useSyncExternalStore(subscribe, () => typeof navigator.share === "function", () => false);
  return (
    <div>
      <LinkField path={`/results#${code}`} name={texts.linkField} copy={texts.copy} main share={canShare ? texts.share : undefined} />
      <p className="mt-1.5 text-small text-soft">
        {texts.whatItSays} {lacks.length > 0 && texts.lacksInLink(lacks)} {extras.length > 0 && texts.extrasInLink(extras)}
      </p>
      <details className="mt-1">
        <summary className="min-h-11 content-center text-small">{texts.preview}</summary>
        <p className="mb-2 text-small text-soft">{texts.previewExplain}</p>
        <LinkField path={`/r/${code}`} name={texts.previewField} copy={texts.copyPreview} />
      </details>
    </div>
  );
}
