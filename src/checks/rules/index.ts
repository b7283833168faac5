import type { Rule } from '../rule.ts';
import { accountCited } from './account-cited.ts';
import { asOf } from './as-of.ts';
import { attributionBasis } from './attribution-basis.ts';
import { ceasefireEnd } from './ceasefire-end.ts';
import { ceasefireInForce } from './ceasefire-in-force.ts';
import { ceasefireLink } from './ceasefire-link.ts';
import { claimSupersedes } from './claim-supersedes.ts';
import { claimTwice } from './claim-twice.ts';
import { claimsKept } from './claims-kept.ts';
import { coordinates } from './coordinates.ts';
import { cycle } from './cycle.ts';
import { danglingReference } from './dangling-reference.ts';
import { dateInAccount } from './date-in-account.ts';
import { dateInFuture } from './date-in-future.ts';
import { derivedFigure } from './derived-figure.ts';
import { figureInTitle } from './figure-in-title.ts';
import { figureNotCited } from './figure-not-cited.ts';
import { figureNotClaimed } from './figure-not-claimed.ts';
import { formerId } from './former-id.ts';
import { gradeSupport } from './grade-support.ts';
import { idForm } from './id-form.ts';
import { keyOrder } from './key-order.ts';
import { loadedWords } from './loaded-words.ts';
import { mixedScript } from './mixed-script.ts';
import { noneSaid } from './none-said.ts';
import { noneWithParts } from './none-with-parts.ts';
import { oneCurrentClaim } from './one-current-claim.ts';
import { originListed } from './origin-listed.ts';
import { outletBasis } from './outlet-basis.ts';
import { ownLossesSide } from './own-losses-side.ts';
import { paragraphBeyond } from './paragraph-beyond.ts';
import { partCountedTwice } from './part-counted-twice.ts';
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
import { relayNotOrigin } from './relay-not-origin.ts';
import { reportBeforeEvent } from './report-before-event.ts';
import { saidSomewhere } from './said-somewhere.ts';
import { sameName } from './same-name.ts';
import { scriptOfLanguage } from './script-of-language.ts';
import { signatoryDeclared } from './signatory-declared.ts';
import { titlePlace } from './title-place.ts';
import { todoLeft } from './todo-left.ts';
import { tollWords } from './toll-words.ts';
import { translatedAccount } from './translated-account.ts';
import { translatedFigures } from './translated-figures.ts';
import { unexplainedChange } from './unexplained-change.ts';
import { unpublishedReference } from './unpublished-reference.ts';
import { updateOrder } from './update-order.ts';
import { updatesKept } from './updates-kept.ts';
import { violationBasis } from './violation-basis.ts';
import { weekday } from './weekday.ts';
import { wordsOfFigure } from './words-of-figure.ts';

/** Every rule beyond shape, in the order of their ids. */
export const RULES: readonly Rule[] = [
  accountCited,
  asOf,
  attributionBasis,
  ceasefireEnd,
  ceasefireInForce,
  ceasefireLink,
  claimSupersedes,
  claimTwice,
  claimsKept,
  coordinates,
  cycle,
  danglingReference,
  dateInAccount,
  dateInFuture,
  derivedFigure,
  figureInTitle,
  figureNotCited,
  figureNotClaimed,
  formerId,
  gradeSupport,
  idForm,
  keyOrder,
  loadedWords,
  mixedScript,
  noneSaid,
  noneWithParts,
  oneCurrentClaim,
  originListed,
  outletBasis,
  ownLossesSide,
  paragraphBeyond,
  partCountedTwice,
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
  relayNotOrigin,
  reportBeforeEvent,
  saidSomewhere,
  sameName,
  scriptOfLanguage,
  signatoryDeclared,
  titlePlace,
  todoLeft,
  tollWords,
  translatedAccount,
  translatedFigures,
  unexplainedChange,
  unpublishedReference,
  updateOrder,
  updatesKept,
  violationBasis,
  weekday,
  wordsOfFigure,
];
