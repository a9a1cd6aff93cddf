/** What stands on every page. */
export const siteTexts = {
  name: "Role Match",
  promise: "Which of five jobs fits what you can do, and what are you missing?",
  description:
    "Describe your skills in your own words and see how five jobs fit, why, and what is missing. Worked out on your own device.",
  skipToContent: "Skip to the content",
  navLabel: "Pages",
  nav: { home: "Describe your skills", roles: "The five roles", how: "How it works" },
  footer: {
    privacy: "No account, no cookies, no tracking.",
    device: "What you write stays on your device.",
    deviceWithoutJavaScript: "Without JavaScript, the text that you send is read by this site's server and not kept.",
    licence: "Open source under the MIT licence, version 0.1.0",
  },
  loading: "One moment: getting the reader ready.",
  readerFailed: {
    title: "The reader did not load",
    body: "The part of this page that reads your text could not be fetched, perhaps because you are offline. What you wrote is still here.",
    again: "Try again",
  },
};
