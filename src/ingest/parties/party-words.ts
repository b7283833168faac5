/** “Turkish-backed”: the name is a part of another. */
export const COMPOUND =
  /-(?:backed|led|held|controlled|run|aligned|allied|linked|affiliated|inspired|dominated|occupied|supported|style|made)$/;
/** A ministry that speaks of its own weapons. */
export const ITS =
  /^(?:['’]s )?(?:defen[cs]e ministry|ministry of defen[cs]e|military|army) (?:said|says|confirmed|announced) (?:that )?its (?:aircraft|planes|jets|warplanes|drones|artillery|helicopters)/;
/** What stands for a group that was named. */
export const COMMON =
  /^(?:rebels|militia|group|fighters|guerrillas|insurgents|faction|movement|militants|extremists|jihadists|organi[sz]ation)$/;
