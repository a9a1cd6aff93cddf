/** The people who take the journeys. Invented, all of them. */

export const securityEngineer =
  "I have worked with Python and C++ for six years. I do threat modelling with every product team, teach secure coding, and work with the OWASP Top 10 daily. Cryptography was the subject of my thesis. I am learning Solidity. I have no experience with Figma.";

export const designer =
  "I design mobile and web apps in Figma and Sketch. Every month I run usability tests of our chat application with six people and change what they stumble over. User-centred design is how I was trained.";

/** Nobody the five roles are looking for. */
export const baker = "I bake sourdough bread, drive a delivery van on Saturdays and look after two horses.";

export const threeWords = "likes long walks";
