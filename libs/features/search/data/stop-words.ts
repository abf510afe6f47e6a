/**
 * Words that stand in nearly every text and tell nothing about it. Neither indexed nor asked for.
 * Left out on purpose: `it` (also the department), `var`, `man`, `ner` and others that are words of their own in some title.
 */
const SWEDISH =
  'och att det i en ett som han hon på den med sig för så till är men om hade de av icke du då sin nu har inte hans skulle hennes min ej från när vi dem vara vad över än dig kan sina här ha mot alla under någon eller allt mycket ju denna detta åt utan varit hur ingen bli blev oss din dessa några deras blir samma vilken sådan vår blivit dess inom mellan sådant varför varje vilka ditt vem vilket vars vårt våra även finns ska får få också där sedan';
const ENGLISH =
  'the of and to in is that for with as by at from be are was were been being or an a this these those its has have had do does did not but if than then so such which who whom what when where why how can will would should could may our your their his her them they we you he she';

/** Stop words of the languages that are searched with their own rules. */
export const STOP_WORDS: ReadonlySet<string> = new Set([...SWEDISH.split(' '), ...ENGLISH.split(' ')]);
