/**
 * What is compared. A kind is a change of the shared configuration, or a compression of the large network.
 *
 * `against`: the kinds beside which the page sets it. `labelled`: share of windows whose hard labels are known; the
 * teacher's are of all.
 */

const HARD = { distillation: { labels: 'hard' } }
const ATTENTION = { weight: 1, distance: 'kl' }
/** The weights of Park et al. 2019 for classification: 1 and 2. */
const RELATIONAL = { distance: 1, angle: 2 }

/** Share of windows that have a hard label where few have one, as in a log that people have looked through. */
const FEW = 0.05

/** Students. */
const STUDENTS = {
  hard: { title: 'hard labels alone', change: HARD },
  classic: { title: 'classic', against: ['hard'], change: {} },
  unsupervised: {
    title: 'unsupervised (no hard label)',
    against: ['hard', 'classic'],
    change: { distillation: { labels: 'soft' } },
  },
  'hard-few': {
    title: 'hard labels alone, of one window in twenty',
    labelled: FEW,
    // As many steps as the others: an epoch shows no window twice.
    devEvery: 20,
    change: { ...HARD, student: { epochs: 60, quantisedEpochs: 20 } },
  },
  'classic-few': {
    title: 'classic, hard labels of one window in twenty',
    against: ['hard-few'],
    labelled: FEW,
    change: {},
  },
  'attention-few': {
    title: 'classic + attention, hard labels of one window in twenty',
    against: ['hard-few', 'classic-few'],
    labelled: FEW,
    change: { distillation: { attention: ATTENTION } },
  },
  'born-again': {
    title: 'self-distillation: 2 generations from hard labels, no large teacher',
    against: ['hard'],
    change: { distillation: { labels: 'hard', generations: 2 } },
  },
  generations: {
    title: 'classic, then self-distillation (2 generations)',
    against: ['classic'],
    change: { distillation: { generations: 2 } },
  },
  'teachers-uniform': {
    title: 'two teachers (wide, deep), uniform',
    against: ['hard', 'classic'],
    teachers: 'uniform',
    change: {},
  },
  'teachers-confidence': {
    title: 'two teachers, by confidence',
    against: ['hard', 'classic'],
    teachers: 'confidence',
    change: {},
  },
  'teachers-reliability': {
    title: 'two teachers, by reliability',
    against: ['hard', 'classic'],
    teachers: 'reliability',
    change: {},
  },
  attention: {
    title: 'attention (with hard labels)',
    against: ['hard'],
    change: { distillation: { labels: 'hard', attention: ATTENTION } },
  },
  relational: {
    title: 'relational (with hard labels)',
    against: ['hard'],
    change: { distillation: { labels: 'hard', relational: RELATIONAL } },
  },
  'attention-relational': {
    title: 'attention and relational (with hard labels)',
    against: ['hard'],
    change: { distillation: { labels: 'hard', attention: ATTENTION, relational: RELATIONAL } },
  },
  'classic-attention': {
    title: 'classic + attention',
    against: ['hard', 'classic'],
    change: { distillation: { attention: ATTENTION } },
  },
  'classic-relational': {
    title: 'classic + relational',
    against: ['hard', 'classic'],
    change: { distillation: { relational: RELATIONAL } },
  },
  finetuned: {
    title: 'classic, then fine-tuning',
    against: ['classic'],
    reviewed: true,
    change: { finetuning: { epochs: 2, learningRate: 0.001 } },
  },
  'pruned-gradually': {
    title: 'classic, half of the rows pruned gradually',
    against: ['classic', 'pruned-after'],
    change: { student: { pruning: { rows: 0.5 } } },
  },
  'pruned-after': {
    title: 'classic, half of the rows pruned after training',
    against: ['classic'],
    change: { student: { pruning: { rows: 0.5, begin: 1, end: 1 } } },
  },
  'int8-after': {
    title: 'classic, int8 after training',
    against: ['classic'],
    change: { student: { quantisedEpochs: 0 } },
  },
  int4: {
    title: 'classic, int4 table, quantisation-aware',
    against: ['classic', 'int4-after'],
    change: { student: { embeddingBits: 4 } },
  },
  'int4-after': {
    title: 'classic, int4 table after training',
    against: ['classic'],
    change: { student: { embeddingBits: 4, quantisedEpochs: 0 } },
  },
}

/** The large network, trained on the same windows and compressed without a student. */
const LARGE = {
  large: { title: 'large network', compress: {} },
  'large-int8': { title: 'large, int8', against: ['hard', 'classic'], compress: { bits: 8 } },
  'large-int4': { title: 'large, int4 table', against: ['hard', 'classic'], compress: { bits: 4 } },
  'large-pruned': {
    title: 'large, pruned to the size of the student',
    against: ['hard', 'classic'],
    compress: { toStudent: true },
  },
  'large-pruned-int8': {
    title: 'large, int8 and pruned to the size of the student',
    against: ['hard', 'classic'],
    compress: { bits: 8, toStudent: true },
  },
}

/** @type {Record<string, {title: string, against?: string[], change?: object, teachers?: string, reviewed?: boolean, labelled?: number, devEvery?: number, compress?: {bits?: 4 | 8, toStudent?: boolean}}>} */
export const KINDS = { ...STUDENTS, ...LARGE, teacher: { title: 'the teacher of all students' } }

/** @returns `student`, `large` (that network, compressed or not) or `teacher`, of which there is but one */
export function sortOf(kind) {
  const { change, compress } = KINDS[kind]
  if (change) return 'student'
  return compress ? 'large' : 'teacher'
}
