/** Query languages and documents that APIs take: filters, JSON documents, event batches. */
export const APIS = String.raw`
api/sql-query [body-json] 3: {"query":"‹json!‹sqlcode››","format":"‹json¦csv›","limit":‹#1-999›}
  {"database":‹#1-9›,"type":"native","native":{"query":"‹json!‹sqlcode››","template-tags":{}}}
  {"datasource":"‹noun›","sql":"‹json!‹sqlcode››","params":[‹#1-99›,"‹noun›"]}
  {"queries":[{"refId":"A","rawSql":"‹json!‹sqlcode››","format":"table"}],"from":"now-‹#1-24›h","to":"now"}
  {"statement":"‹json!‹sqlcode››","warehouse":"‹^4-8›","role":"‹noun›"}
  {"name":"‹adj› ‹noun›","visualization":{"type":"bar"},"query":{"sql":"‹json!‹sqlcode››"}}

api/filters [body-json] 4: {"filter":{‹mongo›},"sort":{"‹column›":-1},"limit":‹#1-100›}
  {"where":{‹mongo›},"include":["‹noun›","‹noun›"]}
  {"collection":"‹table›","pipeline":[{"§match":{‹mongo›}},{"§group":{"_id":"§‹column›","n":{"§sum":1}}},{"§sort":{"n":-1}}]}
  {"query":{"bool":{"must":[{"match":{"‹column›":"‹adj› ‹noun›"}}],"filter":[{"range":{"‹column›":{"gte":"now-‹#1-30›d/d","lt":"now/d"}}}],"must_not":{"term":{"‹column›":"‹noun›"}}}},"size":‹#0-100›,"from":0}
  {"query":{"query_string":{"query":"‹json!‹lucene››","default_field":"*"}},"aggs":{"by_‹noun›":{"terms":{"field":"‹column›.keyword"}}}}
  {"script":{"source":"ctx._source.‹column› += params.n","lang":"painless","params":{"n":‹#1-9›}}}
  {"conditions":[{"field":"‹column›","operator":"‹eq¦neq¦gt¦contains¦not_in¦is_null›","value":"‹noun›"},{"or":[{"field":"‹column›","operator":"<=","value":‹#1-999›}]}]}
  {"selector":{‹mongo›},"fields":["_id","‹column›"]}
  {"rules":{"if":[{"<":[{"var":"‹column›"},‹#1-99›]},"‹adj›",{">":[{"var":"‹column›"},‹#1-99›]},"‹adj›","‹adj›"]}}
  {"§or":[{‹mongo›},{‹mongo›}]}
mongo: "‹column›":{"§gt":‹#1-999›}
  "‹column›":{"§gte":"‹iso›","§lt":"‹iso›"}
  "‹column›":{"§in":["‹noun›","‹noun›"]}

api/graphql [body-json,body-json,body-graphql] 3: {"operationName":"‹capital›s","variables":{"id":"‹uuid›","first":‹#1-50›},"query":"query ‹capital›s(§id: ID!, §first: Int = ‹#1-20›) {\n  ‹noun›(id: §id) {\n    ...‹capital›Fields\n    ‹noun›s(first: §first, where: {‹column›: {_eq: \"‹noun›\"}}, orderBy: {‹column›: DESC}) { edges { node { id ‹column› } } pageInfo { hasNextPage endCursor } }\n  }\n}\nfragment ‹capital›Fields on ‹capital› { id ‹column› __typename }"}
  {"query":"mutation { update‹capital›(input: {id: ‹#1-999›, ‹column›: \"‹adj› ‹noun›\"}) { ok errors { field message } } }"}
  [{"operationName":"‹capital›","variables":{},"extensions":{"persistedQuery":{"version":1,"sha256Hash":"‹%64›"}}}]
  {"query":"{ ‹noun›(‹column›: ‹#1-99›) @include(if: true) { ‹column› ... on ‹capital› { ‹column› } } }"}
  {"query":"subscription On‹capital› { ‹noun›Added(‹column›: \"‹noun›\") { id ‹column› } }","variables":null}

gq.value: ‹#0-999›
  "‹#1-9999›"
  "‹uuid›"
  "‹adj› ‹noun›"
  "‹adj›-‹noun›"
  "‹*12-24›="
  ‹true¦false¦null›
  ‹^4-9›
  §‹~2-7›
  ["‹noun›", "‹noun›"]
  "20‹#10-26›-0‹#1-9›-‹#10-28›"
gq.where: ‹column›: {‹_eq¦eq¦_gt¦gt¦_gte¦lt¦_in¦contains¦_ilike¦startsWith¦not›: ‹gq.value›}
  ‹column›: ‹gq.value›
  ‹and¦_or¦OR¦AND›: [{‹column›: ‹gq.value›}, {‹column›: {‹ne¦neq¦lte›: ‹gq.value›}}]
gq.arg: 4× id: ‹gq.value›
  ‹slug¦code¦key¦email¦locale¦handle¦sku¦path›: ‹gq.value›
  ‹first¦last¦limit¦page¦offset¦take¦skip›: ‹#0-100›
  first: ‹#1-100›, after: ‹gq.value›
  ‹where¦filter¦condition¦input¦options›: {‹gq.where›}
  ‹where¦filter›: {‹gq.where›, ‹gq.where›}
  ‹orderBy¦sort¦order›: ‹‹^4-8›_‹ASC¦DESC›¦{‹column›: ‹ASC¦DESC¦desc›}¦"-‹column›"›
  ‹query¦search¦q›: "‹adj› ‹noun›"
gq.args: 3× (‹gq.arg›)
  (‹gq.arg›, ‹gq.arg›)
  3× ∅
gq.leaf: 4× ‹column›
  id
  name
  __typename
  ‹noun›
  ‹~2-5›: ‹column›
  ...‹capital›Fields
  ‹noun› { ‹column› }
gq.leaves: ‹×1-4 :‹gq.leaf››
  ‹×1-6⏎    :‹gq.leaf››
gq.node: 3× ‹noun›‹gq.args› { ‹gq.leaves› }
  ‹noun›s‹gq.args› { nodes { ‹gq.leaves› } totalCount }
  ‹noun›s‹gq.args› { edges { cursor node { ‹gq.leaves› } } pageInfo { hasNextPage endCursor } }
  ... on ‹capital› { ‹gq.leaves› }
  ‹~2-6›: ‹noun›‹gq.args› { ‹gq.leaves› }
  ‹noun› @include(if: §‹~2-6›) { ‹gq.leaves› }
gq.root: 4× ‹noun›‹gq.args› { ‹gq.leaves› }
  ‹noun›‹gq.args› { ‹gq.leaves› ‹gq.node› }
  ‹noun›s‹gq.args› { ‹gq.leaves› ‹gq.node› ‹gq.node› }
  ‹me¦viewer¦currentUser¦node¦user¦repository¦cart¦product¦search›‹gq.args› { ‹gq.leaves› }
  ‹noun›s‹gq.args› {⏎    ‹gq.leaves›⏎    ‹gq.node›⏎  }
gq.typed: §‹~2-6›: ‹ID¦String¦Int¦Boolean¦[ID!]¦‹capital›Input›‹!¦¦ = ‹#1-99››
gq.head: 3× ∅
  2× query␠
  query ‹capital›␠
  query ‹capital›(‹gq.typed›)␠
  query ‹verb›‹capital›(‹gq.typed›, ‹gq.typed›)␠
api/graphql-document [json-value,json-value,json-value,query-value,form-value] 7: 4× ‹gq.head›{ ‹gq.root› }
  ‹gq.head›{⏎  ‹gq.root›⏎}
  {‹noun›‹gq.args›{‹gq.leaves›}}
  ‹gq.head›{ ‹gq.root› ‹gq.root› }
  mutation { ‹verb›‹capital›(‹gq.arg›) { ‹gq.leaves› } }
  mutation ‹verb›‹capital›(‹gq.typed›) { ‹verb›‹capital›(input: §‹~2-6›) { ‹column› errors { field message } } }
  mutation { ‹verb›‹capital›(input: {‹column›: ‹gq.value›, ‹column›: ‹gq.value›}) { ok ‹noun› { ‹gq.leaves› } } }
  subscription { ‹noun›‹Added¦Changed¦Deleted›(‹gq.arg›) { ‹gq.leaves› } }
  fragment ‹capital›Fields on ‹capital› { ‹gq.leaves› }⏎‹gq.head›{ ‹gq.root› }
  ‹gq.head›{ ‹gq.root› }⏎⏎fragment ‹capital›Fields on ‹capital› {⏎  ‹gq.leaves›⏎  __typename⏎}

api/rpc [body-json] 2: {"jsonrpc":"2.0","id":‹#1-999›,"method":"‹noun›.‹verb›","params":{"‹column›":"‹noun›","‹column›":[‹#1-99›,‹#1-99›]}}
  {"jsonrpc":"2.0","method":"eth_‹call¦getLogs¦estimateGas›","params":[{"to":"0x‹%40›","data":"0x‹%8›‹%64›"},"latest"],"id":‹#1-99›}
  [{"jsonrpc":"2.0","id":1,"method":"system.‹noun›.list"},{"jsonrpc":"2.0","id":2,"method":"exec‹capital›","params":["‹noun›"]}]
  {"jsonrpc":"2.0","method":"call","params":{"model":"‹noun›.‹noun›","method":"search_read","args":[[["‹column›","=",‹true¦false›],["‹column›","ilike","%‹noun›%"]]],"kwargs":{"fields":["id","‹column›"],"limit":‹#1-80›}}}
  {"action":"‹verb›‹capital›","args":["../‹noun›",null,{"force":true}],"nonce":"‹*12-24›"}
  {"id":"‹uuid›","type":"command","command":"‹verb› ‹noun›","source":"ui"}

api/patch [body-patch,body-json] 2: [{"op":"replace","path":"/‹noun›/‹column›","value":"‹adj›"},{"op":"remove","path":"/‹noun›s/‹#0-9›"}]
  [{"op":"test","path":"/a~1b/c~0d","value":null},{"op":"add","path":"/‹noun›/-","value":{"‹column›":‹#1-99›}}]
  [{"op":"move","from":"/‹noun›/‹#0-9›","path":"/‹noun›/‹noun›"},{"op":"copy","from":"/‹column›","path":"/etc/‹noun›"}]

api/odata [target] 3: /odata/‹capital›s?§filter=‹odata›&§select=‹column›,‹column›&§top=‹#1-100›
  /‹noun›/_api/web/lists/getbytitle('‹capital›%20‹capital›')/items?§select=Id,Title&§filter=‹odata›&§orderby=‹column› desc
  /api/data/v9.‹#0-2›/‹noun›s?§filter=‹odata›&§expand=‹noun›(§select=‹column›)&§count=true
  /v1.0/users?§search="displayName:‹first›"&§filter=endsWith(mail,'@‹host›')&ConsistencyLevel=eventual
  /rest/v1/‹table›?select=*,‹table›(‹column›)&‹column›=‹gte¦eq¦lt¦neq›.‹#1-99›&or=(‹column›.eq.‹noun›,‹column›.is.null)&order=‹column›.desc
odata: ‹column› eq '‹adj›' and ‹column› lt ‹#1-99›
  contains(‹column›,'‹noun›') or startswith(‹column›,'‹oddname›')
  (‹column› ge ‹iso›) and not (‹column› eq null)
  substringof('‹noun›',‹column›) eq true
  ‹column› in ('‹noun›','‹noun›')
  ‹noun›s/any(x:x/‹column› gt ‹#1-99›)
oddname: O''Brien
  O''Neill
  D''Angelo
  L''Oréal

api/search-syntax 4: ‹lucene›
  project = ‹^3-5› AND status in ("To Do", "In Progress") ORDER BY ‹column› DESC
  assignee = currentUser() AND ‹column› >= -‹#1-30›d AND labels not in (‹noun›)
  is:‹open¦closed¦merged› ‹author¦assignee›:‹~4-8› label:"‹adj› ‹noun›" -label:‹noun› sort:updated-desc
  from:‹mail› subject:("‹noun›" OR ‹noun›) -in:spam has:attachment
  index=‹noun› sourcetype=access_combined status>=‹#400-504› | stats count by ‹column› | sort -count | head ‹#5-50›
  sum(rate(http_requests_total{job="‹noun›",code=~"5.."}[‹#1-30›m])) by (‹column›) > ‹#0-9›
  {app="‹noun›"} |= "‹errortext›" | json | line_format "{{.‹column›}}"
  avg:system.cpu.user{env:‹noun›,!host:‹noun›} by {‹column›}
  ‹noun› | where ‹column› > ago(‹#1-24›h) | summarize count() by bin(‹column›, ‹#1-60›m)
  fields @timestamp, @message | filter @message like /‹noun›/ | sort @timestamp desc | limit ‹#1-99›
  FROM ‹noun›-* | WHERE ‹column› > ‹#1-99› | STATS c = COUNT(*) BY ‹column›
  MATCH (a:‹capital›)-[:‹^4-9›]->(b:‹capital›) WHERE a.‹column› = "‹noun›" RETURN a, b LIMIT ‹#1-50›
  type=page AND space=‹^2-4› AND text ~ "‹adj› ‹noun›"
  SELECT Id, Name FROM ‹capital›__c WHERE ‹column›__c = '‹noun›' LIMIT ‹#1-200›
  uid=‹~4-8›,ou=‹noun›s,dc=‹adj›‹noun›,dc=com
  CN=‹first› ‹plainlast›,OU=‹capital›s,OU=‹capital›,DC=‹noun›,DC=local
  (objectClass=‹person¦group¦user›)
  //div[@class="‹noun›"]/a/@href
  §.‹noun›s[?(@.‹column› < ‹#1-99›)].‹column›
  .‹noun›[] | select(.‹column› == "‹noun›") | .id
  ‹noun›~‹#1-3› AND (‹column›:[‹#1-9› TO ‹#10-99›] OR ‹column›:{* TO ‹#1-9›})
  ("‹adj› ‹noun›"[Title/Abstract]) AND (20‹#10-26›[dp]) NOT (‹noun›[mh])
lucene: ‹column›:"‹adj› ‹noun›" AND -‹column›:‹noun›
  +‹noun› -‹noun› ‹noun›*
  (‹noun› OR ‹noun›) AND ‹column›:>‹#1-99›
  "‹noun› ‹noun›" -"‹adj›" site:‹host› filetype:‹pdf¦xls›
  ‹column›:(‹noun› || ‹noun›) && !‹column›:‹noun›
  NOT ‹column›:‹noun› AND _exists_:‹column›

api/events [body-json] 3: {"batch":[{"type":"track","event":"‹capital› ‹Viewed¦Clicked¦Dropped¦Selected›","anonymousId":"‹uuid›","properties":{"url":"https://‹host›/‹noun›?id=‹#1-99›&tab=‹noun›","title":"‹adj› ‹noun› | ‹capital›","referrer":""},"timestamp":"‹iso›"}],"sentAt":"‹iso›"}
  {"resourceSpans":[{"resource":{"attributes":[{"key":"service.name","value":{"stringValue":"‹noun›-‹noun›"}}]},"scopeSpans":[{"spans":[{"traceId":"‹%32›","spanId":"‹%16›","name":"‹GET¦SELECT¦POST› ‹noun›","attributes":[{"key":"db.statement","value":{"stringValue":"‹json!‹sqlcode››"}}]}]}]}]}
  {"ddsource":"browser","service":"‹noun›","view":{"url":"https://‹host›/‹noun›#/‹noun›/‹#1-99›","referrer":"https://‹host›/"},"action":{"type":"click","target":{"name":"‹Select¦Delete¦Insert¦Drop› ‹noun›"}},"date":‹#1600000000-1790000000›000}
  {"streams":[{"stream":{"job":"‹noun›"},"values":[["‹#1600000000-1790000000›000000000","‹json!‹logline››"]]}]}
  {"logs":[{"msg":"‹json!‹errortext››","stack":"‹json!‹logline››","ua":"Mozilla/5.0 (X11; Linux x86_64)"}]}
  {"errors":[{"message":"‹json!‹errortext››","source":"https://‹host›/‹noun›.js","lineno":‹#1-9999›}],"html":"<div class=\"‹noun›\"><a href=\"/‹noun›\">‹noun›</a></div>"}

api/envelope [body-ndjson,body-text] 2: {"event_id":"‹%32›","sent_at":"‹iso›","sdk":{"name":"sentry.javascript.browser","version":"‹version›"}}⏎{"type":"event"}⏎{"exception":{"values":[{"type":"TypeError","value":"‹json!‹errortext››","stacktrace":{"frames":[{"filename":"https://‹host›/static/js/main.‹%8›.js","function":"‹Object.‹verb›¦<anonymous>¦HTMLButtonElement.onclick›","lineno":1,"colno":‹#100-99999›}]}}]},"breadcrumbs":[{"category":"ui.click","message":"body > div#root > button.‹noun›[type=\"submit\"]"}]}
  {"index":{"_index":"‹noun›-20‹#18-26›.0‹#1-9›.‹#10-28›"}}⏎{"@timestamp":"‹iso›","message":"‹json!‹logline››","level":"‹info¦error›"}⏎

api/webhook [body-json] 3: {"id":"evt_‹*24›","object":"event","type":"‹charge¦invoice¦customer›.‹done›","data":{"object":{"id":"ch_‹*24›","amount":‹#100-99999›,"description":"‹adj› ‹noun› for ‹json!‹name››","receipt_email":"‹mail›"}},"livemode":true}
  {"ref":"refs/heads/‹noun›/‹verb›-‹noun›","commits":[{"id":"‹%40›","message":"‹fix¦feat¦chore›(‹noun›): ‹verb› ‹noun› & ‹verb› ´‹json!‹anyline››´","added":["src/‹noun›/../‹noun›.‹ext›"],"author":{"name":"‹json!‹name››"}}]}
  {"text":"‹json!‹chatline››","channel":"#‹noun›","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"*‹capital›* <https://‹host›/‹noun›|‹noun›>\n>‹json!‹ticketline››"}}]}
  {"alerts":[{"status":"firing","labels":{"alertname":"High‹capital›","instance":"‹ip›:9100"},"annotations":{"description":"{{ §labels.‹noun› }} is > ‹#1-99›%"},"generatorURL":"http://‹noun›:9090/graph?g0.expr=up%7Bjob%3D%22‹noun›%22%7D+%3D%3D+0&g0.tab=1"}]}
  {"ticket":{"subject":"‹json!‹question/sql››","comment":{"body":"‹json!‹ticket/support››"},"priority":"‹low¦high›"}}
  {"messages":[{"role":"user","content":"‹json!‹question/code››"},{"role":"user","content":"‹json!‹code/post››"}],"temperature":0.‹#1-9›,"stream":false}
  {"title":"‹json!‹question/code››","body":"‹json!‹code/post››","tags":["‹noun›","‹noun›"],"draft":false}

api/csp-report [body-report] 1: {"csp-report":{"document-uri":"https://‹host›/‹noun›","violated-directive":"‹script-src-elem¦img-src¦style-src 'self'›","effective-directive":"script-src","original-policy":"default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' https://‹host›; object-src 'none'","blocked-uri":"‹inline¦eval¦data¦https://‹host›/x.js›","script-sample":"‹json!‹jsline››"}}
  [{"type":"network-error","age":‹#1-99999›,"url":"https://‹host›/","body":{"elapsed_time":‹#1-999›,"method":"GET","phase":"application","protocol":"h2","referrer":"https://‹host›/?q=‹noun›","type":"abandoned"}}]

api/records [body-json] 3: {"‹column›":"‹json!‹name››","‹column›":‹#1-999›,"address":{"street":"‹json!‹street››","city":"‹json!‹city››"},"notes":"‹json!‹reviewline››"}
  {"template":"Hello {{‹column›}}, your ‹noun› §{‹column›} was ‹done›. <%= ‹noun›.‹column› %>","subject":"‹json!‹ticketline››"}
  {"version":"‹^1›","dependencies":{"@‹noun›/‹noun›":"^‹version›","‹noun›":">=‹version› <‹#1-9›.0.0-0","‹noun›":"~‹version› || *"},"scripts":{"build":"rm -rf dist && tsc -p . && cp -r ../assets dist","test":"‹noun› \"**/*.test.js\""}}
  {"_links":{"self":{"href":"/‹noun›s/{id}{?‹column›,page}","templated":true},"curies":[{"name":"x","href":"https://‹host›/rels/{rel}"}]},"‹column›":null}
  {"columns":["‹column›","‹column›"],"formula":"=IF(A‹#1-99›>B‹#1-9›,\"‹noun›\",SUM(C1:C‹#2-99›))","format":"#,##0.00;[Red]-#,##0.00"}
  {"cells":[["‹noun›","=VLOOKUP(A‹#1-9›,Sheet‹#1-9›!§A§1:§D§‹#10-99›,‹#2-4›,FALSE)"],["+‹#1-9›","-‹#1-99›"]]}
  {"message":"{count, plural, =0 {no ‹noun›s} one {# ‹noun›} other {# ‹noun›s}}","fallback":"%1§s has %2§d ‹noun›s","html":"Hi <strong>{name}</strong>!"}
  {"steps":[{"uses":"actions/checkout@v‹#1-4›"},{"run":"‹json!‹shellline››"}]}
  {"cron":"*/‹#1-30› * * * *","command":["/bin/sh","-c","‹json!‹shellline››"],"env":{"PATH":"/usr/local/bin:/usr/bin:/bin"}}
  {"path":"../‹noun›/‹noun›.‹ext›","content":"‹b64!‹anyline››","encoding":"base64","message":"‹verb› ‹noun›"}
  {"image":"data:image/‹png¦jpeg¦webp›;base64,iVBORw0KGgoAAAANSUhEUgAA‹*40-300›=="}
  {"files":{"‹noun›.‹ext›":{"content":"‹json!‹anyline››\n‹json!‹anyline››\n"}},"public":false,"description":"‹json!‹question/code››"}
  {"acl":{"allow":["read:‹noun›","exec:‹noun›"],"deny":["*"]},"id":"‹uuid›","path":"/etc/‹noun›","admin":false}
`
