import { calibrate } from './calibrate.js'
import type { Command } from './command.js'
import { demo } from './demo.js'
import { distill } from './distill.js'
import { evaluate } from './evaluate.js'
import { feedback } from './feedback.js'
import { label } from './label.js'
import {
  modelsAdd,
  modelsCanary,
  modelsDiff,
  modelsList,
  modelsPromote,
  modelsRollback,
  modelsShadow,
  modelsShow,
  modelsVerify,
  modelsWithdraw,
} from './models.js'
import { probe } from './probe.js'
import { retrain } from './retrain.js'
import { schedule } from './schedule.js'
import { search } from './search.js'
import { serve } from './serve.js'
import { teach } from './teach.js'
import { trafficCompact, trafficExport, trafficQuery, trafficShow, trafficTop } from './traffic.js'

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  demo,
  serve,
  evaluate,
  calibrate,
  distill,
  teach,
  label,
  search,
  probe,
  trafficTop,
  trafficQuery,
  trafficShow,
  trafficExport,
  trafficCompact,
  feedback,
  retrain,
  schedule,
  modelsList,
  modelsShow,
  modelsDiff,
  modelsAdd,
  modelsShadow,
  modelsCanary,
  modelsWithdraw,
  modelsPromote,
  modelsRollback,
  modelsVerify,
]
