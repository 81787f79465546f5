/** Variations of attacks which keep them working, and the test for lines that never were attacks. */
export { mutate } from './mutate.js'
export { neutralPath, neutralWords } from './neutral.js'
