/** Words that most guessed passwords are made of. Short: length does the work, this stops the worst. */
const COMMON_WORDS = new Set([
  'password',
  'passw',
  'passwd',
  'passord',
  'lösenord',
  'losenord',
  'lösen',
  'losen',
  'hemlig',
  'hemligt',
  'secret',
  'welcome',
  'välkommen',
  'valkommen',
  'admin',
  'administrator',
  'administratör',
  'root',
  'user',
  'användare',
  'anvandare',
  'login',
  'letmein',
  'changeme',
  'default',
  'qwerty',
  'qwertyuiop',
  'qwertyuiopå',
  'asdfghjkl',
  'asdfghjklöä',
  'zxcvbnm',
  'qazwsx',
  'qazwsxedc',
  'abcdef',
  'abcdefgh',
  'abcdefghij',
  'iloveyou',
  'monkey',
  'dragon',
  'football',
  'fotboll',
  'hockey',
  'sunshine',
  'princess',
  'starwars',
  'superman',
  'batman',
  'pokemon',
  'sommar',
  'vinter',
  'vår',
  'höst',
  'host',
  'våren',
  'hösten',
  'sommaren',
  'vintern',
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
  'måndag',
  'fredag',
  'helg',
  'semester',
  'jul',
  'god jul',
  'midsommar',
  'kommun',
  'kommunen',
  'region',
  'regionen',
  'stockholm',
  'göteborg',
  'goteborg',
  'malmö',
  'malmo',
  'sverige',
  'sweden',
  'hammarby',
  'djurgården',
  'torget',
  'torget demo',
  'test',
  'testtest',
  'testing',
  'tester',
  'jagälskardig',
  'jagalskardig',
  'älskar',
  'mamma',
  'pappa',
  'hejhej',
  'hejsan',
]);

/** Runs on the keyboard and of the alphabet that people type instead of thinking of something. */
const RUNS = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyzåäö',
  'qwertyuiopåasdfghjklöäzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn',
  '1q2w3e4r5t6y7u8i9o0p',
];

/** So many characters must remain when everything that is easy to guess about the person is taken away. */
const LEAST_OWN = 6;

function isOneBlockRepeated(text: string): boolean {
  return /^(.{1,5}?)\1+(?:.{0,4})$/u.test(text) && new Set(text).size <= 5;
}

function isRun(text: string): boolean {
  return RUNS.some((run) => run.includes(text) || [...run].reverse().join('').includes(text));
}

function core(text: string): string {
  return text.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '').replace(/[^\p{Letter}]+/gu, ' ');
}

function personalWords(email: string, name: string): string[] {
  return [...email.split(/[@.+_-]/), ...name.split(/\s+/)]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length >= 3);
}

/** Whether a password is among the first that anyone would try, in general or for this person. */
export function isTooCommon(password: string, person: { readonly email: string; readonly name: string }): boolean {
  const text = password.normalize('NFKC').toLowerCase();
  if (isRun(text) || isOneBlockRepeated(text)) return true;
  const word = core(text);
  if (word === '' && isRun(text.slice(0, 8))) return true;
  if (COMMON_WORDS.has(word) || COMMON_WORDS.has(leetless(text))) return true;
  const words = personalWords(person.email, person.name);
  const own = words.reduce((rest, one) => rest.replaceAll(one, ''), text);
  return own.length < text.length && own.replace(/[^\p{Letter}\p{Number}]/gu, '').length < LEAST_OWN;
}

/** Reads `p4ssw0rd!` as `password`. */
function leetless(text: string): string {
  const letters: Readonly<Record<string, string>> = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
  };
  const stem = text.replace(/[\d\W_]+$/u, '');
  return core([...stem].map((letter) => letters[letter] ?? letter).join(''));
}
