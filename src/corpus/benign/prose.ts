/** Prose that holds the words of attacks: questions, reviews, tickets, chat, ordinary sentences. */
export const PROSE = String.raw`
question/sql 3: ‹how¦How› ‹to¦do I¦can I¦would you› ‹sqltask›‹¦?¦ ?¦ in ‹db›¦ in ‹db›?¦ using ‹lang›¦ with ‹tool› and ‹db›?›
  ‹what is the difference between¦difference between¦explain› ‹sqlterm› and ‹sqlterm›‹¦?¦ in ‹db›¦ with examples›
  ‹db› ‹sqlterm› ‹not working¦syntax error¦slow¦returns null¦returns duplicate rows¦vs ‹sqlterm››
  why does ‹sqlterm› ‹ignore nulls¦return nothing¦lock the table¦take forever› ‹when¦if› ‹column› ‹is null¦= 0¦is not unique¦> 10 and ‹column› < 5›‹?¦›
  can I use ‹sqlterm› ‹without¦with¦inside¦after› ‹sqlterm›?
  is there a way to ‹sqltask› ‹without¦before¦after› ‹doing› the ‹table› table
sqltask: select all from ‹table› where ‹column› is ‹not null¦null¦emp¦greater than ‹#1-99››
  drop table ‹table› ‹if exists¦without losing data¦and recreate it›
  delete rows from ‹table› where ‹column› = ‹column›
  insert into ‹table› from another table
  update ‹column› in ‹table› set to ‹#1-99› for every row
  union two tables and order by ‹column›
  select ‹fn›(‹column›) from ‹table› group by ‹column› having count > ‹#1-20›
  join ‹table› and ‹table› on ‹column› and ‹column›
  sleep for ‹#1-60› seconds between two updates
  concat ‹column› and ‹column› with a space
  select the top ‹#1-50› ‹table› by ‹column›
  find all ‹table› with no ‹table›
  escape a single quote ' in a string
  comment out a line with -- or #
  cast ‹column› as integer or varchar(255)
  exec a stored procedure from ‹lang›
  load data infile from csv into ‹table›
sqlterm = SELECT UNION INNER-JOIN JOIN GROUP-BY HAVING WHERE DISTINCT EXISTS COALESCE TRUNCATE DELETE DROP UPDATE INSERT MERGE CASE-WHEN LIKE BETWEEN VARCHAR CHAR NULL ORDER-BY LIMIT OFFSET CAST CONVERT INDEX VIEW TRIGGER information_schema SLEEP WAITFOR BENCHMARK CONCAT SUBSTRING IF COUNT(*) @@rowcount @@version xp_cmdshell UNION-ALL

question/code 3: ‹how¦How› ‹to¦do you¦do I¦can one› ‹codetask› in ‹lang›‹¦?¦ (‹tool›)¦ on Windows¦ on Linux¦ without ‹doing› it twice›
  ‹lang› ‹error¦exception¦warning›: ‹errortext›
  what does ‹codesign› mean in ‹lang›‹¦?›
  ‹best way¦simplest way¦fastest way› to ‹codetask›
  ‹tool› ‹keeps¦is› ‹crashing¦hanging¦blocking me¦failing› ‹when I¦as soon as I› ‹codetask›
codetask: call eval on a string
  execute a shell command and read its output
  read /etc/hosts line by line
  include a file from the parent directory ../
  find all files named *.‹log¦php¦txt¦jsp› and delete them
  run rm -rf on a folder safely
  print environment variables with echo §PATH
  redirect stderr to /dev/null
  parse XML with a DOCTYPE
  open a socket with nc or netcat
  use alert() and confirm() in a script tag
  add an onclick handler to a button
  escape < and > and & in HTML
  set document.cookie with an expiry date
  use curl with wget fallback
  call system() or exec() or passthru()
  base64 decode a string with a trailing =
  deserialize JSON into an object of class java.util.HashMap
  catch an exception thrown by Runtime.getRuntime()
  replace {{ name }} in a template
  get the value of __proto__ and constructor
  sleep 5 seconds in a loop
  import os and subprocess
  chmod 777 a directory
  list the processes with ps aux | grep ‹noun›
  use ping -c ‹#1-9› ‹host› in a script
  load a class from a jar with class.forName
  concatenate strings with . or + or ||
codesign = && || <> >= => -> :: ?. ?? ... §_ §@ §0 §1 @@ ;; ' " '' == === != !== <=> << >> >>> ** // /* */ # -- ; {} [] () %s %d \n \t ../ ./ ~ ^ | & * ? ! _ __init__ §{} {{}} <?php <% %> <!-- -->
errortext: undefined is not a function
  unexpected token < in JSON at position ‹#0-99›
  Cannot read properties of null (reading '‹column›')
  You have an error in your SQL syntax near '‹column›' at line ‹#1-40›
  java.lang.NullPointerException at com.‹adj›.‹noun›.Main.main(Main.java:‹#10-400›)
  ModuleNotFoundError: No module named '‹noun›'
  Parse error: syntax error, unexpected ';' in /var/www/html/index.php on line ‹#2-300›
  permission denied while trying to open /etc/‹hosts¦fstab¦nginx/nginx.conf¦resolv.conf›
  ORA-00933: SQL command not properly ended
  Unclosed quotation mark after the character string '‹noun›'
  No such file or directory: '../‹noun›/‹noun›.‹txt¦csv¦py›'
  bash: ‹noun›: command not found
  Uncaught ReferenceError: ‹noun› is not defined
  invalid input syntax for type integer: "‹noun›"

security/talk 3: ‹securityline›‹¦ ‹securityline›¦ ‹securityline› ‹securityline››
securityline: ‹Is¦Could¦Why is› ‹attack› still ‹so common¦a risk¦possible› in 20‹#18-26›?
  Our ‹course¦workshop¦webinar¦book¦chapter› ‹about¦on› ‹attack› starts on ‹weekday›.
  The scanner ‹reported¦found¦flagged› ‹attack› in the ‹noun› form, but I think it is a false positive.
  Please upgrade ‹tool› to ‹version› because of ‹attack›.
  We use prepared statements so ' or 1=1 style tricks do not work.
  ‹name› gave a talk on ‹attack› and ‹attack› in ‹city›.
  Never concatenate user input into a query, not even for ORDER BY.
  CVE-20‹#15-25›-‹#1000-49999› affects ‹tool› before ‹version›.
  The WAF blocks our ‹noun› page when somebody types the word ‹select¦union¦script¦exec¦drop¦passwd›.
  Don't paste passwords or API keys into this ‹ticket¦form¦chat›.
  The password file used to be /etc/passwd, now hashes are in /etc/shadow.
  Is it safe to render <b> and <i> tags but strip <script>?
  How would you explain ‹attack› to a ‹beginner¦manager¦ten-year-old›?
  Add Content-Security-Policy: script-src 'self' and the alert box is gone.
  Attackers used ‹tool› to run commands such as whoami or id.
  The admin panel must not be reachable from the internet.

prose/keywords 4: ‹keywordsentence›‹¦ ‹keywordsentence›¦ ‹keywordsentence› ‹keywordsentence››
keywordsentence: The Select Committee on ‹European Union affairs¦Transport¦Health and Care› ‹will meet¦met¦reports› on ‹weekday›.
  The union or the order by which the ‹table› were ‹done› is not ‹clear¦known¦important›.
  ‹Please select¦Select› a ‹noun› from the list, or drop us a line.
  Insert the ‹noun› into the ‹noun› and update the ‹noun› where needed.
  I would like to order a table for ‹#2-12› and ‹#1-4› children; is there a group discount?
  Students' Union elections: select your candidate from ‹#2-9› and vote before ‹month›.
  Drop the table off at the ‹noun›, then delete the ‹noun› from your list -- thanks!
  Where do I update the ‹noun›, and who will execute the ‹contract¦order¦plan›?
  We had ‹#1-9› or ‹#2-9›=more visitors than ‹month›; 1 = 1 as they say.
  He said 'it's fine' and "don't worry"; she didn't.
  From ‹city› to ‹city› like a ‹noun›: a declaration of love.
  Having grouped by ‹column›, I'd like to limit the ‹noun› to ‹#1-99›.
  A cat, a tail and a head: more or less the id of who am I.
  Her script was ‹done› by the ‹noun›; alert the editor on load.
  Ping me when the shell of the ‹noun› is ‹done›; echo, echo!
  The null hypothesis: a count of ‹#1-99› and a sum of ‹#1-99› or more.
  Exec summary: benchmark ‹done›, sleep well.
  Create a view of the sea, alter nothing, grant yourself a break.
  The system call centre has no user or password for me (admin says no).
  Convert ‹#1-99› inches, cast iron pan, char 2 steaks, wait for delay.
  Bin/sh is short for binary shell, etc., passwd is a file, cmd is a key.
  Between you and me, not like the rest: exists only in ‹city›.
  Match against ‹city›: ‹#0-5›-‹#0-5›. Case when it rained, then it ended.
  The constructor of the ‹house¦bridge¦road› and his prototype were on ‹weekday›'s show.

prose/review 3: ‹reviewline› ‹reviewline›‹¦ ‹reviewline›¦⏎‹reviewline›¦⏎⏎‹reviewline› ‹reviewline››
reviewline: ‹Great¦Terrible¦Decent¦Lovely¦Awful› ‹noun›, ‹would¦wouldn't¦won't› buy again‹.¦!¦!!!›
  ‹The¦My¦Our› ‹noun› ‹arrived¦broke¦was ‹done›› after ‹#1-30› days ‹:-(¦:)¦<3¦;-)¦:'(¦=)¦:-/¦^^¦>:(¦¯\_(ツ)_/¯¦›
  5/5 – ‹noun› & ‹noun› "‹adj›" as ‹done›…
  ‹#1-10›/10 <- honest rating
  It's 3'6" x 2'4" (‹#60-120›cm), not ‹#2-9›' as advertised.
  Didn't ‹verb› the ‹noun›; couldn't ‹verb› it, isn't ‹adj›, doesn't ‹verb›.
  Price: ‹money› -> ‹money› (‹#5-70›% off!)
  Staff weren't ‹adj› and the ‹noun›'s ‹noun› was ‹done›.
  Pros: ‹adj›; ‹adj›; ‹adj›. Cons: ‹noun› || ‹noun›.
  *** ‹adj› ‹noun› ***
  >> ‹verb› it <<
  Rock 'n' roll! ‹name›'s ‹noun› isn't for the faint-hearted…
  Ordered ‹#2-9› (size ‹#30-48›; colour '‹adj›') && got ‹#1-9›.

prose/chat 3: ‹chatline›‹¦ ‹chatline›¦⏎‹chatline››
chatline: ‹hey¦hi¦yo¦hello› @‹first›, ‹did you¦can you¦could u› ‹verb› the ‹noun›??
  I <3 ‹city› #‹adj›‹noun› #‹noun›
  lol :-) ‹noun› > ‹noun›
  ‹noun›… or ‹noun›? 🤔
  brb ;)
  /‹help¦join¦invite¦giphy¦remind¦topic› ‹noun›
  @here ‹done› -> https://‹host›/‹noun›/‹#1-9999›?ref=chat&u=‹~3-7›
  'k
  c'est ‹la vie¦bien¦fini›, n'est-ce pas?
  ´‹noun›.‹column›´ is null again :(
  *‹adj›* _‹noun›_ ~‹noun›~
  ;;; ‹noun› ;;;
  <@U‹^8›> please ‹verb› <#C‹^8›|‹noun›>
  if (‹adj›) then ‹verb› else ‹verb›; end
  that's what (s)he said!!1!
  1) ‹verb› 2) ‹verb› 3) ??? 4) profit
  ¡‹noun›! ¿‹noun›?
  🎉🎉 ‹adj› ‹noun› 🎉 <‹noun›@‹host›>

ticket/support 4: ‹Subject: ‹adj› ‹noun› not ‹done›⏎⏎¦›‹ticketline›⏎‹ticketline›‹¦⏎‹ticketline›¦⏎⏎‹ticketline›⏎-- ⏎‹name›⏎Tel. +‹#1-99› (0)‹#10-999› ‹#10000-999999››
ticketline: After the update to ‹version› I get "‹errortext›".
  Steps: 1. open /‹noun›/‹noun› 2. ‹verb› 3. ‹errortext›
  I ran: ‹shellline›
  The log says: ‹logline›
  When I select "‹noun›" from the menu, the ‹noun› isn't ‹done›.
  My user is '‹~4-9›' and the id = ‹#1-9999› or ‹#1-9999›, I'm not sure.
  The folder C:\Users\‹first›\‹capital›s\ is ‹adj›; ../‹noun› too.
  Please drop the table "‹table›" from the ‹stage¦test¦demo› system.
  On <https://‹host›/‹noun›?id=‹#1-999›&view=‹noun›> nothing happens.
  I've tried ‹doing› & ‹doing› – no luck; it's ‹done›.
  Expected: a < b and b > c. Actual: ‹errortext›
  Who can grant me select on ‹table›?
  > On ‹date›, ‹name› <‹mail›> wrote:⏎> > I can't ‹verb› it⏎> Did you ‹verb› the ‹noun›?
  cheers, ‹first›

maths/question 2: ‹why is¦prove that¦show that¦is it true that¦solve› ‹formula›‹¦?¦ for all x¦ if n > ‹#0-9›¦ and ‹formula››
  ‹#1-99› ‹+¦-¦*¦x¦/¦^› ‹#1-99› = ‹#1-999›, ‹right¦or not¦correct›?
  f(x) = ‹formula› || g(x)
  1=1 and 2=2 but is 0.1+0.2=0.3?
  if a=‹#1-9› and b=‹#1-9› or c=‹#1-9› then ‹formula›
  ‹latex›
  what is ‹#1-20›% of ‹#10-999›
formula: a<b && c>d
  x^‹#2-9› + y^‹#2-9› = z^‹#2-9›
  (a+b)*(c-d) >= ‹#0-99›
  sqrt(‹#2-99›) * sin(x)/cos(y)
  lim x->0 (1+1/x)^x
  |a-b| <= |a| + |b|
  {x | x > ‹#0-9› and x < ‹#10-99›}
  ∑ 1/n² = π²/6
  ‹#1-9›x - ‹#1-9› = ‹#1-99›
  n!/(k!*(n-k)!)
  A ∪ B ∩ C ≠ ‹A¦B¦C›
  not (p or q) = not p and not q
  log(‹#2-99›)/log(2)
  mod(‹#1-99›,‹#2-9›)==‹#0-1›
latex: §§\frac{‹#1-9›}{‹#2-9›} \cdot \sqrt{x^‹#2-9›}§§
  \begin{‹equation¦align*¦cases¦matrix›} ‹formula› \\ ‹~1› &= ‹#1-99› \end{‹equation¦align*¦cases¦matrix›}
  \int_{‹#0-9›}^{\infty} e^{-x^2} \, dx
  §\vec{‹~1›} \times \vec{‹~1›} \neq 0§
  \input{‹noun›.tex} \include{chapters/‹noun›} \cite{‹~4-8›20‹#10-26›}
  \mathbb{R}^{‹#2-9›} \to \{0,1\}
  \newcommand{\‹~3-6›}[1]{\textbf{#1}}
chem/science: ‹#1-9›H2 + O2 -> ‹#1-9›H2O
  CH3-CH(OH)-COOH ‹is¦or›‹¦ not› ‹adj›
  C‹#2-20›H‹#4-40›O‹#1-9›; pH < ‹#1-9›.‹#0-9›
  CC(=O)OC1=CC=CC=C1C(=O)O
  [Fe(CN)6]3- + e- <=> [Fe(CN)6]4-
  5'-ATG‹×3-9:‹ACC¦GGT¦TAC¦CAG››TAA-3'
  p<0.05, n=‹#10-999›, 95% CI [‹price›; ‹price›]
  T = ‹#1-99›°C ± 0.‹#1-9›; Δ > ‹#1-9›%
  InChI=1S/C‹#2-9›H‹#4-20›O/c1-2-3/h3H,2H2,1H3
`
