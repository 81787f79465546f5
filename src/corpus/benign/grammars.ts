import { ADMIN } from './admin.js'
import { ALIKE } from './alike.js'
import { APIS } from './apis.js'
import { CODE } from './code.js'
import { MARKUP } from './markup.js'
import { OPAQUE } from './opaque.js'
import { PATHS } from './paths.js'
import { PEOPLE } from './people.js'
import { POSTS } from './posts.js'
import { PROSE } from './prose.js'
import { SIGNS } from './signs.js'
import { SOURCES } from './sources.js'
import { TALK } from './talk.js'
import { TRACKING } from './tracking.js'
import { WORDS } from './words.js'

/** Every grammar text of the harmless generator. */
export const GRAMMARS: readonly string[] = [
  WORDS,
  PROSE,
  POSTS,
  CODE,
  SOURCES,
  APIS,
  MARKUP,
  PEOPLE,
  TRACKING,
  OPAQUE,
  ADMIN,
  PATHS,
  ALIKE,
  SIGNS,
  TALK,
]
