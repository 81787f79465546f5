/**
 * SQL injection with operators and little else: what leaves a string, a number or a quoted name and goes on with an
 * expression of any operator that MySQL, PostgreSQL, SQL Server, Oracle or SQLite knows. Words, numbers, comments,
 * parentheses and brackets may stand in any place of it, a keyword in none.
 */
export const SQLI_OPERATORS = String.raw`
// Quotes of strings and names.
so.quote: 8× '
  4× "
  2× ´
so.blank: 24× ∅
  8× ␠
  ␠␠
  ⇥
  ⏎
  +
  /**/
  /*‹~1-4›*/
  /*!*/
  --⏎
  #⏎
  %20
so.sign: 4× ‹so.plain›
  ‹so.rare›
so.plain = - - - + + * * / % ^ | & || || && = = < > <> !=
so.rare = <=> >= <= << >> ~ == !< !> !~ !~~ ~~ ~* ## <@ @> -> ->> #> ?| ** |/ :: ^@ -+ +- *- /- %- |~ &~ ^~ =- =+ =! ||- --
so.word = div mod like rlike regexp is xor and or in glob match collate between ilike DIV MOD LIKE RLIKE XOR AND OR
so.infix: 12× ‹so.blank›‹so.sign›‹so.blank›
  ␠‹so.word›␠
so.prefix: 14× ∅
  2× -
  +
  ~
  !
  --
  ~-
  !!
  @
  -~
so.number: 8× ‹#0-9›
  4× ‹n›
  ‹#0-99›.‹#0-99›
  .‹#0-9›
  ‹#0-9›.
  ‹#0-9›e‹#0-9›
  0x‹%1-6›
  ‹#0-9›d
  1e308
so.other: 3× ''
  ""
  3× '‹~1-3›'
  "‹~1-3›"
  ´‹~1-4›´
  [‹~1-4›]
  N'‹~1-3›'
  x'‹%2›'
  b'‹#0-1›'
  e'‹~1-3›'
  _utf8'‹~1-3›'
  §§‹~1-3›§§
  q'[‹~1-3›]'
  @‹~1-4›
  @@‹~3-8›
  :‹~1-3›
  ‹col›
  ‹~1-3›
  null
  true
  {‹~1› ‹n›}
  (select ‹#0-9›)
  (select(‹#0-9›))
  @‹~1›:=‹#0-9›
so.atom: 8× ‹so.prefix›‹so.number›
  ‹so.prefix›‹so.other›
  ‹so.prefix›(‹so.atom›)
  ‹so.call›
so.call: ‹fl.name›(‹so.atom›)
  ‹~2-8›(‹so.atom›)
  ‹fl.name›(‹so.atom›,‹so.atom›)
  2× ‹so.own›
// Functions that databases alone have.
so.own: 3× ‹sleep¦SLEEP¦pg_sleep¦Sleep›‹¦ ¦/**/›(‹so.number›)
  ‹benchmark¦BENCHMARK›(‹so.number›,‹so.atom›)
  ‹if¦iif¦elt¦ifnull¦nullif¦coalesce¦interval›(‹so.atom›,‹so.atom›,‹so.number›)
  ‹version¦user¦database¦schema¦last_insert_id¦sqlite_version¦row_count¦current_database›()
  ‹randomblob¦zeroblob¦char¦chr¦md5¦hex¦unhex¦space›(‹so.number›)
  (select‹¦ ›‹so.own›)
  (select(‹so.number›))
  @@‹version¦datadir¦hostname¦servername¦‹~3-8››
// What stands before, and what the application's own quote then ends.
so.head: 5× ∅
  4× ‹anyword›
  3× ‹n›
  -‹#1-99›
  ‹word›
  ‹anyword› ‹anyword›
  ‹so.other›
so.tail: 4× ∅
  3× ‹n›
  3× ‹anyword›
  ‹~1-4›
  ␠
  ‹anyword› ‹anyword›
so.cut: 4× #
  4× --
  2× --␠
  2× -- -
  ;#
  ;--
  /*
  ;␀
  -- ‹anyword›
  #‹anyword›
  --+
  ;%00
so.end: 3× ‹so.cut›
  ∅
sqli/operators-string 7: 3× ‹so.head›‹=q:‹so.quote››‹so.plain›‹=q›‹so.tail›
  3× ‹so.head›‹=q:‹so.quote››‹so.plain›‹so.number›‹so.plain›‹=q›‹so.tail›
  3× ‹so.head›‹=q:‹so.quote››‹so.plain›‹so.number›‹so.cut›
  3× ‹so.head›‹=q:‹so.quote››‹so.infix›‹=q›‹so.tail›
  4× ‹so.head›‹=q:‹so.quote››‹so.infix›‹so.atom›‹so.infix›‹=q›‹so.tail›
  3× ‹so.head›‹=q:‹so.quote››‹so.infix›‹so.atom›‹so.blank›‹so.cut›
  ‹so.head›‹=q:‹so.quote››‹so.blank›‹=¦<¦>¦<>¦!=¦^¦|¦||¦&¦&&¦%›‹so.blank›‹so.atom›
  2× ‹so.head›‹=q:‹so.quote››‹×2-4:‹so.infix›‹so.atom››‹so.infix›‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››‹×2-4:‹so.infix›‹so.atom››‹so.blank›‹so.cut›
  2× ‹so.head›‹=q:‹so.quote››‹so.infix›‹=q›‹so.tail›‹=q›‹so.infix›‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››‹so.infix›‹=q›‹so.tail›‹=q›‹so.infix›‹so.atom›‹so.blank›‹so.end›
  ‹so.head›‹=q:‹so.quote››‹so.infix›‹=q›‹=q›‹so.infix›‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››‹×1-3:‹so.infix›‹=q›‹~1-4›‹=q››‹so.infix›‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››‹so.infix›(‹so.atom›‹so.infix›‹so.atom›)‹so.infix›‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››‹so.infix›(‹=q›‹so.tail›‹=q›)‹so.infix›‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››‹so.blank›/*‹¦‹~1-4›¦!›*/‹so.blank›‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››‹so.infix›‹so.call›‹so.infix›‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››‹so.infix›‹so.own›‹so.blank›‹so.end›
  ‹so.head›\‹=q:‹so.quote››‹so.infix›‹so.atom›‹so.blank›‹so.cut›
  ‹so.head›%‹=q:‹so.quote››‹so.infix›‹=q›%‹so.tail›
sqli/operators-group 4: 2× ‹so.number›)‹so.plain›(‹so.number›
  2× ‹so.head›‹=q:‹so.quote››‹)¦))¦)))›‹so.infix›‹so.atom›‹so.blank›‹so.cut›
  2× ‹so.head›‹=q:‹so.quote››)‹so.infix›(‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››))‹so.infix›((‹=q›‹so.tail›
  3× ‹so.number›)‹so.infix›(‹so.number›
  ‹so.number›))‹so.infix›((‹so.number›
  ‹so.number›‹)¦))›‹so.infix›‹so.atom›‹so.blank›‹so.cut›
  ‹so.head›‹=q:‹so.quote››)‹so.infix›‹so.atom›‹so.infix›(‹=q›‹so.tail›
  ‹so.number›)‹so.infix›‹so.atom›‹so.infix›(‹so.number›
  ‹so.head›‹=q:‹so.quote››,‹so.atom›,‹=q›‹so.tail›
  ‹so.head›‹=q:‹so.quote››,‹×1-4,:‹so.atom››)‹so.cut›
  ‹so.head›‹=q:‹so.quote››),(‹=q›‹so.tail›
  ‹so.number›,‹×1-4,:‹so.atom››)‹so.cut›
  ‹so.head›‹=q:‹so.quote››)‹so.blank›,‹so.blank›(‹×1-3,:‹so.atom››)‹so.cut›
  ‹so.head›‹=q:‹so.quote››‹so.blank›‹so.cut›
  ‹so.head›‹=q:‹so.quote››)‹so.blank›‹so.cut›
sqli/operators-name 2: ‹~1-6›]‹so.infix›[‹~1-6›
  ‹~1-6›´‹so.infix›´‹~1-6›
  ‹~1-6›‹]¦´¦"›‹so.infix›‹so.atom›‹so.blank›‹so.cut›
  ‹~1-6›‹]¦´¦"›)‹so.infix›‹so.atom›‹so.blank›‹so.cut›
  ‹~1-6›‹]¦´¦"›‹so.blank›,‹so.blank›‹so.atom›‹so.blank›‹so.cut›
  ‹col›‹so.infix›‹so.own›‹so.blank›‹so.end›
  ‹col›‹::¦->>¦->¦#>›‹~2-6›‹so.infix›‹so.own›‹so.blank›‹so.end›
sqli/operators-number 3: 4× ‹so.number›‹so.plain›‹so.own›‹so.end›
  4× ‹so.number›‹so.infix›‹so.own›‹so.blank›‹so.end›
  2× ‹so.number›‹so.infix›‹so.atom›‹so.blank›‹so.cut›
  ‹so.number›‹so.infix›‹so.own›‹so.infix›‹so.atom›‹so.blank›‹so.end›
  ‹so.number›‹so.infix›(‹so.own›‹so.infix›‹so.atom›)‹so.blank›‹so.end›
  ‹so.number›‹so.blank›/*‹¦!¦‹~1-4››*/‹so.infix›‹so.atom›
  ‹so.number›‹so.infix›'‹~1-3›'‹so.infix›'‹~1-3›'
  2× ‹anyword›‹so.blank›‹||¦&&›‹so.blank›‹so.number›‹=¦<¦>¦<>¦<=>¦!=›‹so.number›‹so.blank›‹so.end›
  ‹so.number›‹so.blank›‹|¦&¦^¦||¦&&›‹so.blank›‹so.atom›‹=¦<¦>¦<>¦<=>¦!=›‹so.atom›‹so.blank›‹so.cut›
`
