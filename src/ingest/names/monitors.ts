/** Bodies that count the dead and the wounded themselves: words of their names, and capitals that texts use without explaining them. */
const WORDS =
  /\b(?:observatory|watchdog|human rights|violations documentation|(?:documentation|monitoring|verification) (?:cent(?:er|re)|network|group|mission|team|committee|mechanism)|(?:security|conflict|violence|casualty|civilian|peace|truce|cease-?fire|rights|crisis) (?:watch|monitor(?:ing)?|tracker|recorders?)|(?:assistance|stabili[sz]ation|observer|peacekeeping|protection|interim|monitoring) (?:mission|force)|civil defen[cs]e|white helmets|red (?:cross|crescent)|emergency (?:response )?rooms?|ambulance service|rescue (?:service|brigade|teams?)|(?:resistance|coordination) committees?|(?:bar|lawyers|doctors|medical|physicians|journalists) (?:association|network|union|syndicate|committee|society)|doctors without borders|network for human rights)\b/i;
const CAPITALS =
  /\b(?:SNHR|SOHR|VDC|LCC|ACLED|UNJHRO|OHCHR|UNAMA|UNAMI|UNMISS|UNMIK|MONUSCO|MINUSMA|MINUSCA|UNAMID|UNITAMS|UNSMIL|UNIFIL|UNDOF|UNTSO|UNMHA|AMISOM|ATMIS|SMM|HRW|MSF|ICRC|SARC|PRCS|CIVIC|KST|AIRWARS|Airwars)\b/;

/** Whether a name is of a body that counts: an observatory, a mission, rescuers. */
export function isMonitorName(name: string): boolean {
  return WORDS.test(name) || CAPITALS.test(name);
}
