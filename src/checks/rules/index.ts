import type { Rule } from '../rule.ts';
import { attributionBasis } from './attribution-basis.ts';
import { ceasefireEnd } from './ceasefire-end.ts';
import { ceasefireInForce } from './ceasefire-in-force.ts';
import { ceasefireLink } from './ceasefire-link.ts';
import { claimSupersedes } from './claim-supersedes.ts';
import { claimsKept } from './claims-kept.ts';
import { coordinates } from './coordinates.ts';
import { cycle } from './cycle.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateInFuture } from './date-in-future.ts';
import { derivedFigure } from './derived-figure.ts';
import { formerId } from './former-id.ts';
import { gradeSupport } from './grade-support.ts';
import { keyOrder } from './key-order.ts';
import { loadedWords } from './loaded-words.ts';
import { mixedScript } from './mixed-script.ts';
import { noneWithParts } from './none-with-parts.ts';
import { oneCurrentClaim } from './one-current-claim.ts';
import { outletBasis } from './outlet-basis.ts';
import { partsOverTotal } from './parts-over-total.ts';
import { partyOnce } from './party-once.ts';
import { periodOrder } from './period-order.ts';
import { placeWithin } from './place-within.ts';
import { possibleDuplicate } from './possible-duplicate.ts';
import { privateName } from './private-name.ts';
import { quotationLength } from './quotation-length.ts';
import { readingOnce } from './reading-once.ts';
import { recordDeleted } from './record-deleted.ts';
import { recordRenamed } from './record-renamed.ts';
import { reportBeforeEvent } from './report-before-event.ts';
import { todoLeft } from './todo-left.ts';
import { translatedAccount } from './translated-account.ts';
import { unexplainedChange } from './unexplained-change.ts';
import { unpublishedReference } from './unpublished-reference.ts';
import { updateOrder } from './update-order.ts';
import { updatesKept } from './updates-kept.ts';
import { violationBasis } from './violation-basis.ts';
import { weekday } from './weekday.ts';

/** Every rule beyond shape, in the order of their ids. */
export const RULES: readonly Rule[] = [
  attributionBasis,
  ceasefireEnd,
  ceasefireInForce,
  ceasefireLink,
  claimSupersedes,
  claimsKept,
  coordinates,
  cycle,
  danglingReference,
  dateInFuture,
  derivedFigure,
  formerId,
  gradeSupport,
  keyOrder,
  loadedWords,
  mixedScript,
  noneWithParts,
  oneCurrentClaim,
  outletBasis,
  partsOverTotal,
  partyOnce,
  periodOrder,
  placeWithin,
  possibleDuplicate,
  privateName,
  quotationLength,
  readingOnce,
  recordDeleted,
  recordRenamed,
  reportBeforeEvent,
  todoLeft,
  translatedAccount,
  unexplainedChange,
  unpublishedReference,
  updateOrder,
  updatesKept,
  violationBasis,
  weekday,
];
