/** English as it is written on phones and left by copied pages. Other languages get such words among their cues. */

/** Verbs whose denial is written without its apostrophe, or with it in the wrong place: "dont", "did'nt", "don t". */
export const DENIED_VERBS = ["do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "could", "would", "should", "must", "need", "ca", "wo", "ai"] as const;

/** Short forms that are no other word of the languages read here, and what they stand for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ive: "i've", youre: "you're", theyre: "they're", thats: "that's", whats: "what's", theres: "there's", havnt: "haven't", "hav'nt": "haven't",
  nvr: "never", nevr: "never", abt: "about", thru: "through", cuz: "because", knw: "know", mgmt: "management",
};

/** Words behind which "im" is "I'm": German has that word too ("im Team"). */
export const BEHIND_IM: readonly string[] = [
  "not", "a", "an", "the", "currently", "now", "still", "just", "very", "really", "so", "also", "no", "pretty", "quite", "only", "good", "bad", "great", "new", "into", "fairly", "familiar", "confident",
  "fluent", "comfortable", "interested", "able", "keen", "used", "certified", "learning", "working", "using", "studying", "trying", "looking", "teaching", "doing", "getting",
];
