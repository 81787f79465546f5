// What the proxy must reach at medium: the floor without which a release is refused, and the goal.

const rows = (label, test) => (row) => row.label === label && test(row.source)

/** `most` of harmless requests, `least` of attacks; shares. */
export const GOALS = [
  { name: 'browse, harmless', of: rows('benign', (s) => s === 'browse'), most: [0.001, 0.0003] },
  { name: 'api, harmless', of: rows('benign', (s) => s.startsWith('api:')), most: [0.002, 0.001] },
  {
    name: 'csic2010, atrdf, ua-parser, harmless',
    of: rows('benign', (s) => ['csic2010', 'atrdf', 'ua-parser'].includes(s)),
    most: [0.002, 0.001],
  },
  {
    name: 'hard (prose, code, SQL), harmless',
    of: rows('benign', (s) => s.startsWith('hard')),
    most: [0.015, 0.007],
  },
  { name: 'libinjection-real', of: rows('attack', (s) => s === 'libinjection-real'), least: [0.98, 0.995] },
  {
    name: 'csic2010, vulnbank',
    of: rows('attack', (s) => ['csic2010', 'vulnbank'].includes(s)),
    least: [0.95, 0.98],
  },
  { name: 'atrdf', of: rows('attack', (s) => s === 'atrdf'), least: [0.9, 0.98] },
  {
    name: 'CVE exploits 2024 and later',
    of: rows('attack', (s) => s.includes('+')),
    least: [0.8, 0.95],
  },
]

/** Measured by `stillgate probe`, not by replaying. */
export const MUTATED = { name: 'mutated payloads, seeds not used in training', least: [0.97, 0.99] }
export const SMUGGLED = { name: 'smuggled by `probe` within 200 queries', most: [0.15, 0.05] }

/** @returns `goal`, `floor` or `below` */
export function gradeOf({ most, least }, share) {
  const reaches = (bound) => (most ? share <= bound : share >= bound)
  const [floor, goal] = most ?? least
  return reaches(goal) ? 'goal' : reaches(floor) ? 'floor' : 'below'
}
