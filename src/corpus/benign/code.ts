/** Code, configuration and terminal text that people post, paste and upload. */
export const CODE = String.raw`
code/sql [value,form-value,json-value,text-body,file-content,multipart-value] 4: ‹sqlcode›
  ‹sqlcode›;⏎‹sqlcode›;
  ´´´sql⏎‹sqlcode›⏎´´´
  -- ‹adj› ‹noun›⏎‹sqlcode›;
sqlcode: SELECT ‹fn›(*) FROM ‹table› WHERE ‹sqlcond›
  SELECT ‹×1-4, :‹column›› FROM ‹table› ORDER BY ‹column› ‹ASC¦DESC› LIMIT ‹#1-500›
  select ‹~1›.‹column›, ‹fn›(‹~1›.‹column›) as ‹noun› from ‹table› ‹~1› ‹left join¦join¦inner join› ‹table› ‹~1› on ‹~1›.‹column› = ‹~1›.id group by 1‹ having count(*) > ‹#1-50›¦›
  INSERT INTO ‹table› (‹column›, ‹column›) VALUES ('‹noun›', ‹#1-999›)
  UPDATE ‹table› SET ‹column› = ‹#1-999›, ‹column› = '‹adj›' WHERE ‹sqlcond›
  DELETE FROM ‹table› WHERE ‹sqlcond›
  CREATE TABLE ‹table› (⏎  id SERIAL PRIMARY KEY,⏎  ‹column› VARCHAR(‹#10-255›) NOT NULL,⏎  ‹column› INTEGER DEFAULT 0⏎)
  WITH recent AS (SELECT * FROM ‹table› WHERE ‹column› > now() - interval '‹#1-90› days') SELECT ‹column›, ‹fn›(‹column›) FROM recent GROUP BY ‹column›
  SELECT date_trunc('month', ‹column›) AS m, ‹fn›(‹column›) FROM ‹table› WHERE ‹sqlcond› GROUP BY 1 ORDER BY 1
  ALTER TABLE ‹table› ADD COLUMN ‹column› TEXT
  SELECT * FROM ‹table› UNION ALL SELECT * FROM ‹table›_archive
  CREATE INDEX idx_‹table›_‹column› ON ‹table› (‹column›)
  GRANT SELECT ON ‹table› TO ‹noun›_reader
  SELECT CASE WHEN ‹column› > ‹#1-99› THEN '‹adj›' ELSE '‹adj›' END FROM ‹table›
  DROP TABLE IF EXISTS ‹table›_old
sqlcond: ‹column› = ‹#1-9999›
  ‹column› LIKE '%‹noun›%'
  ‹column› IN (‹×2-5, :‹#1-999››)
  ‹column› BETWEEN '‹date›' AND '‹date›'
  ‹column› IS NOT NULL AND ‹sqlcond›
  (‹column› = '‹adj›' OR ‹column› = '‹adj›')
  ‹column› >= ‹#1-99› AND ‹sqlcond›
  ‹column› = :‹column›
  ‹column› = §‹#1-9›
  NOT EXISTS (SELECT 1 FROM ‹table› WHERE ‹column› = ‹#1-99›)
  lower(‹column›) = '‹noun›'

code/shell [form-value,text-body,json-value,file-content,multipart-value] 4: # ‹verb› the ‹noun›⏎‹shellline›⏎‹shellline›‹¦⏎‹shellline››
  #!/bin/‹sh¦bash›⏎set -euo pipefail⏎‹shellline›⏎‹shellline›
  ‹§¦#¦~ §¦>¦root@‹noun›:~#› ‹shellline›
  Run ´‹shellline›´ ‹first¦again¦on the server¦and restart›.
  The docs say: ‹shellline›‹. Does that work on ‹tool›?¦›
shellline: cat /etc/‹os-release¦hosts¦fstab¦resolv.conf¦nginx/nginx.conf› | grep ‹noun›
  ls -la ‹/var/log¦~/‹noun›¦./‹noun›¦/etc/nginx›
  sudo apt-get ‹install¦remove¦update› ‹noun› && sudo systemctl restart ‹noun›
  docker run --rm -it -v §(pwd):/app -p ‹#1000-9000›:80 ‹noun›/‹noun›:‹version›
  docker exec -it ‹noun› bash -c "‹noun› --‹verb›"
  kubectl get pods -n ‹noun› -o jsonpath='{.items[*].metadata.name}'
  find . -name "*.‹log¦tmp¦pyc›" -mtime +‹#1-30› -exec rm {} \;
  curl -s https://‹host›/‹noun›.sh | ‹bash¦sh›
  curl -X POST -H "Content-Type: application/json" -d '{"‹column›": ‹#1-99›}' http://localhost:‹#1000-9999›/‹noun›
  wget -q -O - https://‹host›/key.gpg | apt-key add -
  ssh ‹~3-7›@‹ip› "tail -n ‹#10-500› /var/log/‹noun›.log"
  tar -xzvf ‹noun›-‹version›.tar.gz && cd ‹noun›-‹version› && ./configure && make
  for f in *.‹jpg¦csv¦txt›; do echo "§f"; mv "§f" ../‹noun›/; done
  export PATH=§HOME/.‹noun›/bin:§PATH
  echo "‹noun›" >> ~/.bashrc; source ~/.bashrc
  git ‹log --oneline¦reset --hard HEAD~‹#1-9›¦checkout -b ‹noun›/‹noun›-‹#1-999›¦push origin ‹noun››
  ps aux | grep ‹noun› | awk '{print §2}' | xargs kill
  chmod ‹+x¦644¦755› ./‹noun›.sh && ./‹noun›.sh --‹noun›=‹#1-99› > /dev/null 2>&1 &
  pip install ‹noun›==‹version› ; python -c "import ‹noun›; print(‹noun›.__version__)"
  mysql -u ‹noun› -p ‹noun› < backup_‹noun›.sql
  ping -c ‹#1-9› ‹ip›; traceroute ‹host›
  if [ -f /etc/‹noun›.conf ]; then rm -f /tmp/‹noun›.lock; fi
  awk -F, '§‹#1-9› > ‹#1-99› {s+=§‹#1-9›} END {print s}' ‹noun›.csv
  sed -i 's/‹noun›/‹noun›/g' ‹noun›.‹conf¦txt¦yml›
  Get-ChildItem C:\‹capital› | Where-Object { §_.Length -gt ‹#10-9999› }
  dir C:\Windows\System32\drivers\etc & type hosts
  npm run ‹noun› -- --‹noun› || exit 1
  uname -a; lsb_release -a
  nc -zv ‹host› ‹#20-9000›
  crontab -l | grep ‹noun›

code/log [value,text-body,file-content,json-value] 3: ‹logline›‹¦⏎‹logline›¦⏎‹logline›⏎‹logline››
logline: ‹ip› - - [‹#10-28›/Mar/20‹#18-26›:‹#10-23›:‹#10-59›:‹#10-59› +0000] "GET /‹noun›/‹noun›?id=‹#1-999› HTTP/1.1" ‹200¦301¦404¦500› ‹#100-9999› "-" "Mozilla/5.0"
  ‹iso› ‹ERROR¦WARN¦INFO¦DEBUG› [‹noun›-‹#1-9›] com.‹adj›.‹capital›Service - ‹errortext›
  Caused by: java.sql.SQLException: ‹errortext›
  ‹month› ‹#1-28› ‹#10-23›:‹#10-59›:‹#10-59› ‹noun› sshd[‹#100-9999›]: Failed password for root from ‹ip› port ‹#1000-65000› ssh2
  PHP Fatal error:  Uncaught Error: Call to undefined function ‹noun›() in /var/www/‹noun›/‹noun›.php:‹#1-400›
  Traceback (most recent call last):⏎  File "/app/‹noun›.py", line ‹#1-400›, in <module>⏎    ‹noun›(‹column›)⏎TypeError: '‹noun›' object is not callable
  ⇥at ‹noun›.‹verb›(/srv/‹noun›/node_modules/‹noun›/index.js:‹#1-999›:‹#1-80›)
  [‹#10000-999999›.‹#1000-9999›] usb ‹#1-4›-‹#1-4›: new high-speed device <unknown>
  level=error ts=‹iso› caller=‹noun›.go:‹#1-999› msg="‹noun› not ‹done›" err="open ../‹noun›.yaml: no such file"
  nginx: [emerg] unknown directive "‹noun›" in /etc/nginx/conf.d/‹noun›.conf:‹#1-99›
  systemd[1]: Failed to start /bin/sh -c '‹noun› --‹verb›'.
  ModSecurity: Warning. Pattern match "(?i:union.*select)" at ARGS:‹column›. [id "9421‹#10-99›"]
  query failed: SELECT * FROM ‹table› WHERE ‹column› = '‹noun›' -- took ‹#1-999›ms
  [client ‹ip›] AH01630: client denied by server configuration: /var/www/html/‹noun›/../.htaccess
`
