import { readFileSync, writeFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { DEFAULT_CONFIG } from '../config/index.js'
import type { EvaluationReport, TeacherSide } from '../distill/report/report.js'
import { fail } from '../errors.js'
import { SENSITIVITIES, type Sensitivity } from '../student/index.js'
import { required, text, type Command, type FlagValues } from './command.js'
import { Progress } from './progress.js'
import { touch } from './touch.js'
import { withTraining } from './training.js'

/** `stillgate evaluate`: judges a request file offline. */
export const evaluate: Command = {
  name: 'evaluate',
  summary: 'judge a file of recorded requests and show what would be flagged, and how good that is',
  flags: {
    model: { value: 'FILE', help: 'model to judge with (default: the shipped one)' },
    student: { value: 'FILE', help: 'another name of --model' },
    teacher: { value: 'FILE', help: 'also show how far the model follows this teacher, and what it saves' },
    data: { value: 'FILE', help: 'requests, one JSON object a line; gzipped when named .gz' },
    json: { value: 'FILE', help: 'also write all figures to this file' },
    html: { value: 'FILE', help: 'also write a report with pictures to this file' },
    sensitivity: { value: 'low|medium|high|paranoid', help: 'show this one only (default: all four)' },
  },
  examples: [
    [
      'stillgate evaluate --model models/student.safetensors --data requests.jsonl.gz',
      'share of flagged requests by source and label, and attacks caught at fixed false-positive rates',
    ],
    [
      'stillgate evaluate --data requests.jsonl.gz --teacher teacher.safetensors --html report.html',
      'the shipped student beside a teacher, with pictures',
    ],
  ],
  run: runEvaluate,
}

async function runEvaluate(values: FlagValues): Promise<number> {
  const data = required(values, 'evaluate', 'data', 'FILE')
  const sensitivity = sensitivityOf(text(values, 'sensitivity'))
  const outputs = [text(values, 'json'), text(values, 'html')]
  const model = resolve(modelOf(values))
  touch(data, 'r')
  for (const file of outputs) if (file !== undefined) touch(file, 'a')
  const report = await judged(model, data, text(values, 'teacher'))
  // Only these files of their room, whose index would load all that trains.
  const { reportText } = await import('../distill/report/text.js')
  const { reportPage } = await import('../distill/report/page.js')
  process.stdout.write(reportText(report, sensitivity ? { sensitivity } : {}))
  const [json, html] = outputs
  if (json !== undefined) writeFileSync(json, JSON.stringify(report, null, 2) + '\n')
  if (html !== undefined) writeFileSync(html, reportPage(report))
  return 0
}

async function judged(model: string, data: string, teacher: string | undefined): Promise<EvaluationReport> {
  const { reportOn } = await import('../distill/report/report.js')
  const { readRequests } = await import('../corpus/index.js')
  const { loadStudent } = await import('../student/index.js')
  const student = await loadStudent(model)
  const progress = new Progress(process.stderr)
  const side = teacher === undefined ? undefined : await teacherSide(resolve(teacher), progress)
  return reportOn({
    student,
    file: readFileSync(model),
    data: basename(data),
    rows: readRequests(data),
    teacher: side,
    onProgress: (done) => progress.report({ stage: 'judging', done, total: 0 }),
  }).finally(() => progress.end())
}

/** The only place of this command that loads the training rooms. */
function teacherSide(file: string, progress: Progress): Promise<TeacherSide> {
  return withTraining(async () => {
    const { loadTeacherSide } = await import('../distill/report/teacher-side.js')
    const { side, banner } = await loadTeacherSide(file)
    progress.report({ line: banner })
    return side
  })
}

function modelOf(values: FlagValues): string {
  const [model, student] = [text(values, 'model'), text(values, 'student')]
  if (model === undefined || student === undefined) return model ?? student ?? DEFAULT_CONFIG.model
  const expected = 'it says the same as --model; give one of them'
  throw fail('flag-value', { flag: '--student', expected, command: 'evaluate' })
}

function sensitivityOf(value: string | undefined): Sensitivity | undefined {
  if (value === undefined) return undefined
  const known = SENSITIVITIES.find((name) => name === value)
  if (known) return known
  const expected = `expected one of ${SENSITIVITIES.join(', ')}`
  throw fail('flag-value', { flag: '--sensitivity', expected, command: 'evaluate' })
}
