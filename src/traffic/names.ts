/** Which names say that their value is a secret. */

/** Words of a name; `userPassword`, `user_password` and `user[password]` all have the word `password`. */
const WORDS = new Set([
  'apikey',
  'auth',
  'authorization',
  'bearer',
  'cardnumber',
  'credential',
  'credentials',
  'csrf',
  'cvc',
  'cvv',
  'iban',
  'jsessionid',
  'jwt',
  'nonce',
  'otp',
  'pass',
  'passcode',
  'passphrase',
  'passwd',
  'password',
  'passwort',
  'phpsessid',
  'pin',
  'pwd',
  'secret',
  'session',
  'sessionid',
  'sid',
  'sig',
  'signature',
  'ssn',
  'token',
  'xsrf',
])

/** Found within a word, too: `mypassword2`, `authtoken`. */
const PARTS = /passw|passphrase|secret|token|apikey|sessionid|sessid|creditcard|cardnum/

/** Two words in a row. */
const PAIRS = new Set([
  'api key',
  'access key',
  'private key',
  'signing key',
  'encryption key',
  'card number',
  'card no',
  'security code',
  'account number',
])

/** Longest name that is looked at. */
const LONGEST = 128

/**
 * A test of names.
 *
 * @param extra further names, compared whole and without regard to case.
 * @example sensitiveNames(['customer-no'])('userPassword') // true
 */
export function sensitiveNames(extra: readonly string[] = []): (name: string) => boolean {
  const own = new Set(extra.map((name) => name.toLowerCase()))
  return (name) => {
    if (name === '') return false
    const short = name.slice(0, LONGEST)
    return own.has(short.toLowerCase()) || byWords(short)
  }
}

function byWords(name: string): boolean {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  return words.some(
    (word, i) => WORDS.has(word) || PARTS.test(word) || PAIRS.has(`${word} ${words[i + 1] ?? ''}`),
  )
}

/** Headers whose value is a secret, whatever it looks like. */
const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'cookie2'])

/** Whether all of a header's value is secret. */
export function secretHeader(name: string, sensitive: (name: string) => boolean): boolean {
  const lower = name.toLowerCase()
  return SECRET_HEADERS.has(lower) || sensitive(lower)
}
