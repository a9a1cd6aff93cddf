/** English as it is written on phones and left by copied pages. Other languages get such words among their cues. */

/** Verbs whose denial is written without its apostrophe, or with it in the wrong place: "dont", "did'nt", "don t". */
export const DENIED_VERBS = ["do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "could", "would", "should", "must", "need", "ca", "wo", "ai"] as const;

/** Short forms that are no other word of the languages read here, and what they stand for. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  ive: "i've", youre: "you're", theyre: "they're", thats: "that's", whats: "what's", theres: "there's", havnt: "haven't", "hav'nt": "haven't",
  nvr: "never", nevr: "never", abt: "about", thru: "through", cuz: "because", knw: "know", mgmt: "management", verry: "very",
};

/** Words behind which "id" is "I'd". */
export const BEHIND_ID: readonly string[] = ["like", "love", "rather", "prefer", "be", "never", "say", "really", "also"];

/** Words behind which "ill" is "I'll". */
export const BEHIND_ILL: readonly string[] = ["be", "learn", "start", "try", "do", "take", "get", "never", "have", "need", "go", "probably", "maybe"];

/** Words behind which "im" is "I'm": German has that word too ("im Team"). */
export const BEHIND_IM: readonly string[] = [
  "not", "a", "an", "the", "currently", "now", "still", "just", "very", "really", "so", "also", "no", "pretty", "quite", "only", "good", "bad", "great", "new", "into", "fairly", "familiar", "confident",
  "fluent", "comfortable", "interested", "able", "keen", "used", "certified", "learning", "working", "using", "studying", "trying", "looking", "teaching", "doing", "getting",
  "in", "at", "on", "from", "ok", "okay", "fine", "decent", "solid", "rusty", "self", "more", "mostly", "mainly", "already", "better", "halfway", "stuck", "terrible", "rubbish", "useless", "clueless", "lost", "hopeless", "awful", "crap", "ux", "your", "my", "always", "usually", "curious", "over", "slowly", "finally", "building", "making", "running", "coding", "writing", "planning", "hoping", "thinking", "designing", "retraining", "gonna", "going",
];
