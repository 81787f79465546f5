/**
 * Harmless values full of quotes and operators: names, measures, decades, contractions of many languages, quoted words,
 * formulas with primes, ranges of versions, patterns, filters, cells of a sheet, fragments of programs. A quote or an
 * operator alone proves nothing; what an injection leaves open is closed here, or is a letter of a word.
 */
export const SIGNS = String.raw`
sg.sign = - - - + / / * & | = x ~ : ; , . ^ % < > -- | && || == != <> => -> ..
sg.quote: 2× '
  "
  ´
sg.blank: 3× ∅
  2× ␠
sg.infix: 2× ‹sg.blank›‹sg.sign›‹sg.blank›
  ‹sg.join›
sg.join = - / & + , ; | ␠-␠ ␠/␠ ␠&␠ ␠+␠ ,␠ ;␠ ␠|␠ ␠vs␠
sg.word: ‹noun›
  ‹noun›
  ‹adj›
  ‹verb›
  ‹~1-3›
  ‹capital›
sg.number: ‹#0-9›
  ‹#10-999›
  ‹#0-99›.‹#0-9›
sg.operand: ‹~1›
  ‹sg.number›
alike/apostrophe 5: ‹oddlast›-‹last›
  ‹first› ‹oddlast›‹-¦ ¦/¦ & ¦, ›‹oddlast›
  ‹oddlast›‹sg.infix›‹sg.number›
  ‹first›-‹first› ‹oddlast›‹, ¦ (¦ - ¦; ¦ | ›‹city›
  ‹noun›‹'n'¦ 'n' ¦'n ¦ 'n ¦’n’¦ ’n’ ›‹noun›‹¦ ‹adj›¦-‹noun›¦ ‹#1-99››
  ‹adj›'n'‹adj›‹¦ & ‹noun›'n'‹noun›¦, ‹#1-9›-‹#10-99››
  ‹¦the ¦summer of ¦mid-¦early ¦‹noun› of the ›'‹#1-9›0s‹¦-'‹#1-9›0s¦/‹#1-9›0s¦ & '‹#1-9›0s¦ ‹noun›¦-‹noun›¦ (‹adj›)›
  ‹Class of ¦Season ¦Model ¦Euro ¦›'‹#10-99›‹-'‹#10-99›¦/'‹#10-99›¦ - '‹#10-99›¦ + '‹#10-99›¦›
  ‹It's¦it's¦that's¦That's¦let's¦Let's¦he's¦she's¦what's¦who's¦there's¦here's› ‹#1-99›‹-¦/¦:¦ - ¦=¦ vs ›‹#1-99›‹¦ ‹noun›¦!¦, ‹adj› & ‹adj››
  ‹I'm¦you're¦they've¦we'd¦don't¦can't¦won't¦isn't¦shouldn't've¦y'all¦ma'am¦'tis¦'twas¦'cause¦o'er¦ne'er¦'em› ‹adj›‹¦ - ‹adj›¦ & ‹adj›¦ / ‹verb›¦ + ‹noun›¦ = ‹noun››
  ‹#1-12› o'clock‹-¦ - ¦/¦–› ‹#1-12› o'clock
  ‹noun›s'‹sg.join›‹noun›s'
  ‹capital›'s‹sg.join›‹capital›'s
  the ‹noun›s' ‹adj› ‹noun› -- ‹first›'s‹¦, not ‹first›'s›
  ‹first›'s #‹#1-99›‹¦ -- ‹adj››
  ‹l'¦d'¦L'¦D'¦qu'¦j'¦n'¦s'¦jusqu'¦aujourd'›‹été¦eau¦hui¦hôtel¦argent¦or¦heure¦ami¦école¦œuvre¦île¦Orléans¦Alsace¦amour›‹-¦|¦/¦ & ¦ + ¦, ¦ - ›‹l'¦d'¦›‹été¦eau¦or¦argent¦amie¦hiver¦usine¦Italie›
  ‹dell'¦all'¦un'¦l'¦quell'¦sant'¦c'›‹acqua¦amore¦ora¦è¦anno¦altro¦isola¦Antonio›‹¦-‹~3-8›¦/‹~3-8›¦ & ‹~3-8›¦ = ‹~3-8››
  ‹auto¦foto¦video¦menu¦baby¦opa›'s‹¦ & ¦/¦-¦ + ›‹'s avonds¦'t ‹~3-6›¦zo'n ‹~3-7›¦foto's¦'n ‹~3-6››
  ‹~2-5›'‹~2-6› ‹~2-5›'‹~2-6›‹¦-‹~2-6›'‹~1-3››
  ‹об'єкт¦п'ять¦м'яч¦з'їзд¦ім'я›‹-¦/¦ + ¦=›‹сім'я¦п'ятниця¦б'ють¦‹#1-99››
  ‹~2-7›'‹ı¦da¦nin¦de¦ya›‹-¦/¦ & › ‹~3-9›
alike/measure 4: ‹#3-7›'‹#0-11›"
  ‹#3-7›'‹#0-11›''
  ‹#3-7›' ‹#0-11›"‹¦ - ¦-¦/¦ to ¦ x ¦ × ¦x¦ + ¦ & ›‹#3-7›' ‹#0-11›"
  ‹#3-7›'-‹#0-11›"‹¦ x ¦ X ¦ / ¦, ›‹#3-7›'-‹#0-11›"
  ‹#1-99›'‹¦ ›‹x¦×¦*¦/¦-¦X¦by¦|›‹¦ ›‹#1-99›'‹¦ ‹noun›¦ ‹x¦*› ‹#1-99›'›
  ‹#1-99›"‹¦ ›‹x¦×¦*¦/¦-¦|¦+›‹¦ ›‹#1-99›"‹¦ ‹noun›¦ ‹x¦*¦/› ‹#1-99›"›
  ‹#1-9›-‹#1-7›/8"‹¦ ‹noun›¦ OD¦ x ‹#1-9›'¦-‹#1-9›-‹#1-7›/16"›
  ‹#1-99›° ‹#0-59›' ‹#0-59›"‹N¦S¦ N¦ S›‹, ¦ / ¦; ¦ - ¦|›‹#1-179›° ‹#0-59›' ‹#0-59›"‹E¦W¦ E¦ W›
  ‹#1-99›'‹#0-59›"‹-¦/¦ + ¦=›‹#1-99›'‹#0-59›"
  ‹sg.number›"‹<¦>¦ <= ¦ - ¦..›‹sg.number›"
  h=‹#3-7›'‹#0-11›"; w=‹#50-300›lb
  ‹#1-9›'‹#10-59› - ‹#1-9›'‹#10-59›
  ‹noun› ‹#1-99›" ‹adj› (‹#1-99›' cord)
  ‹×4-24 :‹R¦U¦F¦L¦D¦B¦M¦r¦u›‹¦'¦2¦2'››
  ‹#0-9›-‹#0-9›‹¦ (‹#0-9›-‹#0-9›)¦, ‹#0-9›-‹#0-9›¦-‹#0-9›¦; ‹#0-9›-‹#0-9›-‹#0-9››
  1. e4 e5 2. Nf3‹+¦!¦?¦=¦› Nc6 3. Bxf7‹+¦#¦!?¦› 0-‹0¦0-0›
alike/quoted 5: '‹sg.word›'
  "‹sg.word›"‹sg.infix›"‹sg.word›"
  '‹sg.word›'‹sg.infix›'‹sg.word›'
  ´‹sg.word›´‹sg.infix›´‹sg.word›´
  '‹sg.word›'‹sg.infix›"‹sg.word›"‹sg.infix›´‹sg.word›´
  ‹:q:‹sg.quote››‹×2-6, :‹=q›‹sg.word›‹=q››
  ‹×2-6,:'‹sg.word›'›
  ‹×2-6,:"‹sg.word›"›
  ('‹sg.word›', "‹sg.word›", ‹#1-99›)
  ['‹sg.word›','‹sg.word›']
  {'‹sg.word›':'‹sg.word›','‹sg.word›':‹#1-99›}
  '‹sg.word›'='‹sg.word›'
  ‹column›='‹sg.word›'
  ‹column›="‹sg.word›"‹ ¦; ¦&¦,¦|›‹column›="‹sg.word›"
  ‹column› ‹=¦<¦>¦<>¦!=¦>=› '‹sg.word›'‹¦ ‹and¦or¦AND¦OR¦&¦|› ‹column› ‹=¦<¦>¦<>¦!=› '‹sg.word›'›
  ‹first›: '‹adj›'‹-¦--¦ - ¦/›‹adj›, "‹adj›"‹+¦ & ¦=›‹adj›
  He said "‹adj›"‹-¦ -- ¦; ¦ & ¦…›and ‹first› said '‹adj›'!
  "‹first› '‹capital›' ‹last›"‹¦ - '‹#10-99››
  ‹noun› ("‹adj›"‹/¦|¦+¦-›"‹adj›")‹¦ #‹#1-99›¦; '‹noun›'›
  the letter '‹~1›'‹sg.infix›the letter '‹~1›'
  press ‹'Ctrl'+'‹^1›'¦"Alt"+"‹^1›"¦'‹^1›'/'‹^1›'¦[‹^1›]+[‹^1›]¦´Esc´ + ´‹~1›´›
  what does '‹sg.sign›' mean‹?¦ vs '‹sg.sign›'?¦ in "‹~1›‹sg.sign›‹~1›"?›
  separator '‹sg.sign›' or "‹sg.sign›"
  replace '‹sg.sign›' with '‹sg.sign›'‹¦ in ‹noun››
  ‹noun› '‹sg.sign›' ‹noun› '‹sg.sign›' ‹noun›
  «‹noun›»‹sg.infix›„‹noun›“‹sg.infix›‘‹noun›’
  "‹adj› ‹noun›" -"‹noun›" +‹noun›
  '‹#1-9999›
  '+‹#1-99› ‹#100-999› ‹#1000-9999›
alike/maths 4: ‹~1›'(‹~1›)‹¦ ›‹=¦<¦>¦-¦+¦*¦/›‹¦ ›‹sg.operand›
  ‹~1›''(‹~1›)‹-¦+›‹~1›'(‹~1›)‹-¦+¦*›‹sg.operand›=‹#0-9›
  ‹y¦x¦u›'‹¦ ›=‹¦ ›‹#1-9›‹~1›‹-¦+¦*›‹~1›‹'¦^2¦›
  ‹~1›''‹-¦+›‹#1-9›‹~1›'‹-¦+›‹#1-9›‹~1›=0
  (‹^1›'‹+¦*¦.›‹^1›)‹¦.¦*¦+›(‹^1›‹+¦*¦.›‹^1›')‹¦=0¦ = ‹^1›'›
  ‹^1›'‹^1› + ‹^1›‹^1›'‹¦ + ‹^1›'‹^1›'¦=‹#0-1››
  (X'X)^-1*X'‹~1›
  §f'(‹~1›)‹=¦<¦>¦-›‹#0-9›§
  \frac{‹~1›'(‹~1›)}{‹~1›''(‹~1›)}‹-¦+¦=›\sqrt{‹#1-9›}
  \‹alpha¦beta¦sum_{i=1}^{n}¦int_0^‹#1-9››‹¦ ›‹~1›_‹#1-9›'‹-¦+¦=¦^›‹sg.operand›
  ‹sg.number›‹+¦-¦*¦/¦^›‹sg.number›‹+¦-¦*¦/¦^›‹sg.number›‹¦=‹sg.number›¦=?›
  (‹sg.number›‹+¦-¦*¦/›‹sg.number›)‹*¦/¦-¦+¦^›(‹sg.number›‹+¦-¦*¦/›‹sg.number›)
  (‹sg.operand›)‹&¦|¦*¦-¦+¦/›(‹sg.operand›)
  ((‹sg.operand›‹+¦-›‹sg.operand›)‹*¦/›‹sg.operand›)‹^2¦%‹#2-9›¦-‹#1-9›¦›
  ‹sg.operand›‹<¦<=¦>¦>=›‹~1›‹<¦<=¦>¦>=¦&&‹~1›>¦||‹~1›<¦ and ‹~1›>›‹sg.operand›
  |‹~1›-‹#1-9›|‹<=¦<¦=¦>›‹#1-99›
  ‹#1-9›!/(‹#1-9›!*‹#1-9›!)
  ‹floor¦ceil¦sin¦cos¦abs¦exp¦sqrt¦log¦ln¦max¦min›(‹sg.operand›‹¦+‹~1›¦,‹sg.operand››)‹¦-‹#1-9›¦*‹~1›¦/‹floor¦sin¦cos¦abs›(‹~1›)›
  ‹sg.number›-‹sin¦cos¦sqrt¦abs›(‹sg.operand›)
  ‹#1-9›e‹#1-9›-‹#1-9›e-‹#1-9›
  0x‹%2-6›‹^¦|¦&¦+¦-›0x‹%2-6›
  ‹~1›‹&¦|¦^¦&&¦||›!‹~1›‹¦|(‹~1›&‹~1›)›
  ∂‹~1›/∂‹~1› = ‹~1›' - ‹#1-9›‹~1›
  ‹#0-9›-‹#0-9›=‹#0-9›
alike/range 3: ‹>=¦>¦^¦~¦~>¦==¦=›‹version›‹¦ ‹<¦<=¦!=›‹version›¦,‹<¦<=¦!=›‹version›¦ || ‹>=¦^¦~›‹version›¦||‹^¦~›‹version›¦ - ‹version››
  '‹>=¦^¦~>¦==›‹version›‹,<‹version›¦ <‹version›¦›'
  "‹>=¦^¦~>¦==›‹version›‹,<‹version›¦ || ^‹version›¦›"
  ‹(¦[›‹version›,‹version›‹)¦]›‹¦||‹(¦[›‹version›,‹)¦]››
  ‹noun›‹>=¦==¦!=¦~=¦<›‹version›; python_version‹<¦>=¦==›'‹#2-3›.‹#0-14›'‹¦ and sys_platform=='‹win32¦linux¦darwin›'¦ or extra == "‹noun›"›
  ‹noun› (‹>=¦<<¦=› ‹version›‹-‹#1-9›¦›) | ‹noun› (‹>=¦<<¦=› ‹version›)
  ‹#1-9›.x‹ - ¦ || ¦||¦ | ›‹#1-9›.x
  '‹date›'‹..¦ - ¦/¦–›'‹date›'
  ‹sg.number›‹-¦..¦ - ¦...¦:›‹sg.number›‹¦,‹sg.number›-‹sg.number››
  ‹>¦<¦>=¦<=¦=›‹sg.number›‹¦&‹<¦<=›‹sg.number›¦ & ‹<¦<=›‹sg.number›¦|‹>¦>=›‹sg.number››
alike/filter 4: ‹column›:'‹noun›'‹ ¦-¦|¦&¦ -¦ +¦ || ¦ && ›‹column›:'‹noun›'
  (‹noun›|‹noun›)‹&¦ & ¦ -¦+¦ ¦|›(‹noun›|"‹adj› ‹noun›")
  ‹column›=='‹noun›'‹&&¦ && ¦||¦ || ¦;¦,›‹column›‹>¦<¦!=¦=gt=¦=lt=›‹#1-99›
  ‹column› eq '‹noun›‹''¦›‹~1-4›'‹ and ¦ or ›‹column› ‹gt¦lt¦ne¦ge› ‹#1-99›
  !‹noun›‹&¦|¦ & ¦ | ›(‹noun›‹|¦ | ¦&›!‹noun›)
  [‹column›]‹=¦<>¦>›'‹noun›'‹ AND ¦ OR ¦ & ›[‹column›]‹=¦<¦>›‹#1-99›
  ‹column›‹=~¦!~¦~›'‹noun›.*|^‹noun›'‹¦ | ‹column›="‹noun›"›
  {‹column›="‹noun›",‹column›!~"‹noun›|‹noun›"}‹¦ |= "‹noun›"¦ - ‹#1-99›¦ > ‹#1-99››
  ‹noun›‹¦:*›‹ & ¦ | ¦ <-> ›!‹noun›
  ‹column›‹>¦<¦=¦!=›"‹noun›"‹ | ¦|¦ && › ‹column›‹>¦<¦=›‹#1-99›
  tag‹=¦:›'‹noun›'-tag‹=¦:›'‹noun›'
  ‹column›:(‹noun›‹ -¦ +¦ || ›"‹noun›")^‹#1-9›~‹#1-9›
alike/sheet 3: =‹^1›‹#1-99›&"‹sg.sign›"&‹^1›‹#1-99›
  =‹^1›‹#1-99›&"'"&‹^1›‹#1-99›‹¦&"'"›
  ='‹capital› ‹#1-99›'!‹^1›‹#1-99›‹¦‹+¦-¦*¦/¦&›'‹capital› ‹#1-99›'!‹^1›‹#1-99››
  =SUM('‹capital›'!‹^1›‹#1-9›:‹^1›‹#10-99›)‹-¦/¦*¦+›‹sg.number›
  =IF(‹^1›‹#1-99›‹=¦<>¦>¦<›"‹¦‹noun›¦-›","‹¦-¦n/a›",‹^1›‹#1-99›‹¦*‹#1-99›¦&"%"›)
  =CONCATENATE("'",‹^1›‹#1-99›,"'‹,¦;›")
  =TEXT(‹^1›‹#1-99›,"0'00""")
  ="‹noun›"&"‹sg.sign›"&‹^1›‹#1-99›
  =(‹^1›‹#1-99›)‹*¦/¦-¦+¦^›(‹^1›‹#1-99›)‹¦-‹#1-99›¦%›
  ‹=¦+¦-¦@›‹^1›‹#1-99›‹+¦-¦*¦/¦&›‹^1›‹#1-99›
  =COUNTIF(‹^1›:‹^1›,"‹<>¦>¦=›‹noun›")‹-¦+¦/›COUNTIF(‹^1›:‹^1›,"‹noun›'*")
  [‹capital›.‹capital›]‹-¦+¦*¦/›[‹capital›.‹capital›]
  prop("‹column›")‹+¦-¦&&¦||¦==›prop('‹column›')
alike/pattern 2: ['"‹´¦›]‹+¦*¦?¦›
  [^'"]‹+¦*›‹['"]¦"¦'¦›
  ‹^¦›'‹([^']*)¦[^']+¦.*?¦\w+›'‹§¦›
  ^'|'§
  (?:'|")(‹[^'"]+¦‹noun›|‹noun››)(?:'|")
  (['"])(.*?)\1
  \d+'‹\d+"¦ ?\d*"?›
  ‹/'/g¦/["']/¦/'+|"+/gi¦/(\w)'s\b/¦/^[\w' -]+§/¦/[^\w\s'-]/g›
  s/'‹sg.sign›'/"‹sg.sign›"/g
  ‹noun›(?:'s|s'|s)?‹\b¦§¦›
  ^(‹noun›|'‹noun›'|"‹noun›")‹[-+*/]¦[=<>]+¦\|›?(‹#1-9›|\d+)§
  [A-Z]['’][A-Z][a-z]+(-[A-Z][a-z]+)?
  '*‹noun›*'‹,¦|¦ ¦:›'!*.‹~2-4›'
alike/fragment 5: ‹~1-6›+'‹sg.sign›'+‹~1-6›
  ‹~1-6› + "‹sg.sign›" + ‹~1-6›
  '‹noun›'‹+¦ + ¦.¦ . ¦,¦||¦ || ¦..›‹~1-6›‹+¦ + ¦.¦ . ¦,¦||¦ || ¦..›'‹noun›'
  ‹~1-6›‹||¦ || ¦ ?? ¦ or ›'‹¦n/a¦-¦‹noun››'
  ‹~1-6›‹==¦===¦!=¦<¦>›'‹¦‹~1›¦‹noun›¦-›'‹&&¦ && ¦||¦ || ›‹~1-6›‹==¦===¦!=›"‹¦‹noun››"
  ‹~1-6›?'‹~1-6›':'‹~1-6›'
  ‹~1›‹>=¦>¦==›'‹^1›'‹&&¦ && ›‹~1›‹<=¦<›'‹^1›'
  ‹~1›‹[i]¦›-'‹0¦a¦A›'‹¦+'A'¦+‹#1-9››
  ord('‹~1›')-ord('‹~1›')‹¦+‹#1-9››
  ‹~1-6›.‹split¦join¦indexOf¦strip¦trim¦append›('‹sg.sign›')‹¦[‹#0-9›]¦.length-1¦.join("‹sg.sign›")›
  ‹~1-6›['‹column›']‹+¦-¦*¦=¦==¦||¦.›‹~1-6›["‹column›"]
  ‹print¦echo¦puts¦printf¦log›‹(¦ ›"it's ‹adj›"‹)¦›
  f'{‹~1-6›}‹sg.sign›{‹~1-6›}'
  '%s‹sg.sign›%s' % (‹~1-6›, ‹~1-6›)
  ‹~1-6›='‹noun›'; ‹~1-6›="‹noun›"
  awk -F'‹sg.sign›' '{print §‹#1-9›"‹sg.sign›"§‹#1-9›}'‹¦ ‹noun›.‹csv¦txt¦log››
  cut -d'‹,¦|¦:¦;¦=›' -f‹#1-9›‹¦ ‹noun›.csv¦,‹#1-9››
  tr '‹sg.sign›' '‹sg.sign›'
  grep -‹E¦v¦o¦n› '‹^‹noun›¦‹noun›§¦‹noun›|‹noun›¦.*"›'‹¦ ‹noun›.txt›
  sed -‹i¦E¦n› 's‹/¦|›‹noun›‹/¦|›‹noun›'
  git commit -m '‹verb› ‹noun›'‹¦ -m "it's ‹adj›"›
  date +'%Y‹-¦/›%m‹-¦/›%d'
  find . -name '*.‹~2-4›' ‹-o¦-a¦!› -name '‹noun›*'
  jq '.‹column›‹[]¦›|.‹column›‹-¦+¦==›‹sg.number›'
  IFS='‹,¦|¦:›'‹¦ read -r ‹~1› ‹~1››
  --‹noun›='‹noun›'‹ ¦,› --‹noun›="‹noun›"
  alias ‹~1-3›='‹noun› -‹~1›'
  (‹~1›)=>‹~1›‹+¦-¦*¦&&¦||›'‹~1-3›'
  case '‹~1›': ‹~1-6›‹+=¦-=¦|=›‹#1-9›; // '‹sg.sign›'
  #define ‹^1›(‹~1›) ((‹~1›)‹-¦+¦&¦|›'‹#0-9›')
  '‹column›' => "‹noun›", # ‹adj›
  -- ‹first›'s ‹noun› --
`
