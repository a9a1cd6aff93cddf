import { openQuestions } from "@/components/advice/open-questions";
import { saidOf } from "@/components/compare/said-otherwise";
import { adviceTexts } from "@/data/texts/en/advice";
import { resultTexts } from "@/data/texts/en/results";
import { compareProfiles } from "@/lib/advice/compare-profiles";
import { MOST_QUESTIONS } from "@/lib/advice/questions";
import { percentOf } from "@/lib/matching/shown-score";
import type { OpenedResult } from "./open-result";
import type { GivenAnswer } from "./given-answers";
import { titleOf } from "./result";
import { verdictOf } from "./verdict";

const texts = resultTexts.announced;
const questionTexts = adviceTexts.questions;

/** More than these in one breath nobody can follow. */
const MOST_CHANGES = 3;
const MOST_SCORES = 2;

/** A result, and the answers given so far. */
export interface Moment {
  opened: OpenedResult;
  given: readonly GivenAnswer[];
}

/**
 * What somebody who does not see the page hears of a change: what it was, what it did to the ranking, and the next question where one was
 * answered. All in one, for two voices at once talk over each other.
 */
export function announcementOf(before: Moment, now: Moment): string {
  if (!before.opened.described) return now.opened.described ? texts.carriedOn : ""; // nothing of the result itself has changed
  return [changeText(before, now), rankingText(before, now), nextText(before, now)].filter((text) => text !== "").join(" ");
}

function changeText(before: Moment, now: Moment): string {
  const { result, described } = now.opened;
  const { labelOf } = result.source;
  const given = newAnswers(before, now);
  const takenBack = before.given.filter(({ skillId }) => now.given.every((answer) => answer.skillId !== skillId));
  const { added, changed, dropped, extras } = compareProfiles(before.opened.result.profile, result.profile, result.index);
  // what is added by name is announced where it is added
  const told = new Set([...given, ...takenBack, ...(described?.draft.corrections.added ?? []).filter(({ skillId }) => added.some((entry) => entry.skillId === skillId))].map(({ skillId }) => skillId));
  const untold = <Each extends { skillId: string }>(list: readonly Each[]) => list.filter(({ skillId }) => !told.has(skillId));
  if ([added, changed, dropped, extras.added, extras.dropped].every((list) => list.length === 0)) return texts.noted;
  const changes = [
    ...given.map(({ skillId, answer }) => texts.change(labelOf(skillId), questionTexts.answered[answer])),
    ...takenBack.map(({ skillId }) => questionTexts.takenBack(labelOf(skillId))),
    ...[...untold(added), ...untold(changed).map((change) => change.now)].map((entry) => texts.change(labelOf(entry.skillId), saidOf(entry))),
    ...[...untold(dropped).map(({ skillId }) => labelOf(skillId)), ...extras.dropped].map(texts.dropped),
  ];
  return changes.length > MOST_CHANGES ? texts.many(changes.length) : changes.join(" ");
}

function rankingText(before: Moment, now: Moment): string {
  const [then, result] = [before.opened.result, now.opened.result];
  const shared = now.opened.described?.reading.advert ?? true;
  const { heading } = verdictOf(result.ranking, result.index.roles, shared);
  if (heading !== verdictOf(then.ranking, result.index.roles, shared).heading) return texts.verdict(heading);
  const roleIds = result.ranking.matches.map(({ roleId }) => roleId);
  if (roleIds.join() !== then.ranking.matches.map(({ roleId }) => roleId).join()) return texts.below;
  const scores = new Map(then.ranking.matches.map(({ roleId, score }) => [roleId, percentOf(score)]));
  const moved = result.ranking.matches.filter(({ roleId, score }) => scores.get(roleId) !== percentOf(score));
  if (moved.length === 0) return texts.same;
  return moved.length > MOST_SCORES ? texts.manyScores(moved.length) : texts.scores(moved.map(({ roleId, score }) => texts.score(titleOf(roleId, result.index), percentOf(score))));
}

function nextText(before: Moment, now: Moment): string {
  if (!newAnswers(before, now).some(({ asked }) => asked)) return "";
  const [next] = openQuestions(now.opened.result, now.given.length);
  if (next) return questionTexts.next(questionTexts.ask(now.opened.result.source.labelOf(next.skillId)));
  return now.given.length >= MOST_QUESTIONS ? questionTexts.enough : questionTexts.done;
}

function newAnswers(before: Moment, now: Moment): GivenAnswer[] {
  return now.given.filter(({ skillId, answer }) => !before.given.some((earlier) => earlier.skillId === skillId && earlier.answer === answer));
}
