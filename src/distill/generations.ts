/**
 * Self-distillation (born-again networks, Furlanello et al. 2018): the student of each generation is the teacher of the
 * next, which has the same architecture and other first weights.
 */
import type { Teacher } from '../teacher/index.js'
import type { TrainedStudent } from './student.js'

export interface Generations {
  /** Generations in all, ≥ 1. */
  readonly count: number
  /** The teacher of the first generation; undefined where it learns from hard labels alone. */
  readonly first: Teacher | undefined
  /** Trains generation `number`, counted from 1. */
  readonly train: (number: number, teacher: Teacher | undefined) => Promise<TrainedStudent>
  /** Makes a teacher of generation `number`: what the next one learns from. */
  readonly teacherOf: (number: number, student: TrainedStudent) => Teacher
  /** A generation that an earlier, interrupted run has finished. */
  readonly known?: (number: number) => Teacher | undefined
}

/** Trains one generation after the other; returns the last one. */
export async function trainGenerations(options: Generations): Promise<TrainedStudent> {
  let teacher = options.first
  for (let number = 1; number < options.count; number++) {
    teacher = options.known?.(number) ?? options.teacherOf(number, await options.train(number, teacher))
  }
  return options.train(options.count, teacher)
}
