/**
 * Paths of ordinary sites, full of words that attacks share: names of system folders, of secrets and of commands are
 * words before they are anything else, and what tells an attack is what stands around them.
 */
export const PATHS = String.raw`
pa.word = web var etc usr bin proc dev sys opt home root tmp lib log logs config admin login shadow passwd password boot self environ access exec shell system cmd ping curl cat id host hosts group profile console debug trace metrics health status env info test backup export import include includes upload uploads download file files image proxy redirect callback webhook fetch load url script eval function select union order insert update delete drop table user users token session cookie secret key manager server client node java php python jsp asp cgi rest v1 v2 api graphql query search find sync event events view views get set list count notification static assets public private internal local remote data database db sql dump git svn docs wp content plugins themes modules core app apps service services actuator beans heap thread cluster jolokia swagger rpc soap xml json
pa.name: 3× ‹pa.word›
  2× ‹noun›
  ‹noun›-‹pa.word›
  ‹pa.word›-‹noun›
  ‹pa.word›_‹noun›
  ‹pa.word›‹#1-9›
  ‹adj›‹capital›
  ‹#1-99999›
  ‹~2-9›
  ‹*8-24›
  ‹uuid›
pa.ext = html php jsp aspx js css png jpg svg json xml txt pdf do action cgi woff2 map mp4 m3u8 ts webp
paths/plain [target] 5: /‹pa.name›
  /‹pa.name›/‹pa.name›
  3× /‹pa.name›/‹pa.name›/‹pa.name›
  2× /‹pa.name›/‹pa.name›/‹pa.name›/‹pa.name›
  /‹pa.name›/‹pa.name›/‹pa.name›/‹pa.name›/‹pa.name›/‹pa.name›
  3× /‹pa.name›/‹pa.name›.‹pa.ext›
  /‹pa.name›/‹pa.name›/‹pa.name›.min.‹js¦css›
  /‹pa.name›/‹pa.name›/
  /‹pa.name›?‹pa.name›=‹pa.name›
  /‹pa.name›/‹pa.name›?‹×1-4&:‹pa.name›=‹pa.name››
  /~‹noun›/‹pa.name›/
  /‹pa.name›/‹noun›,‹noun›;‹noun›=‹#1-9›/‹pa.name›
  /‹pa.name›/‹noun›(‹#1-99›)/‹pa.name›
  /‹pa.name›/@‹noun›/‹pa.name›
  /‹pa.name›:‹pa.name›/‹pa.name›
  /.well-known/‹pa.word›
  /_‹pa.word›/‹pa.name›
  /‹pa.name›//‹pa.name›
  /‹pa.name›/./‹pa.name›.‹js¦css›
paths/word 3: ‹pa.word›
  ‹pa.name›
  ‹pa.word› ‹pa.word›
  ‹pa.word›.‹pa.word›
  ‹pa.word›/‹pa.word›
  ‹pa.word›:‹pa.word›
  ‹pa.word›,‹pa.word›,‹pa.word›
  ‹pa.word›|‹pa.word›
  ‹pa.word›_‹pa.word›_‹pa.word›
  {‹pa.word›_‹noun›}
  {{‹pa.word›}}
  [‹pa.word›]
  function‹~1-3›(){}
  function ‹noun›(){‹¦return false›}
  ‹noun›.‹pa.ext›
  ‹pa.name›/‹pa.name›.‹pa.ext›
  /‹pa.name›/‹pa.name›/‹noun›.‹pa.ext›
  ‹*/*¦*¦?1¦?0¦-¦--¦.¦..¦/¦//¦#¦+¦%¦;q=0.‹#1-9›¦{}¦[]¦()¦""¦''¦null¦undefined¦NaN¦N/A¦$0¦&¦:¦,¦;›
`
