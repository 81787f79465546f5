/** Path traversal and disclosure of files. */
export const TRAVERSAL = String.raw`
traversal/dotdot [value,path] 5: ‹×1-12:../›etc/‹passwd¦shadow¦hosts›
traversal/absolute 2: /etc/‹passwd¦shadow›
traversal/windows 2: ‹×1-10:..\›windows\‹win.ini¦system32\drivers\etc\hosts›
traversal/hidden [path] 2: /.git/config
traversal/wrapper 2: php://filter/convert.base64-encode/resource=‹word›.php
`
