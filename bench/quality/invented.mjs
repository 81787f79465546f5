// Attack or talk: textbook attacks and harmless texts that look like them, all invented and in no training data, each set
// into a query, a form and a JSON document of a plain request. The generators of src/corpus do not read this list.
import { readFileSync } from 'node:fs'
import { Inspector } from '../../dist/inspect/index.js'

const { attacks, talk, bodies } = JSON.parse(readFileSync(new URL('invented.json', import.meta.url), 'utf8'))

const AGENT =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36'
const HEAD = ['Host', 'shop.example', 'User-Agent', AGENT]
const FORM = ['Content-Type', 'application/x-www-form-urlencoded']
const JSON_TYPE = ['Content-Type', 'application/json']

const get = (target) => ({ head: { method: 'GET', target, rawHeaders: HEAD } })
const post = (type, body) => ({
  head: { method: 'POST', target: '/save', rawHeaders: [...HEAD, ...type] },
  body: Buffer.from(body),
})

const settings = (text) => ({
  query: get(`/search?q=${encodeURIComponent(text)}`),
  form: post(FORM, `name=tea&note=${encodeURIComponent(text)}`),
  JSON: post(JSON_TYPE, JSON.stringify({ id: 3, note: text })),
})

/** @returns for `attacks` and `talk` each `{requests, flagged, wrong}`, wrong being `{text, places}` */
export function measureInvented(student) {
  const inspector = new Inspector()
  const flags = ({ head, body }) =>
    student.judge(inspector.inspect(head, body)).score >= student.thresholds.medium
  const measure = (texts, documents, right) => {
    const all = [
      ...texts.map((text) => ({ text, requests: settings(text) })),
      ...documents.map((text) => ({ text, requests: { body: post(JSON_TYPE, text) } })),
    ]
    const judged = all.map(({ text, requests }) => ({
      text,
      flagged: Object.entries(requests).map(([place, request]) => [place, flags(request)]),
    }))
    const outcomes = judged.flatMap(({ flagged }) => flagged.map(([, flag]) => flag))
    const wrong = judged.map(({ text, flagged }) => ({
      text,
      places: flagged.filter(([, flag]) => flag !== right).map(([place]) => place),
    }))
    return {
      requests: outcomes.length,
      flagged: outcomes.filter(Boolean).length,
      wrong: wrong.filter(({ places }) => places.length > 0),
    }
  }
  return { attacks: measure(attacks, bodies.attacks, true), talk: measure(talk, bodies.talk, false) }
}
