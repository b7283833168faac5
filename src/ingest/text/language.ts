const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Ethiopic}/gu, 'am'],
];

// Words that are frequent in one language and rare in the others.
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to was were that with for said by on at is has have from which this its their been after people who had',
  fr: 'le la les des du une dans est qui que pour par sur avec au aux ont été selon cette plus ce sont leur',
  es: 'el los las del una que en por con para se al según fue han más su sus este como pero',
  de: 'der die das und den von mit ist im des dem nicht ein eine wurden auf bei nach sich auch wurde',
  it: 'il di che la per della sono dei nel con una gli del alla è stato secondo più dal',
  pt: 'o os as da do em não uma que com para dos das foram segundo mais pelo pela ao',
  nl: 'de het een van en zijn bij met voor niet dat op te werden door aan',
  tr: 'bir ve bu için ile da de olarak olan çok daha göre sonra kişi',
  pl: 'w i na z się że do nie jest o po przez od zostało oraz',
};
const SETS = Object.entries(WORDS).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** The likeliest language of a text, as a code of two letters: by its script, else by its most frequent small words. `und` where nothing tells. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'und';
  for (const [script, language] of SCRIPTS) if ((sample.match(script)?.length ?? 0) > letters * 0.3) return language;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = SETS.map(([language, set]) => ({ language, score: words.filter((word) => set.has(word)).length }));
  const best = scores.sort((a, b) => b.score - a.score)[0]!;
  return best.score === 0 ? 'und' : best.language;
}
