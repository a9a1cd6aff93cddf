export const errorTexts = {
  crash: {
    title: "Something went wrong here",
    body: "That is our mistake, not yours. What you wrote is kept in this tab.",
    again: "Try again",
    home: "Back to the start",
  },
  notFound: {
    title: "There is no such page",
    body: "The address may be misspelt, or an app may have changed the link on its way.",
    home: "Describe your skills",
    roles: "See the five roles",
    mangledTitle: "This looks like a result whose link was changed on the way",
    mangledBody: "Some apps write “#” as “%23”. Because of that, the skills in the link have reached our server this time; they were not kept. From here on they stay on your device.",
    mangledOpen: "Open this result",
  },
  read: {
    title: "Not read · Role Match",
    empty: {
      title: "There was nothing to read",
      body: "Go back and write a sentence or two about what you can do. For example: “Five years of Python and Go. I ran the threat modelling for our payments service. I am learning Solidity.”",
    },
    "nothing-read": {
      title: "We found no skill in this",
      body: "So there is no result yet. Everybody has some skill: go back (your browser's Back button brings your text back) and write one thing that you do or use, at work, at home or for others. For example: “I answer our club's mail.”",
    },
    "other-language": {
      title: "This is in a language that we do not read",
      body: "We read six: English, Dutch, German, Spanish, Indonesian and Russian. Your browser's Back button brings your text back: write it in one of them, or name your skills in the field below it.",
    },
    "too-long": {
      title: "That was too long to read here",
      body: "Without JavaScript we read up to 64,000 characters, about 20 pages. Your browser's Back button brings your text back: shorten it and send it again. With JavaScript on, it is read on your own device, and more of it.",
    },
    back: "Back to the form",
  },
};
