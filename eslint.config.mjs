import nextVitals from "eslint-config-next/core-web-vitals";
import nextTypescript from "eslint-config-next/typescript";

const TESTS = ["**/*.test.ts", "**/*.test.tsx"];

/** Imports run one way: app → components → lib → data. */
const ARROW = ["app", "components", "lib", "data"];

const layers = ARROW.map((folder, place) => {
  const above = ARROW.slice(0, place);
  return { files: [`${folder}/**/*.{ts,tsx}`], rules: { "@typescript-eslint/no-restricted-imports": ["error", imports(above, folder !== "data")] } };
});

/** In tests, zod may be imported; the arrow holds there too. */
const layersOfTests = ARROW.map((folder, place) => {
  const above = ARROW.slice(0, place);
  return { files: TESTS.map((test) => `${folder}/${test}`), rules: { "@typescript-eslint/no-restricted-imports": ["error", imports(above, false)] } };
});

function imports(foldersAbove, withoutZod) {
  const patterns = [];
  if (foldersAbove.length > 0) {
    patterns.push({ regex: `^(@|\\.\\.?(/\\.\\.)*)/(${foldersAbove.join("|")})(/|$)`, message: "Imports run one way: app → components → lib → data." });
  }
  if (withoutZod) {
    patterns.push({ regex: "^zod(/|$)|/data/schema$", message: "zod is not for the browser: import types only.", allowTypeImports: true });
  }
  return { patterns };
}

const config = [
  { ignores: [".next/**", "node_modules/**", "test-results/**", "playwright-report/**", "next-env.d.ts"] },
  ...nextVitals,
  ...nextTypescript,
  { rules: { "react/no-danger": "error", "react/no-danger-with-children": "error" } },
  {
    files: ["app/**/*.tsx", "components/**/*.tsx"],
    ignores: ["**/opengraph-image.tsx", "**/twitter-image.tsx", "**/icon.tsx", "**/apple-icon.tsx"], // drawn, not served
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='style']", message: "The content policy blocks style attributes: use classes, <meter> or SVG." },
      ],
    },
  },
  ...layers,
  ...layersOfTests,
  { files: ["next.config.js"], rules: { "@typescript-eslint/no-require-imports": "off" } },
];

export default config;
