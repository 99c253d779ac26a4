<#ftl output_format="HTML">
<#import "base.ftl" as base>
<#assign passi = content.uri?split("/")>
<@base.pagina titolo=content.title>
<nav aria-label="Percorso"><ol>
<li><a href="${content.rootpath}index.html">Home</a></li>
<#list passi as passo><#if passo?has_next><li>${passo}</li></#if></#list>
</ol></nav>
<h1>${content.title}</h1>
<table>
<tr><th scope="row">Prima pubblicazione</th><td>${content.date?string("dd/MM/yyyy")}</td></tr>
<tr><th scope="row">Ultimo aggiornamento</th><td>${content.aggiornato}</td></tr>
<#list content.obblighi?split("|") as obbligo>
<tr><th scope="row">Obbligo</th><td>${obbligo}</td></tr>
</#list>
</table>
${content.body?no_esc}
</@base.pagina>
