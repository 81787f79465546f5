/** Longer things that people paste: cheat sheets, HTTP exchanges, homework in SQL, notebooks, questions in other languages. */
export const POSTS = String.raw`
post/cheatsheet [form-value,json-value,text-body,file-content,value] 3: # ‹noun›⏎⏎> ‹verb› and ‹verb› ‹noun›s.⏎⏎- ‹verb› a ‹noun›:⏎⏎´‹shellline›´⏎⏎- ‹verb› all ‹noun›s:⏎⏎´‹shellline›´
  ‹shellline›   # ‹verb› the ‹adj› ‹noun›⏎‹shellline›   # ‹verb› it again
  ## ‹capital›⏎| Command | What it does |⏎|---|---|⏎| ´‹shellline›´ | ‹verb›s the ‹noun› |⏎| ´‹shellline›´ | ‹verb›s ‹noun›s |
  How to ‹verb› a ‹noun›: ‹shellline›
  $ ‹shellline›⏎‹logline›⏎$ ‹shellline›⏎‹errortext›
  TIL: ´‹shellline›´ ‹verb›s every ‹noun›. Use ´--‹verb›´ to ‹verb› them.
  Q: What does ´‹shellline›´ do? A: It ‹verb›s the ‹noun› and then ‹verb›s it.
  1. ‹verb› with ´‹shellline›´⏎2. ‹verb›⏎3. ´‹shellline›´ should print "‹adj›"
  ‹verb› the files: ‹shellline›, then ‹verb› the ‹noun› with ‹shellline›.

post/http [form-value,json-value,text-body,multipart-value] 2: ‹ticketline›⏎⏎POST /‹noun›/‹noun› HTTP/1.1⏎Host: ‹host›⏎Content-Type: application/json⏎Cookie: ‹noun›=‹*12›⏎⏎{"‹column›": ‹#1-99›}
  HTTP/1.1 ‹200 OK¦302 Found¦404 Not Found¦500 Internal Server Error›⏎Content-Type: text/html; charset=utf-8⏎Set-Cookie: ‹noun›=‹%16›; path=/; HttpOnly⏎Location: https://‹host›/⏎⏎<html><body>‹htmltext›</body></html>
  From: ‹name› <‹mail›>⏎To: ‹mail›⏎Cc: ‹mail›⏎Subject: ‹adj› ‹noun›⏎Date: Mon, ‹#10-28› Jan 20‹#18-26› 10:‹#10-59›:00 +0100⏎MIME-Version: 1.0⏎Content-Type: text/plain⏎⏎‹ticketline›
  I see these headers:⏎X-Frame-Options: DENY⏎Set-Cookie: ‹noun›=‹#1-99›⏎X-‹capital›: ‹adj›⏎and the ‹noun› isn't ‹done›
  ‹capital›: ‹#1-99›⏎‹capital›: ‹adj›⏎‹capital›: ‹name›
  [‹iso›] GET http://localhost:‹#1000-9999›/‹noun› -> ‹200¦404¦500› (‹#1-999› ms)⏎[‹iso›] ‹errortext›
  curl -v returns: < HTTP/2 ‹#200-504› < content-type: text/html < location: /‹noun› -- why?

post/homework [form-value,json-value,text-body,file-content,value] 4: -- ‹#1-20›. ‹Find¦List¦Count¦Show› the ‹table› whose ‹column› is ‹adj›⏎‹longsql›;
  Exercise ‹#1-20›: write a query that returns ‹column› and ‹column› of all ‹table›.⏎⏎My answer: ‹longsql›
  ‹longsql›⏎/* returns ‹#1-999› rows */
  /* ‹adj› ‹noun› */ ‹longsql›
  ‹longsql›
  Which is right? a) ‹longsql› b) ‹longsql›
  Explain this query: ‹longsql›
longsql: SELECT ‹~1›.‹column›,⏎       ‹fn›(‹~1›.‹column›) OVER (PARTITION BY ‹~1›.‹column› ORDER BY ‹~1›.‹column› DESC) AS rank_‹noun›⏎FROM ‹table› ‹~1›⏎WHERE ‹sqlcond›
  SELECT ‹column›, COUNT(DISTINCT ‹column›) AS n⏎FROM ‹table›⏎LEFT JOIN ‹table› USING (‹column›)⏎WHERE ‹sqlcond›⏎GROUP BY ‹column›⏎HAVING COUNT(*) > ‹#1-99›⏎ORDER BY n DESC, ‹column›
  SELECT * FROM ‹table› WHERE ‹column› NOT IN (SELECT ‹column› FROM ‹table› WHERE ‹sqlcond›)
  SELECT DISTINCT ‹column› || ' ' || ‹column› AS "‹capital›" FROM ‹table› WHERE ‹column› ILIKE '‹noun›%' OR ‹sqlcond›
  WITH ‹noun› AS (⏎  SELECT ‹column›, SUM(‹column›) AS total FROM ‹table› GROUP BY 1⏎), top_‹noun› AS (SELECT * FROM ‹noun› WHERE total > ‹#1-999›)⏎SELECT * FROM top_‹noun› JOIN ‹table› ON ‹sqlcond›
  CREATE OR REPLACE VIEW ‹noun›_view AS SELECT ‹column›, COALESCE(‹column›, ‹#0-9›) FROM ‹table› UNION SELECT ‹column›, ‹column› FROM ‹table›
  CREATE TABLE ‹table› (⏎  ‹column› BIGINT AUTO_INCREMENT PRIMARY KEY,⏎  ‹column› VARCHAR(‹#10-255›) NOT NULL DEFAULT '‹adj›',⏎  ‹column› TIMESTAMP DEFAULT CURRENT_TIMESTAMP,⏎  FOREIGN KEY (‹column›) REFERENCES ‹table›(id) ON DELETE CASCADE⏎)
  INSERT INTO ‹table› (‹column›, ‹column›, ‹column›) VALUES⏎  (‹#1-99›, '‹first›', '‹adj› ‹noun›'),⏎  (‹#1-99›, '‹first›', NULL)
  UPDATE ‹table› SET ‹column› = ‹column› * 1.‹#1-9› WHERE ‹sqlcond› RETURNING ‹column›
  MERGE INTO ‹table› AS t USING ‹table› AS s ON t.‹column› = s.‹column› WHEN MATCHED THEN UPDATE SET ‹column› = s.‹column› WHEN NOT MATCHED THEN INSERT (‹column›) VALUES (s.‹column›)
  SELECT CAST(‹column› AS ‹INT¦DATE¦DECIMAL(10, 2)¦VARCHAR(‹#5-99›)›), EXTRACT(YEAR FROM ‹column›), SUBSTRING(‹column›, 1, ‹#2-9›) FROM ‹table› LIMIT ‹#1-99› OFFSET ‹#1-99›
  SELECT TOP ‹#1-99› [‹capital› ‹capital›] FROM [dbo].[‹capital›] WITH (NOLOCK) WHERE [‹capital›] <> N'‹noun›'
  select nvl(‹column›, 0), to_char(‹column›, 'YYYY-MM-DD') from ‹table› where rownum <= ‹#1-99› and ‹sqlcond›
  SELECT ‹fn›(IF(‹column› > ‹#1-9›, 1, 0)) / COUNT(*) AS ratio FROM ´‹noun›.‹noun›.‹table›´ WHERE _PARTITIONTIME >= '‹date›'
  DELETE FROM ‹table› USING ‹table› WHERE ‹table›.‹column› = ‹table›.‹column› AND ‹sqlcond›
  SELECT json_extract(‹column›, '§.‹noun›[0].‹column›') FROM ‹table› CROSS JOIN UNNEST(‹column›) AS t(‹noun›)
  BEGIN; UPDATE ‹table› SET ‹column› = ‹column› - ‹#1-99› WHERE ‹column› = ‹#1-99›; COMMIT;
  EXPLAIN ANALYZE SELECT ‹column› FROM ‹table› WHERE ‹sqlcond›
  DESCRIBE ‹table›; SHOW TABLES; SELECT VERSION();

post/expressions [json-value,form-value] 2: SUM(‹column›) / NULLIF(COUNT(*), 0)
  CASE WHEN ‹column› >= ‹#1-99› THEN '‹adj›' WHEN ‹column› IS NULL THEN '‹adj›' ELSE 'other' END
  ‹column› >= ‹#1-99› AND ‹column› IN ('‹noun›', '‹noun›')
  [‹capital›] = "‹noun›" && [‹capital›] > ‹#1-99›
  {{ price * quantity }} {{ ‹noun›.‹column› | upper }}
  if(‹column› > ‹#1-99›, "‹adj›", "‹adj›")
  =SUMIFS(‹^1›:‹^1›,‹^1›:‹^1›,">="&‹^1›‹#1-9›)
  §{‹noun›.‹column›} > ‹#1-99› ? "‹adj›" : "‹adj›"
  round(avg(‹column›), ‹#1-4›) as "‹adj› ‹noun›"
  DATEDIFF(day, ‹column›, GETDATE()) < ‹#1-99›
  (&(objectClass=user)(mail=*@‹host›)(!(‹column›=‹noun›)))
  /‹noun›/‹noun›[@‹column›='‹noun›']/text()
  count(//‹noun›[‹column› > ‹#1-99›])
  @‹noun› and @‹noun› or not @‹noun›
  ‹column› ~ "^‹noun›" || ‹column› matches "‹noun›.*"

post/notebook [body-json,file-content] 1: {"cells":[{"cell_type":"code","source":["import pandas as pd\n","df = pd.read_csv('../data/‹noun›.csv')\n","!pip install ‹noun›"],"outputs":[]},{"cell_type":"markdown","source":["## ‹capital›\n","‹json!‹latex››"]}],"nbformat":4}
  {"version":3,"file":"‹noun›.min.js","sources":["../src/‹noun›.ts","webpack:///./node_modules/‹noun›/index.js"],"names":["exec","eval","‹verb›"],"mappings":"AAAA;‹*40-200›,CAAC;‹*20-60›"}
  {"protected":"‹b64url!{"alg":"ES256","nonce":"‹*22›","url":"https://‹host›/acme/new-order"}›","payload":"‹b64url!{"identifiers":[{"type":"dns","value":"‹host›"}]}›","signature":"‹*86›"}
  {"swagger":"2.0","paths":{"/‹noun›s/{id}":{"get":{"parameters":[{"name":"id","in":"path"}],"responses":{"200":{"description":"‹adj› ‹noun›"}}}}},"basePath":"/api/../v1"}
  {"§schema":"http://json-schema.org/draft-07/schema#","§ref":"#/definitions/‹capital›","properties":{"‹column›":{"type":"string","pattern":"^[^<>'\"]*§"}}}
  {"name":"‹noun›","rules":[{"pattern":"(?i)(union\\s+select|<script)","action":"log"}],"comment":"‹json!‹securityline››"}

post/foreign-tech 3: ‹Wie kann ich¦Wieso kann man nicht¦Warum funktioniert› ‹sqlterm› ‹mit¦ohne¦und› ‹sqlterm› ‹in ‹db›¦in ‹lang››‹¦?›
  ‹Comment utiliser¦Pourquoi¦Quelle est la différence entre› ‹sqlterm› ‹et¦avec¦sans› ‹sqlterm› ‹dans¦avec› ‹db›‹¦ ?›
  ‹¿Cómo puedo¦¿Por qué no funciona¦Diferencia entre› ‹sqlterm› y ‹sqlterm› en ‹db›?
  ‹Como fazer¦Erro ao usar¦Qual a diferença entre› ‹sqlterm› e ‹sqlterm› no ‹db›‹¦?›
  ‹Как использовать¦Почему не работает¦В чём разница между› ‹sqlterm› и ‹sqlterm› в ‹db›‹¦?›
  ‹db› の ‹sqlterm› と ‹sqlterm› の‹違い¦使い方¦エラー›
  ‹如何在¦怎么在› ‹db› 中使用 ‹sqlterm› 和 ‹sqlterm›‹？¦›
  ‹Jak używać¦Dlaczego nie działa› ‹sqlterm› w ‹db›‹¦?›
  ‹db›'de ‹sqlterm› ‹nasıl kullanılır¦hatası›
  ‹lang› ‹Fehler¦erreur¦ошибка¦エラー¦错误¦błąd¦erro›: ‹errortext›
  ‹foreign› – ´‹shellline›´
  ‹foreign› (‹codetask›)

post/batch [file-content,text-body] 1: --batch_‹*10›⏎Content-Type: application/http⏎⏎GET /‹noun›s(‹#1-99›)?§select=‹column› HTTP/1.1⏎Accept: application/json⏎⏎--batch_‹*10›⏎Content-Type: application/http⏎⏎DELETE /‹noun›s('‹noun›') HTTP/1.1⏎⏎--batch_‹*10›--
  ‹#1-99›:I[‹#100-9999›,["‹#100-999›","static/chunks/‹noun›-‹%16›.js"],"default"]⏎0:["§","div",null,{"className":"‹noun›","children":"‹adj› ‹noun›"}]
  data: {"choices":[{"delta":{"content":"‹json!‹anyline››"}}]}⏎⏎data: [DONE]
`
