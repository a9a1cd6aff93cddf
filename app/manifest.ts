import type { MetadataRoute } from "next";
import { siteTexts } from "@/data/texts/en/site";

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: siteTexts.name,
    short_name: siteTexts.name,
    description: siteTexts.description,
    lang: "en",
    start_url: "/",
    display: "browser",
    background_color: "#e6ebe6",
    theme_color: "#e6ebe6",
    icons: [{ src: "/icon.svg", type: "image/svg+xml", sizes: "any" }],
  };
}
